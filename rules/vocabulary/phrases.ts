import type { Dated, Sourced } from './dated'

/** A list that is quoted as a whole: its members stand in this order, set apart by 、 or the like. */
export interface ListPhrase extends Dated {
  id: string
  /** How the reviewer knows it. */
  name: string
  /** Each member with the wordings that are right for it, the canonical one first. */
  members: readonly (readonly string[])[]
  /** So many members in one run mean that the list is quoted; fewer are words of the writer's own. */
  least: number
  /** Whether another order is a fault. */
  ordered: boolean
  /** The run counts only with one of these directly behind it. */
  behind?: readonly string[]
  /** So far members may stand apart, in characters. */
  apart?: number
  /** Words of another list with the same members: where one stands in the run, the list is that one. */
  unless?: readonly string[]
  /** Only a part is quoted where one of these follows: …等程序. */
  open?: readonly string[]
  /** None of its members is left out at either end, and nothing is put between them. */
  closed?: true
  /** What the list counts, behind its number; a pattern whose first alternative names it: 四个(自信). */
  counted?: string
  /** Its members may stand alone: only one that resembles the member lost is told. */
  resembling?: true
  /** Members resemble each other, so that more than half of the characters must be the lost one's. */
  strict?: true
  /** It is quoted as a whole: where one member is lost and nothing stands in its place, that is told as a hint. */
  whole?: true
  /** What ends so is an item of the writer's own. */
  own?: string
  /** Other wordings are in use, too: only a hint. */
  loose?: true
}

const OUTLINE_2021 = '《法治政府建设实施纲要（2021—2025年）》 (中国青年报 12 August 2021; zgtc.gov.cn)'
const THOUGHT = '习近平法治思想“十一个坚持” (skyyl.zqu.edu.cn/info/1111/1237; 91zhengran.com/party/text/detail/xjpfzsx)'

export const LIST_PHRASES: readonly ListPhrase[] = [
  {
    id: 'target',
    name: '法治政府建设目标',
    members: [['职能科学'], ['权责法定'], ['执法严明'], ['公开公正'], ['智能高效'], ['廉洁诚信'], ['人民满意']],
    least: 5,
    ordered: true,
    closed: true,
    from: '2021-08-11',
    source: OUTLINE_2021,
    evidence: 'seen',
  },
  {
    id: 'water',
    name: '治水思路',
    members: [['节水优先'], ['空间均衡'], ['系统治理'], ['两手发力']],
    least: 3,
    ordered: true,
    source: '“节水优先、空间均衡、系统治理、两手发力”治水思路, 2014; remembered',
    evidence: 'recalled',
  },
  {
    id: 'new-development-concept',
    name: '新发展理念',
    members: [['创新'], ['协调'], ['绿色'], ['开放'], ['共享']],
    least: 4,
    ordered: true,
    closed: true,
    behind: ['的新发展理念', '新发展理念', '的发展理念', '发展理念', '五大发展理念', '理念', '的理念'],
    apart: 1,
    source: '“创新、协调、绿色、开放、共享”的新发展理念, 2015; remembered',
    evidence: 'recalled',
  },
  {
    id: 'four-consciousnesses',
    name: '“四个意识”',
    members: [['政治意识'], ['大局意识'], ['核心意识'], ['看齐意识']],
    least: 3,
    ordered: true,
    counted: '意识',
    source: 'remembered; the name read at zb.gov.cn and yongchang.gov.cn',
    evidence: 'recalled',
  },
  {
    id: 'four-confidences',
    name: '“四个自信”',
    members: [['道路自信', '中国特色社会主义道路自信'], ['理论自信'], ['制度自信'], ['文化自信']],
    least: 3,
    ordered: true,
    closed: true,
    counted: '自信',
    source: 'remembered; the name read at zb.gov.cn and yongchang.gov.cn',
    evidence: 'recalled',
  },
  {
    id: 'sixteen-characters',
    name: '新时代法治建设的十六字方针',
    members: [['科学立法'], ['严格执法'], ['公正司法'], ['全民守法']],
    least: 3,
    ordered: true,
    unless: ['民主立法', '依法立法'],
    source: THOUGHT,
    evidence: 'seen',
  },
  {
    id: 'three-rules',
    name: '依法治国、依法执政、依法行政共同推进',
    members: [
      [
        '依法治国',
        '依法治省',
        '依法治市',
        '依法治州',
        '依法治县',
        '依法治区',
        '依法治旗',
        '依法治镇',
        '依法治乡',
        '依法治街',
        '依法治盟',
        '依法治疆',
        '依法治藏',
      ],
      ['依法执政'],
      ['依法行政'],
    ],
    least: 2,
    ordered: true,
    behind: ['共同推进'],
    apart: 7,
    source: THOUGHT,
    evidence: 'seen',
  },
  {
    id: 'eleven',
    name: '“十一个坚持”',
    members: [
      ['坚持党对全面依法治国的领导'],
      ['坚持以人民为中心'],
      ['坚持中国特色社会主义法治道路'],
      ['坚持依宪治国'],
      ['坚持在法治轨道上推进国家治理体系和治理能力现代化'],
      ['坚持建设中国特色社会主义法治体系'],
      ['坚持依法治国、依法执政、依法行政共同推进'],
      ['坚持全面推进科学立法'],
      ['坚持统筹推进国内法治和涉外法治'],
      ['坚持建设德才兼备的高素质法治工作队伍'],
      ['坚持抓住领导干部这个关键少数', '坚持抓住领导干部关键少数'],
    ],
    least: 7,
    ordered: true,
    apart: 60,
    source: THOUGHT,
    evidence: 'seen',
  },
  {
    id: 'decision-procedure',
    name: '重大行政决策五项程序',
    members: [
      ['公众参与'],
      ['专家论证'],
      ['风险评估'],
      ['合法性审查', '合法性审核'],
      ['集体讨论', '集体研究', '集体决策', '集体审议'],
    ],
    least: 4,
    ordered: true,
    open: ['等'],
    counted: '(?:法定|必经|决策)*(?:程序|环节|步骤)',
    source: '《重大行政决策程序暂行条例》; reports of 凤鸣镇 and 义和镇 for 2025',
    evidence: 'seen',
  },
  {
    id: 'three-systems',
    name: '行政执法“三项制度”',
    members: [
      ['行政执法公示', '执法公示'],
      ['执法全过程记录', '全过程记录'],
      ['重大执法决定法制审核', '重大行政执法决定法制审核', '法制审核'],
    ],
    least: 2,
    ordered: false,
    resembling: true,
    counted: '制度',
    source: '行政处罚法 Articles 39, 47 and 58; 国办发〔2018〕118号',
    evidence: 'seen',
  },
  {
    id: 'social-governance',
    name: '社会治理体制的表述',
    members: [['党委领导'], ['政府负责'], ['社会协同'], ['公众参与'], ['法治保障']],
    least: 3,
    ordered: true,
    behind: ['的社会治理', '、科技支撑', '社会治理'],
    resembling: true,
    whole: true,
    source: 'remembered; congress reports of 2012 and 2017',
    evidence: 'recalled',
  },
  {
    id: 'law-habits',
    name: '办事依法、遇事找法、解决问题用法、化解矛盾靠法',
    members: [['办事依法'], ['遇事找法'], ['解决问题用法'], ['化解矛盾靠法']],
    least: 3,
    ordered: false,
    source: 'remembered',
    evidence: 'recalled',
  },
]

/** A literal that is a corruption of a set phrase. */
export interface Corruption extends Sourced {
  text: string
  right: string
  /** It can be nothing else, so that it must be mended. */
  certain?: true
  /** A shorter wording that may be meant. */
  hint?: true
  /** In use here and there, so that it is only compared with the usual wording. */
  usual?: true
  before?: readonly string[]
  after?: readonly string[]
  notBefore?: readonly string[]
  notAfter?: readonly string[]
  notIn?: readonly string[]
}

function corrupted(
  right: string,
  source: string,
  evidence: Sourced['evidence'],
  texts: readonly string[],
  more: Partial<Corruption> = {},
): Corruption[] {
  return texts.map((text) => ({ text, right, source, evidence, ...more }))
}

const NAMES = 'name and verb read at zb.gov.cn (2024) and yongchang.gov.cn'
const ENFORCEMENT = '行政处罚法 Articles 39, 47 and 58'

export const CORRUPTIONS: readonly Corruption[] = [
  ...corrupted('铸牢中华民族共同体意识', '宪法序言 and the report to the 20th congress', 'seen', [
    '筑牢中华民族共同体意识',
    '铸造中华民族共同体意识',
    '铸牢中华民族共同意识',
    '铸牢中华民族命运共同体意识',
  ]),
  // 习近平…思想: what the pattern in the rule does not reach.
  ...corrupted('习近平', 'the name itself', 'seen', ['习进平', '习近评', '习平近', '刁近平'], { certain: true }),
  // “两个确立” and its like: number and verb.
  ...corrupted('“两个确立”', NAMES, 'seen', ['一个确立', '三个确立', '四个确立', '二个确立']),
  ...corrupted('“四个意识”', NAMES, 'seen', ['三个意识', '五个意识', '两个意识'], {
    before: ['增强', '树牢', '牢固树立', '牢树'],
  }),
  ...corrupted('“四个自信”', NAMES, 'seen', ['三个自信', '五个自信', '两个自信'], { before: ['坚定', '增强'] }),
  ...corrupted('“两个维护”', NAMES, 'seen', ['四个维护', '三个维护', '一个维护', '两个维持', '二个维护']),
  ...corrupted('做到“两个维护”', NAMES, 'seen', ['增强两个维护', '树牢两个维护']),
  ...corrupted('增强“四个意识”', NAMES, 'seen', ['坚定四个意识', '做到四个意识', '领悟四个意识']),
  ...corrupted('坚定“四个自信”', NAMES, 'seen', ['做到四个自信', '领悟四个自信', '树牢四个自信']),
  ...corrupted('“两个确立”', NAMES, 'seen', ['两个确定', '两个确认', '俩个确立'], {
    notAfter: ['性', '书', '函', '权', '日'],
  }),
  ...corrupted('“四个意识”', NAMES, 'seen', ['四个认识', '四种意识', '四大意识'], {
    before: ['增强', '树牢', '树立', '牢树'],
  }),
  ...corrupted('“四个自信”', NAMES, 'seen', ['四个自觉', '四个信心', '四种自信', '四个自强'], {
    before: ['坚定', '增强'],
  }),
  ...corrupted('“两个维护”', NAMES, 'seen', ['两个拥护', '俩个维护', '两个维稳', '两个保护'], {
    before: ['做到', '践行', '落实'],
  }),
  ...corrupted('深刻领悟“两个确立”、做到“两个维护”', NAMES, 'seen', [
    '拥护两个维护',
    '领悟两个维护',
    '领会两个维护',
    '坚定两个维护',
    '维护两个确立',
  ]),
  ...corrupted('深刻领悟“两个确立”', NAMES, 'seen', ['增强两个确立', '做到两个确立', '坚定两个确立']),
  ...corrupted('“十一个坚持”', THOUGHT, 'seen', ['十个坚持', '十二个坚持', '十三个坚持', '十一个坚定'], {
    notBefore: ['二', '三', '四'],
  }),
  ...corrupted('“四个亲自”', '第一责任人职责规定 Article 4', 'seen', ['三个亲自', '五个亲自']),
  ...corrupted('“关键少数”', THOUGHT, 'seen', ['关健少数', '关键多数', '重要少数', '关键小数'], { certain: true }),
  // 严格规范公正文明执法.
  ...corrupted('严格规范公正文明执法', OUTLINE_2021, 'seen', [
    '严格规范公平文明执法',
    '严格公正规范文明执法',
    '规范严格公正文明执法',
    '严格规范文明公正执法',
    '严格文明规范公正执法',
    '严格文明公正规范执法',
    '公正严格规范文明执法',
    '严格规范公正廉洁执法',
    '严格规范公开文明执法',
    '严肃规范公正文明执法',
    '严格规范公正公明执法',
    '严格、规范、公平、文明执法',
    '严格、规范、公正、公明执法',
  ]),
  ...corrupted('谁公开谁审查、谁审查谁负责', '政府信息公开 rules of many places', 'recalled', [
    '谁公开谁审查、谁审查谁公开',
    '谁公开谁审核、谁审核谁公开',
    '谁公开谁负责、谁负责谁公开',
  ]),
  ...corrupted(
    '严格规范公正文明执法',
    OUTLINE_2021,
    'seen',
    ['严格规范文明执法', '严格公正文明执法', '严格规范公正执法'],
    { hint: true },
  ),
  ...corrupted('办事依法、遇事找法、解决问题用法、化解矛盾靠法', 'remembered', 'recalled', [
    // 遇事找法、解决问题靠法 by itself is the wording of 2014.
    '解决问题靠法、化解矛盾',
    '解决问题找法',
    '化解矛盾用法',
    '化解矛盾找法',
    '遇事用法',
    '遇事靠法',
    '办事找法',
    '办事靠法',
  ]),
  // 行政执法“三项制度”.
  ...corrupted('执法全过程记录', ENFORCEMENT, 'seen', [
    '执法全程记录制度',
    '执法全过程纪录',
    '执法过程全记录',
    '执法全过程公示制度',
  ]),
  ...corrupted('行政执法公示', ENFORCEMENT, 'seen', ['行政执法公式', '行政执法公告制度']),
  ...corrupted('重大执法决定法制审核', ENFORCEMENT, 'seen', [
    '重大执法决定法制审查',
    '重大执法决定法治审查',
    '重大行政执法决定法制审查',
    '重大执法决定合法性审核',
    '重大执法决定合法性审查',
    '重大行政执法决定合法性审核',
    '重大行政执法决定合法性审查',
    '重大执法决策法制审核',
    '重大执法决定审核制度',
    '重大行政执法决策法制审核',
  ]),
  ...corrupted('重大行政执法“三项制度”', ENFORCEMENT, 'seen', [
    '行政执法四项制度',
    '行政执法两项制度',
    '行政执法三大制度',
  ]),
  // 谁执法谁普法.
  ...corrupted('“谁执法谁普法”', 'sft.hebei.gov.cn', 'seen', [
    '谁普法谁执法',
    '谁普法、谁执法',
    '谁执法谁普发',
    '谁执法谁守法',
    '谁执法准普法',
    '谁执法谁谱法',
  ]),
  // 枫桥经验.
  ...corrupted(
    '“枫桥经验”',
    '坚持和发展新时代“枫桥经验”, party press',
    'seen',
    [
      '凤桥经验',
      '风桥经验',
      '枫侨经验',
      '枫乔经验',
      '峰桥经验',
      '锋桥经验',
      '疯桥经验',
      '枫桥经念',
      '枫桥径验',
      '枫桥经历',
      '枫桥实验',
    ],
    { certain: true },
  ),
  // 尊法学法守法用法.
  ...corrupted(
    '尊法学法守法用法',
    '十八届四中全会以来的通行表述, many reports',
    'seen',
    [
      '遵法学法守法用法',
      '遵法学法用法守法',
      '遵法守法学法用法',
      '学法遵法守法用法',
      '遵法、学法、守法、用法',
      '遵法学法懂法守法用法',
    ],
    { certain: true },
  ),
  ...corrupted('尊法学法守法用法', '十八届四中全会以来的通行表述, many reports', 'seen', [
    '学法尊法用法守法',
    '学法守法尊法用法',
    '学法用法尊法守法',
    '学法用法守法尊法',
    '守法用法尊法学法',
    '守法用法学法尊法',
    '守法学法用法尊法',
    '守法尊法用法学法',
    '用法尊法学法守法',
    '用法尊法守法学法',
    '用法学法守法尊法',
    '用法学法尊法守法',
    '用法守法尊法学法',
    '用法守法学法尊法',
    '尊法用法守法学法',
    '尊法守法用法学法',
    '尊法守法学法用法',
    '守法尊法学法用法',
    '尊法用法学法守法',
    '守法学法尊法用法',
    '尊法学法守法守法',
    '学法学法守法用法',
    '尊法学法用法用法',
  ]),
  // 双随机、一公开; 放管服; 三重一大.
  ...corrupted(
    '“双随机、一公开”',
    '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见; remembered',
    'recalled',
    [
      '双公开、一随机',
      '一公开、双随机',
      '一公开双随机',
      '双公开一随机',
      '双随机、双公开',
      '双随机双公开',
      '一随机、双公开',
      '双随机、一公示',
      '双随即、一公开',
      '双随即一公开',
      '双随机、一公正',
      '双公示、一随机',
      '双公示一随机',
      '双公开、双随机',
    ],
  ),
  ...corrupted('有求必应、无事不扰', '优化营商环境的通行表述; remembered', 'recalled', [
    '无事不忧',
    '无事不绕',
    '无事不饶',
    '有求必映',
    '有求必迎',
    '无求必应',
    '无求不扰',
    '有事必应、无求不扰',
  ]),
  ...corrupted('“放管服”', '优化营商环境条例', 'seen', ['放服管', '管放服', '服管放', '放管办'], {
    after: ['改革'],
  }),
  ...corrupted('“三重一大”', 'remembered', 'recalled', [
    '四重一大',
    '三重一小',
    '两重一大',
    '三重两大',
    '三重一达',
    '三重大一',
    '一重三大',
    '三重一夫',
  ]),
  ...corrupted('“五位一体”总体布局', 'communiqué of 23 October 2025 (Xinhua)', 'seen', [
    '四位一体总体布局',
    '六位一体总体布局',
    '五位一体战略布局',
  ]),
  ...corrupted('“四个全面”战略布局', 'communiqué of 23 October 2025 (Xinhua)', 'seen', [
    '五个全面战略布局',
    '三个全面战略布局',
    '四个全面总体布局',
  ]),
  // 复议 and 诉讼.
  ...corrupted('行政复议、行政诉讼', '行政复议法、行政诉讼法', 'seen', ['行政诉讼复议案', '行政复诉讼'], {}),
  ...corrupted('行政应诉', '行政诉讼法', 'seen', ['行政应诉讼', '行政迎诉', '行政应讼', '行政映诉'], {
    notAfter: ['事务'],
  }),
  ...corrupted(
    '出庭应诉',
    '行政诉讼法第三条',
    'seen',
    ['出庭应述', '出庭映诉', '出厅应诉', '出庭应讼', '出庭迎诉'],
    {},
  ),
  ...corrupted('行政机关负责人出庭应诉', '行政诉讼法第三条', 'seen', [
    '行政机关负责人出庭应诉讼',
    '行政机构负责人出庭应诉',
    '行政机关责任人出庭应诉',
  ]),
  ...corrupted('败诉率', '行政诉讼', 'seen', ['败述率', '败讼率']),
  ...corrupted('化解行政争议主渠道', '行政复议法第一条', 'seen', ['行政复议主渠到', '行政复议主渠首']),
  // 法治轨道, 治理体系.
  ...corrupted('国家治理体系和治理能力现代化', THOUGHT, 'seen', [
    '国家治理体系和治理能力现化',
    '国家治理能力和治理体系现代化',
    '治理体系和治理能力现代代化',
  ]),
  ...corrupted('中国特色社会主义法治体系', THOUGHT, 'seen', [
    '中国特色社会主义法制体系',
    '中国特色社会法治体系',
    '中国特设社会主义',
    '中国特色社会主意',
    '中国特色社会注意',
    '中国特色社会主义主义',
    '中国特色的社会主义法治体系',
  ]),
  ...corrupted('中国特色社会主义法治道路', THOUGHT, 'seen', ['中国特色社会主义法制道路', '中国特色法治社会主义道路']),
  ...corrupted('让人民群众在每一个司法案件中感受到公平正义', 'remembered', 'recalled', [
    '每一个司法案件中感受公正正义',
    '每一个司法案件感受到公平正意',
  ]),
  ...corrupted('“法律明白人”', 'the usual form in plans for legal education', 'seen', [
    '法治明白人',
    '法制明白人',
    '法律名白人',
  ]),
  ...corrupted('党政主要负责人履行推进法治建设第一责任人职责', '第一责任人职责规定', 'seen', [
    '法治建设第一负责人职责',
    '法治建设第一责任人职则',
    '法治建设第一责任人责职',
    '法治建设第一任责人',
    '法治建设第一责人职责',
    '法治建设责任第一人',
    '党政主要负责履行推进法治建设第一责任人',
    '党政主要责任人履行推进法治建设第一责任人',
  ]),
]
