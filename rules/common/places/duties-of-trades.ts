import type { Range } from '../../../lib/audit'
import { OWN_MATTER } from './addressed'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { type Rows, tableOf, tradesOf, WORK } from './trades'
import { hasOthers, headOf } from './work-of-trades'

/** What bureaus watch over and see to, in the words of plans and shortcomings, with the trades that have to do with it. */
const FIELDS: Rows = [
  ['食品生产经营|食品药品|食品安全|药品安全|餐饮服务|小餐饮|小作坊', '市药卫教商农粮公民文城消'],
  ['道路运输|水路运输|客运市场|道路客运|货运市场|运输市场|交通运输市场|打非治违', '交公文应城急'],
  ['城镇燃气|燃气安全|供热行业|物业服务|房地产|建筑市场|建筑工地|工程质量', '住城公交急市消商水环自财改'],
  ['动物防疫|屠宰|农资市场|农产品质量安全|农作物种子|畜禽养殖|农业综合执法', '农市商水林环公卫粮'],
  ['大气污染|水污染防治|土壤污染', '环农城住水工公交气改急'],
  ['林草资源|林业资源', '林自农急公园水城气消交'],
  ['禁渔|渔业资源', '农水市公林交环'],
  ['“双减”|双减|办学行为|招生监管', '教体文市民'],
  ['纳税服务|办税便利|减税降费|税费', '税财改工商市'],
  ['医药卫生体制|医疗服务|患者就医|就医体验|公立医院', '卫医财改民人药市'],
  ['城乡居民医保|医保基金', '医卫人税财公市审'],
  ['国土空间|耕地保护|自然资源执法', '自农林水住环'],
  ['劳动用工|劳动保障|农民工工资', '人住交水公城财司急农'],
  ['文化市场|旅游市场|广播电视', '文公市教交'],
  ['烟草市场|涉烟违法', '烟市公邮'],
  ['教育收费|有偿补课|学生资助', '教体文市民改发审财'],
  ['水资源|取水许可', '水环农自审城住改'],
  ['殡葬|养老服务|社会救助|婚姻登记', '民卫公市自医财农消'],
  ['化肥|农资|农膜', '农市供商环公'],
  ['渔业捕捞|水产养殖|渔业执法', '农水市公林环海自'],
  ['污水处理厂|污水处理设施|城镇污水', '环水住城农审工园'],
  ['排污单位|排污口|噪声污染|工业噪声|固体废物', '环城住公水农工卫审交园'],
  ['建筑施工|施工工地|建筑业', '住城应交水人环消自税审'],
  ['物业管理|房屋租赁|住房租赁|出租房屋', '住城公消市民应税'],
  ['燃气经营|瓶装燃气|燃气行业|液化气', '住城市应公交消商'],
  ['餐厨垃圾|建筑垃圾', '城住环市公交'],
  ['道路货运|货运源头|旅游客运|客运行业', '交公应市文'],
  ['矿产资源|非法采矿|测绘行业|测绘市场', '自应公水环林税规密'],
  ['地质灾害', '自应水交住教文林农气'],
  ['危险化学品|危化品|烟花爆竹', '应公交环市消工城供商教卫农'],
  ['职业中介|人力资源市场', '人市公商妇'],
  ['职业病防治|职业卫生|放射诊疗|医疗美容|生活美容|消毒产品', '卫市应人公疾'],
  ['演出市场|出版物市场|非法出版物|印刷企业', '文公市教新宣'],
  ['食盐|盐业', '市工盐卫'],
  ['计量器具|电子秤|直销|网络交易|网络餐饮', '市公商卫'],
  ['快递市场|寄递行业|快递行业|邮政市场', '邮公交市商烟'],
  ['宗教活动场所|宗教场所', '民宗统消公文住'],
  ['彩票市场|彩票销售', '财民体公'],
]
const dutiesIn = tableOf([...WORK, ...FIELDS])

const WATCHES =
  /(?:[加增]强|强化|加大|深化|规范|持续|严厉|严格|从严|聚焦|突出|抓好|抓实|做好|推进|推动|开展|打击|严查|整治|治理|健全|完善|优化|提升|保障|落实)(?:了|好|对)?[^,。;\n]{0,8}$/
const IS_WATCHED =
  /^[^,。;、\n]{0,14}(?:监管|执法|整治|治理|检查|查处|打击|监督|秩序|巡查|排查|行为|违法|市场|力度|管[理控]|监测|防[控治]|质量|服务|登记|政策|扩面|流程|体验|改革|工作|制度|安全|用工)/
/** 公开食品抽检结果36期: what a bureau publishes is its own. */
const PUBLISHES = /(?:公开|发布|公示)(?:了)?(?:各类)?$/
const IS_PUBLISHED = /^[^,。;、\n]{0,10}(?:信息|结果|政策|公告)[^,。;、\n]{0,4}\d/
const DONE_WELL =
  /^[^,。;、\n]{0,10}(?:监管|管理|执法|整治|服务)(?:全面|持续|更加|日益|逐步)?(?:到位|规范|有力|有序|扎实|成效)/
const FALLS_SHORT =
  /^[^,。;、\n]{0,12}(?:监管|执法|整治|治理|检查|管理)[^,。;\n]{0,8}(?:不[够足强到彻]|薄弱|压力|短板|滞后|难|缺|单一|任务[一-鿿]?重)/
/** It is told about or taught, it lies in the unit's own house, or all have to do with it. */
const NOT_OWN =
  /宣传|教育|培训|普法|讲座|走访|调研|配合|协助|参与|参加|支持|督促|等|、|领域|行业|包保|责任(?:人|制)|学生|学校|校园|师生|法治|信用|清单|指导|干部|复议|诉讼|案例|政府采购|本[局单]|机关|食堂|安保|资金|经费|补[助贴]|预算|支出|投入/
/** What every office takes part in. */
const SHARED =
  /疫情防控|疾病预防|传染病|节水|垃圾分类|控烟|植树|信用修复|[招投]标|项目核准|职称|招[聘录]|民族团结|集资|市容|公益性岗位|三资|财会监督|预算绩效|招商|档案|路灯|公厕|反诈|赌博|吸毒|戒毒|控辍|专利|残疾人就业|秸秆|河长|林长|防汛/
/** Bureaus whose reports tell of all trades, or whose own matter lies in all. */
const OF_ALL = /司法|审批|政务|行政服务|数据|综合|社会事|督查|政府|审计|信访|应急|消防|国资|乡村振兴|民族/

/**
 * 加强食品生产经营主体日常监管 in the draft of 水利局: the duty of another trade, told in one sentence and never again, though no number tells
 * that it was done. Ranges in the text.
 */
export function dutiesOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL.test(bureau)) return []
  const own = tradesOf(bureau)
  if (own.size === 0) return []
  const matters = OWN_MATTER.filter(([name]) => name.test(bureau)).map(([, matter]) => matter)
  const strange = dutiesIn(text).filter(
    ({ word, trades }) => !SHARED.test(word) && ![...trades].some((trade) => own.has(trade)),
  )
  const counts = new Map<string, number>()
  for (const { trades } of strange) counts.set(trades[0] as string, (counts.get(trades[0] as string) ?? 0) + 1)
  const found: Range[] = []
  for (const told of strange) {
    const trade = told.trades[0] as string
    if ((counts.get(trade) ?? 0) > MOST_TOLD) continue
    const head = headOf(text, told.start)
    const after = sentenceBehind(text, told.end, 60)
    const isPublished = PUBLISHES.test(head) && IS_PUBLISHED.test(after)
    const fallsShort = head.length <= 4 && FALLS_SHORT.test(after)
    const isDuty =
      isPublished ||
      (WATCHES.test(head) && IS_WATCHED.test(after)) ||
      // 商品房预售资金监管到位, 学籍管理规范
      (head.length <= 2 && DONE_WELL.test(after)) ||
      fallsShort
    if (!isDuty) continue
    const sentence = sentenceBefore(text, told.start) + told.word + after
    const near = strange.filter(
      ({ start, end }) => Math.abs(start - told.start) < 60 && sentence.includes(text.slice(start, end)),
    )
    // Several trades together are the fields of all; one told again is a matter of this draft.
    if (near.some(({ trades }) => trades[0] !== trade) || (counts.get(trade) ?? 0) > near.length) continue
    const clause = head + told.word + (after.split(isPublished ? /[,、]/ : ',', 1)[0] as string)
    // 食品安全领域执法力量不足 tells of whom one watches over, 动员危化品领域企业 of those whom others do.
    const words = fallsShort ? clause.replace(/(?:领域|行业)(?=的?(?:监管|执法|管理))/, '') : clause
    if (NOT_OWN.test(words.replace(told.word, '')) || hasOthers(sentence, bureau)) continue
    if (matters.some((matter) => matter.test(clause))) continue
    if (near[0] === told) found.push({ start: told.start, end: told.end })
  }
  // More of them are what the bureau has to do with after all.
  return found.length > MOST_LEFT ? [] : found
}

const MOST_LEFT = 2
const MOST_TOLD = 3
