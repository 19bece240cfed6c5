import type { Range } from '../../../lib/audit'
import { matchesOf } from '../../../lib/audit'

/** Private persons named in full, as far as surname and the words around tell. For folded text. */

/** The commonest surnames; those that are everyday words as often (时, 成, 解) are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄曲游阳裴席卫屈鲍覃霍翁隋甘景包柏宁柯阮桂闵柴华冉房吉饶尚'
const COMPOUND = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|轩辕|端木|南宫|西门|独孤|长孙'

/** Characters that join words and stand in no given name, or too seldom. */
const NOT_GIVEN =
  '的了与和及同跟向因诉对在被将把由从到等们某之为于是有也都就不未已并或所其此该来去说让给反要求申请提出案件纠纷矛盾问题村镇乡县区市组队员局所院委社会党干部代表信访投举处受工作服务起宗次位个元甲乙丙丁'
const GIVEN = `(?![${NOT_GIVEN}])[一-鿿]`
const NAME = `(?:${COMPOUND}|[${SURNAMES}])(?:${GIVEN}){1,2}`
/** Named by family or by how one calls them: 李家, 王大妈, 陈女士. */
const BY_FAMILY =
  /(?:[家氏姓某]|大爷|大妈|大娘|大叔|大伯|大姐|大哥|老汉|老太|老人|老伯|女士|先生|小姐|姑娘|师傅|阿姨|奶奶|爷爷|婆婆|叔叔|老师|老板|[嫂婶])$/

/** Who a private person is to the report. */
const ROLE =
  '(?:村民|居民|市民|群众|未成年人|儿童|当事人|信访人|上访人|上访户|信访户|老户|申请人|被申请人|原告|被告人?|第三人|举报人|投诉人|违法行为人|违法当事人|被处罚人|受害人|被害人|死者|伤者|犯罪嫌疑人|嫌疑人|罪犯|社区矫正对象|社区矫正人员|矫正对象|受援人|被救助人|处罚对象|罚款对象|帮教对象|安置对象|刑满释放人员|吸毒人员|戒毒人员|精神障碍患者|精神病人|低保户|贫困户|脱贫户|农户|户主|业主|租户|租客|房东|商户|店主|摊主|摊贩|老板|司机|驾驶员|车主|务工人员|农民工|工人|职工|员工|老人|老汉|妇女|学生|患者|病人|家属|邻居|被执行人|债权人|债务人|消费者|承包户|承包人|包工头|养殖户|种植户|果农|渔民|牧民|儿子|女儿|丈夫|妻子|父亲|母亲|儿媳|骑手|快递员|外卖员|退役军人|行政相对人|涉案人员|涉事人员|申请执行人|女生|男生|学员|家长|保姆|护工|上诉人|被上诉人|赔偿请求人|服刑人员|遗属|监护人|继承人|借款人|出借人|购房者|购房户|房主|承租人|出租人|申诉人|求助者|投保人|老伴|亲属|女婿|孙子|孙女|当事人姓名|残疾人|公民|网民|网友|困难群众|特困人员|五保户|孤儿|留守儿童|检举人|控告人|求助人|来访人|来电人|报警人|肇事者|乘客|旅客|游客|经营者|个体户|女子|男子|青年|少年|少女|女童|男童|产妇|孕妇|同学|真名|实名|本名|姓名|当事群众|被征收人|被拆迁人|拆迁户|兄弟|哥哥|弟弟|姐姐|妹妹)'
/** The last characters of `ROLE`. */
const ROLE_ENDS = `告${[
  ...new Set(
    ROLE.slice('(?:'.length, -1)
      .split('|')
      .map((role) => role.replace('?', '').at(-1) as string),
  ),
].join('')}`
/** With what a name begins, roughly; a quantifier behind it counts the characters behind the first. */
const NAMED = `[${SURNAMES}${COMPOUND.split('|')
  .map((name) => name[0])
  .join('')}][一-鿿]`
/** What may follow a name: a mark, a joining word, a verb or what the quarrel is about. */
const AFTER =
  '(?=$|[\\n,。;:、()!?与和及同跟向因诉对在被将把由从到等之为于是有也都的一两二就不未称反要申提拒违涉无擅私占酒醉盗非拖欠投举信上曾已怀持殴家户名作按获缴解得请认接讨追开送发签寄写说起来等的正到所]|安置|申领|经营|处以|宅基|土地|林地|山林|边界|房屋|债务|借款|婚姻|劳动|工资|交通|医疗|邻里)'
const ROLE_AND_NAME = new RegExp(`${ROLE}(?:\\([^()]{1,8}\\))?(${NAME})(?:、(${NAME}))?${AFTER}`, 'g')
/** Characters that given names are mostly made of: two of them behind a surname are a name, whatever follows. */
const COMMON =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海波峰龙云辉鹏飞宇浩俊鑫欣怡雨桐梓涵轩诺思佳琪瑶婷雪莉萍春燕凤琴淑珍珠翠花菊荣贵福德才财富根生旺林森松柏长久大永远立新民忠义仁信良善宝银铁柱栋梁石山水河江湖清亮光晨晓东南西北天宏宽广胜利斌彬武龙虎豹健康乐祥瑞庆嘉昌盛兴旭阳子小美香莲荷蓉芬芝蕾薇琳琼璐倩颖慧巧灵静雅洁冰莹月星辰博学礼智朝正直世界振邦卫爱喜笑然若可心悦意如凯旋运启航进步跃腾达'
const COMMON_NAME = `(?:${COMPOUND}|[${SURNAMES}])[${COMMON}]{2}`
const ROLE_AND_COMMON = new RegExp(`(?:${ROLE}|[症病疾]的)(?:\\([^()]{1,8}\\))?:?(${COMMON_NAME})(?![${COMMON}])`, 'g')
/** 李桂花经营的小卖部. */
const OPENING_COMMON = new RegExp(
  `(?<![一-鿿])(${COMMON_NAME})(?=经营|驾驶|名下|系|向|被|因|持|未|私|擅|一家|家属|息诉|罢访|酒后|醉酒)`,
  'g',
)
const TWO_NAMES = new RegExp(
  `(?:(?<![一-鿿])(?:[一-鿿]{1,8}(?:村|组|社区|小区))?|${ROLE}|(?:化解|调解|调处|处理|办理|受理|审理)了?|某[某甲乙]?(?=[与和诉]))(${NAME})?家?(?:与|和|诉|、|跟|同)(?:其)?(?:邻居|${ROLE})?(${NAME})家?(?=因|的?[一-鿿]{0,10}(?:纠纷|矛盾|争议|一案|案|边界|债务))`,
  'g',
)
/** Where a party's name may begin inside a clause: 在李传福诉…一案中, 审理的刘建军诉…. */
const PARTY = '(?:(?<![一-鿿])|(?<=[的了如即在为对由])|(?<=[办审受代]理|审结|旁听|观摩))'
/** 王建国诉县政府行政处罚案. */
const PLAINTIFF = new RegExp(
  `${PARTY}(${NAME})(?:等[一-鿿\\d]{0,4}?[人户名]|等)?诉[一-鿿]{1,20}?(?:政府|局|办事处|委员会|支队|大队|管委会|[委办厅府])`,
  'g',
)
/** 陈桂兰不服县公安局行政处罚决定. */
const OBJECTOR = new RegExp(`${PARTY}(${NAME})(?:等[一-鿿\\d]{0,4}?[人户名]|等)?(?=不服)`, 'g')
/** 对郑国强违法建设行为, 对张卫东作出行政处罚; a name by its place in the clause only. */
const ACTED_ON = new RegExp(
  `(?<=[对向])(${NAME})(?=违法|违规|违章|擅自|作出|处以|实施|进行(?:处罚|教育|训诫|调解|询问|帮教)|的(?:违法|行政处罚|行政复议|处罚|违建|诉求|信访))`,
  'g',
)
/** 郑国强因违法占地被处以罚款; 吴桂芳信访积案. */
const OPENING_NAME = new RegExp(
  `(?<![一-鿿])(${NAME})(?=因(?:违法|违规|涉嫌|不服|交通|工伤|土地|邻里|家庭|拖欠|债务)|信访(?:积案|事项|案|问题)|上访|反映的|投诉的|举报的)`,
  'g',
)
/** 八年级（5）班学生许一诺, 三（2）班李浩然同学. */
const PUPIL = new RegExp(`班(?:的)?(?:学生|同学|女生|男生)?(${NAME})(?=同学|${AFTER.slice(3, -1)})`, 'g')
/** 张伟与某公司劳动争议案; 李志国醉驾被查处. */
const AGAINST_FIRM = new RegExp(
  `(?<![一-鿿])(${NAME})(?:与|和)(?=(?:某|[一-鿿]{0,10}(?:公司|企业|厂|医院|学校|单位|合作社|政府|局|办事处))[^,。;\\n]{0,16}(?:纠纷|争议|一案|案))`,
  'g',
)
const OFFENDER = new RegExp(
  `(?<![一-鿿])(${NAME})(?=醉驾|酒驾|醉酒|盗窃|诈骗|殴打|吸毒|赌博|无证|涉嫌|因涉嫌|被依法|被处以|被行政)`,
  'g',
)
const NEIGHBOUR = new RegExp(
  `(?:与|和|跟|同|诉|对)(?:其)?(?:邻居|邻里|同村|本村|同组)(?:村民|的)?(${NAME})${AFTER}`,
  'g',
)
/** 调解王秀英老人赡养纠纷. */
const OF_FAMILY = new RegExp(
  `(?:调解|化解|调处|处理)了?(${NAME})(?=(?:老人|夫妇|老汉|父子|母子|兄弟|姐妹|一家)[一-鿿]{0,10}(?:纠纷|矛盾|信访|诉求))`,
  'g',
)
const WITH_DETAILS = new RegExp(
  `(?<![一-鿿])(${NAME})(?=[,(](?:男|女)[,)、]|\\((?:身份证|电话|联系电话|联系方式|手机|住址|家住|男|女|\\d{2}岁)|,(?:男|女),|,\\d{2}岁)`,
  'g',
)

/** Two characters that begin with a surname's and are a word, no name. */
const WORDS = new Set(
  [
    '高血|高度|高效|高兴|高票|高龄|高空|高危|高质|高呼|高中|高层|高校|安全|安置|安心|安装|安排|安定|安静|安危|安居|方便|方面|方式|方案|方法|方可|方能',
    '方得|方有|方言|白天|白酒|白蚁|白白|金额|金融|金钱|江边|江河|石材|石头|石料|马上|马路|黄金|黄色|林地|林业|林木|林权|林果|林下|田地|田土|田间',
    '万元|万余|万名|万户|万件|万一|万众|任何|任务|任职|任期|任意|任选|严格|严重|严肃|严禁|严防|严厉|钱款|钱财|钱物|毛利|毛竹|毛坯|毛病|常年|常住',
    '常见|常用|常识|常态|常规|常驻|常务|常委|武装|武术|文明|文化|文书|文件|文艺|文体|文具|关于|关心|关系|关注|关爱|关切|关停|易地|易发|易感|易怒',
    '路边|路灯|路面|路段|路过|程序|程度|包括|包容|包保|包含|包装|左右|左邻|管理|管道|管护|管控|管网|管辖|管住|温馨|温暖|温饱|温和|房屋|房产|房东',
    '房款|房租|房子|房门|房前|许可|许多|许诺|余人|余户|余名|余件|余下|余款|付款|付清|付诸|付费|付出|季度|季节|牛羊|牛奶|章程|章法|齐心|齐全|齐声',
    '康复|康养|项目|费用|费尽|费时|景区|景点|景观|童装|童年|柴火|游客|游行|游泳|游戏|游玩|游乐|游说|席位|席地|谷物|梅雨|莫名|莫要|庄稼|庄严|庄园',
    '辛苦|辛勤|卫生|卫健|纪检|纪律|甘愿|甘心|甘蔗|宁愿|宁可|洪水|洪涝|洪灾|夏季|夏收|夏天|雷击|雷电|龙头|龙舟|史料|史上|段落|秦腔|施工|施救|施行',
    '施暴|施以|施压|祝贺|祝福|陆续|陆地|毕业|毕竟|毕生|鲁莽|顾问|顾客|顾虑|顾忌|顾及|曲折|曲解|岳父|岳母|盛行|盛赞|凌晨|甄别|柏油|桂圆|苗木|苗圃',
    '涂改|涂料|舒心|舒适|尤其|尤为|尚未|尚有|尚需|尚在|尚不|曾多|曾经|曾到|曾两|曾三|曾以|曾因|曾于|于近|于今|于当|于上|于下|于前|阳台|阳光|阳性',
    '华侨|吉祥|常常|汤水|苏醒|宋体|谢绝|谢意|董事|罗列|郑重|胡乱|孙子|孙女|周边|周围|周到|周期|周末|周密|周一|周二|周三|周四|周五|周六|周日|陈述|陈旧|陈年|陈列|张贴|张扬',
    '张榜|李子|王法|杜绝|范围|钟情|叶片|何时|何况|何种|何地|何以|孔洞|霍乱|欧盟|焦虑|焦急|焦点|古树|古建|侯审|颜色|简单|简易|连续|乐于|柳编',
    '芦苇|葛根|苗头|路线|高消|武器|易燃|申报',
  ].flatMap((words) => words.split('|')),
)
/** 企业主管机关, 行业主张: what looks like 业主 is the end of one word and the start of another. */
const IN_ANOTHER_WORD = /[企行事产农林商工就创专物]业主$/

/** 金龙湖违法建设, 高桥厂: places and firms. */
const OF_PLACE = /[山湖河江桥路街巷坝岭湾沟坡塘寺厂店场馆站园库港岛滩洲泉井城楼苑网类型型性化质式]$/

/** After two characters, which are a word as easily, only what follows a name. */
const AFTER_SHORT =
  /^(?:$|[\n,。;(、与和同跟诉因及]|反映|反复|向|不服|要求|申请|等人|之间|夫妇|家(?!庭)|户|名下|[一两二]|的[一-鿿]{0,8}(?:纠纷|案|矛盾|诉求|争议)|被|在|将|把|对|宅基|拒|违|擅|酒|醉|盗|持|殴|拖|欠|按时|按期|定期)/

/** Whose name is published rightly: officials, lawyers. Right before or right after the name. */
const OFFICE =
  '(?:书记|[镇乡县区市局所厅院处科股村校厂队组站庭]长|主任|律师|法官|检察官|民警|辅警|警官|法律顾问|调解员|网格员|执法人员|执法队员|教授|专家|讲师|委员|校长|老师|医生|总经理|董事长|干部|代表|法律明白人|带头人|志愿者|乡贤|传承人)'
const OFFICE_BEFORE = new RegExp(`${OFFICE}$`)
const OFFICE_AFTER = new RegExp(`^(?:同志|${OFFICE}|[,(]?(?:现任|担任|受聘|当选)|\\(${OFFICE})`)
/** And those who are commended. */
const COMMENDED = /(?:被评|获评|荣获|评为|表彰|表扬|嘉奖|授予|先进个人|模范|标兵|好人|见义勇为|当选|法律明白人)/

/** What makes a name a private person's business. */
const AFFAIR =
  /纠纷|矛盾|争议|信访|上访|投诉|举报|反映|调解|调处|化解|处罚|罚款|欠薪|拖欠|讨薪|欠款|宅基地|赔偿|补偿|起诉|诉讼|诉求|离婚|赡养|抚养|继承|邻里|债务|借款|借贷|打架|殴打|斗殴|盗窃|诈骗|醉驾|酒驾|拘留|刑|判处|判决|执行|救助|违建|违法|违规|占用|受伤|死亡|工伤|事故|患病|低保|矫正|吸毒|戒毒|帮教|败诉|一案|身份证|电话|擅自|未取得|欺凌|家暴|援助|精神障碍|刑满|复议|信息公开申请|追回|讨要|强制拆除|患者|病人|抑郁|艾滋|心理辅导|冲突|退费|优抚|罢访|息诉|救治|申请执行|履行|撤销|诉[一-鿿]{1,14}案|诉[一-鿿]{0,12}(?:政府|局|[委办厅])/

export interface NamedPerson extends Range {
  name: string
  /** Told by the place in the clause only; what looks like a name may be a place or thing. */
  doubtful: boolean
}

/**
 * Each wording with what it cannot do without: the patterns are large, and a draft that has nothing of the kind need not
 * even compile them.
 */
const WORDINGS: readonly (readonly [needs: RegExp, pattern: RegExp, doubtful?: true])[] = [
  [new RegExp(`[${ROLE_ENDS})]${NAMED}`), ROLE_AND_NAME],
  [
    new RegExp(`[${ROLE_ENDS}与和诉、跟同其居]${NAMED}{1,4}(?:因|的?[一-鿿]{0,10}(?:纠纷|矛盾|争议|案|边界|债务))`),
    TWO_NAMES,
  ],
  [new RegExp(`[${ROLE_ENDS})的:][${SURNAMES}][${COMMON}]{2}`), ROLE_AND_COMMON],
  [new RegExp(`[${SURNAMES}][${COMMON}]{2}[经驾名系向被因持未私擅一家息罢酒醉]`), OPENING_COMMON, true],
  [/诉/, PLAINTIFF],
  [/不服/, OBJECTOR],
  [new RegExp(`[对向]${NAMED}`), ACTED_ON, true],
  [/因|信访|上访|反映的|投诉的|举报的/, OPENING_NAME, true],
  [new RegExp(`班(?:的?[学同女男])?[生学]?${NAMED}`), PUPIL],
  [/某|公司|企业|厂|医院|学校|单位|合作社|政府|局|办事处/, AGAINST_FIRM],
  [/醉驾|酒驾|醉酒|盗窃|诈骗|殴打|吸毒|赌博|无证|涉嫌|被依法|被处以|被行政/, OFFENDER],
  [/老人|夫妇|老汉|父子|母子|兄弟|姐妹|一家/, OF_FAMILY],
  [/邻居|邻里|同村|本村|同组/, NEIGHBOUR],
  [/[,(](?:男|女|身份证|电话|联系|手机|住址|家住|\d{1,2}岁)/, WITH_DETAILS],
]

/** Named in a sentence about a dispute, petition, penalty or need; in text order, each place once. Linear: every pattern is bounded. */
export function privatePersonsOf(folded: string): NamedPerson[] {
  const found = new Map<number, NamedPerson>()
  for (const { start: offset, end } of sentencesWithNames(folded)) {
    const sentence = folded.slice(offset, end)
    if (!AFFAIR.test(sentence)) continue
    for (const [needs, pattern, doubtful = false] of WORDINGS) {
      if (!needs.test(sentence)) continue
      for (const match of matchesOf(sentence, pattern)) {
        const matched = offset + match.index
        let from = matched
        for (const name of match.slice(1)) {
          if (name === undefined) continue
          const start = folded.indexOf(name, from)
          from = start + name.length
          if (WORDS.has(name.slice(0, 2)) || BY_FAMILY.test(name) || found.has(start)) continue
          if (IN_ANOTHER_WORD.test(folded.slice(Math.max(0, start - 3), start))) continue
          if (name.length === 2 && !AFTER_SHORT.test(folded.slice(from, from + 16))) continue
          if (doubtful && (name.length === 2 || OF_PLACE.test(name))) continue
          const person = inContext(folded, matched, { start, end: start + name.length }, name)
          if (person) found.set(start, { ...person, doubtful })
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/**
 * Sentences in which a surname stands where the patterns look for one. Most sentences have none, and telling so costs one
 * walk over the text, while each pattern would try its alternatives at every character.
 */
function* sentencesWithNames(folded: string): Generator<Range> {
  let start = 0
  let named = false
  for (let i = 0; i <= folded.length; i++) {
    const marks = i === folded.length ? STOP : (NAMING[folded.charCodeAt(i)] as number)
    if ((marks & STOP) !== 0) {
      if (named) yield { start, end: i }
      start = i + 1
      named = false
    } else if ((marks & SURNAME) !== 0 && !named) named = mayBeNamed(folded, i)
  }
}

/** Whether the surname at a place has a given name behind it and something before it behind which names are looked for. */
function mayBeNamed(folded: string, at: number): boolean {
  const given = folded.charCodeAt(at + 1)
  if (!isIdeograph(given) || ((NAMING[given] as number) & WORD) !== 0) return false
  const before = at === 0 ? 0 : folded.charCodeAt(at - 1)
  if (isIdeograph(before) && ((NAMING[before] as number) & LEADS) === 0) return false
  return !WORDS.has(folded.slice(at, at + 2))
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

const [STOP, SURNAME, WORD, LEADS] = [1, 2, 4, 8]
/** What a character may be to a name: a sentence's end, a surname's beginning, no given name, what a name may follow. */
const NAMING = namingOf()

function namingOf(): Uint8Array {
  const table = new Uint8Array(65536)
  const add = (characters: Iterable<string>, mark: number) => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | mark
  }
  add('。\n', STOP)
  add(SURNAMES, SURNAME)
  add(
    COMPOUND.split('|').map((name) => name[0] as string),
    SURNAME,
  )
  add(NOT_GIVEN, WORD)
  // The last characters of roles, of villages, of verbs before parties, of 某, and the words that join two names.
  add(ROLE_ENDS, LEADS)
  add('村组区解处理了某甲乙与和诉、跟同其居里的民告班对向如即在为由结听摩', LEADS)
  return table
}

function inContext(folded: string, matched: number, range: Range, name: string): Omit<NamedPerson, 'doubtful'> | null {
  const before = folded.slice(Math.max(0, range.start - 80), range.start)
  const after = folded.slice(range.end, range.end + 80)
  const sentenceBefore = before.slice(Math.max(...['。', '\n', '!', ';'].map((mark) => before.lastIndexOf(mark))) + 1)
  const sentenceAfter = (/^[^。\n!;]*/.exec(after) as RegExpExecArray)[0]
  if (OFFICE_BEFORE.test(folded.slice(Math.max(0, matched - 8), matched)) || OFFICE_BEFORE.test(before)) return null
  if (OFFICE_AFTER.test(sentenceAfter) || COMMENDED.test(sentenceAfter)) return null
  return AFFAIR.test(sentenceBefore + sentenceAfter) ? { ...range, name } : null
}
