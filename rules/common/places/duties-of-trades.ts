import type { Range } from '../../../lib/audit'
import { OWN_MATTER } from './addressed'
import { FIELDS, INDICATORS } from './fields-of-trades'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { LICENCES, type Told, tableOf, tradesOf, WORK } from './trades'
import { hasOthers, headOf } from './work-of-trades'

const dutiesIn = tableOf([...WORK, ...FIELDS, ...INDICATORS, ...LICENCES])

/** Verbs of one who watches over something, up to what is watched. */
const WATCHES =
  /(?:[加增]强|强化|加大|深化|规范|持续|严厉|严格|从严|严把|聚焦|突出|抓好|抓实|做好|推进|推动|开展|打击|严查|整治|治理|健全|完善|优化|提升|保障|落实|实施|组织)(?:了|好|对)?[^,。;\n]{0,8}$/
const IS_WATCHED =
  /^[^,。;、\n]{0,14}(?:监管|执法|整治|治理|检查|查处|打击|监督|秩序|巡查|排查|行为|违法|市场|力度|管[理控]|监测|防[控治]|质量|服务|登记|政策|扩面|流程|体验|改革|工作|制度|安全|用工|审批|审核|许可|准入|认定|评定|抽[检查]|检[测验]|监察|整顿|程序|保护|资格|秩序)/
/** What a word says of itself is watched: 耕地保护, 地质灾害防治. */
const IS_DUTY = /(?:保护|防治|监管|监察|执法|整治|治理|审批|认定|登记|抽检|市场)$/
/** 严厉打击非法采砂, 严格管控渣土运输车辆: what stands behind the verb is no matter of words. */
const STRIKES =
  /(?:打击|查处|整治|取缔|管控|查扣|查获|严查|严管|稽查|监管|巡查|抽[检查]|检查|排查|遏制|制止|纠治)(?:了|各类|非法|违法|违规|全县|全市|全区|辖区|重点|一批){0,3}$/
/** 对律师事务所开展双随机检查: looked into, one's own. */
const UPON =
  /(?:^|[期常时年月局初末是续])(?:[一二三四五六七八九]是)?(?:依法|重点|持续|联合)?(?:加大|加强|强化)?(?:了)?对(?:全[省市县区州旗]|辖区|城区|区域|县域|重点|部分|各类|各|\d+[家个户处]|范围|内|的){0,4}$/
const IS_LOOKED_INTO =
  /^[^,。;\n]{0,22}(?:(?:开展|进行|实施|组织|落实|加强|予以|依法|集中|全面|逐一){1,2}[^,。;\n]{0,14}(?:检查|执法|监管|整治|巡查|抽[检查]|排查|查处|监测|监督|评估|考核|管[理控]|处罚|清理|审批|审核|许可|核查|验收|整顿)|的?(?:监督)?(?:抽[检查]|检查|巡查|监管|执法|整治|监测|排查|处罚)(?:力度|频次)?(?=[,。;]|$))/
/** 网吧、歌舞厅等场所, 学校食堂、配餐企业进行…: those of the kind that are named behind. */
const OTHERS_OF_KIND =
  /^(?:(?:[、和及][一-鿿]{2,6}|[一-鿿]{0,4})?等(?=[一-鿿])|[、和及][一-鿿]{2,6}(?=进行|开展|实施|的))/
/** 把医疗机构依法执业情况纳入年度考核: what those are measured by who belong to the unit. */
const LISTED = /^[^,。;\n]{0,16}(?:纳入|列入)[^,。;\n]{0,8}(?:考核|考评|监管|检查|督查|绩效)/
/** 公开食品抽检结果36期: what a bureau publishes is its own. */
const PUBLISHES = /(?:公开|发布|公示)(?:了)?(?:各类)?$/
const IS_PUBLISHED = /^[^,。;、\n]{0,10}(?:信息|结果|政策|公告)[^,。;、\n]{0,4}\d/
const DONE_WELL =
  /^[^,。;、\n]{0,10}(?:监管|管理|执法|整治|服务)(?:全面|持续|更加|日益|逐步)?(?:到位|规范|有力|有序|扎实|成效)/
/** 文物保护单位档案全部建立, 空气优良天数比例达到92%: a result that only those report who work for it. */
const RESULT =
  /^(?!.{0,6}(?:企业|单位|行业|领域)?(?:普法|法治))[^,。;、\n]{0,16}?(?:全覆盖|全部(?:完成|建立|接入|安装|达标|整改|落实|发放|办结|纳入|销号|配齐|持证)|(?:规范|平稳|安全|井然|健康)?有序|零(?:差错|事故|投诉|增长|发生|积压)|压缩[至到]|进一步规范|不断(?:加强|规范|提升|扩大|完善)|稳步(?:提升|推进|增长)|未发生|(?:率|比例|量|数|面积|收入|总额|占比|增幅|金额)[^,。;\n]{0,4}(?:达到?|为|稳定在|保持|提[高升]|\d)|(?:率)?100%)/
const FALLS_SHORT =
  /^[^,。;、\n]{0,12}(?:监管|执法|整治|治理|检查|管理)[^,。;\n]{0,8}(?:不[够足强到彻]|薄弱|压力|短板|滞后|难|缺|单一|任务[一-鿿]?重)/
/** 种子、农药经营门店是我局监管的主要对象, 我局监管对象主要为网吧: said outright to be the bureau's own. */
const IS_CHARGE =
  /^[^,。;\n]{0,12}(?:(?:既|也|都|均)?是|为|系|属于?|由)我[局委厅](?:的)?(?:日常|行政|执法|主要|重点|法定|直接)*(?:监管|监督|管理|执法|服务|检查|巡查|整治|负责)/
const HAS_CHARGE =
  /(?:^|[^与和同向对])我[局委厅](?:的)?(?:日常|行政|执法|主要|重点|法定)*(?:监管|监督|管理|执法|服务|检查)(?:服务)?(?:的)?(?:主要|重点)?(?:对象|领域|主体|单位|企业|场所)(?:主要|多|大多|集中)?(?:为|是|包括|涵盖|有|在)$/
/** What may stand before a result: nothing, or where and when. */
const PLAIN_HEAD =
  /^(?:[一二三四五六七八九]是|全[省市县区州旗]|[我本][省市县区州旗]|辖区|城区|农村|各级?|目前|全年|年末|适龄|在册|城乡居民|城乡|城市|企业|环境|主城区|\d{4}年)*$/
/** It is told about or taught, it lies in the unit's own house, or all have to do with it. */
const NOT_OWN =
  /宣传|教育|培训|普法|讲座|走访|调研|配合|协助|参与|参加|支持|督促|等|、|领域|行业|包保|责任(?:人|制)|学生|学校|校园|师生|法治|信用|清单|指导|干部|复议|诉讼|案例|政府采购|本[局单]|机关|食堂|安保|资金|经费|补[助贴]|预算|支出|投入|审计|统计|调查|数据|课题|立法|条例|办法|评价|节水|消防|帮扶|慰问|价格收费|价格政策|收费政策/
/** What every office takes part in. */
const SHARED =
  /疫情防控|疾病预防|传染病|节水|垃圾分类|控烟|植树|信用修复|[招投]标|项目核准|职称|招[聘录]|民族团结|集资|市容|公益性岗位|三资|财会监督|预算绩效|招商|档案|路灯|公厕|反诈|赌博|吸毒|戒毒|控辍|专利|残疾人就业|秸秆|河长|林长|防汛|施工许可|营业执照/
/** Bureaus whose reports tell of all trades, or whose own matter lies in all. */
const OF_ALL = /审批|政务|行政服务|数据|综合|社会事|督查|政府|国资|乡村振兴|民族/
/** Of these it tells only where they are said to strike or look into what is another's. */
const TELLS_OF_ALL = /司法|审计|信访|应急|消防/

/** Whether two words may be of one trade. */
function isOfOne(one: Told, other: Told): boolean {
  return one.trades.includes(other.trades[0] as string) || other.trades.includes(one.trades[0] as string)
}

/** The words of one trade that stand side by side, as one: 农药、兽药、种子经营门店; and what stands around them in the clause. */
function sideBySide(text: string, told: readonly Told[], first: Told): { end: number; words: string } {
  let last = first
  for (const next of told) {
    if (next.start <= last.start || next.start - last.end > 6 || !isOfOne(first, next)) continue
    const between = text.slice(last.end, next.start)
    if (/^[一-鿿]{0,4}(?:、|和|及|与|以及)?[一-鿿]{0,2}$/.test(between)) last = next
  }
  return { end: last.end, words: text.slice(first.start, last.end) }
}

/**
 * 加强食品生产经营主体日常监管, 对网吧、歌舞厅进行检查 in the draft of 水利局: the duty of another trade, told in one sentence and never again,
 * though no number tells that it was done. Ranges in the text.
 */
export function dutiesOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL.test(bureau)) return []
  const own = tradesOf(bureau)
  if (own.size === 0) return []
  const firm = TELLS_OF_ALL.test(bureau)
  const signs = new Set([...own, ...(own.has('急') ? ['应', '消'] : [])])
  const matters = OWN_MATTER.filter(([name]) => name.test(bureau)).map(([, matter]) => matter)
  const strange = dutiesIn(text).filter(
    ({ word, trades }) => !SHARED.test(word) && ![...trades].some((trade) => signs.has(trade)),
  )
  const counts = new Map<string, number>()
  for (const { trades } of strange) counts.set(trades[0] as string, (counts.get(trades[0] as string) ?? 0) + 1)
  const found: Range[] = []
  let reached = 0
  for (const told of strange) {
    const trade = told.trades[0] as string
    if (told.start < reached || (counts.get(trade) ?? 0) > MOST_TOLD) continue
    const row = sideBySide(text, strange, told)
    reached = row.end
    // 电梯等特种设备: what goes before is of the kind that is named.
    const head = headOf(text, told.start).replace(/[一-鿿、]{2,12}等$/, '')
    // 网吧、歌舞厅等场所: those of the kind.
    const after = sentenceBehind(text, row.end, 60).replace(OTHERS_OF_KIND, '')
    const isPublished = PUBLISHES.test(head) && IS_PUBLISHED.test(after)
    const fallsShort = head.length <= 4 && FALLS_SHORT.test(after)
    const struck = STRIKES.test(head)
    const looked = UPON.test(head) && IS_LOOKED_INTO.test(after)
    const isDuty =
      isPublished ||
      struck ||
      (/(?:^|[一-鿿])[将把]$/.test(head) && LISTED.test(after)) ||
      looked ||
      (WATCHES.test(head) && (IS_WATCHED.test(after) || (IS_DUTY.test(row.words) && /^(?:[,。;]|$)/.test(after)))) ||
      // 商品房预售资金监管到位, 学籍管理规范
      (head.length <= 2 && DONE_WELL.test(after)) ||
      (head.length <= 6 &&
        PLAIN_HEAD.test(head) &&
        RESULT.test((/(?:[率额量数]|收入|比例)$/.exec(row.words)?.[0] ?? '') + after)) ||
      fallsShort
    const before = sentenceBefore(text, told.start)
    if (IS_CHARGE.test(after) || HAS_CHARGE.test(before)) {
      if (!CHARGED_BEFORE.test(before + after)) found.push({ start: told.start, end: row.end })
      continue
    }
    if (firm ? !struck && !looked : !isDuty) continue
    const sentence = before + row.words + after
    const near = strange.filter(
      ({ start, end }) =>
        start >= told.start - Math.min(before.length, NEAR) && end <= row.end + Math.min(after.length, NEAR),
    )
    const alike = near.filter(({ trades }) => trades[0] === trade)
    // Several trades together are the fields of all; one told again is a matter of this draft.
    if (near.some((other) => !isOfOne(told, other)) || (counts.get(trade) ?? 0) > alike.length) continue
    const clause = head + row.words + (after.split(isPublished ? /[,、]/ : ',', 1)[0] as string)
    // 食品安全领域执法 tells of whom one watches over, 动员危化品领域企业 of those whom others do.
    const around = near
      .reduce((rest, { word }) => rest.replace(word, ''), clause.replace(row.words, ''))
      .replace(/(?:领域|行业)(?=的?(?:监管|执法|管理|改革|整治|秩序|违法))/, '')
    if (NOT_OWN.test(around) || hasOthers(sentence, bureau)) continue
    if (matters.some((matter) => matter.test(clause))) continue
    found.push({ start: told.start, end: row.end })
  }
  // More of them are what the bureau has to do with after all.
  return found.length > MOST_LEFT ? [] : found
}

/** It was another's, or is so no longer: 划转前…. */
const CHARGED_BEFORE = /原(?!因|则)|(?<![目当日提])前|划转|移交|不再|曾/
const MOST_LEFT = 2
/** How far apart words are still told of together. */
const NEAR = 60
const MOST_TOLD = 3
