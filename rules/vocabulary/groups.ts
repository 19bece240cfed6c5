import type { Sourced } from './dated'
import { NUMBERED } from './numbered-groups'

/** A list that goes by a name with its number: “三项制度”. */
export interface Group extends Sourced {
  /** How the reviewer knows it. */
  name: string
  /** As drafts write the name, folded: without quotation marks. */
  names: readonly string[]
  /** The whole list, each member with what tells it. */
  members: readonly { right: string; pattern: RegExp }[]
  /** Its members are clauses, set apart by commas. */
  parted?: true
  /** A further member is a slip. */
  closed?: true
  /** So many members must be told before one is said to be missing. */
  least?: number
}

const THREE_WAYS: Group['members'] = [
  { right: '自治', pattern: /自治/ },
  { right: '法治', pattern: /法[治制]/ },
  { right: '德治', pattern: /德治/ },
]

export const GROUPS: readonly Group[] = [
  {
    name: '行政执法“三项制度”',
    names: ['三项制度'],
    members: [
      { right: '行政执法公示', pattern: /公示/ },
      { right: '执法全过程记录', pattern: /全过程(?:的)?(?:执法)?记录|记录全过程/ },
      { right: '重大执法决定法制审核', pattern: /^(?!.*决策).*法[制治]审[核查]/ },
    ],
    source: '行政处罚法 Articles 39, 47 and 58; 国办发〔2018〕118号',
    evidence: 'seen',
  },
  {
    name: '“四个亲自”',
    names: ['四个亲自'],
    members: [
      { right: '重要工作亲自部署', pattern: /亲自部署/ },
      { right: '重大问题亲自过问', pattern: /亲自过问/ },
      { right: '重点环节亲自协调', pattern: /亲自协调/ },
      { right: '重要任务亲自督办', pattern: /亲自督办/ },
    ],
    source: '《党政主要负责人履行推进法治建设第一责任人职责规定》 Article 4',
    evidence: 'seen',
  },
  {
    name: '“三个善于”',
    names: ['三个善于'],
    parted: true,
    least: 2,
    members: [
      { right: '善于从纷繁复杂的法律事实中准确把握实质法律关系', pattern: /实质法律关系/ },
      { right: '善于从具体法律条文中深刻领悟法治精神', pattern: /法治精神/ },
      { right: '善于在法理情的有机统一中实现公平正义', pattern: /公平正义/ },
    ],
    source: 'remembered; procuratorates since 2024',
    evidence: 'recalled',
  },
  {
    name: '“三重一大”',
    names: ['三重一大'],
    members: [
      { right: '重大决策', pattern: /重大(?:事项|问题)?决策|重大事项/ },
      { right: '重要人事任免', pattern: /任免|人事/ },
      { right: '重大项目安排', pattern: /项目/ },
      { right: '大额度资金运作', pattern: /大额/ },
    ],
    source: '《关于进一步推进国有企业贯彻落实“三重一大”决策制度的意见》; remembered',
    evidence: 'recalled',
  },
  {
    name: '政务公开“五公开”',
    names: ['五公开'],
    members: [
      { right: '决策公开', pattern: /决策/ },
      { right: '执行公开', pattern: /执行/ },
      { right: '管理公开', pattern: /管理/ },
      { right: '服务公开', pattern: /服务/ },
      { right: '结果公开', pattern: /结果/ },
    ],
    source: '《关于全面推进政务公开工作的意见》 (2016); remembered',
    evidence: 'recalled',
  },
  {
    name: '“三治”',
    names: ['三治融合', '三治结合', '三治合一'],
    members: THREE_WAYS,
    source: 'remembered; 乡村治理 documents since 2017',
    evidence: 'recalled',
  },
  {
    name: '自治、法治、德治',
    names: ['相融合', '相结合', '三治'],
    least: 3,
    members: THREE_WAYS,
    source: 'remembered; 乡村治理 documents since 2017',
    evidence: 'recalled',
  },
  {
    name: '“三调联动”',
    names: ['三调联动'],
    closed: true,
    members: [
      { right: '人民调解', pattern: /人民/ },
      { right: '行政调解', pattern: /行政/ },
      { right: '司法调解', pattern: /司法/ },
    ],
    source: 'remembered; 大调解 documents since 2010',
    evidence: 'recalled',
  },
  {
    name: '“四下基层”',
    names: ['四下基层'],
    least: 4,
    members: [
      { right: '宣传党的路线、方针、政策下基层', pattern: /宣传/ },
      { right: '调查研究下基层', pattern: /调[查研]/ },
      { right: '信访接待下基层', pattern: /信访|接访/ },
      { right: '现场办公下基层', pattern: /办公/ },
    ],
    source: 'remembered; Party documents since 2023',
    evidence: 'recalled',
  },
  {
    name: '“五位一体”总体布局',
    names: ['五位一体'],
    closed: true,
    members: [
      { right: '经济建设', pattern: /经济/ },
      { right: '政治建设', pattern: /政治/ },
      { right: '文化建设', pattern: /文化/ },
      { right: '社会建设', pattern: /社会/ },
      { right: '生态文明建设', pattern: /生态/ },
    ],
    source: 'report to the 十八大, 2012',
    evidence: 'recalled',
  },
  {
    name: '“放管服”',
    names: ['放管服'],
    least: 3,
    members: [
      { right: '简政放权', pattern: /放权/ },
      { right: '放管结合', pattern: /放管结合/ },
      { right: '优化服务', pattern: /服务/ },
    ],
    source: 'remembered; reports of the 国务院 since 2015',
    evidence: 'recalled',
  },
  {
    name: '一流营商环境的“三化”',
    names: ['营商环境', '一流营商环境'],
    least: 3,
    members: [
      { right: '市场化', pattern: /市场化/ },
      { right: '法治化', pattern: /法[治制]化/ },
      { right: '国际化', pattern: /国际化|便[利捷]化/ },
    ],
    source: '优化营商环境条例 Article 4; reports of the 国务院',
    evidence: 'seen',
  },
  ...NUMBERED,
]
