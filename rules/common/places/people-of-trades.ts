import { matchesOf, type Range } from '../../../lib/audit'

/** A table of words with the characters of the bureaus whose own they are: 词|词=字. */
export type Table = readonly (readonly [string, string])[]

export function ownersTable(lines: string): Table {
  return lines
    .trim()
    .split(/[\s,]+/)
    .map((entry) => entry.split('=') as [string, string])
}

/** The characters of the bureaus whose own a word is. */
export function ownersOf(table: Table, word: string): string {
  return table.find(([names]) => names.split('|').includes(word))?.[1] ?? ''
}

/** All words of a table, the longest first, as one part of a pattern. */
export function namesOf(table: Table): string {
  return table
    .flatMap(([names]) => names.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Those who work for a bureau and are called by a word of their own. */
const CALLED = ownersTable(`
  医护人员|医务人员|医务工作者|护理人员|医护骨干|护士|乡村医生|卫生监督员=卫医疾民
  教师|教职工|教职员工|教育工作者|班主任|校长|师生员工=教体学
  公安民警|民警|辅警|交警|干警=公司监警
  城管队员=城综住执公
  消防指战员|消防救援人员|消防员=消应
  护林员|护林人员=林自
  农技人员|农机人员|村级动物防疫员=农牧
  社区矫正工作人员|人民调解员|公证员=司
  税收管理员|办税人员=税
  导游员|文物保护员=文旅
  养护工人|收费员|船员=交路港海
  巡河员|水管员=水河
  食品安全协管员=市食
  婚姻登记员|儿童主任=民
  劳动保障协理员|仲裁员=人劳
  粮食保管员=粮
  统计调查员|普查员=统
`)
/** Trades as they stand before 执法人员, 干部. */
const TRADES = ownersTable(`
  教育=教体 公安=公 民政=民 司法行政=司 财政=财 人社|劳动监察|劳动保障监察|劳动保障=人劳社 自然资源|国土资源|国土=自国土规 生态环境|环境|环保|环境监察=环
  住建|住房城乡建设|房管=住建城房 城管|城市管理=城综执住 交通运输|交通|运政|路政=交路公 水利|水务|水政=水 农业|农业农村|渔政|农机|畜牧|动物卫生=农渔牧畜水海
  林业|林草|森林=林自园 商务=商 文旅|文化|文化市场|文化旅游=文旅 卫健|卫生|卫生健康=卫疾医 应急|应急管理|安监|安全监管=应安 审计=审 市场监管|市场监督管理|市监|食药监|药监=市药食
  统计=统 医保|医疗保障=医 税务|税收=税 烟草|烟草专卖=烟 消防=消应 气象=气 海事|港航=海港交 盐业|盐政=盐工市 粮食=粮发 体育=体 邮政=邮 退役军人=退 信访=信 档案=档 民族宗教|宗教=宗民 科技=科 发改=发 工信=工经 残联=残
`)
const WORK_FOR =
  '(?:系统)?(?:(?:综合)?(?:行政)?(?:执法|稽查|监察|监督)(?:人员|队员|骨干|干部)|监察员|稽查员|干部职工|干部|工作人员|工作者)'
/** 全体医护人员, 组织税务执法人员, 个别统计执法人员. */
const WHO = `(${namesOf(CALLED)})|(${namesOf(TRADES)})${WORK_FOR}`
const LEAD =
  '(?:全体|广大|全[省市县区州旗](?:各级|广大|全体)?|基层|一线|(?:提升|提高|增强|强化|规范|加强|组织|选派|安排|选送|抽调|动员|引导|教育|要求|推动)(?:了)?(?:全体|广大|全[省市县区州旗]|一线|基层|\\d+名){0,2})'
/** What is done with one's own people. */
const DONE_WITH =
  '(?=[^,。;\\n]{0,8}(?:法治|学法|依法|执法|素[质养]|能力|水平|持证|培训|参加|旁听|参训|行为|意识|职业道德|队伍|轮训|集中|学习|观看|签订|考试|测试|轮岗))'
const PEOPLE = new RegExp(`${LEAD}(?:${WHO})${DONE_WITH}`, 'g')
/** 基层卫生监督员力量薄弱, 个别统计执法人员业务不熟: whom a bureau falls short of are its own. */
const LACKING = new RegExp(
  `(?:^|[。;,:\\n]|[一二三四五六]是|基层|部分|少数|个别|一些|一线|有的)(?:${WHO})(?=(?:队伍|力量|编制|依法[一-鿿]{2}|对|在)?(?:的)?[^,。;\\n]{0,14}(?:薄弱|不[足够强高熟深到全严规准当透细清懂]|短缺|紧缺|偏[少弱低]|有待|还需|欠缺|缺乏|滞后|畏难|粗放|参差|淡薄|老化|较低|较弱|瑕疵|随意|有差距|存在))`,
  'g',
)

/** 城管执法人员文明执法培训全覆盖, at the head of a clause: what is said of one's own. */
const AT_HEAD = new RegExp(
  `(?<=^|[。;,:\\n]|[一二三四五六]是)(?:${WHO})(?=(?:的)?(?:文明执法|规范执法|持证|执法(?:水平|能力|素养|行为)|依法行政|法治(?:素养|意识|思维)|全部|均持证|全员|人人|业务(?:水平|能力))[^,。;\\n]{0,12}(?:全覆盖|提[升高]|增强|达到?|100%|规范|考试|持证|上岗))`,
  'g',
)
/** 水政监察大队开展巡查126次: what a bureau's team did. */
const TEAM = new RegExp(
  `(?<=^|[。;,:\\n]|[一二三四五六]是|由)([省市县区州旗]?(${namesOf(TRADES)})(?:保护|保障|管理|行政)?(?:综合)?(?:行政)?(?:执法|监察|稽查|监督)(?:大队|支队|总队|中队|队))(?=(?:依法|全年|年内|共|累计|先后|认真|严格|持续|扎实){0,2}(?:查处|办理|办结|开展|检查|巡查|受理|立案|出动|处罚|查扣|实施|组织|推行|落实|执行|完成|规范|建立|印发)[^。;\\n]{0,24}\\d)`,
  'g',
)

/** Teams of other trades that act; whether they are told of with others is for the caller. */
export function teamsTold(text: string): People[] {
  return /[执监稽][法察查督][大支总中]?队/.test(text)
    ? [...matchesOf(text, TEAM)].map(({ index, 0: words, 1: name = '', 2: trade = '' }): People => {
        const range = { start: index + words.length - name.length, end: index + words.length }
        return { range, name, owners: ownersOf(TRADES, trade), whole: range }
      })
    : []
}

/** People of one trade, or what only it says of itself; and the characters of the bureaus whose own they are. */
export interface People {
  range: Range
  name: string
  owners: string
  /** All that was matched, with what leads up to it. */
  whole: Range
}

export function peopleTold(text: string): People[] {
  return [PEOPLE, LACKING, AT_HEAD].flatMap((pattern) =>
    [...matchesOf(text, pattern)].map(({ index, 0: words, 1: called, 2: trade }): People => {
      const end = index + words.length
      const name = called ?? words.slice(words.lastIndexOf(trade as string))
      return {
        range: { start: end - name.length, end },
        name,
        owners: called ? ownersOf(CALLED, called) : ownersOf(TRADES, trade as string),
        whole: { start: index, end },
      }
    }),
  )
}

const ORGANISED = new RegExp(
  `(?:^|[,。;:\\n]|组织|要求|动员|引导|教育|推动)(?:全体|广大)(${namesOf(CALLED)})(?=(?:积极|集中|认真|开展)?(?:参加|学习|签订|观看|旁听|撰写|做到|树立|增强|尊法|学法))`,
  'g',
)

/** 组织全体教职工参加考试 in the draft of a town, street or zone: it has none; ranges in the text. */
export function peopleOrganised(text: string): Range[] {
  return [...matchesOf(text, ORGANISED)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const before = text
      .slice(Math.max(0, index - 40), index)
      .split(/[。;\n]/)
      .at(-1) as string
    const told = /校|园|院|所|站|局|队|教育|医|警|消防|法院|检察/.test(before) || text.split(name).length > 3
    return told ? [] : [{ start: index + words.length - name.length, end: index + words.length }]
  })
}
