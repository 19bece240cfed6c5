import {
  type Draft,
  isTown,
  matchesOf,
  type PlaceChain,
  placesIn,
  type Range,
  rangeAt,
  startsWord,
} from '../../../lib/audit'
import { sentenceBefore } from './mismatches'
import { isOwnPaper } from './own-paper'
import { clauseAt, TOLD_OF } from './own-voice'

/** The name of the department that issues a draft: a bureau, a commission, or an office that is neither government's nor party's. */
export function departmentOf({ issuers, body }: Draft, { office, own }: PlaceChain): string | null {
  if (office && office.kind !== '队')
    return office.name && /[局厅]$|委(?:员会)?$/.test(office.name) ? office.name : null
  const issuer = issuers[0]
  // What running text says of itself is too little.
  const isTold = issuer && (issuer.range.end <= body.start || issuer.range.start >= body.end)
  if (!own || isTown(own.kind) || !isTold) return null
  const name = issuer.name.replace(/\([^()]{0,20}\)$/, '')
  return /(?:(?:动员|防空|事务|管理|保障|服务|储备)办公室|联合社|(?:消防|救援)[大支总]队)$/.test(name) &&
    !/政府|党|委员会|领导小组/.test(name)
    ? name
    : null
}

/** 水利局 in 云溪县水利局. */
export function bureauOf(name: string): string {
  return placesIn(name)
    .reduce((rest, place) => rest.replace(place.name, ''), name)
    .replace(/^(?:[省县区州旗盟]|市(?!场)|人民政府)/, '')
}

/** 市监局 for 市场监督管理局: all characters of the short name in their order. */
export function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const sign of short) {
    at = long.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

/** What a bureau's draft tells of nobody but the bureau: its site, its paper, its part in a lawsuit. */
const BUREAUS_OWN =
  /[局厅](?=官网|官微|官方(?:网|微|公众)|门户网站|网站|微信公众号|公众号|政务新媒体|(?:政府)?信息公开(?:专栏|指南|工作年度)|(?:作)?为(?:被告|被申请人|被上诉人)|法律顾问(?!团)|领导班子|干部职工|权责清单|机关干部|(?:行政)?执法监督[科股处室]|(?:政策)?法规[科股处室]|法制[科股处室])/g
/** Verbs that a bureau's name may end with. */
const ENDS_NAME = /[省市县区州]教育$|(?:医疗|社会|住房)保障$|(?:监督|政务|事务)(?:管理|服务)$/
/** What another bureau's site shows: 市财政局网站公开部门决算. */
const ELSEWHERE = /[预决]算|信用|采购|指导/
/** 通过区卫生健康局官网 */
const LEADS = /(?:通过|依托|利用|登录|更新|维护|运行|开设|优化|改版|[在由经以从报]|接受|提交|[^一-鿿、])$/
/** Lecture halls, teams and undertakings that bear a trade's short name. */
const TRADES =
  /(住建|城管|交通|水务|水利|税务|市监|民政|应急|文旅|卫健|人社|自然资源|商务|林业)(?=大?讲[堂坛]|铁军|干部职工|干部队伍)/g

/** 区卫生健康局官网, 《云溪县民政局…目录》, 住建大讲堂 in the draft of another bureau; ranges in the body. */
export function otherBureaus(draft: Draft, { names }: PlaceChain, office: string): Range[] {
  const { folded, body, citations } = draft
  const bureau = bureauOf(office)
  const text = folded.slice(body.start, body.end)
  const isStrange = (name: string) => isStrangeTo(name, bureau)
  const found: Range[] = []
  for (const { index } of matchesOf(text, BUREAUS_OWN)) {
    const end = index + 1
    // 督促厅机关干部, 充分利用局网站: the one's own; 市教育局, 医疗保障局 are names.
    if (startsWord(text, index) && !ENDS_NAME.test(text.slice(Math.max(0, index - 4), index))) continue
    const start = nameStart(text, end)
    if (!LEADS.test(text.slice(Math.max(0, start - 2), start)) && start > 0) continue
    // The bureau that answers for a whole government's lawsuits tells of them all.
    if (bureau.startsWith('司法') && !/^.{0,6}[网号]/.test(text.slice(end, end + 7))) continue
    if (!isStrange(text.slice(start, end)) || sentenceBefore(text, start).includes(text.slice(start, end))) continue
    // 州林业和草原局: what the name itself holds tells nothing.
    const clause = clauseAt(text, start, end - start).replace(text.slice(start, end), '')
    if (TOLD_OF.test(clause) || ELSEWHERE.test(clause)) continue
    if (!rangeAt(citations, body.start + start)) found.push({ start, end })
  }
  for (const { start, end } of citations) {
    const title = folded.slice(start + 1, Math.min(end, start + 41))
    const at = title.search(/[局厅](?!长)/)
    if (at < 3 || title.includes('关于') || title.includes(bureau)) continue
    const name = title.slice(0, at + 1)
    const own = /^[省市县区州]/.test(name) || names.some((place) => name.startsWith(place.name))
    if (own && isStrange(name) && (isOwnPaper(draft, start + 1) || isKept(folded, start, title.slice(at + 1))))
      found.push({ start: start + 1 - body.start, end: start + 2 + at - body.start })
  }
  for (const { index, 0: trade } of matchesOf(text, TRADES))
    if (!abbreviates(trade, bureau) && !TOLD_OF.test(clauseAt(text, index, trade.length)) && text[index - 1] !== '、')
      found.push({ start: index, end: index + trade.length })
  return found
}

/** 严格执行《青石县教育局重大执法决定法制审核办法》: by what rules of its own a bureau goes. */
function isKept(folded: string, start: number, rest: string): boolean {
  return (
    /(?:执行|落实|遵守|按照|依照|根据|对照|健全|完善)(?:了)?$/.test(folded.slice(Math.max(0, start - 5), start)) &&
    /^(?:党组)?(?:重大(?:行政)?(?:执法|决策|处罚)|行政(?:执法|处罚|裁量|规范)|规范性文件|工作规则|议事|集体讨论|政务公开|(?:政府)?信息公开|权[责力]|内部|机关|法律顾问|合同|领导干部|学法|普法|法治建设)/.test(
      rest,
    )
  )
}

const OF_COMMISSION = /疾控|疾病预防|中医药|老龄|粮食|物资储备|能源|物价|营商环境/

/** Whether a name is that of a bureau within a commission: 疾控局 in a 卫生健康委. */
export function isWithin(name: string, bureau: string): boolean {
  return /委(?:员会)?$/.test(bureau) && OF_COMMISSION.test(name)
}

const FIELD =
  '(教育|公安|民政|水利|水务|住房(?:和)?城乡建设|住建|交通运输|农业农村|文化和旅游|文旅|自然资源|应急管理|卫生健康|卫健|市场监[管督](?:管理)?|商务|人社|人力资源(?:和)?社会保障|生态环境|城市管理|城管|林业|林草|医疗保障|医保|税务|气象)'
/** 提升应急管理局机关工作人员法治意识: what goes on inside a bureau, though its name tells no level. */
const INSIDE_OF = new RegExp(
  `(?:^|[^一-鿿、]|[提][升高]|增强|强化|加强|规范|组织|推[动进]|促进|引导|教育|[对由])(${FIELD}局)(?=机关(?:各[科处股]室|工作人员|(?:全体)?干部|党委|党支部)|各[科处股]室|领导班子|班子成员|党组(?:会议?|书记|理论|专题|高度|坚持))`,
  'g',
)

/** Rooms and people of another bureau; ranges in the text. */
export function roomsOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, INSIDE_OF)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const end = index + words.length
    const clause = clauseAt(text, index, words.length)
    // 市应急管理局、市国动办联合演练,应急管理局机关干部观摩: named before it is told of.
    if (sentenceBefore(text, end - name.length).includes(name)) return []
    return !isStrangeTo(name, bureau) || TOLD_OF.test(clause) || /会同|配合|协助|[与和同商][一-鿿]{2,6}局/.test(clause)
      ? []
      : [{ start: end - name.length, end }]
  })
}

/** 推动水利系统法治建设, 各地交通运输主管部门要…, 为教育事业高质量发展提供法治保障: what a bureau says of its own trade. */
const OF_FIELD = new RegExp(
  `(?:推[动进]|提[升高]|[加增]强|强化|规范|深化|全面|促进|夯实|引导)(?:全[省市县区州旗]|我[省市县区州旗])?${FIELD}系统(?=法治|依法|行政执法|执法|普法|干部|各单位|党员|全体|法律)|(?<=^|[,。;:\\n])(?:各地|各级|各县\\(市、区\\)|各[县区市旗]|各市县|各县区|全[省市县区])${FIELD}(?:行政)?(?:主管)?部门(?=要|应|须|负责|加强|严格)|为(?:推[动进]|促进|全[省市县区]|我[省市县区]|实现|新时代)?(?:全[省市县区]|我[省市县区])?${FIELD}(?:事业|工作|行业|改革)?(?:高质量|健康|持续)*发展(?=(?:提供|奠定|营造|保驾)[^,。;\\n]{0,12}(?:法治|保障|基础|良好环境(?![^,。;\\n])))|(?:推[动进]|促进|确保|引领)(?:全[省市县区州旗]|我[省市县区州旗])?${FIELD}(?:工作|事业)(?=(?:始终|全面|更好)?(?:在|纳入|步入|走上|沿着)法治)|(?:提[高升]|规范|增强)(?:全[省市县区州旗]|我[省市县区州旗])?${FIELD}(?:行政)?执法(?=质量|水平|效能|能力|行为)`,
  'g',
)
/** Bureaus whose business is with all others, or that hold several trades. */
const OF_ALL_TRADES = /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据/
/** Trades that one bureau may hold with another name. */
const NEAR_TRADES: Record<string, RegExp> = { 林: /自然|农业|园林/, 医: /卫生|卫健/, 城: /住|建设/, 住: /城/, 气: /./ }

/** Whether a name is that of a bureau with another trade. */
export function isStrangeTo(name: string, bureau: string): boolean {
  const trade = bureauOf(name)
  return (
    trade.length >= 3 &&
    !isWithin(trade, bureau) &&
    !/[省市县区州旗各每全我本其该国总对某级]|分局|关于|政府|网|[和与及]局$/.test(trade.replace(/市场|城市/, '')) &&
    !abbreviates(trade, bureau) &&
    !abbreviates(bureau, trade) &&
    // 教体局 for 教育局, 城市管理局 for 城市管理综合行政执法局; 城市管理局 is no 住房和城乡建设局.
    !(OF_STREETS.test(trade) ? bureau.replace('城乡', '') : bureau).includes(trade[0] as string)
  )
}

const OF_STREETS = /^城(?:市管理|市综合|市行政|管)/

/** What a draft says of nobody but the unit itself: what it will do, what it falls short of, its duty for law. */
const BUREAU_ACTS =
  /(?<=^|[。;\n)]|年,|步,|今后,|[一二三四五六]是)(?![一二三四五六]是)([省市县区州旗]?[一-鿿]{2,9}[局厅委])(?:党组)?(?=将(?!对|向|与|会同|联合|[^,。;]{0,6}我)|要(?:进一步|持续|不断|以|把|继续|加强|强化|健全)|在[^,。;]{2,12}(?:方面|上)[^,。;]{0,6}(?:还|仍|存在|形式|较为|不)|(?:切实|认真|严格)履行(?:推进)?法治|(?:始终|高度)(?:坚持|重视)(?:把|将)?(?:法治|依法行政|学习)|在[^,。;\n]{2,16}领导下,|坚持以习近平|以习近平)/g
/** 县教育局将公开工作纳入科室考核: what goes on inside a bureau, told behind a comma. */
const INSIDE =
  /(?<=^|[,。;\n)])([省市县区州旗][一-鿿]{2,9}[局厅委])(?:党组)?(?=[^,。;\n]{0,16}(?:各?[科股处]室|局属|厅属|机关干部|内设机构|党组(?:会|理论)|本[局厅委])(?![^,。;\n]{0,6}(?:派|负责人参))|(?:全体|全部|所有|现有|在编){0,2}(?:行政)?(?:执法人员|干部职工|工作人员|公职人员)(?:全部|均|全员|人人|都|100%|持证|已|实现|共\d|\d))/g
/** Bureaus below another one. */
const BELOW = /公路|港航|铁路|邮政|水文|海事|航道|地震|供销|运管|种子|渔政|图书|考古/

/** 县教育体育局将持续加强…, in the plan of another bureau. */
export function otherBureausActing(text: string, office: string): Range[] {
  const bureau = bureauOf(office)
  return [...matchesOf(text, BUREAU_ACTS), ...matchesOf(text, INSIDE)].flatMap(({ index, 1: name = '' }) => {
    // 会同县市场监管局检查,县市场监管局执法人员均到场: named before it is told of.
    if (BELOW.test(name) || !isStrangeTo(name, bureau) || sentenceBefore(text, index).includes(name)) return []
    if (/^.{0,40}?(?:我[局委厅]|配合|支持)/.test(text.slice(index + name.length, index + name.length + 44))) return []
    return [{ start: index, end: index + name.length }]
  })
}

/** The trade of another bureau told as one's own; ranges in the text. */
export function othersFields(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, OF_FIELD)].flatMap(
    ({ index, 0: words, 1: system, 2: offices, 3: cause, 4: work, 5: acts }) => {
      const trade = system ?? offices ?? cause ?? work ?? acts ?? ''
      if (
        bureau.includes(trade[0] as string) ||
        abbreviates(trade, bureau) ||
        NEAR_TRADES[trade[0] as string]?.test(bureau)
      )
        return []
      if (TOLD_OF.test(clauseAt(text, index, words.length))) return []
      const start = index + words.indexOf(trade)
      return [{ start, end: start + trade.length + 2 }]
    },
  )
}

/** Where the name of a bureau begins that ends here: at its level, or where its characters do. */
function nameStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 16 && /[一-鿿]/.test(text[start - 1] as string)) {
    start--
    if ('省市县区州'.includes(text[start] as string) && startsWord(text, start)) return start
    if (/^(?:在|由|经|以|从|通过|依托|利用)/.test(text.slice(start, end)) && end - start > 4)
      return start + (/[在由经以从]/.test(text[start] as string) ? 1 : 2)
  }
  return start
}
