import { isCounty, isTown, matchesOf, often, type PlaceChain, type Range } from '../../../lib/audit'

/**
 * What an organ's own draft writes before its short name: 召开镇党委会, 经局党组会研究. Behind any other two characters the name may have a place's
 * or a bureau's before it: 白水镇党委, 司法局党组.
 */
const BARE =
  '(?:(?<![一-鿿、])|(?<=[由经在向与及以请报受据并还均对]|制定|围绕|审查|清理|制发|印发|公布|配合|根据|按照|召开|主持|列席|修订|提交|提请|作为|健全|出台|执行|报送|完善|结合|服务|其中|分管|成立由))'
const ORGAN = '(?:党委|(?:人民)?政府|长(?![期足远效途治])|人大|机关(?!作风)(?:干部)?|领导班子|班子|纪委)'
const OF_TOWN = often(
  new RegExp(
    `${BARE}(?:副?(?:镇|乡)${ORGAN}|街道(?:党工委|办事处|人大工委|机关(?!作风)|领导班子|班子|纪工委)|办事处主任)`,
    'g',
  ),
)
const OF_OFFICE = often(
  new RegExp(
    `${BARE}(?:副?局(?:党组|党委|机关|长(?!期)|领导班子|班子))|(?<![一-鿿])全局(?=新[收增制]|收到|受理|办[理结])`,
    'g',
  ),
)
/** What an office of another kind is headed by: 局党组书记、办事处主任. */
const OF_OTHER_OFFICE: Readonly<Record<string, RegExp>> = {
  局: often(
    new RegExp(
      `${BARE}委(?:主任|党组|党委)|(?<![一-鿿、])委机关|(?<=局党[组委]书记、)(?:街道办事处|办事处|委)?主任`,
      'g',
    ),
  ),
  委: often(new RegExp(`${BARE}局(?:长(?!期)|机关|党组|党委)|(?<=委党[组委]书记、)局长`, 'g')),
  厅: often(new RegExp(`${BARE}[局委](?:长(?!期)|机关|党组|党委)|(?<=厅党[组委]书记、)(?:局长|委?主任)`, 'g')),
}
const OF_COUNTY = often(new RegExp(`${BARE}(?:副?[县区旗](?:委(?!员)|(?:人民)?政府|长(?![期远])))`, 'g'))
/** Of a county's own beyond doubt, where a city may itself be a county: 县政府法律顾问, 接受县人大监督, 县级各部门. */
const OF_COUNTY_PLAINLY = often(
  /(?<=^|[。;,:\n]|[一二三四五六]是|[向经由以对]|接受|依托|通过)[县区旗](?:(?:人民)?政府(?=(?:门户)?网站|与各|法律顾问|班子|主要负责|名义|与[一-鿿]{0,6}签订)|人大(?:常委会)?(?=监督|[,。;])|级(?=各(?:部门|单位)|机关)|直(?=各?(?:部门|单位)|机关)|委(?:全面)?依法治[县区旗](?:委员会)?办(?=公室|组织|牵头|印发|开展|通报)|领导(?=包|带|联|领|班子)|[一-鿿]{2,8}局(?=(?:党组|党委)(?:会议|(?:理论学习)?中心组|专题|书记)))/g,
)
/** What 地区 and 盟 alone are governed by. */
const OF_REGION = often(/(?<!地区|盟|[一-鿿]{2}地区)行署(?=常务会议|办公室|办公会|党组|专员|领导|名义|印发|出台|审议)/g)
/** Several are told of, or one by its name; whose organ it is the sentence says. */
const TOWNS_TOLD = often(
  /[各每](?:镇|乡|街道|个)|乡镇|镇街|街镇|[镇乡]\(|街道\(|[镇乡村]、|\d个(?:镇|乡|街道)|(?<!全|本|我)[一-鿿]{2}(?:镇|乡|街道)|属地|基层|所在|部分|个别|有的|试点|村民|村级/,
)
const OFFICES_TOLD = often(/[一-鿿]{2}[局委厅院](?!主任|员)|部门|单位|行业/)
const COUNTIES_TOLD = often(
  /[各每][县区旗市]|[县区旗市]\(|区县|县区|[县区旗]、|市、[县区]|\d个[县区旗]|[一-鿿]{2}[县区旗]|属地|基层|所在|个别|部分|有的|试点|上下/,
)
/** Of a zone that governs towns. */
const HAS_TOWNS = often(/[\d各]个?(?:乡镇|镇|街道)|镇街|街镇|乡镇|街道\(|镇\(/)
const REGIONS_TOLD = often(/地区|[一-鿿]盟|原|撤/)

/** Organs of another kind of unit than the draft's, by the short names that their own drafts have for them. Ranges in the text. */
export function organsLeft(text: string, { own, office, zone, words, countyLevelCity }: PlaceChain): Range[] {
  if (!own && !office && !zone) return []
  const found: Range[] = []
  const isOfTown = own !== null && isTown(own.kind) && !office
  if (!isOfTown && !(zone && HAS_TOWNS.test(text))) found.push(...told(text, OF_TOWN, TOWNS_TOLD))
  if (!office) found.push(...told(text, OF_OFFICE, OFFICES_TOLD))
  const other = office && OF_OTHER_OFFICE[office.kind]
  if (other) found.push(...told(text, other, OFFICES_TOLD))
  // 禾州县 may be read for a 州: it says 全县.
  const isCountys = words.some(({ kind, form }) => isCounty(kind) && form === 'whole')
  const isHigh = own?.sure === true && !zone && !isCountys && !isCounty(own.kind) && !isTown(own.kind)
  if (isHigh && own.kind !== '省') found.push(...told(text, OF_REGION, REGIONS_TOLD))
  if (isHigh && countyLevelCity !== true)
    found.push(...told(text, countyLevelCity === false ? OF_COUNTY : OF_COUNTY_PLAINLY, COUNTIES_TOLD))
  return found
}

function told(text: string, organ: RegExp, others: RegExp): Range[] {
  const found: Range[] = []
  let count = 0
  for (const { index, 0: words } of matchesOf(text, organ)) {
    // Said more often they are what the draft has to do with.
    if (++count > MOST) return []
    const end = index + words.length
    if (!others.test(sentenceWithout(text, index, end))) found.push({ start: index, end })
  }
  return found
}

const MOST = 3
const FAR = 60

/** The sentence about a place, without what stands there. */
function sentenceWithout(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - FAR), start)
  const behind = text.slice(end, end + FAR)
  return `${before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)}|${behind.split(/[。\n]/, 1)[0]}`
}
