import { byLine, type Draft, type Hit, isIdeographSign, matchesOf } from '../../../lib/audit'
import { lostEndings } from './lost-ending'
import { isWordPair } from './odd-pairs'
import { RUN_TOGETHER, SET_FORMS } from './set-forms'

/**
 * What is wrong where it stands, and what is right instead. The literal comes first and what is before it is looked back for: engines skip
 * to a literal, and try a pattern that begins by looking back at every place.
 */
const AMISS: readonly (readonly [RegExp, string])[] = [
  // 再执法过程中: 在 is meant where what follows is no verb and ends in a place or time.
  [
    /再(?<=[,。;:、\n]再)(?![次度三四五审造生议上加提创增发压减接就教动部学出利贷保制婚版现有不一见好多大下进到向回说看来由把将对用给为从者则以比添获通经按结开])(?=[一-鿿、]{2,20}(?:中|方面|期间|领域|环节|基础上|过程中)[,一-鿿])/g,
    '在',
  ],
  // 己恢复耕种: 己 is right in few words.
  [
    /己(?![任方见欲所有内亥丑卯巳未酉不烯亲私人心身二])(?<![自知利律克舍损异一体贴戊推罪正修反爱安由度于悦为]己)(?=[一-鿿])/g,
    '已',
  ],
  [/%%(?<=\d%%)(?!\d)/g, '%'],
  // 问得著、摸得著: the older form of 着, which 着 is in all but few words.
  [/著(?<![显名原专论编卓土昭译合巨遗拙新撰执主所自旧三大知]著)(?![名作称述录者书有文《])(?=[一-鿿、,。;])/g, '着'],
  // 一次一当, 一村一测: what is made for each.
  [/当(?<=一[一-鿿]一当)(?=[,。;、)\n的建管制归])/g, '档'],
  [/挡(?<=一[一-鿿]一挡)(?!住)/g, '档'],
  [/[测侧厕](?<=一[一-鿿]一[测侧厕])(?=[,。;、)\n的])/g, '策'],
  // 应收近收, 应调劲调: 尽 between two of one verb.
  [/[进近劲竟净禁](?<=[应能愿当可]([一-鿿])[进近劲竟净禁])(?=\1)/g, '尽'],
  // 纠纷占三层, 提高两层: 成 of a share.
  [
    /层(?<=(?:[仍约近均只还各所]占|下降|上升|增长|减少|提[高升]|占比达?)(?:了|近|约|[到至])?[一二三四五六七八九两]层)(?=[,。;、以多左])/g,
    '成',
  ],
  // 再说礼、后处理: 理 of what is reasoned.
  [/礼(?<=[再先后法]说礼|释法说礼|辨法析礼)(?=[、,。;\n]|式|性)/g, '理'],
  // 计人个人信用记录, 转人常态化阶段: 入 behind a verb and before what something is taken into.
  [
    /人(?<=[计记转编存并侵汇加嵌融植注录输导接引投介迈步调划归纳列写落卷撤拨购渗挤闯载]人)(?=诚信|个人信用|常态|档案|名录|目录|数据库|系统|平台|台账|清单|全[市县区省镇]|综合|日常|年度|绩效|考核|规划|预算|重点|执法|耕地|黑名单|异常|议程|轨道|阶段|网格|法治|普法|征信|预警|专项|[省市县区](?:级|[政党]|委))(?<![统会设审总预估合核结]计人)(?<![标登书速笔]记人)(?<![主总责]编人)/g,
    '入',
  ],
  // 法定代表入变更, 举报入合法权益.
  [
    /入(?<=(?:代表|举报|负责|当事|责任|联系|联络|主持|投诉|证|委托|代理|监护|承包|发包|招标|投标|供应|担保|债权|债务|纳税|缴费|上访|信访|鉴定|中标|辩护|利害关系|嫌疑|被告|残疾|老年|成年|相对|被申请|召集|发言|带头|明白)入)(?![库学党职园企户院市口会籍伍股围境场网村校编社区队心脑手驻选住点帐账列侵河海江湖廊])/g,
    '人',
  ],
  // 年未开展述法评议: the end of a year behind what is done then.
  [
    /未(?<=(?:每年|当年|本年|去年|上年|年初至年|到年|至年|周|月|期|岁)未)(?=[,。;、]|评议|考核|盘点|总结|述法|考试|余额|存量|测评|评价|不打烊)/g,
    '末',
  ],
  // 12.8万于人次.
  [/于(?<=\d[十百千万亿]{0,2}于)(?=人次?|[名件户家份起场个条吨亩元篇次]|公里|平方|万)/g, '余'],
  // 坚持习近平新时代中国特色社会主义思想为指导.
  [/坚持(?<!以坚持)(?!以)(?=[^,。;:、\n以把将用由按从]{4,30}(?<![作成])为(?:指导|引领|主线|统领|根本遵循))/g, '坚持以'],
  // 部属重点任务46项.
  [/部属(?=[^,。;:、\n院校校]{0,4}(?:任务|工作|要求|安排|推进|落实|会议))/g, '部署'],
  // 进步一提升, 侵占水库管里范围, 消费合法权益, 人员配不足: a character lost or changed round that leaves a word.
  [/进步一(?=[提加完规推强优深增扩健落压])/g, '进一步'],
  [/管里(?<![水油气血钢铁试软导排]管里)(?=[,。;、]|(?!程)[一-鿿])/g, '管理'],
  [/消费(?=(?:者)?合法权益)(?!者)/g, '消费者'],
  [/配不足(?<![分调匹搭支]配不足)/g, '配备不足'],
  // 宣传品3.2万分, 合同标地额.
  [/分(?<=\d万分)(?![之钟数别])/g, '份'],
  // 宣传手册112分, 签订合同36分; not where something is scored.
  [
    /分(?<=(?:手册|材料|资料|问卷|案卷|文书|合同|协议|传单|折页|传品|读本|海报|简报|清单|[议见诺任知定询证明公]书|预案|样品|样本|文件)(?:共计?|合计|各|约|近|超过?|达|累计)?\d{1,6}(?:\.\d)?[余多]?分)(?![钟之数值为别公])/g,
    '份',
  ],
  [
    /分(?<=\d[余多]?分)(?=(?:法律|宣传|调查|执法|行政|政府|涉企|重大|调解|劳动)?(?:合同|文件|问卷|案卷|手册|材料|资料|文书|协议|传单|折页|[议见诺任知定]书))/g,
    '份',
  ],
  // 发放《致村民的一封信》3100分: what is given out, printed or signed.
  [
    /分(?<=(?:》(?:共计?|合计|各|约|近|超过?|达|累计)?|(?:[发派散]放|[派分散]发|发出|印[制发]|赠送|[张粘]贴|签订|收[回集]|收到|下发|编印|送达|开具|填写)[^,。;:、\n得评测考均满扣加减占值积]{0,12})\d{1,6}[余多]?万?分)(?=[,。;、)\n])/g,
    '份',
  ],
  [/风(?<=(?:来信|信件|感谢信|公开信|信)(?:共计?|累计)?\d{1,6}[余多]?风)(?=[,。;、\n])/g, '封'],
  [/标地(?=额|物|价)/g, '标的'],
  // 公式信息1204条, 予以公式: nothing here is told by a formula.
  [/公式(?=信息|公告|栏|期|牌|名单|结果|无异议)/g, '公示'],
  // 随意检察、重复检查: nobody but the procuratorate does the former.
  [
    /检察(?<=(?:随意|重复|多头|任性|违规|日常|飞行|突击|入企|涉企|联合|专项|现场|抽样)检察)(?![院机官长建监意公听服业职权工环办])/g,
    '检查',
  ],
  // 不少与40项, 有利与提高: what takes 于 behind it.
  [
    /与(?:(?=\d)(?<=(?:有[利助]|[低高少多晚早迟大小限]|落后)与)|(?<=(?:[,。;、\n]鉴|有助|致力|立足|着眼|取决|局限)与))/g,
    '于',
  ],
  // 每人每年不于60学时.
  [/不于(?=\d)/g, '不少于'],
  // 取的新进展.
  [/取的(?<![获采提收领选拿听抽录记摄汲]取的)(?=[^,。;、\n]{0,8}(?:进展|成效|成果|成绩|突破|实效|进步))/g, '取得'],
  // 发行行政诉讼案件5件, 引发《工作要点》, 指定年度工作方案.
  [
    /发行(?<![引下制多频印颁转核签开收分诱]发行)(?![政为使动业])(?=[^,。;、:\n发]{0,16}(?:案件|事故|纠纷|争议|火灾|信访件?)\d)/g,
    '发生',
  ],
  [/引发(?=《|[^,。;:、\n引]{0,12}(?:工作要点|实施方案|工作方案|的?通知|实施意见|年度计划|清单)[,。;、])/g, '印发'],
  [
    /指定(?=[^,。;:、\n人员门机单位负责专由]{0,10}(?:实施方案|工作方案|实施办法|管理办法|工作计划|年度计划|应急预案|实施细则|工作要点)[,。;、])/g,
    '制定',
  ],
  [
    /旅行(?<!文旅行)(?![社团者的业途车]|安全|服务|出行|企业|经营|支票|箱包|从业|机构|产品)(?=[^,。;、\n]{0,10}(?:职责|义务|职能|责任)(?!险))/g,
    '履行',
  ],
  // 均以采纳, 从新归档, 率达均100%, 保密审察.
  [
    /以(?<=(?:[均都]|全部)以)(?=(?:采纳|完成|整改|办结|落实|到位|销号|结案|出台|建成|反馈|答复|录入|归档)(?:到位|完毕|完成)?[,。;、])/g,
    '已',
  ],
  [
    /从新(?=(?:归档|修订|制定|梳理|公布|核定|登记|评估|申请|作出|审查|审核|编制|认定|组建|启用|签订|调整|布置|整理|上报|报送)(?!的))/g,
    '重新',
  ],
  [/达均(?<=率达均)(?=\d)/g, '均达'],
  [/批批评/g, '批评'],
  [/审察(?<=(?:保密性?|合法性|资格|资质|内容|发布)审察)/g, '审查'],
  // 逾期末整改, 尚末办结.
  [
    /末(?<=(?:逾期|到期|至今|尚|从|均|仍|并|暂)末)(?=[经按能予有履整办完缴归还报改交答审拆结发作到得形]|进行|开展)/g,
    '未',
  ],
  [/告之(?<=(?:一次性|书面|提前|主动|及时|当场|逐一|如实)告之)/g, '告知'],
  [
    /登陆(?<!(?:台风|热带风暴|正面|自动|首次)登陆)(?=[^,。;:、\n岸海风]{0,10}(?:网站|系统|平台|官网|账号|后台|网页|客户端|小程序|政务服务网|公众号))/g,
    '登录',
  ],
  [/及及时(?<=(?:[不未更应需要能确]|不够|没有|做到|无法)及及时)/g, '及时'],
  // 字2021年7月15日起.
  [/字(?=20\d\d年)(?<=(?:^|[,。;:、\n])字)/g, '自'],
  // 加大稽査力度, 处罚歀: other forms of two characters.
  [/査/g, '查'],
  [/歀/g, '款'],
  [/反应出(?!来?的(?:速度|时间))/g, '反映出'],
  [/一一(?<=一[周月季年旬日]一一)(?=通报|调度|督[查导办]|报告|汇总|研判|总结|排名|考核)/g, '一'],
  [/年未(?<=(?:[至到]|截至)(?:\d{4})?年未)(?=[尚共累已未全,])/g, '年末'],
  // 队伍15只.
  [/只(?=[,。;、人])(?<=队伍?[^,。;、\n]{0,4}\d只)/g, '支'],
]

type AmissId = 'confused' | 'odd-pair'

const OLDER_ZHE = '著'

/** 將著力從: whether what stands around a place is in traditional characters, among which 著 is right. */
function isTraditional({ folded, text, spanOf }: Draft, place: number): boolean {
  const from = Math.max(0, place - AROUND)
  const around = { start: from, end: Math.min(folded.length, place + AROUND) }
  const { start, end } = spanOf(around)
  return Array.from(text.slice(start, end)).some(
    (sign) => isIdeographSign(sign) && !folded.slice(from, around.end).includes(sign),
  )
}

const AROUND = 40

/** What of the tables stands in a draft, each place once. */
export function amiss(draft: Draft): Hit<AmissId>[] {
  const told = new Set<number>()
  return (
    formsAmiss(draft)
      .filter(({ range }) => draft.folded[range.start] !== OLDER_ZHE || !isTraditional(draft, range.start))
      // Two forms may tell one place.
      .filter(({ range }) => !told.has(range.start) && told.add(range.start))
      .concat(membersAmiss(draft), lostEndings(draft))
  )
}

const formsAmiss = byLine(({ folded }) =>
  [...AMISS, ...SET_FORMS].flatMap(([pattern, right]) =>
    Array.from(matchesOf(folded, pattern), ({ index, 0: text }): Hit<AmissId> => {
      const range = { start: index, end: index + text.length }
      return { reason: 'confused', range, values: { text, right }, suggestion: right }
    }),
  ),
)

/** Where law is carried to, behind 进: members of a list that is known to everybody. */
const CARRIED_TO =
  '机关 乡村 农村 社区 学校 校园 企业 单位 网络 军营 家庭 工地 市场 景区 公园 园区 村居 医院 小区 课堂 车间 农户 寺庙 商场 集市 网格 站点 基层 一线 窗口 部队 广场 街区 街道 社会 头脑 教材 项目 民企 镇村 村镇 乡镇 镇街 村社 村组 村庄 村屯 党校 支部 楼栋 楼宇 楼院 商圈 商户 商会 协会 大厅 影院 营区 田间 地头 工厂 厂矿 厂区 高校 小学 中学 牧区 牧户 渔村 渔港 码头 车站 工棚 班组 班级 家门 民宿 宾馆 酒店 餐馆 药店 诊所 林场 农场 庙会 集镇 夜市 监区 看守 军队 警营 站所 机场 社企 校舍'.split(
    ' ',
  )

/** 进机关、进企事、进社区: a member of such a list that differs from a known one by a character. */
const membersAmiss = byLine(({ folded }): Hit<AmissId>[] => {
  const hits: Hit<AmissId>[] = []
  for (const match of matchesOf(folded, /进(?<![推促改引跟先]进)([一-鿿]{2})(?=[、,。;等活])/g)) {
    const place = match[1] as string
    const before = folded.slice(Math.max(0, match.index - 24), match.index)
    const [behind = ''] = folded.slice(match.index, match.index + 24).split('\n', 1)
    const around = before.slice(before.lastIndexOf('\n') + 1) + behind
    // Two others at least that are known make it such a list.
    if (CARRIED_TO.includes(place) || [...matchesOf(around, /进[一-鿿]{1,4}[、,。;]/g)].length < 3) continue
    if (isWordPair(place)) continue
    const right = CARRIED_TO.find((one) => one[0] === place[0] || one[1] === place[1])
    if (!right || around.includes(right)) continue
    const range = { start: match.index + 1, end: match.index + 3 }
    hits.push({ reason: 'confused', range, values: { text: place, right }, suggestion: right })
  }
  for (const { index, 0: text } of matchesOf(folded, RUN_TOGETHER)) {
    const range = { start: index, end: index + text.length }
    hits.push({ reason: 'odd-pair', range, values: { text, right: '不足”或“不够' } })
  }
  // 预约办、上门报、帮代办: between two that end alike.
  for (const match of matchesOf(
    folded,
    /(?<=办、)([一-鿿]{2})[^办查送询看领取约评议调解批、\n](?=、[一-鿿]{2,3}办(?![事理]))/g,
  )) {
    const range = { start: match.index, end: match.index + 3 }
    hits.push({ reason: 'odd-pair', range, values: { text: match[0], right: `${match[1]}办` } })
  }
  return hits
})
