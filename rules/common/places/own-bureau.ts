import { isCounty, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { bureauOf } from './bureaus'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** A bureau told of at the wrong level, or posts and people that bureaus and zones have not. */
export interface Misplaced {
  range: Range
  reason: 'own-level' | 'own-level-unsure' | 'above-in-first-person' | 'level-above-unsure'
}

const PART_OF =
  /[我本](?:局|委|办|厅|单位|中心)(?:系|是|为|作为)([省市县区旗州])(?:人民)?政府(?:的)?(?:工作|组成|直属|职能)(?:部门|机构)/g
/** What a bureau says of nobody but itself. */
const SELF =
  '(?=(?:党组)?(?:将(?:继续|进一步|持续|把|以|坚持|着力|按照|从|重点)|高度重视|(?:始终)?坚持把|(?:党组)?书记(?:、局长)?(?:认真|切实|带头)|主要负责(?:同志|人)(?:认真|切实|带头)|领导班子成员?(?:带头|认真)|(?:切实|认真|严格)履行(?:推进)?法治|内设(?:机构|科室|股室)|(?:机关)?各[科处股]室|法[规制][科处股]|机关干部|干部职工|全年未(?:发生|收到|制定)))'
const USED =
  '(?=(?:的)?(?:职能作用|职能优势|职责作用|主管部门|统筹(?:协调)?作用|牵头作用|引领作用|监管作用|组织协调|协调作用))'
const HEAD = '(?:^|[,。;:\\n]|[一二三四五六]是)'
const [OF_CITY, OF_COUNTY, OF_PREFECTURE] = ['[省市州]', '[县区旗]', '[市州县区旗]'].map(
  (level) =>
    new RegExp(
      `${HEAD}(?:(?:充分|更好|切实)?发挥(?:好)?(${level}[局委](?!办))${USED}|(${level}局)${SELF}|(${level}局)对(?:下属|所属|局属|机关|各科室))`,
      'g',
    ),
) as [RegExp, RegExp, RegExp]

/** 充分发挥市局职能作用 in a county bureau's draft, 县局对下属单位 in a city's, 本局系县政府工作部门; ranges in the text. */
export function bureauMisplaced(text: string, { own, office, countyLevelCity }: PlaceChain): Misplaced[] {
  if (!own || !office) return []
  const found: Misplaced[] = []
  const county = isCounty(own.kind) || (own.kind === '市' && countyLevelCity === true)
  if (isCounty(own.kind) || own.kind === '市' || own.kind === '州')
    for (const { index, 0: words, 1: kind } of matchesOf(text, PART_OF))
      if (kind !== own.kind)
        found.push({ range: { start: index, end: index + words.length }, reason: 'own-level-unsure' })
  const below = own.kind === '市' || own.kind === '州' ? OF_COUNTY : own.kind === '省' ? OF_PREFECTURE : null
  const pattern = county ? OF_CITY : below
  if (!pattern) return found
  for (const { index, 0: words, 1: used, 2: acting, 3: over } of matchesOf(text, pattern)) {
    const name = used ?? acting ?? over ?? ''
    const start = index + words.indexOf(name)
    // 市 may be the county's own level where it is one.
    if (name.startsWith(own.kind)) continue
    const sentence = sentenceBefore(text, start)
    if (/各|每|部分|个别|少数|有的|[一-鿿]{2}[县区旗]|赴|到|来我|会议|强调|指出|要求/.test(sentence)) continue
    if (/^[^。;\n]{0,30}?我局/.test(text.slice(start + name.length, start + name.length + 40)) && acting) continue
    found.push({
      range: { start, end: start + name.length },
      reason: county ? 'above-in-first-person' : 'level-above-unsure',
    })
  }
  return found
}

const NAMESAKE =
  /(?<=^|[。;,:\n]|[一二三四五六]是)(省|市|州|盟|县|区|旗)([一-鿿]{2,12}[局厅委])(?=党组(?:成员|(?:理论学习)?中心组|(?:书记)?(?:切实|认真|带头|高度|始终|专题|定期|多次))|领导班子|班子成员|(?:党组)?主要(?:负责(?:同志|人)|领导)(?:切实|认真|带头|严格|定期|先后|多次|主持|亲自)|机关各[科处股]室|各[科处股]室|(?:严格|认真|全面)(?:落实|执行|推行|贯彻)(?<=[。\n][一-鿿]{6,20})|(?:全年|年内)(?:共|累计)?(?:开展|组织|办理|检查|查处|受理|印发|审查|召开)[^,。;\n]{0,16}\d)/g
const OF_THOSE_BELOW =
  /各|每|部分|个别|少数|有的|指导|督促|要求|[一-鿿]{2}[市县区州旗](?:[^级]|$)|赴|来[我厅局]|会议|强调|指出|通报|交流|经验|联合|会同/

const GUESTS = /[来到赴][我本市县区局]|调研|督导|检查|指导|授课|出席|参加|我[市县区局]/

/** 市水利局党组成员按照分工抓好… in the draft of a 省水利厅: what a bureau tells of itself, told of its namesake at another level. */
export function namesakesSpeaking(text: string, { own, office, countyLevelCity }: PlaceChain): Range[] {
  if (!own?.sure || !office?.name) return []
  const trade = bureauOf(office.name).replace(/(?:局|厅|委员会|委)$/, '')
  if (trade.length < 2) return []
  return [...matchesOf(text, NAMESAKE)].flatMap(({ index, 0: words, 1: level = '', 2: name = '' }): Range[] => {
    const same = level === own.kind || (level === '市' && countyLevelCity === true && isCounty(own.kind))
    if (same || !name.slice(0, -1).startsWith(trade.slice(0, 2)) || OF_THOSE_BELOW.test(sentenceBefore(text, index)))
      return []
    const rest = sentenceBehind(text, index + words.length, 40)
    // 全年开展监督检查12次 tells what it did at home.
    if (GUESTS.test(rest.replace(/^(?:全年|年内)[^,]*/, ''))) return []
    // 市 may stand for a district's city above, which is told of at length.
    return text.split(words).length > 2 ? [] : [{ start: index, end: index + words.length }]
  })
}

const LEADERS_OF_TOWNS =
  /(?:^|[。;,:\n]|\d年,?|[一二三四五六]是|由|以)((?:副)?[镇乡]长|[镇乡]党委(?:副)?书记|街道(?:党工委|党委)书记|街道(?:办事处)?主任|办事处主任)(?=带头|牵头|主持|亲自|先后|多次|切实履行|认真履行|专题听取|出庭|任组长|为组长|担任|分管|组织|负责|分别|[与和同](?:各|部门|科室|站所|企业|班子)|(?:、|和|与)(?:局长|管委会主任|主任(?!科员)|党工委书记))/g
/** 街道办事处与12个社区签订责任书, at the head of a clause: told of oneself. */
const BODIES_OF_TOWNS =
  /(?:^|[。;,:\n]|[一二三四五六]是)(街道办事处|[镇乡]人民政府|街道司法所|[镇乡]司法所)(?=[与和]\d|坚持|高度|切实|召开|聘请|审查|研究|全年|共(?!同)|累计|每|提出|组织)/g
/** 景区乡党委书记、管委会主任: one who heads both. */
const HEAD_OF_BOTH =
  /(?:^|[^一-鿿]|[由以]|景区|园区|新区|开发区|管理区|度假区|保税区|高新区)((?:[镇乡]党委|街道(?:党工委|党委))书记)(?=、管委会主任)/g
const NAMED_TOWN =
  /各(?!部门|科室|股室|站所|单位|办|中心|处室|局)|每(?![月季年周])|乡镇|镇街|[一-鿿]{2}(?:镇|乡(?!村)|街道)(?![长党])|属地|邀请|联合|会同|联席|参加/
/** 镇村干部述法占比: whose law work it tells of is a town's. */
const PEOPLE_OF_TOWNS = /(?:^|[,。;:\n]|制度,)(镇村干部|镇机关干部|乡村两级干部)(?=述法|学法|述职|旁听)/g

/** 乡党委书记、管委会主任 in a zone's draft, 镇长带头学法 in a bureau's; ranges in the text. */
export function postsOfTowns(text: string, { own, zone, office }: PlaceChain): Range[] {
  if (!zone && !office) return []
  const patterns = [LEADERS_OF_TOWNS, BODIES_OF_TOWNS, ...(zone ? [HEAD_OF_BOTH] : [])]
  if (office && own && !isCounty(own.kind)) patterns.push(PEOPLE_OF_TOWNS)
  const seen = new Set<number>()
  return patterns.flatMap((pattern) =>
    [...matchesOf(text, pattern)].flatMap(({ index, 0: words, 1: post = '' }): Range[] => {
      const end = index + words.length
      const rest = sentenceBehind(text, end, 40)
      if (seen.has(end) || NAMED_TOWN.test(sentenceBefore(text, end - post.length) + rest)) return []
      seen.add(end)
      return [{ start: end - post.length, end }]
    }),
  )
}

/** What is done of one's own accord, and not where all of the level above is told of. */
const DOES =
  /(?:^|[,。;:、\n]|我局|[一二三四五六]是)(?:(?:持续|不断|进一步|切实|扎实|全面|深入|继续|着力)?(?:强化|加强|加大|规范|净化|维护|部署|组织|排查|摸排|检查|覆盖|督促|指导|调度|提升|(?:具体)?(?:负责|承担|牵头))(?:对)?|对)(全[市州])(?=([一-鿿]{2,24}))/g
/** All of the level above where it is rightly named: what comes from there, and what it compares and shows. */
const OF_ABOVE =
  /评查|获|名列|考核|会|先进|表彰|排名|位[列居]|第[一二三\d]|部署要求|竞赛|比武|评比|评选|推广|通报|统一|经验|系统|平台|试点|示范|参[加与]|承[办担]|配合|协助|迎接|按照|根据|落实|贯彻|响应|列入|首|唯一|率先|领先|前列|样板|标杆|品牌|贡献|提供|一体化|联网|大局|发展|活动|培训|集中|专项行动|抽检|监测|反馈|移[交送]|下[发达]|[转交督]办|曝光|不合格/
const MOST_LEFT = 2

/**
 * 强化全市河湖动态监管 in a county bureau's draft: 全市 once or twice at most, as what the bureau itself works on. `text` is the body,
 * which begins at `from` of what the words of the chain count.
 */
export function wholeOfAbove(text: string, from: number, { own, office, words }: PlaceChain): Range[] {
  if (!own || !office || !isCounty(own.kind)) return []
  const above = words.filter(({ form, kind }) => form === 'whole' && (kind === '市' || kind === '州')).length
  if (above === 0 || above > MOST_LEFT) return []
  const told = new Set(words.filter(({ form }) => form === 'whole').map(({ start }) => start))
  return [...matchesOf(text, DOES)].flatMap(({ index, 0: lead, 1: word = '', 2: rest = '' }): Range[] => {
    const start = index + lead.length - word.length
    if (!told.has(from + start)) return []
    const sentence = sentenceBefore(text, start)
    // 组织全市建筑企业开展法治培训6期: one's own, where nobody takes part in what is another's.
    const held =
      /(?:组织|部署|督促|指导)(?:对)?全[市州]$/.test(lead) &&
      /^[^,。;]{0,20}\d+[期次场]/.test(text.slice(start + 2, start + 40))
    if (held && !/参加|参与|会|统一|竞赛|比武|评|考|系统|活动/.test(rest) && !/市[委政级直]|全市|上级/.test(sentence))
      return [{ start, end: start + word.length }]
    return OF_ABOVE.test(lead + rest) || /市[委政级直]|市[一-鿿]{0,8}局|全市|上级/.test(sentence)
      ? []
      : [{ start, end: start + word.length }]
  })
}
