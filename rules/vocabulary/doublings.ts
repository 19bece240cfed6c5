import type { Sourced } from './dated'

/**
 * A character that stands twice in a row only where one word ends and the next begins (法治|治理). `ends` are the
 * characters before it that make a word with it, `starts` those behind it; null: any. Without both it is a slip.
 */
export interface Doubling extends Sourced {
  ends: string | null
  starts: string | null
  /** Words in which the doubling itself is right. */
  right?: readonly string[]
  /** One of the two is enough: 应对|对外 as well as 应对|对全县. */
  either?: true
  /** A measure word: 12件件 is a slip, 件件有回音 is not. */
  onlyAfterNumber?: true
}

function doubling(ends: string | null, starts: string | null, right: readonly string[] = []): Doubling {
  return { ends, starts, right, source: '《现代汉语词典》（第7版）; words of the genre', evidence: 'recalled' }
}

/** A particle or a word that goes with almost anything. */
function particle(ends: string, starts: string, right: readonly string[] = []): Doubling {
  return { ...doubling(ends, starts, right), either: true }
}

/** After a number; `starts` are the words that may begin with the measure word: 5人人民调解员. */
function measure(starts: string): Doubling {
  return { ...doubling(null, starts), onlyAfterNumber: true }
}

export const DOUBLINGS: ReadonlyMap<string, Doubling> = new Map([
  ['治', doubling('法自综德整共政防管救医根诊惩文统', '理安疗水沙污超乱国县党军所病愚贫本标市省区州家村校镇')],
  ['类', doubling('分种', null)],
  ['围', doubling('范周氛包外重合解', '绕棋栏坐猎观挡墙剿着')],
  ['效', doubling('有实成见绩时高功疗长', '果能益率力应用')],
  ['的', doubling('目标', null, ['的的确确'])],
  ['了', particle('', '解然结却断事不')],
  ['是', particle('于但可只就凡要若', '否非', ['是是非非'])],
  ['和', particle('谐平温调', '平解谐睦', ['和和美美', '和和气气', '和和睦睦'])],
  ['与', particle('参给', '')],
  ['及', particle('以涉普危触顾波论提', '时早格其')],
  ['为', particle('作成行认视因变列评以分改', '民期主何了此')],
  ['将', particle('', '来军士领')],
  ['被', particle('植覆', '')],
  [
    '在',
    particle('存现所正内潜实需', '职校册岗押营', [
      '实实在在',
      ...['项', '工', '水', '房', '高', '住', '重', '小', '的'].map((kind) => `在在建${kind}`),
    ]),
  ],
  ['由', particle('自理事缘', '')],
  ['而', particle('从进反因', '')],
  ['或', particle('抑', '')],
  ['也', doubling('', '')],
  ['就', particle('成造', '业读近地医诊')],
  ['都', particle('首成', '会市')],
  ['不', doubling('', '')],
  ['第', doubling('门', null)],
  ['要', particle('主重纪需必简紧首', '')],
  ['工', doubling('职员社用施复竣开民分手化军加务农劳招返上轻总罢怠特技人兵尾误护', null)],
  ['法', doubling('立宪司执依守学普用合非刑民违枉办方说语尊', '律治规制定院官人庭学案警理', ['立法法'])],
  ['政', doubling('行财民党施勤廉市执专', null)],
  ['执', doubling('固争', null)],
  ['行', doubling('银支商建进执实推履施先通运试暂发言同随举流现可平例践自旅出', null, ['行行长'])],
  ['民', doubling('人市居村农公牧渔移网军', '主事政族间商警生营情兵办风居俗意心愿法')],
  ['府', doubling('政', '院办内')],
  ['建', doubling('共新创党扩改重筹组始承修搭在兴翻倚抢拟待已乱结', null)],
  ['督', doubling('监', '促察查导办')],
  ['导', doubling('领引指督辅教', '致')],
  ['规', doubling('法党校家违', null)],
  ['范', doubling('规示模防典', '围本')],
  [
    '新',
    doubling(
      '创更革维日清全最重翻',
      '时兴型办建增闻设生质局修能业',
      // 城市更新|新实践, 科技创新|新高地.
      [
        ...['实践', '模式', '格局', '路径', '篇章', '机制', '任务', '要求'].map((what) => `更新新${what}`),
        ...['高地', '格局', '动能'].map((what) => `创新新${what}`),
      ],
    ),
  ],
  ['对', particle('应面针绝相反一核派校', '方策象标照接比应口外内话于待账')],
  ['有', particle('没只所还具享拥含现国占特持', '关效力序利所机限益无没的人些害期毒用表组碍形')],
  ['并', particle('合兼一', '且列入购重轨存网行')],
  ['以', particle('可所予加足得难用', '上下内外及来后前人为此案法点赛身免')],
  ['于', particle('由关对至属等位基善鉴利处归忠勇乐高低多少', '是此')],
  ['到', particle('达得做收遇感报签看找', '位底期访场岗案达会')],
  ['上', particle('网线以马路身之向街晚早地海世岗车', '级报门年半下升线述岗墙街山网台市海交诉学课')],
  ['下', particle('线以之乡名部手上地天旗', '级半乡一步发达降属午列放沉设派')],
  ['进', doubling(null, '行一入展度村校企社出而步机乡家网口小园军商站店工寺景')],
  ['出', doubling('提突作退支付输指发超', '台庭具入席现发口色勤租境院让版')],
  ['过', particle('通超经不透', '程去度渡错关船')],
  ['得', particle('取获难值', '到力益知出以')],
  ['地', doubling(null, '方区点位址质域铁处块理名面震下表力籍形界价级属')],
  ['各', doubling('', '')],
  ['全', doubling('安健周完齐保', '面市县区镇乡年体省国过程力部员域民社村街局州流岛链覆盘方时')],
  ['强', doubling('加增坚富自', '化制度烈调力弱军国势')],
  ['加', doubling('增更参追附叠', '强快大上入班分装工速')],
  ['提', doubling('前', '高升供出案交请前名醒')],
  ['推', doubling('类', '进动行广送介荐')],
  ['深', doubling('资高精', '入化度刻圳夜')],
  ['严', doubling('从执尊森', '格厉肃重密守打惩控管防查')],
  ['展', doubling('开发进拓施', '示现开览望区厅')],
  ['设', doubling('建开增创架敷埋', '立置施备计定区想有')],
  ['务', doubling('服政事公业任法商财村党税警', '实必工农求')],
  ['实', doubling('落切现真扎夯做抓务核属如事', '施现行际效践地体事力时名干', ['扎扎实实', '实实在在'])],
  ['关', doubling('机相有攻海把公', null)],
  ['能', doubling('职可智功效性节', '力够源动效否不')],
  ['会', doubling(null, '议同场商见诊签计审谈后上费长员址前期风标中')],
  ['更', particle('变', '加新好换多')],
  ['案', doubling(null, '件例卷情由源值发结审')],
  ['审', doubling(null, '核查批理判计议结定签阅慎')],
  ['议', doubling('复会协建提决商争审', '事案题定程决员了出政')],
  ['诉', doubling('应申起上公投胜败', '讼求源访前')],
  ['调', doubling(null, '解研查整处度动水取用出入阅配离')],
  ['解', doubling(null, '决读释除纷答忧难疑危')],
  ['查', doubling('检审核督排调抽巡', '处找看询封办摆验阅出获实明清到结扣纠补漏改证')],
  ['察', doubling('监督检考警', '看觉')],
  ['责', doubling('职权负问尽追', '任令成')],
  ['权', doubling(null, '力利责益限威属')],
  ['力', doubling('能权压效动合努全大协实人', '量度求争戒')],
  ['监', doubling('总纪警', '督管察测狱')],
  ['领', doubling('带引本占', '导域取会')],
  ['公', doubling('办主对秉', '开正安平众民共务示告信')],
  ['开', doubling(null, '展发放设会庭始通标垦出工门')],
  ['信', doubling('诚自公通电微来征失守取用', null)],
  ['学', doubling(null, '习法校员生历科会相术士区段籍龄业期制者')],
  ['普', doubling('科', '法通遍及查惠选')],
  ['宣', doubling('', '传讲誓布')],
  ['传', doubling('宣', '达统承播染')],
  ['教', doubling('宗帮文信主督道佛兰支任执从助本该各高普特幼职成', null)],
  ['训', doubling('培集轮', '练诫')],
  ['培', doubling('', '训育养')],
  ['面', doubling(null, '积向对告商临子前试貌谈世料积具', ['方方面面', '面面俱到', '面面相觑'])],
  ['化', doubling(null, '解学工名妆石为整零肥合生疗验险干')],
  ['率', doubling(null, '先领众队')],
  [
    '机',
    doubling('手飞司危时有动契投转主电算话印票录计随农乘战戏取收吊升传耳相', '构关制动械场会器房电型体遇主长组票务油'),
  ],
  ['任', doubling('主担聘新解适兼信出责一二三届本', '组副主期命务用何意职教免县市局书处厅办双第队总支校站所')],
  ['病', doubling(null, '人原例情房历种虫源床死残理毒史')],
  ['水', doubling('用供节饮污废雨洪排取退调引给地河海湖下涉亲治生输铁', '源质资利务位库电土流量域体产压费池污中平价')],
  ['树', doubling(null, '木干种龄冠叶苗')],
  ['件', measure('')],
  ['次', measure('数要')],
  ['人', measure('民员才均大数次身体')],
  ['起', measure('诉草到步义源底')],
  ['场', measure('所地景均次合')],
  ['项', measure('目')],
  ['名', measure('师誉单人录特牌')],
  ['批', measure('准评示复次发')],
  ['户', measure('籍主外均')],
  ['份', measure('额')],
  ['条', measure('例款件文')],
  ['个', measure('体人案别性')],
])

/** Words and phrases in which a character stands twice in a row, whatever stands before them. */
export const DOUBLED_RIGHTLY: readonly string[] =
  // Each one by itself, behind whatever word: 实现一一对应.
  (
    '一一对应 一一对照 一一核实 一一核对 一一核查 一一回复 一一答复 一一落实 一一记录 一一解答 一一列出 一一列明 一一登记 一一走访 一一整改 一一化解 一一反馈 一一回应 一一说明 一一比对 一一梳理 一一销号 一一制定 一一明确 ' +
    '婆婆 合合宪 蒙医医 藏医医 兽医医 牙医医 船船东 船船员 船船长 船船主 场场部 场场长 场场区 办办理 办办公室 紧紧 牢牢 深深感 深深地 深深体 深深认 深深懂 深深扎 深深植 源源不 源源而 生生不息 强强联 强强合 南南合作 钉钉子 实实在在 星星之火 十五五 水水联运 水水中转 县县有 县县通 县县全 久久为功 步步高 步步为 蒸蒸日上 欣欣向荣 息息相关 环环相扣 心心相印 熠熠生辉 孜孜以求 念念不忘 谆谆教 殷殷嘱托 拳拳之心 比比皆是 娓娓道 兢兢业业 链链主 链链长 网网速 算算力 游游轮 卫星星座 汉中中药 全国国资 增值税税制 合体体系 学学位 扩大大宗 充电电量 生机勃勃 热气腾腾 地表水水 慢病病'
  ).split(' ')

/** Measure words: 一座座新城, 一张张清单. */
export const EACH_AFTER_ONE = '座张支条件个项次批场份步句声股群排栋代块片笔封本面间家户幅串组道双'

/** What ends longer names, which tables of words of two characters do not hold: 地表水|水质, 互联网|网速, 产业链|链主. */
export const ENDS_OF_NAMES = '水网税链湖江河病算国车星中'

/**
 * Words of the genre whose first or second character is not met twice in a row in 20 million characters of statutes and
 * local regulations (LawRefBook/Laws) and that hardly meet there with a
 * neighbour of the same character: 完完善 and 队伍伍 are slips. 机制制度 and 骨干干部 are right, so those words are not here.
 */
const FIRST_DOUBLED: readonly string[] = [
  '式样 样式 样本 专题 仲裁 今年 优化 依法 健全 党委 党政 党组 决策 原因 参与 咨询 困难 基层 备案 存在 完善 履行 思想 按照 措施 显著 服务 根据 氛围 汇报 沟通 清理 特别',
  '环境 矛盾 社区 积极 精神 素质 纠纷 纳入 群众 落实 街道 观念 许可 负责 贯彻 述廉 述法 述职 顾问 风险 企业',
]
const SECOND_DOUBLED: readonly string[] = [
  '不足 严格 人员 保障 信息 制度 原因 和谐 围绕 委员 律师 思想 情况 持续 数字 明显 显著 权益 根据 特别 环境 矛盾 研究 积极 程序 精神 纠纷 组织 群众 营商',
  '观念 评估 诉讼 贯彻 述廉 问题 队伍',
]

/** A word with one of its characters doubled. */
export interface DoubledWord {
  text: string
  right: string
}

export const DOUBLED_WORDS: readonly DoubledWord[] = [
  ...words(FIRST_DOUBLED).map((word) => ({ text: word.slice(0, 1) + word, right: word })),
  ...words(SECOND_DOUBLED).map((word) => ({ text: word + word.slice(1), right: word })),
]

function words(lines: readonly string[]): string[] {
  return lines.join(' ').split(' ')
}
