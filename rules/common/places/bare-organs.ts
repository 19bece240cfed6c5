import { isCounty, isTown, matchesOf, often, type PlaceChain, type Range } from '../../../lib/audit'

/**
 * What an organ's own draft writes before its short name: 召开镇党委会, 经局党组会研究. Behind any other two characters the name may have a place's
 * or a bureau's before it: 白水镇党委, 司法局党组.
 */
const BARE =
  '(?:(?<![一-鿿、])|(?<=[由经在向与及以请报受据并还均对]|制定|围绕|审查|清理|制发|印发|公布|配合|根据|按照|召开|主持|列席|修订|提交|提请|作为|健全|出台|执行|报送|完善|结合|服务|其中|分管|成立由))'
const ORGAN = '(?:党委|(?:人民)?政府|长(?![期足远效途治])|人大|机关(?!作风)|领导班子|班子|纪委)'
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
/** Several are told of, or one by its name; whose organ it is the sentence says. */
const TOWNS_TOLD = often(
  /[各每](?:镇|乡|街道|个)|乡镇|镇街|街镇|[镇乡]\(|街道\(|[镇乡村]、|\d个(?:镇|乡|街道)|(?<!全|本|我)[一-鿿]{2}(?:镇|乡|街道)|属地|基层|所在|部分|个别|有的|试点|村民|村级/,
)
const OFFICES_TOLD = often(/[一-鿿]{2}[局委厅院](?!主任|员)|部门|单位|行业/)
const COUNTIES_TOLD = often(
  /[各每][县区旗市]|[县区旗市]\(|区县|县区|[县区旗]、|市、[县区]|\d个[县区旗]|[一-鿿]{2}[县区旗]|属地|基层|所在|个别|部分|有的|试点|上下/,
)

/** Organs of another kind of unit than the draft's, by the short names that their own drafts have for them. Ranges in the text. */
export function bareOrgans(text: string, { own, office, zone, countyLevelCity }: PlaceChain): Range[] {
  if (!own && !office && !zone) return []
  const found: Range[] = []
  const isOfTown = own !== null && isTown(own.kind) && !office
  if (!isOfTown && !zone) found.push(...told(text, OF_TOWN, TOWNS_TOLD))
  if (!office) found.push(...told(text, OF_OFFICE, OFFICES_TOLD))
  const other = office && OF_OTHER_OFFICE[office.kind]
  if (other) found.push(...told(text, other, OFFICES_TOLD))
  const isHigh = own?.sure === true && !zone && !isCounty(own.kind) && !isOfTown
  if (isHigh && countyLevelCity === false) found.push(...told(text, OF_COUNTY, COUNTIES_TOLD))
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
