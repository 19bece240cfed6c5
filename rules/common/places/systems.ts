import { matchesOf, type Range } from '../../../lib/audit'
import { abbreviates } from './bureaus'
import { sentenceBefore } from './mismatches'
import { clauseAt } from './own-voice'

/** Trades by the words for their branch, and the characters of the bureaus that are of it or led by one that is. */
const BRANCHES: readonly (readonly [string, string])[] =
  '教育|教体=教体,公安=公,民政=民,水利|水务=水,住房城乡建设|住房和城乡建设|住建=住建房城园,交通运输|交通=交路港运,农业农村|农牧|农业=农牧渔村,文化和旅游|文化旅游|文广旅|文旅=文旅广体,自然资源=自规林测国,应急管理|应急=应消震,卫生健康|卫健=卫健疾医老,市场监管|市场监督管理=市药知,商务=商,人社|人力资源社会保障|人力资源和社会保障=人,生态环境|环保=环,城市管理|城管=城综住园,林业和草原|林业草原|林业|林草=林自园草,医疗保障|医保=医,退役军人事务|退役军人=退,残联=残,气象=气'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const NAMES = BRANCHES.flatMap(([names]) => names.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|')

/** 全市卫生健康系统, 水利系统: the branch, and its end. */
const SYSTEM = new RegExp(
  `(${NAMES})(?:综合)?(?:行政)?(?:执法|监管)?系统(?!平台|软件|账号|端口|数据|接口|内录|中录|查询|录入|上线|运维|[、和及与]|工程|对接)`,
  'g',
)
/** 各区水利局, 各县(市、区)民政局, 基层林业部门: those below a bureau. */
const BELOW = new RegExp(
  `(?:各|全[省市县区州旗])(?:[省市县区旗州]|县区|区县|市县|市州|旗县|县\\(市、?区?\\)|县\\(区\\)|县市区|乡镇)?(?:\\([^()]{1,6}\\))?(${NAMES})(?:行政)?(?:主管)?(?:局|委|部门|站|所)(?!公安|联合|会同|[、和及与等])`,
  'g',
)
/** 强化水利执法队伍建设: whose enforcement it is. */
const ENFORCEMENT = new RegExp(
  `(?:强化|加强|提升|提高|规范|推进|推动|打造|建强|锤炼|深化|严格)(?:全[省市县区州旗]|[我本][省市县区州旗])?(${NAMES})(?:综合)?(?:行政)?执法(?=队伍|人员|水平|能力|质效|规范化|体系|效能|体制|行为|监督)`,
  'g',
)
/** 全县林业行政处罚案件12件, 交通运输行政执法案卷: whose cases they are. */
const CASES = new RegExp(
  `(?<=^|[。;,:\\n]|[理结处立作出办成出了查]|各类|全年|共|全[省市县区州旗])(${NAMES})(?:综合)?行政(?:处罚|执法|许可|强制)(?:案件|案卷|决定书?)(?=[^,。;\\n]{0,8}\\d)`,
  'g',
)
/** Bureaus whose business is with all others. */
const OF_ALL_TRADES = /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|机关事务|国资|税务/
/** They are worked with, compared with or told of as others. */
const WITH_OTHERS =
  /联合|会同|配合[^,]{0,4}(?:公安|检察|法院)|协作|协同|衔接|移送|移交|抄送|通报|函|邀请|参加|学习|借鉴|考察|荣获|获评|获得|先进|表彰|竞赛|比武|共享|接入|平台|数据|信息化|网络|部门(?:要|应|负责)|等(?:部门|单位|行业|领域|系统)|多部门|各(?:行业|领域|部门)/
/** Named oftener, the trade is one of which the draft tells. */
const MOST_NAMED = 2

/**
 * 将法治建设成效纳入水利系统年度考核, 各区水利局要…, in the draft of a bureau of another trade that is told of nowhere else: what a bureau says of
 * those who belong to it. Ranges in the text.
 */
export function systemsOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  const found: Range[] = []
  // Each trade is counted once, however often a draft names it.
  const counts = new Map<string, number>()
  const countOf = (trade: string) => {
    const count = counts.get(trade) ?? text.split(trade).length - 1
    counts.set(trade, count)
    return count
  }
  for (const pattern of [SYSTEM, BELOW, ENFORCEMENT, CASES])
    for (const { index, 0: words, 1: trade = '' } of matchesOf(text, pattern)) {
      const branch = BRANCHES.find(([names]) => names.split('|').includes(trade))
      if (!branch || abbreviates(trade, bureau) || [...branch[1]].some((sign) => bureau.includes(sign))) continue
      // 教育、卫生健康系统: told side by side.
      if (/[、和及与]/.test(text[index - 1] ?? '') || countOf(trade) > MOST_NAMED) continue
      const clause = clauseAt(text, index, words.length)
      if (WITH_OTHERS.test(clause) || sentenceBefore(text, index).includes(trade)) continue
      if (pattern === SYSTEM && !OWN_MATTER.test(clause)) continue
      if (pattern === BELOW && !ORDERED.test(clause)) continue
      found.push({ start: index, end: index + words.length })
    }
  return found
}

/** What a bureau does with those of its own branch. */
const OWN_MATTER =
  /(?:纳入|列入)(?:全[省市县区州旗])?[一-鿿]{2,8}系统[^,]{0,8}(?:考核|考评|绩效|评价|计划|要点|清单|培训)|(?:加强|强化|做好|开展|加大)?对(?:全[省市县区州旗]|[我本]?[省市县区州旗]|基层|各级)?[一-鿿]{2,8}系统[^,]{0,10}(?:指导|监督|督导|检查|考核|培训|管理|督促)|(?:提升|提高|增强|强化|加强|规范|推进|推动|深化|打造|建强|锤炼|营造|形成|引导|组织|面向|覆盖|部署|在)(?:全[省市县区州旗]|[我本]?[省市县区州旗]|基层)?[一-鿿]{2,10}系统(?:的)?(?:内|上下|各|全体|干部|党员|职工|法治|依法|行政|执法|普法|队伍|作风|学法|政务公开|信息公开|整体)|(?:^|[,。;])(?:全[省市县区州旗]|[我本][省市县区州旗])[一-鿿]{2,12}系统(?:各|上下|统一(?:制式|着装|标志|标识|服装|配发|换发|换装)|全体|干部|要|将|共|累计|认真|坚持|深入|全面|未|无|没有|全年|年内|办理|开展|完成|实现|落实|组织|举办)|发挥(?:全[省市县区州旗]|[我本]?[省市县区州旗])?[一-鿿]{2,8}系统[^,]{0,10}(?:优势|作用|职能|力量)/
/** What they are told to do. */
const ORDERED = /(?:要|应当?|须|需)(?!求)|负责|指导|督促|组织|压实|考核|推动|纳入/
