import { matchesOf, type Range } from '../../../lib/audit'
import { rangeOf, sentenceAround, sentenceBefore } from './around'

/** An act that is another organ's, told as the unit's own. */
export interface PowerSlip {
  kind: 'police' | 'police-maybe' | 'courts' | 'honour' | 'reviews-others' | 'work-of-above' | 'others' | 'others-maybe'
  /** In the text that was searched. */
  range: Range
  what: string
}

/** Where a unit stands: 5 the state, 4 a province, 3 a city, 2 a county, 1 a town; 0 where it does not matter. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5

const POLICE =
  /(?:作出|实施|处以?|予以|决定|采取|依法)?(?:了)?(行政拘留|治安拘留|刑事拘留|批准逮捕|提起公诉|(?<=实施|采取|处以|予以|给予)拘留(?![所证]))(?:决定|处罚|措施)?/g
/** Whose act it then is, or that it is only brought about. */
const OTHER_ORGANS = /公安|派出所|警|配合|协助|提请|建议|法院|检察|案例|宣传|被|县局|分局|刑法|联合|移送|移交|涉嫌/
/** 对拒不配合的3人: those who do not help are no organ that does. */
const UNWILLING = /(?:拒不|拒绝|不予?|消极)(?:配合|执行|履行)/g
/** 移送线索4件，对3人直接作出行政拘留决定: what was handed over is another matter where the act is told in full. */
const withoutHandedOver = (sentence: string) =>
  sentence
    .split(',')
    .filter((clause) => !(/公安/.test(clause) ? /[与和同]公安[^,]{0,20}联合/ : /移送|移交|涉嫌/).test(clause))
    .join()
/** 对2人作出行政拘留决定，移送公安机关案件5件: what is handed over afterwards is not the act that was told. */
function withoutRest(sentence: string, act: string): string {
  const end = sentence.indexOf(act) + act.length
  return (
    sentence.slice(0, end) +
    sentence.slice(end).replace(/,(?:另|并|同时|及时|依法)*(?:向[^,]{0,8})?(?:移送|移交)[^,]*/g, '')
  )
}
/** A unit or its bureau that acts, at the head of a clause. */
const OWN = new RegExp(
  `(?:^|[,:、])(?:今年|全年|一年来|\\d{4}年)?,?(?:我|本)?(?:[一-鿿]{0,6}?)(?:${[
    '[镇乡县区](?:人民)?政府|街道(?:办事处)?|办事处|管委会|[我本][镇乡局街委]|综合行政执法(?:队|办|大队)|司法所',
    '(?:水利|交通运输|农业农村|教育|民政|财政|司法|住建|卫健|文旅|城管|应急(?:管理)?|市场监管|自然资源|生态环境)局',
  ].join('|')})[^,:]{0,8}$`,
)

/** Detention, arrest and prosecution are for the police, courts and procuratorates alone. */
export function policeSlips(text: string): PowerSlip[] {
  const slips: PowerSlip[] = []
  for (const match of matchesOf(text, POLICE)) {
    const { head, whole } = sentenceAround(text, rangeOf(match))
    const full = match[0].endsWith('决定') && /(?:^|,)对[^,]{2,24}$/.test(head)
    const told = whole.replace(UNWILLING, '')
    if (OTHER_ORGANS.test(full ? withoutHandedOver(withoutRest(told, match[0])) : told)) continue
    const range = rangeOf(match)
    // Who it was must be told; 行政拘留3人 in a list of results may be the police station's.
    slips.push({ kind: OWN.test(head) ? 'police' : 'police-maybe', range, what: match[1] as string })
  }
  return slips
}

const TRIES =
  /(?:[镇乡县区市](?:人民)?政府|街道办事处|管委会|[我本][镇乡局县区市]|司法所|司法局)[^,。;\n]{0,8}(?:审结|审判|判决|宣判|审理)[^,。;\n]{0,8}(?:行政诉讼|诉讼案件|行政案件|民事案件|刑事案件|(?<=审判)案件)/g

/** 全年审理行政诉讼案件2件, whoever it was: an organ of government answers in court. */
const TRIES_UNTOLD =
  /(?<=^|[,。;:\n])(?:全年|今年|本年度?|年内|一年来|\d{4}年,?|[我本][局县市区镇乡],?)?(?:共|累计|依法)?审理(?:各类)?行政诉讼案件(?=\d)/g

/** 镇政府审结行政诉讼案件6件: courts try cases, governments answer. */
export function courtSlips(text: string): PowerSlip[] {
  return [...matchesOf(text, TRIES)]
    .flatMap((match): PowerSlip[] => {
      const { whole } = sentenceAround(text, rangeOf(match))
      if (/法院|被告|应诉|庭|旁听/.test(whole.replace(/^.{0,2}与[^,]{0,8}法院/, ''))) return []
      return [{ kind: 'courts', range: rangeOf(match), what: '审判' }]
    })
    .concat(
      [...matchesOf(text, TRIES_UNTOLD)].flatMap((match): PowerSlip[] => {
        const { whole } = sentenceAround(text, rangeOf(match))
        const range = rangeOf(match)
        return whole.includes('法院') ? [] : [{ kind: 'courts', range, what: '审判' }]
      }),
    )
}

const HONOURS =
  /(?<!被|获|获得|荣获|荣|受|予以|联合|正式|先后|争取|申报|成功|通过|已)(?:授予|命名|评定|认定|评选)(?!为|的|工作|标准|办法|条件)(?:了)?(?:[^,。;:\n省市县区]{0,12})(全国|国家级|省级|全省|市级|全市)[^,。;\n]{0,16}?(?:示范|先进|称号|模范|基地|荣誉)/g
const HONOUR_RANKS: Record<string, Rank> = { 全国: 5, 国家级: 5, 省级: 4, 全省: 4, 市级: 3, 全市: 3 }

/** 授予12个村“全国民主法治示范村”称号: honours are given by the level that they are named after. */
export function honourSlips(text: string, rank: Rank): PowerSlip[] {
  if (rank === 0) return []
  return [...matchesOf(text, HONOURS)].flatMap((match): PowerSlip[] => {
    if ((HONOUR_RANKS[match[1] as string] ?? 0) <= rank) return []
    const head = sentenceBefore(text, match.index)
    if (
      /被|获|国家|司法部|民政部|农业农村部|[省市](?:委|政府|人民政府|级|司法|民政|[一-鿿]{0,4}[厅局])|上级|部门|厅/.test(
        head,
      )
    )
      return []
    return [{ kind: 'honour', range: rangeOf(match), what: match[1] as string }]
  })
}

const REVIEWS = new RegExp(
  [
    // 备案审查下属村规范性文件
    '(?:备案审查|审查备案)(?:了)?(?:下级|所属|下属|各?村(?:社区)?)[^,。;\\n]{0,4}规范性文件',
    // 审查县直部门规范性文件
    '(?:审查|审核|备案审查)(?:了)?[^,。;\\n]{0,4}(?:县直|区直|市直|县级|区级|[县区市]属)(?:各)?(?:部门|单位)?[^,。;\\n]{0,6}规范性文件',
    // 收到县级各部门报备的规范性文件
    '(?:受理|收到|接收|登记|审查)(?:了)?[^,。;\\n]{0,4}[县区市](?:直|级)(?:各)?(?:部门|单位)[^,。;\\n]{0,8}(?:报备|备案|报送)[^,。;\\n]{0,6}规范性文件',
    // 受理报送备案的规范性文件
    '(?:受理|接收|审查)(?:了)?(?:报送|报请|提请)备案的[^,。;\\n]{0,6}规范性文件',
    // 对各乡镇报送的规范性文件进行备案审查
    '对(?:全[县区市])?(?:各)?(?:[县区市](?:直|级)(?:各)?部门|各乡镇|各镇街|各镇乡)[^,。;\\n]{0,14}规范性文件[^,。;\\n]{0,6}(?:备案审查|审查|审核)',
  ].join('|'),
  'g',
)
const ABOVE = new RegExp(
  `(?:${[
    // 印发全县…
    '(?:制定|印发|出台|颁发|换发|审核换发|组织开展)(?:了)?全[县区市](?!年|统一|的?要求)',
    // 指导全县各乡镇开展…
    '(?:对|指导|考核|督察|通报|评查)(?:全[县区市])?各(?:乡镇|镇街|镇乡|街镇|县直部门|区直部门)(?:政府)?(?:、各?(?:部门|街道))?(?:开展|进行|依法|报|的|执行)',
  ].join('|')})[^,。;\\n]{0,14}`,
  'g',
)

/** A town that reviews the departments' documents or inspects other towns. */
export function superiorSlips(text: string): PowerSlip[] {
  const slips: PowerSlip[] = []
  for (const [kind, pattern] of [
    ['reviews-others', REVIEWS],
    ['work-of-above', ABOVE],
  ] as const)
    for (const match of matchesOf(text, pattern)) {
      const { whole } = sentenceAround(text, rangeOf(match))
      if (
        /[县区市](?:委|人民政府|政府|司法局|人大|里)|上级|配合|参加|参与|迎接|接受|协助|被|排名|征求|代表|获/.test(
          whole,
        )
      )
        continue
      slips.push({ kind, range: rangeOf(match), what: '' })
    }
  return slips
}

const SUBJECT =
  '(?:[镇乡县区市省旗州](?:委|(?:人民)?政府(?:常务会议)?)|街道(?:办事处)?|办事处|管委会|[我本][镇乡县区市省局厅委街]|[局厅]党组|(?:公安|司法|水利|交通运输|市场监管|市场监督管理|教育|民政|农业农村|自然资源|城管|应急管理|住建)局|司法所|综合行政执法队|调解委员会)'
interface Act {
  act: RegExp
  /** What must stand right before it, if it is to be told at all. */
  after?: RegExp
  /** What tells in the sentence that the organ does it whose act it is. */
  theirs: RegExp
}

/** Acts of courts, congresses, the State Council and what is above it. */
const OTHERS: readonly Act[] = [
  // The State Council, the two highest courts and procuratorates, the National People's Congress.
  {
    act: /(?:制定|出台|颁布|公布|发布|审议通过|作出)(?:了|出台|并公布)?(?:[^,。;《\n]{0,4})(行政法规|司法解释|法律(?=\d{1,2}[部件]))|(?:修改|修订|废止)(?:了)?(行政法规)(?=\d{1,2}[部件])/g,
    theirs: /国务院|最高|全国人大|贯彻|学习|宣传|依据|根据|按照|配合|参与|落实|国家|草案|意见/,
  },
  // Congresses and their standing committees.
  {
    act: /(?:任命|任免|罢免|免去)(?:了)?[^,。;\n]{0,14}(法官|检察官|审判员|陪审员|检察长|庭长|法院(?:副)?院长|人大代表)/g,
    theirs: /人大(?!代表)|人民代表大会|法院党组|提请|提名|被/,
  },
  // Reconsideration is for governments: no court, procuratorate, congress or village decides it.
  {
    act: /(?:作出|受理|审结|审理|办结)(?:了)?[^,。;:\n]{0,4}(行政复议)(?!监督|衔接)/g,
    after:
      /(?:法院|检察院|仲裁委员会|人大常委会|政协|公证处|律师事务所|村(?:民)?委会|居(?:民)?委会|调解委员会)[^,。;:、\n]{0,6}$/,
    theirs: /不服|移送|建议|监督|配合|衔接|协助|司法局|政府/,
  },
  // Courts.
  {
    act: /(?:作出)?(判决|判处|宣判|裁定(?=准予|驳回|撤销|中止|终结))(?!书|生效|结果|履行|执行|败|胜|文书|情况|维持|确认|我|由|为|的)/g,
    after: new RegExp(`${SUBJECT}[^,。;:\\n]{0,6}$`),
    theirs:
      /法院|法庭|收到|履行(?!义务\d)|执行(?!案)|被(?!告)|由[^,]{0,6}判|经[^,]{0,6}判|宣判会|案例|旁听|庭审|移送|移交/,
  },
  // 对行业纠纷依法作出判决, where no court is named.
  {
    act: /(?:作出|出具|下达|制作)(?:了)?(?:民事|行政)?(判决书?|裁定书?)(?!结果|情况|执行|履行|前|后|的)/g,
    after: /(?:^|[。;\n,:.])(?:[一二三四五六七八九]是)?(?:依法)?(?:及时)?[对就][^,。;:、\n]{2,14}$/,
    theirs: /法院|法庭|法官|审判|庭审|诉讼|[一二再终]审|起诉|上诉|[应败胜]诉|仲裁|收到|履行|执行|不服|移送|案例|司法/,
  },
  // 对执法情况作出重要指示: the word is for the leaders of the Party and the State.
  {
    act: /作出(?:了)?(重要(?:指示批示|指示))/g,
    after:
      /(?:^|[。;\n])(?:先后|多次|专门)?[对就][^,。;:、\n]{2,14}$|(?:局长|厅长|所长|[镇乡区县]长|办事处主任|管委会主任|(?:党组|党委|党工委)书记)[^,。;:\n]{0,12}$/,
    theirs: /习近平|总书记|总理|中央|国务院|国家|[省市]委|[省市]长|学习|贯彻|落实|传达|领导同志/,
  },
  // A party that tries its own case.
  {
    act: /(公开?开庭审理|开庭审理|开庭审判|当庭宣判|公开审判|判决驳回|裁定驳回|(?:作出)?(?:一审|二审|终审)判决)/g,
    after: new RegExp(
      `(?<![涉诉告以])${SUBJECT}(?:[^,。;:\\n]{0,3}[对将就][^,。;:\\n]{0,14}|[^,。;:\\n]{0,4}依法(?:公开)?)$`,
    ),
    theirs: /法院|法庭|旁听|仲裁|移送|案例|收到|听证/,
  },
  // Villages, mediators and advisers punish nobody.
  {
    act: /(?:作出|实施|处以|给予|下达)(?:了)?[^,。;:\n]{0,6}?(行政处罚|行政强制|罚款|行政许可)/g,
    after:
      /(?<![对向给与])(?:村(?:民)?委会|村民委员会|居(?:民)?委会|居民委员会|网格员|人民调解委员会|司法所|法律顾问)(?:依法|对[^,。;:\n]{0,10}|共|全年|累计){0,2}$/,
    theirs: /配合|协助|不得|建议|被|[县区市](?:[一-鿿]{0,6}局|政府)|执法(?:队|办|大队)|赋权|禁止|无权|委托/,
  },
  // Arbitration commissions, which no town has.
  {
    act: /(仲裁)(?![委院机庭调法程渠方和等、])/g,
    after: /(?:调解委员会|司法所|[镇乡]政府|办事处)[^,。;\n]{0,4}$/,
    theirs: /引导|委托|配合|协助|申请|派|县|区/,
  },
  // The standing committee of a congress adopts what is called 条例; governments send it a draft.
  {
    act: /(?:制定|出台|颁布|公布|审议通过)(?:了|实施|施行|并公布)?(?:《[^》\n]{2,24}(?:条例)》|[^,。;《\n]{0,4}(地方性法规)(?!草案|议案|的|和|、|立))/g,
    after: /[市省](?:人民)?政府[^,。;:\n]{0,6}$/,
    theirs: /人大|草案|议案|提请|推动|推进|配合|报请|起草|联合|国务院|实施细则|办法/,
  },
]

const REGULATIONS: readonly Act[] = [
  {
    act: /(?:制定|出台|颁布|公布)(?:了|出台|实施|施行|并公布)?[^,。;《\n]{0,4}(地方性法规)(?=《|\d{1,2}[件部])/g,
    theirs: /人大|人民代表大会|草案|议案|提请|推动|推进|促成|配合|报请|起草|联合|参与|协助|计划|上级|贯彻|宣传/,
  },
]

/** 出台地方性法规1部 in the report of a city's government, where no congress is named. */
export function regulationSlips(text: string): PowerSlip[] {
  return text.includes('地方性法规') ? slipsOf(REGULATIONS, text) : []
}

const LAWS_OF_ABOVE: readonly Act[] = [
  {
    act: /(?:制定|出台|颁布|修改|修订|废止)(?:了|相关|有关|部分|涉企){0,2}(省(?:级|的)?地方性法规|(?:省|自治区)(?:人民)?政府规章|省级规章|(?:国务院)?部门规章)(?!草案|的?(?:建议|意见|配套|实施|规定|要求)|清理)/g,
    theirs:
      /人大|省(?:(?:人民)?政府(?!规章)|司法厅|里|有关)|国务院|上级|草案|建议|意见|提请|配合|协助|参与|推动|报请|贯彻|学习|宣传|依据|根据|按照|落实|因|随着|未|不得/,
  },
]

/** 由市政府直接修改相关省地方性法规: only who made them changes them. */
export function lawsOfAboveSlips(text: string): PowerSlip[] {
  return slipsOf(LAWS_OF_ABOVE, text)
}

/** What courts and congresses do, told as the unit's own. */
export function othersSlips(text: string): PowerSlip[] {
  return slipsOf(OTHERS, text)
}

function slipsOf(acts: readonly Act[], text: string): PowerSlip[] {
  return acts.flatMap(({ act, after, theirs }) =>
    [...matchesOf(text, act)].flatMap((match): PowerSlip[] => {
      if (after && !after.test(text.slice(Math.max(0, match.index - 16), match.index))) return []
      const { head, whole } = sentenceAround(text, rangeOf(match))
      // 均报国务院和省人大常委会备案: to whom it was sent says nothing of who made it.
      if (theirs.test(whole.replace(/报(?:送|请)?[^,。;]{2,20}备案/g, '').replace(UNWILLING, ''))) return []
      const kind = TOLD_SUBJECT.test(head) ? 'others' : 'others-maybe'
      const range = rangeOf(match)
      return [{ kind, range, what: match[1] ?? match[2] ?? '条例' }]
    }),
  )
}

const TOLD_SUBJECT = new RegExp(`${SUBJECT}[^,:、]{0,10}$`)

const POLICE_TRY = /(?:公安局|[我本]局|派出所)[^,。;:\n]{0,6}(批准逮捕|提起公诉|判处|宣判|审查起诉|审判)/g

/** 县公安局批准逮捕: what prosecutors and courts do, in the report of the police. */
export function prosecutorSlips(text: string): PowerSlip[] {
  return [...matchesOf(text, POLICE_TRY)].flatMap((match): PowerSlip[] => {
    const { whole } = sentenceAround(text, rangeOf(match))
    if (/提请|检察|法院|被|报请|经/.test(whole)) return []
    return [{ kind: 'others', range: rangeOf(match), what: match[1] as string }]
  })
}

const GOVERNMENT_ARRESTS = /行政拘留|刑事拘留|批准逮捕|批捕|提起公诉|(?<=实施|采取|处以|予以|给予|作出)拘留(?![所证])/g
const ARRESTS_NOBODY =
  /(?:政府|(?:城管|综合(?:行政)?执法|城市管理|市场监管|市场监督管理|自然资源|生态环境|交通运输|农业农村|应急管理|水利|水务|住建|卫健|文旅|教育|司法|民政|税务)局|执法(?:大队|队)|司法所|办事处)[^,。;:\n]{0,12}$/

/** 县政府批捕36人, where the police may be told of as well, but not the government as doing it. */
export function arrestSlips(text: string): PowerSlip[] {
  return [...matchesOf(text, GOVERNMENT_ARRESTS)].flatMap((match): PowerSlip[] => {
    if (!ARRESTS_NOBODY.test(text.slice(Math.max(0, match.index - 20), match.index))) return []
    const { whole } = sentenceAround(text, rangeOf(match))
    if (/公安|检察|警|配合|支持|移送|案例|宣传|通报|被/.test(whole)) return []
    return [{ kind: 'others', range: rangeOf(match), what: match[0] }]
  })
}

const LICENCES = new RegExp(
  `(?:吊销|颁发|核发|发放|审批|办理)(?:了)?[^,。;:\\n]{0,6}(${[
    '营业执照|采矿许可证|探矿许可证|安全生产许可证|排污许可证|食品生产许可证',
    '建设工程规划许可证|建筑工程施工许可证|施工许可证|取水许可证|不动产权证书?|药品经营许可证|危险化学品经营许可证',
    '(?<=(?:颁发|核发)[^,。;:\\n]{0,6})行政执法(?:资格)?证件?',
  ].join('|')})`,
  'g',
)
const FUNDS =
  /(?:冻结|划拨|扣划|划扣)(?:(?:、|并|和)?(?:冻结|划拨|扣划))?(?:了)?[^,。;:\n]{0,8}?(?:存款|银行账户|账户(?:资金)?)|司法拘留/g
const COURTS_AND_BANKS =
  /法院|法庭|法官|申请|公安|警|反诈|涉案|止付|电诈|诈骗|银行(?!存款|账户)|税|社保|社会保险|监委|纪委|协助|配合|协作|移送|专项资金|案例|宣传|被/

/** 由镇综合行政执法队划拨存款, 由支队司法拘留: courts do that, and bureaus of taxes and of insurance that a law empowers. */
export function fundsSlips(text: string): PowerSlip[] {
  return [...matchesOf(text, FUNDS)].flatMap((match): PowerSlip[] => {
    const { whole } = sentenceAround(text, rangeOf(match))
    if (COURTS_AND_BANKS.test(whole.replace(UNWILLING, ''))) return []
    return [
      {
        kind: 'others-maybe',
        range: rangeOf(match),
        what: match[0].slice(0, match[0].startsWith('司法') ? 4 : 2),
      },
    ]
  })
}

const SETS_POWERS =
  /(?:设定|增设|新设|设立)(?:了)?(?:[^,。;:\n]{0,4})(行政许可|行政处罚|行政强制|行政收费)(?!窗口|科|股|大厅|服务|专区|审查|案卷|委员会|听证|裁量)/g

/** Licences that a town does not give, and powers that only laws and regulations create. */
export function licenceSlips(text: string, town: boolean): PowerSlip[] {
  const slips: PowerSlip[] = []
  for (const match of town ? matchesOf(text, LICENCES) : []) {
    const { head, whole } = sentenceAround(text, rangeOf(match))
    if (
      /协助|配合|代办|帮办|帮助|代理|受理|指导|移送|移交|上级|部门|赋权|承接|委托|窗口|建议|[县区市](?!场)/.test(whole)
    )
      continue
    if (!TOLD_SUBJECT.test(head) && !match[0].startsWith('吊销')) continue
    slips.push({
      kind: 'others-maybe',
      range: rangeOf(match),
      what: match[1] as string,
    })
  }
  for (const match of matchesOf(text, SETS_POWERS)) {
    const head = sentenceBefore(text, match.index)
    if (
      !TOLD_SUBJECT.test(head) ||
      /不得|禁止|严禁|清理|擅自|越权|自行|是否|取消|没有|未|无|违法|违规|法律|法规|规章/.test(head)
    )
      continue
    slips.push({
      kind: 'others-maybe',
      range: rangeOf(match),
      what: `${match[0].slice(0, 2)}${match[1]}`,
    })
  }
  return slips
}
