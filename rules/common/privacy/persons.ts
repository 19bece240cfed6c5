import { isIdeograph, often, type Range } from '../../../lib/audit'

/** Private persons named in full, as far as surname and the words around tell. For folded text. */

/** The commonest surnames; those that are everyday words as often (时, 成, 解) are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄曲游阳裴席卫屈鲍覃霍翁隋甘景包柏宁柯阮桂闵柴华冉房吉饶尚'
/** Surnames that are words as often: only behind a role and before characters of given names. */
const WORDLIKE = '解时晏楚巩'
const COMPOUNDS = new Set(
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|轩辕|端木|南宫|西门|独孤|长孙'.split('|'),
)

/** Characters that join words and stand in no given name, or too seldom. */
const NOT_GIVEN =
  '的了与和及同跟向因诉对在被将把由从到等们某之为于是有也都就不未已并或所其此该来去说让给反要求申请提出案件纠纷矛盾问题村镇乡县区市组队员局所院委社会党干部代表信访投举处受工作服务起宗次位个元甲乙丙丁'
/** Named by family or by how one calls them: 李家, 王大妈, 陈女士. */
const BY_FAMILY =
  /(?:[家氏姓某]|大爷|大妈|大娘|大叔|大伯|大姐|大哥|老汉|老太|老人|老伯|女士|先生|小姐|姑娘|师傅|阿姨|奶奶|爷爷|婆婆|叔叔|老师|老板|[嫂婶])$/

/** Who a private person is to the report, by the end of the word: 被申请人 is an 申请人, 矫正对象 one of the 对象. */
const ROLES = new Set(
  '聋哑人|听障人士|盲人|残障人士|困难户|留守妇女|精神病人|村民|居民|市民|群众|未成年人|儿童|当事人|信访人|上访人|上访户|信访户|老户|申请人|原告|被告|被告人|第三人|举报人|投诉人|被处罚人|受害人|被害人|死者|伤者|嫌疑人|罪犯|社区矫正人员|受援人|被救助人|吸毒人员|戒毒人员|低保户|贫困户|脱贫户|农户|户主|业主|租户|租客|房东|商户|店主|摊主|摊贩|老板|司机|驾驶员|车主|务工人员|工人|职工|员工|老人|老汉|妇女|学生|患者|病人|家属|邻居|被执行人|债权人|债务人|消费者|承包户|承包人|包工头|养殖户|种植户|果农|渔民|牧民|儿子|女儿|丈夫|妻子|父亲|母亲|儿媳|骑手|快递员|外卖员|退役军人|涉案人员|涉事人员|申请执行人|女生|男生|学员|家长|保姆|护工|上诉人|赔偿请求人|服刑人员|遗属|监护人|继承人|借款人|出借人|购房者|购房户|房主|承租人|出租人|申诉人|求助者|投保人|老伴|亲属|女婿|孙子|孙女|残疾人|公民|网民|网友|特困人员|五保户|孤儿|检举人|控告人|求助人|来访人|来电人|报警人|肇事者|乘客|旅客|游客|经营者|个体户|女子|男子|青年|少年|少女|女童|男童|产妇|孕妇|同学|真名|实名|本名|姓名|被征收人|被拆迁人|拆迁户|兄弟|哥哥|弟弟|姐姐|妹妹|违建户|相对人|违法人员|违法者|施暴者|加害人|报案人|失主|事主|住户|前夫|前妻|婆婆|逝者|失信人|担保人|保证人|商贩|店家|老农|务工者|民工|保安|保洁员|服务员|顾客|雇主|雇员|女工|男孩|女孩|小孩|孩子|流浪人员|失踪人员|上访者|吸毒者|酒驾者|释放人员|重点人员|涉赌人员|拾荒者|货主|教师|权利人|委托人|违法建设人|占用人|占地户|搬迁户|种粮户|经营户|店员|岳父|岳母|侄子|对象|驾驶人|采砂人|行为人|组织者|闹事者|经营人|承建人|所有人|使用人|继母|继父|养女|养子'.split(
    '|',
  ),
)
const LONGEST_ROLE = Math.max(...[...ROLES].map((role) => role.length))
/** The last characters of roles. */
const ROLE_ENDS = new Set([...ROLES].map((role) => role.at(-1) as string))

/** Characters that given names are mostly made of: two of them behind a surname are a name, whatever follows. */
const COMMON =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海波峰龙云辉鹏飞宇浩俊鑫欣怡雨桐梓涵轩诺思佳琪瑶婷雪莉萍春燕凤琴淑珍珠翠花菊荣贵福德才财富根生旺林森松柏长久大永远立新民忠义仁信良善宝银铁柱栋梁石山水河江湖清亮光晨晓东南西北天宏宽广胜利斌彬武龙虎豹健康乐祥瑞庆嘉昌盛兴旭阳子小美香莲荷蓉芬芝蕾薇琳琼璐倩颖慧巧灵静雅洁冰莹月星辰博学礼智朝正直世界振邦卫爱喜笑然若可心悦意如凯旋运启航进步跃腾达'
/** And those that stand in one as often as in a word: beside one of the others they make a name. */
const LESS_COMMON =
  '成全青力树才鸣一生锋剑雄威雁芹茹岚娥妹妮媛菲霖润泽源洋锐钢锁铜铭坤培城堂增声奎奇守安宗定寿少岩岭崇川帆帅平年庭延弘彤彦彪征恒恩惠战扬承敬方昆昊昕映昭晖景曙朋杨松标栓桐桥楠槐毅汉沐泉泰洲涵淼渝滔炎炜炳烈熙牛献珂珊琦琛璇男畅皓真睿硕祖禄秉秋立端素维继续群翔耀联育自舒艺芙莺萌虹诚诗谊豪贞贤超越路迅迎道遥郁铃锡锦闯阔韵顺颂风馨驰骏鸿鹃鹤鹰麟默国泽冬金有元二三四五六七八九十'

/** What may follow a name: a mark, a joining word, a verb or what the quarrel is about. */
const AFTER =
  /$|多次|先后|反复|长期|本人|[\\n,。;:、()!?与和及同跟向因诉对在被将把由从到等之为于是有也都的一两二就不未称反要申提拒违涉无擅私占酒醉盗非拖欠投举信上曾已怀持殴家户名作按获缴解得请认接讨追开送发签寄写说起来等的正到所办遭自领参患购租借打骂砸堵阻住搬找求系]|安置|申领|经营|处以|宅基|土地|林地|山林|边界|房屋|债务|借款|婚姻|劳动|工资|交通|医疗|邻里/y
const FAMILY = '老人|夫妇|夫妻|老汉|父子|父女|母子|母女|兄弟|姐妹|姐弟|一家'
const AUTHORITY = '(?:政府|局|办事处|委员会|支队|大队|管委会|[委办厅府])'
const AND_OTHERS = '(?:等[一-鿿\\d]{0,4}?[人户名]|等)?'
const QUARREL = /家?(?:因|的?[一-鿿]{0,10}(?:纠纷|矛盾|争议|一案|案|边界|债务))/y

/** What stands before a name that is told by what follows it. */
const CLAUSE = 1
const PARTY = 2
const TARGET = 4
const TROUBLE = 8
const SERVED = 16
const CLASS = 32
const NEIGHBOUR = 64
const COUNTRY = 128
/** By the end of what stands before; `CLAUSE` is told by there being no ideograph. */
const BEFORE: readonly (readonly [place: number, end: RegExp])[] = [
  // Where a party's name may begin inside a clause: 在李传福诉…一案中, 审理的刘建军诉….
  [PARTY, /(?:[的了如即在为对由]|[办审受代]理|审结|旁听|观摩)$/],
  [TARGET, /[对向]$/],
  [TROUBLE, /(?:调解|化解|调处|处理)了?$/],
  [
    SERVED,
    /(?:化解|调解|调处|处理|查处|办理|受理|审理|接访|接待|救助|帮助|帮扶|走访|慰问|收到|[答回]复|给予|责令|劝导|协助|督促|指导|制止|支持|查获|追回|讨回|拆除|注销|准许|判决|做通?|其中|例如|[为对向与被将给的件单])了?$/,
  ],
  [CLASS, /班的?(?:学生|同学|女生|男生)?$/],
  [COUNTRY, /(?:[办受审]理了?|[村组]|社区|小区)$/],
  [NEIGHBOUR, /[与和跟同诉对]其?(?:邻居|邻里|同村|本村|同组)(?:村民|的)?$/],
]

interface Wording {
  /** One of these stands before. */
  places: number
  after: RegExp
  /** Told by the place in the clause only; what looks like a name may be a place or thing. */
  doubtful?: true
  /** The given name must be of common characters. */
  given?: 'common' | 'likely'
}

/** What officials and those who mediate do. */
const LEADING =
  '同志|带[领队头动]|主持|参与|调解|介绍|授课|[作讲率说任获荣牵负宣]|表示|指出|强调|要求|担任|当选|被评|工作|法[律治]|律师|巡回'

const WORDINGS: readonly Wording[] = [
  // 王建国诉县政府行政处罚案
  { places: CLAUSE | PARTY, after: new RegExp(`${AND_OTHERS}诉[一-鿿]{1,20}?${AUTHORITY}`, 'y') },
  // 陈桂兰不服县公安局行政处罚决定
  { places: CLAUSE | PARTY, after: new RegExp(`${AND_OTHERS}不服`, 'y') },
  // 八年级（5）班学生许一诺, 三（2）班李浩然同学
  { places: CLASS, after: /同学/y },
  { places: CLASS | NEIGHBOUR, after: AFTER },
  // 张伟与某公司劳动争议案
  {
    places: CLAUSE,
    after:
      /[与和](?:某|[一-鿿]{0,10}(?:公司|企业|厂|医院|学校|单位|合作社|政府|局|办事处))[^,。;\n]{0,16}(?:纠纷|争议|案)/y,
  },
  // 李志国醉驾被查处
  { places: CLAUSE, after: /醉驾|酒驾|醉酒|盗窃|诈骗|殴打|吸毒|赌博|无证|涉嫌|因涉嫌|被依法|被处以|被行政/y },
  {
    places: CLAUSE,
    after: /[,(][男女][,)、]|\((?:身份证|电话|联系电话|联系方式|手机|住址|家住|\d{2}岁)|,\d{2}岁/y,
  },
  // 调解王秀英老人赡养纠纷
  {
    places: TROUBLE,
    after: new RegExp(`(?:${FAMILY})[一-鿿]{0,10}(?:纠纷|矛盾|信访|诉求)`, 'y'),
  },
  // 对郑国强违法建设行为, 对张卫东作出行政处罚
  {
    places: TARGET | PARTY,
    after:
      /违法|违规|违章|擅自|作出|处以|实施|(?:进行|开展)(?:处罚|批评|教育|训诫|调解|询问|帮教)|予以(?:处罚|训诫|罚款)|的(?:违法|行政处罚|行政复议|处罚|违建|诉求|信访)/y,
    doubtful: true,
  },
  // 拆除石桥村3组马德胜家违建
  { places: COUNTRY, after: /家?的?(?:违法?[建章]|占地|房屋|宅基|危房|低保)/y, doubtful: true, given: 'likely' },
  // 郑国强因违法占地被处以罚款; 吴桂芳信访积案
  {
    places: CLAUSE,
    after:
      /因(?:违法|违规|涉嫌|不服|交通|工伤|土地|邻里|家庭|拖欠|债务)|信访(?:积案|事项|案|问题)|上访|反映的|投诉的|举报的/y,
    doubtful: true,
  },
  // 李桂花经营的小卖部
  {
    places: CLAUSE,
    after: /经营|驾驶|名下|系|向|被|因|持|未|私|擅|一家|家属|息诉|罢访|酒后|醉酒/y,
    doubtful: true,
    given: 'common',
  },
  // 化解刘德全与村委会的承包纠纷, 受理林志远工伤认定行政复议案, 谢长青提起诉讼
  {
    places: CLAUSE | SERVED,
    after: new RegExp(
      `(?!${LEADING})(?:等(?:人|\\d|[一二两三四五六七八九十])|[两二三][户人家]|同学|占地|${FAMILY}|家庭?(?:的?矛盾|的?纠纷|因)|[与和](?!政府|镇|县|市|区)[^,。;\\n]{1,14}(?:纠纷|矛盾|争议|案)|无证|擅自|违法|违规|酒后|醉驾|行政拘留|罚款|处以|信访(?:积案|事项|案|件|问题)|(?:公开[^,。;]{2,12})?的(?:举报信?|投诉|申请|诉求|来信|信访|宅基地|房屋|违法|纠纷|合法权益)|[^,。;、的\\n]{0,12}(?:复议案|诉讼案|纠纷案|赌博案|经营案|认定案|赔偿案|处罚案|一案|积案|纠纷)|案(?=[,。;中的胜败以]|$)|讨[回要]|追[回讨]|索[要回]|办理(?:低保|救助|法律援助))`,
      'y',
    ),
    doubtful: true,
    given: 'likely',
  },
  {
    places: CLAUSE,
    after: /(?:多次|反复|来电|来信)?(?:申请|提起|起诉|上诉|反映|投诉|举报|来访|上访|控告|申诉)|遭受|被判|被侵/y,
    doubtful: true,
    given: 'likely',
  },
  {
    // A name that can hardly be anything else, in such a sentence: 丁小勇赔偿…. Who leads, mediates or teaches is an official.
    places: CLAUSE | SERVED,
    after: new RegExp(
      `(?!${LEADING}|[^,。;、\\n]{0,6}(?:[店馆厂站]|公司|超市|市场|药房|诊所|合作社|农场|经营部|小区|社区|学校|小学|中学|医院|先进|榜样))`,
      'y',
    ),
    doubtful: true,
    given: 'common',
  },
]

/** Two characters that begin with a surname's and are a word, no name. */
const WORDS = new Set(
  [
    '高血|白血|高水|高度|高效|高兴|高票|高龄|高空|高危|高质|高呼|高中|高层|高校|安全|安置|安心|安装|安排|安定|安静|安危|安居|方便|方面|方式|方案|方法|方可|方能',
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
const ANIMALS = '鹿牛羊猪鸡鸭鹅鱼虾蟹蜂兔驴骡驼貂狐獭蛙龟鳖蚕犬猫'
/** 企业主管机关, 行业主张: what looks like 业主 is the end of one word and the start of another. */
const IN_ANOTHER_WORD = /[企行事产农林商工就创专物]业主$/

/** 金龙湖违法建设, 高桥厂: places and firms. */
const OF_PLACE = /[山湖河江桥路街巷坝岭湾沟坡塘寺厂店场馆站园库港岛滩洲泉井城楼苑网类型型性化质式]$/

const PLACE_BEHIND = /^(?:[小校区院苑集]|公[司园馆寓]|广场|花园|大[道厦]|国际|商[场城])/

/** After two characters, which are a word as easily, only what follows a name. */
const AFTER_SHORT =
  /^(?:$|[\n,。;(、与和同跟诉因及]|反映|反复|向|不服|要求|申请|等人|之间|夫妇|家(?!庭)|户|名下|[一两二]|的[一-鿿]{0,8}(?:纠纷|案|矛盾|诉求|争议)|被|在|将|把|对|宅基|拒|违|擅|酒|醉|盗|持|殴|拖|欠|办理|遭受?|领[到取]|拿到|收到|提[起出]|自愿|主动|按时|按期|定期)/

/** Whose name is published rightly: officials, lawyers. Right before or right after the name. */
const OFFICE =
  '(?:书记|[镇乡县区市局所厅院处科股村校厂队组站庭]长|主任|律师|法官|检察官|民警|辅警|警官|法律顾问|调解员|网格员|执法人员|执法队员|教授|专家|讲师|委员|校长|老师|医生|总经理|董事长|干部|代表|法律明白人|带头人|志愿者|乡贤|传承人|党员|主持人|记者|信息员|宣讲员|辅导员)'
const OFFICE_BEFORE = new RegExp(`${OFFICE}(?:[一-鿿]{2,3}[、和]){0,4}$`)
const OFFICE_AFTER = new RegExp(`^(?:同志|${OFFICE}|[,(]?(?:现任|担任|受聘|当选)|\\(${OFFICE})`)
/** And those who are commended. */
const COMMENDED =
  /(?:被评|获评|荣获|评为|表彰|表扬|嘉奖|授予|先进个人|模范|标兵|好人|见义勇为|先进事迹|榜样|先进典型|当选)/

/** What makes a name a private person's business. */
const AFFAIR = often(
  /申请人|纠纷|矛盾|争议|信访|上访|投诉|举报|反映|调解|调处|化解|处罚|罚款|欠薪|拖欠|讨薪|欠款|宅基地|赔偿|补偿|起诉|诉讼|诉求|离婚|赡养|抚养|继承|邻里|债务|借款|借贷|打架|殴打|斗殴|盗窃|诈骗|醉驾|酒驾|酒后|拘留|刑|判处|判决|执行|救助|违建|违法|违规|占用|受伤|死亡|工伤|事故|患病|低保|依申请|矫正|吸毒|戒毒|帮教|败诉|一案|身份证|电话|擅自|未取得|欺凌|家暴|援助|精神障碍|刑满|复议|信息公开申请|追回|讨要|强制拆除|患者|病人|抑郁|艾滋|心理辅导|冲突|退费|优抚|罢访|息诉|救治|申请执行|履行|撤销|讨回|追讨|工资|驳回|原告|上诉|判决|家庭|抚养|工单|行政拘留|诉[一-鿿]{1,14}案|诉[一-鿿]{0,12}(?:政府|局|[委办厅])/,
)

export interface NamedPerson extends Range {
  name: string
  /** Told by the place in the clause only; what looks like a name may be a place or thing. */
  doubtful: boolean
}

/** Named in a sentence about a dispute, petition, penalty or need; in text order, each place once. Linear: every pattern is bounded. */
export function privatePersonsOf(folded: string): NamedPerson[] {
  const found = new Map<number, NamedPerson>()
  for (const { start: offset, end, at } of sentencesWithNames(folded)) {
    const sentence = folded.slice(offset, end)
    if (!AFFAIR.test(sentence)) continue
    let listed = -1
    for (const place of at) {
      const start = place - offset
      const told = toldAt(sentence, start, listed === start)
      if (!told) continue
      const { doubtful, names } = told
      for (const range of names) {
        const name = sentence.slice(range.start, range.end)
        const from = offset + range.start
        if (found.has(from) || !isPerson(sentence, range, name, doubtful)) continue
        if (!inContext(folded, { start: from, end: from + name.length })) continue
        found.set(from, { name, start: from, end: from + name.length, doubtful })
        // Further names of a list: 张丽华、马建军.
        if (sentence[range.end] === '、') listed = range.end + 1
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

interface Told {
  doubtful: boolean
  names: Range[]
}

/** What tells that a name begins at a place: who it belongs to, the other party, or the words on both sides. */
function toldAt(sentence: string, start: number, isListed: boolean): Told | null {
  const isOwn = isListed || followsRole(sentence, start)
  const places = placesAt(sentence, start)
  const wordlike = WORDLIKE.includes(sentence[start] as string)
  for (const end of endsOfName(sentence, start)) {
    const range = { start, end }
    if (wordlike && !(isOwn && isLikely(sentence, range))) continue
    const other = otherParty(sentence, end)
    if (other && (isOwn || (places & (CLAUSE | TROUBLE | COUNTRY)) !== 0))
      return { doubtful: false, names: [range, other] }
    if (isOwn && (matchesAt(AFTER, sentence, end) || isCommon(sentence, range)))
      return { doubtful: false, names: [range] }
    if (isOwn && isLikely(sentence, range)) return { doubtful: true, names: [range] }
    if (isOther(sentence, start) && matchesAt(QUARREL, sentence, end)) return { doubtful: false, names: [range] }
    if (/[症病疾]的$/.test(sentence.slice(Math.max(0, start - 2), start)) && isCommon(sentence, range))
      return { doubtful: false, names: [range] }
    for (const wording of WORDINGS) {
      if ((wording.places & places) === 0) continue
      if (wording.given && !(wording.given === 'common' ? isCommon : isLikely)(sentence, range)) continue
      if (matchesAt(wording.after, sentence, wording.given ? endOfList(sentence, end) : end))
        return { doubtful: wording.doubtful ?? false, names: [range] }
    }
  }
  return null
}

/** Where a name may end that begins at a place, the longer first. */
function endsOfName(sentence: string, start: number): number[] {
  const first = start + (COMPOUNDS.has(sentence.slice(start, start + 2)) ? 2 : 1)
  return [2, 1]
    .map((given) => first + given)
    .filter((end) => {
      for (let i = first; i < end; i++)
        if (!isGiven(sentence, i) && !isLastWei(sentence, i, first) && !isYou(sentence, i, first, end)) return false
      return true
    })
}

/** 为 joins words, but ends 大为 and 有为. */
function isLastWei(sentence: string, at: number, first: number): boolean {
  return at > first && sentence[at] === '为' && '大有志'.includes(sentence[at - 1] as string)
}

/** 有 is a verb, but begins 有福, 有田 and 有才. */
function isYou(sentence: string, at: number, first: number, end: number): boolean {
  return (
    at === first &&
    end === first + 2 &&
    sentence[at] === '有' &&
    '田福才财根生林良德亮贵余庆富文旺粮金银'.includes(sentence[at + 1] as string)
  )
}

function isGiven(sentence: string, at: number): boolean {
  const unit = sentence.charCodeAt(at)
  return isIdeograph(unit) && ((NAMING[unit] as number) & WORD) === 0
}

/** Behind 、 and 和 further names that look like one. */
function endOfList(sentence: string, end: number): number {
  let last = end
  for (let i = 0; i < MOST_LISTED && /[、和与]/.test(sentence[last] ?? ''); i++) {
    const next = endsOfName(sentence, last + 1).find((to) => isLikely(sentence, { start: last + 1, end: to }))
    if (next === undefined || ((NAMING[sentence.charCodeAt(last + 1)] as number) & SURNAME) === 0) break
    last = next
  }
  return last
}

const MOST_LISTED = 4

/** The other name of 张三与李四因债务纠纷, 王翠花诉李铁牛…案. */
function otherParty(sentence: string, end: number): Range | null {
  let at = end
  if (sentence[at] === '家') at++
  if (!'与和诉、跟同'.includes(sentence[at] ?? '。')) return null
  for (let start = at + 1; start < at + 2 + LONGEST_ROLE; start++) {
    if (((NAMING[sentence.charCodeAt(start)] as number) & SURNAME) === 0) continue
    if (!/^其?(?:邻居)?$/.test(sentence.slice(at + 1, start)) && !followsRole(sentence, start)) continue
    for (const to of endsOfName(sentence, start)) if (matchesAt(QUARREL, sentence, to)) return { start, end: to }
  }
  return null
}

/** 何某与赵玉兰, 村民与赵玉兰. */
function isOther(sentence: string, start: number): boolean {
  const joint = /(某[某甲乙]?|[一-鿿])家?[与和诉跟同]其?(?:邻居)?$/.exec(sentence.slice(Math.max(0, start - 8), start))
  if (!joint) return false
  return (joint[1] as string).startsWith('某') || followsRole(sentence, Math.max(0, start - 8) + joint.index + 1)
}

function followsRole(sentence: string, start: number): boolean {
  let end = start
  if (sentence[end - 1] === ':' || sentence[end - 1] === '(') end--
  if (sentence[end - 1] === ')') {
    const open = sentence.lastIndexOf('(', end - 2)
    if (open >= 0 && end - open <= LONGEST_BRACKET) end = open
  }
  if ('为是系'.includes(sentence[end - 1] ?? '。') && end === start) end--
  if (!ROLE_ENDS.has(sentence[end - 1] ?? '')) return false
  for (let length = 2; length <= LONGEST_ROLE; length++)
    if (ROLES.has(sentence.slice(end - length, end))) return end - length >= 0
  return false
}

const LONGEST_BRACKET = 10

function placesAt(sentence: string, start: number): number {
  if (start === 0 || !isIdeograph(sentence.charCodeAt(start - 1))) return CLAUSE
  const before = sentence.slice(Math.max(0, start - 10), start)
  let places = 0
  for (const [place, end] of BEFORE) if (end.test(before)) places |= place
  return places
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function isCommon(sentence: string, { start, end }: Range): boolean {
  return (
    end - start >= 3 && commonIn(sentence, end) === 2 && ((NAMING[sentence.charCodeAt(end)] as number) & GIVEN) === 0
  )
}

/** A common character at least, and beside it one that may stand in a name. */
function isLikely(sentence: string, { start, end }: Range): boolean {
  const given = (NAMING[sentence.charCodeAt(end - 1)] as number) | (NAMING[sentence.charCodeAt(end - 2)] as number)
  return end - start >= 3 && (given & GIVEN) !== 0 && commonIn(sentence, end, GIVEN | SELDOM) === 2
}

function commonIn(sentence: string, end: number, marks = GIVEN): number {
  let count = 0
  for (let i = end - 2; i < end; i++) if (((NAMING[sentence.charCodeAt(i)] as number) & marks) !== 0) count++
  return count
}

function isPerson(sentence: string, { start, end }: Range, name: string, doubtful: boolean): boolean {
  // 深刻汲取…严重违纪违法教训, 肃清…流毒: officials, who were named in public.
  if (/严重违纪违法|违纪违法案|违纪违法教训|流毒|恶劣影响/.test(sentence.slice(end, end + 16))) return false
  // 养殖户：梅花鹿、马鹿.
  if (WORDS.has(name.slice(0, 2)) || BY_FAMILY.test(name) || ANIMALS.includes(name.at(-1) as string)) return false
  // 对于, 由于, 位于.
  if (
    name[0] === '于' &&
    /[对由关基至属处位鉴等小大低高限用源归善出]$/.test(sentence.slice(Math.max(0, start - 1), start))
  )
    return false
  if (IN_ANOTHER_WORD.test(sentence.slice(Math.max(0, start - 3), start))) return false
  // 原告方撤诉
  if (name[0] === '方' && !isLikely(sentence, { start, end }) && followsRole(sentence, start)) return false
  if (name.length === 2) return !doubtful && AFTER_SHORT.test(sentence.slice(end, end + 16))
  return (
    !doubtful ||
    (!OF_PLACE.test(name) && !OF_PLACE.test(sentence[end] ?? '') && !PLACE_BEHIND.test(sentence.slice(end, end + 2)))
  )
}

interface SentenceWithNames extends Range {
  /** Where names may begin, in the whole text. */
  at: number[]
}

/** Sentences in which a surname stands where names are looked for: most have none, and telling so costs one walk. */
function* sentencesWithNames(folded: string): Generator<SentenceWithNames> {
  let start = 0
  let at: number[] = []
  for (let i = 0; i <= folded.length; i++) {
    const marks = i === folded.length ? STOP : (NAMING[folded.charCodeAt(i)] as number)
    if ((marks & STOP) !== 0) {
      if (at.length > 0) yield { start, end: i, at }
      start = i + 1
      at = []
    } else if ((marks & (SURNAME | COMPOUND)) !== 0 && mayBeNamed(folded, i, marks)) at.push(i)
  }
}

/** Whether the surname at a place has a given name behind it and something before it behind which names are looked for. */
function mayBeNamed(folded: string, at: number, marks: number): boolean {
  // 独生子女, 公证员: of a surname of two characters the first alone is none.
  if ((marks & SURNAME) === 0 && !COMPOUNDS.has(folded.slice(at, at + 2))) return false
  const given = folded.charCodeAt(at + 1)
  if (!isIdeograph(given) || (((NAMING[given] as number) & WORD) !== 0 && !isYou(folded, at + 1, at + 1, at + 3)))
    return false
  const before = at === 0 ? 0 : folded.charCodeAt(at - 1)
  if (isIdeograph(before) && ((NAMING[before] as number) & LEADS) === 0) return false
  return !WORDS.has(folded.slice(at, at + 2))
}

const [STOP, SURNAME, WORD, LEADS, GIVEN, SELDOM, COMPOUND] = [1, 2, 4, 8, 16, 32, 64]
/** What a character may be to a name: a sentence's end, a surname's beginning, no given name, what a name may follow. */
const NAMING = namingOf()

function namingOf(): Uint8Array {
  const table = new Uint8Array(65536)
  const add = (characters: Iterable<string>, mark: number) => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | mark
  }
  add('。\n', STOP)
  add(SURNAMES + WORDLIKE, SURNAME)
  add(
    [...COMPOUNDS].map((name) => name[0] as string),
    COMPOUND,
  )
  add(NOT_GIVEN, WORD)
  add(COMMON, GIVEN)
  add(LESS_COMMON, SELDOM)
  // The last characters of roles, of villages, of verbs before parties, of 某, and the words that join two names.
  add(ROLE_ENDS, LEADS)
  add(
    '村组区解处理了某甲乙与和诉、跟同其居里的民告班对班向复如即在为由结听摩访待助扶问到予令导促止持被将给是系件单中获回除销许决做通',
    LEADS,
  )
  return table
}

function inContext(folded: string, range: Range): boolean {
  const before = folded.slice(Math.max(0, range.start - 80), range.start)
  const after = folded.slice(range.end, range.end + 80)
  const sentenceBefore = before.slice(Math.max(...['。', '\n', '!', ';'].map((mark) => before.lastIndexOf(mark))) + 1)
  const sentenceAfter = (/^[^。\n!;]*/.exec(after) as RegExpExecArray)[0]
  if (OFFICE_BEFORE.test(before.slice(-24)) || OFFICE_AFTER.test(sentenceAfter)) return false
  return !COMMENDED.test(sentenceAfter) && AFFAIR.test(sentenceBefore + sentenceAfter)
}
