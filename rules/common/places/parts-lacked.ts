import { isTown, matchesOf, type PlaceChain, type Range, startsWord } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { clauseAt } from './own-voice'

/** Offices on the spot, and the characters of the bureaus that have them below them. */
const BRANCHES =
  '市场监管所|市监所|市场监督管理所|工商所|食药监所=市,派出所=公,税务所|税务分局=税,司法所=司,国土所|国土资源所|自然资源所=自国规,财政所=财,中心卫生院|乡镇卫生院|镇卫生院=卫医疾市药环消应公,林业站|林业工作站=林自农,水利站|水务站|水管站=水农,环保所|环境所|生态环境所=环,畜牧站|畜牧兽医站|动物防疫站|兽医站=农牧,劳动保障所|人社所=人,城管中队|市容中队=城住综执,交警中队=公'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const NAMES = BRANCHES.map(([names]) => names).join('|')
/** They are led, urged and judged only by the bureau whose own they are. */
const BRANCH = new RegExp(
  `(?:(?<=^|[。;:\\n,])|(?:督促|指导|推动|要求|组织|提升|提高|发挥|压实|引导|督导|规范|强化|加强|[加增]强对|(?<![一-鿿])对|由|[责承办]单位:[^)\\n]{0,40}、))(?:全[省市县区])?(?:基层)?各(${NAMES})(?!所长|站长|院长|负责|民警|派|[与和及])`,
  'g',
)
/** Schools and clinics told of as one's own: 局属各学校. */
const HELD = /局(?:属|直属|系统)(?:各)?(?:(?:中小)?学校|(医院|医疗机构))/g
/** It is their bureau that has them do it, or they are worked with. */
const WITH_THEM =
  /联合|会同|配合|协助|协同|协作|部门|[与同跟][各一-鿿]|[^总]和各|移送|移交|邀请|依托|衔接|共同|联动|抄送|结对|共建|市场监管局|公安|司法局|税务局/

/** Bureaus whose work is with all others. */
const OF_ALL_TRADES = /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|行政执法/
/** Named more often they are told of on purpose. */
const MOST_LEFT = 2

/** 提升各市场监管所办案能力 in the draft of 医疗保障局; ranges in the text. */
export function branchesOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  const lacks = (signs: string) => ![...signs].some((sign) => bureau.includes(sign))
  const found = [...matchesOf(text, BRANCH)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const owners = BRANCHES.find(([names]) => names.split('|').includes(name))?.[1]
    const end = index + words.length
    if (!owners || !lacks(owners) || text.split(name).length - 1 > MOST_LEFT) return []
    // 联合卫健部门,由各中心卫生院救治.
    if (/联合|会同|邀请|部门/.test(sentenceBefore(text, index))) return []
    return WITH_THEM.test(clauseAt(text, index, words.length)) ? [] : [{ start: end - name.length - 1, end }]
  })
  for (const { index, 0: words, 1: clinics } of matchesOf(text, HELD))
    if (lacks(clinics ? '卫医民退' : '教体人')) found.push({ start: index, end: index + words.length })
  return found
}

/** Those with whom only some bureaus have to do, and the characters of these. */
const CLIENTS =
  '取水户|用水户|取用水单位=水农审,排污单位|排污企业|产废单位=环审,网吧|娱乐场所|旅行社|演出场所=文旅公消市应广,参保单位|参保人员=医人社税,定点医药机构|定点医疗机构|定点药店=医卫市,燃气企业|物业服务企业|建筑施工企业=住建城应消交水市,客运企业|运输企业|驾培机构|维修企业=交公应市商,渔船|捕捞户=农渔海市水,草原承包户|护林员|林场=林自农应,民办学校|校外培训机构|幼儿园=教体市公消民文应城食,养老机构|殡葬服务机构=民卫消市应医'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const WITH_CLIENTS = new RegExp(
  `(?:会同|督促|组织|指导|要求|约谈|走访|检查|面向|向|对|、)各(${CLIENTS.map(([names]) => names).join('|')})(?![一-鿿]{0,4}(?:主管|监管|管理)部门)`,
  'g',
)

/** 会同各乡镇、各取水户协商解决 in the draft of 交通运输局; ranges in the text. */
export function clientsOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau) || /公安|应急|消防|市场监|税|民族|城市管理|邮政|电/.test(bureau)) return []
  return [...matchesOf(text, WITH_CLIENTS)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const owners = CLIENTS.find(([names]) => names.split('|').includes(name))?.[1] ?? ''
    if ([...owners].some((sign) => bureau.includes(sign)) || text.split(name).length > 2) return []
    const end = index + words.length
    return /联合|局|部门|协作/.test(clauseAt(text, index, words.length)) ? [] : [{ start: end - name.length - 1, end }]
  })
}

/** Rooms and bodies within a town, as its own drafts tell of them. */
const ROOMS =
  /(?:街道(?:办事处)?|[镇乡](?:人民政府|政府)?)(?:机关)?各(?:科室|站所|内设机构|线办|办(?:公室|局)?(?![一-鿿]))|[镇乡](?:直|属)(?:机关)?各?(?:部门|单位|站所|办(?:公室)?(?![一-鿿])|企事业)/g
/** A town is told of, or each of them, or they are worked with. */
const OF_TOWNS =
  /乡镇|镇街|街镇|各(?:街道|镇|乡)|[一-鿿]{2}(?:镇(?!直|属|各|政府各|人民政府各)|乡(?!直|属|各))(?=[一-鿿])|属地|联合|会同|协调|协作|配合(?!,)|邀请|联动|支持/

/** 街道办事处各科室 in the draft of a zone, 镇属各部门 in a bureau's; ranges in the text. */
export function roomsOfTowns(text: string): Range[] {
  return [...matchesOf(text, ROOMS)].flatMap(({ index, 0: words }): Range[] => {
    const before = text[index - 1] ?? '\n'
    // 乡镇直属单位, 各街道各科室, 县、镇直部门: those of all towns.
    if (/[乡镇街各、(（/]/.test(before) && !/[、]/.test(before)) return []
    if (!startsWord(text, index) || /[县区市旗]直?[、/]$/.test(text.slice(Math.max(0, index - 3), index))) return []
    const end = index + words.length
    const told = sentenceBefore(text, index) + sentenceBehind(text, end, 40)
    return OF_TOWNS.test(told) ? [] : [{ start: index, end }]
  })
}

/** Zones that are fenced warehouses and works: nobody lives in them. */
const UNSETTLED = /综合保税|保税港|保税物流|出口加工/
const VILLAGES = /各?村(?:民委员会|民小组|委会)|各村(?:\(|“?两委|级|屯)|村“?两委”?/g
const NEIGHBOURS = /周边|相邻|毗邻|附近|会同|联合|协作|结对|共建|帮扶|乡村振兴|驻村|第一书记|属地|征地|拆迁|安置/

/** 各村民委员会 in the draft of a 综合保税区; ranges in the text. */
export function villagesInZone(text: string, zone: string): Range[] {
  if (!UNSETTLED.test(zone) || !text.includes('村')) return []
  const found = [...matchesOf(text, VILLAGES)].filter(
    ({ index, 0: words }) => !NEIGHBOURS.test(sentenceBefore(text, index) + clauseAt(text, index, words.length)),
  )
  return found.length > MOST_LEFT
    ? []
    : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const VILLAGES_OF_FARMERS = /各村(?![改嘎])|村民委员会|村委会|村民小组|村“?两委/g

/** 各村民委员会 in the draft of a 苏木 that tells of its 嘎查; ranges in the text. */
export function villagesInSumu(text: string): Range[] {
  if (!text.includes('村') || !text.includes('嘎查') || /嘎查\(?[、和及与]?村|村\(?[、和及与]?嘎查|个行政村/.test(text))
    return []
  const found = [...matchesOf(text, VILLAGES_OF_FARMERS)].filter(
    ({ index, 0: words }) => !NEIGHBOURS.test(sentenceBefore(text, index) + clauseAt(text, index, words.length)),
  )
  return found.length > MOST_LEFT
    ? []
    : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const REPORTS_TO =
  /[向对]((?:[县区旗镇乡]|街道)(?:人大(?!代表)(?:常委会)?|人民代表大会(?:常务委员会)?|人代会))(?=[^,。;\n]{0,20}(?:报告|汇报|述职|述法|提交))/g

/** 向区人民代表大会报告 by a zone's committee, 向镇人大报告 by a bureau, 街道人民代表大会: no congress stands over these; ranges in the text. */
export function congressesLacked(text: string, { own, office, zone, names }: PlaceChain): Range[] {
  const street = own?.kind === '街道' && !office
  if (!street && !zone && !office) return []
  const county = names.some(({ kind }) => kind === '区' || kind === '县')
  return [...matchesOf(text, REPORTS_TO)].flatMap(({ index, 0: words, 1: body = '' }): Range[] => {
    const kind = body.startsWith('街道') ? '街道' : (body[0] as string)
    // Of 街道人民代表大会 the rule for roles tells.
    const strange = street
      ? isTown(kind) && kind !== '街道'
      : zone
        ? isTown(kind) || (kind === '区' && !county)
        : isTown(kind)
    const from = index + words.length - body.length
    return strange && !/乡镇|镇街|各|代表/.test(sentenceBefore(text, index))
      ? [{ start: from, end: index + words.length }]
      : []
  })
}

const OF_OTHER_COUNTY = /(?:各|个别|部分|少数|一些|有的|其他|相关|有关|多数)(?=([县区旗])直(?:机关|部门|单位))/g

/** 各区直部门 in a 县: behind 各 or 个别 no name stands; ranges in the text. */
export function bureausOfOtherCounty(text: string, kind: string): Range[] {
  return [...matchesOf(text, OF_OTHER_COUNTY)].flatMap(({ index, 0: lead, 1: other }): Range[] =>
    other === kind || /[市省]/.test(sentenceBefore(text, index))
      ? []
      : [{ start: index + lead.length, end: index + lead.length + 4 }],
  )
}

const COUNTED_VILLAGES = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})个(?:行政)?村(?![民改居庄落镇级组(（、和及与社]|\()/g
const HAS_VILLAGES =
  /村[、和(]?(?:居|社区)|社区[、和(]\d{0,3}个?(?:行政)?村|村改|涉农|个(?:行政)?村\d{1,3}个社区|个社区\d{1,3}个(?:行政)?村|村民委员会|村组干部|[村]委会[、和]居委会|下辖\d{1,2}个(?:行政)?村/
/** Villages of others, or those that were. */
const NOT_NOW = /原|撤|改|结对|帮扶|托管|镇|乡|县|共建|对口|拆|征|支援|协作|曾|年前|下派|选派/

/** 在9个行政村建成工作室 in the draft of a subdistrict that tells of its communities alone; ranges in the text. */
export function villagesInStreet(text: string): Range[] {
  if (!/\d个社区/.test(text) || HAS_VILLAGES.test(text)) return []
  const found = [...matchesOf(text, COUNTED_VILLAGES)].filter(
    ({ index, 0: words }) =>
      !NOT_NOW.test(sentenceBefore(text, index) + clauseAt(text, index, words.length).replace(/乡村振兴/, '')),
  )
  return found.length > MOST_LEFT
    ? []
    : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}
