import { matchesOf, type Range } from '../../../lib/audit'
import { rangeOf, sentenceAround } from './around'

/** An act told of an organ that is named, and never has the power for it. In the text that was searched. */
export interface NamedDeed {
  range: Range
  organ: string
  what: string
}

const TRADES = [
  '消防救援|应急管理|应急|市场监督管理|市场监管|城市管理|城管|综合行政执法|综合执法',
  '自然资源|生态环境|交通运输|农业农村|水利|水务|林业和草原|林业|林草|住房和城乡建设|住房城乡建设|住建',
  '卫生健康|卫健|文化和旅游|文旅|文化广电旅游|教育|教育体育|民政|财政|审计|统计|商务|税务|医疗保障|医保',
  '人力资源和社会保障|人社|司法|信访|发展和改革|发改|行政审批|退役军人事务|烟草专卖|气象',
].join('|')
/** 应急管理局, 综合行政执法大队; police, coast guard and customs have such powers and are not among them. */
const BUREAUS = `(?:${TRADES})(?:局|委(?:员会)?|厅|(?:行政)?(?:综合)?(?:执法)?(?:大队|支队|总队|中队|队))`
const GOVERNMENTS = '[一-鿿]{0,4}?(?:[镇乡县区市旗](?:人民)?政府|街道办事处|管委会|司法所|村委会|居委会)'
/** At the head of a clause, or behind 由. */
const ORGAN = `(?<=^|[,。;:\\n)]|[一二三四五六]是|由)((?:[一-鿿]{0,4}?[省市县区旗州])?(?:${BUREAUS}|${GOVERNMENTS}))`
const ACTS =
  '行政拘留|刑事拘留|治安拘留|司法拘留|批准逮捕|提起公诉|强制隔离戒毒|判处(?:有期徒刑|拘役|管制|罚金)|(?:作出|下达)[^,。;:、\\n]{0,4}判决|(?<=依法|予以|实施|处以|采取|给予|强制)拘留(?![所证室])|(?<=依法|予以|实施|执行|直接|采取)逮捕(?![证权])|逮捕(?=(?:违法|涉嫌|犯罪|嫌疑|涉案)[^,。;\\n]{0,8}\\d)'
/** Few drafts tell of any, and to look for the organs first takes ten times as long. */
const ACT = new RegExp(ACTS)
/** 县消防救援大队对违规占用通道者实施刑事拘留. */
const NAMED = new RegExp(
  `${ORGAN}([^,。;:、\\n]{0,32}?)((?:依法|作出|实施|处以?|予以|给予|采取|决定){0,3}(${ACTS})(?:决定|措施|处罚)?)`,
  'g',
)
/** It is brought about, told of or suffered. */
const NOT_DONE =
  /公安|派出所|警|检察|法院|移送|移交|提请|建议|配合|协助|联合|报请|商请|申请|推动|协调|促成|支持|被|涉嫌|线索|案例|宣传|讲解|会同|请求|交由|转|应当|未|不|工作人员|干部|职工|原|案/

/** 由市司法局对涉嫌犯罪案件提起公诉: upon whom or what it is done says nothing of who does it. */
const UPON =
  /^(?:依法|直接)?[对将就](?:涉嫌[^移送交]{0,8}|[^移送交]{0,6}(?:违法犯罪|犯罪|违法|刑事))?的?(?:案件|行为人|嫌疑人|当事人|人员|单位|居民)?/

/** Whoever's draft it is: bureaus, governments and villages detain, arrest, charge and sentence nobody. */
export function namedDeeds(text: string): NamedDeed[] {
  if (!ACT.test(text)) return []
  return [...matchesOf(text, NAMED)].flatMap(
    ({ index, 0: words, 1: organ = '', 2: between = '', 3: act = '', 4: what = '' }): NamedDeed[] => {
      const end = index + words.length
      const tail = text.slice(end, end + 16).split(/[,。;\n]/, 1)[0] as string
      if (
        NOT_DONE.test(between.replace(UPON, '')) ||
        /公安|检察|法院|[权率]|制度|程序|案例|衔接|情况|的(?!\d)/.test(tail)
      )
        return []
      return [
        {
          range: { start: end - act.length, end },
          organ: organ.replace(/^由/, ''),
          what: what.replace(/^(?:作出|下达).*/, '判决'),
        },
      ]
    },
  )
}

/** 由县农业农村局给予党纪处分: the Party's organs alone punish its members, and a bureau is none; its Party group may be. */
const PARTY_PUNISHED = new RegExp(
  `${ORGAN}(?!党|机关党|直属机关)([^,。;:、\\n]{0,24}?)((?:给予|作出|处以|予以)(?:了)?[^,。;\\n]{0,6}?(?:党纪(?:政[纪务])?处分|党内(?:严重)?警告(?:处分)?|撤销党内职务(?:处分)?|留党察看(?:处分)?|开除党籍(?:处分)?))`,
  'g',
)
const BY_THE_PARTY =
  /纪[委检律]|监委|监察|党委|党组|党工委|建议|提请|移送|移交|配合|报请|被|受到|会同|联合|原|工作人员|干部|职工/

export function partyPunished(text: string): NamedDeed[] {
  if (!/党纪|党内|党籍|留党/.test(text)) return []
  return [...matchesOf(text, PARTY_PUNISHED)].flatMap((match): NamedDeed[] => {
    const { index, 0: words, 1: organ = '', 2: between = '', 3: act = '' } = match
    // 对其工作人员: upon whom it is done tells nothing of who does it.
    if (BY_THE_PARTY.test(between.replace(/^[对将][^,。;]*$/, '')) || /由[^,。;]{0,8}$/.test(between)) return []
    const sentence = sentenceAround(text, rangeOf(match)).whole
    if (/纪[委检]|监委|监察|党委|党组|党工委|组织部/.test(sentence)) return []
    const end = index + words.length
    return [{ range: { start: end - act.length, end }, organ: organ.replace(/^由/, ''), what: '给予党纪处分' }]
  })
}

/** Those who hold no public power, whoever asks them to. */
const NOBODIES =
  '(?:村(?:民)?委会|村民委员会|居(?:民)?委会|居民委员会|村民小组|业主委员会|业委会|物业(?:服务)?(?:公司|企业)|网格员|护林员|巡河员|巡防员|协管员|辅警|辅助人员|志愿者|保安(?:员|公司)?|临时(?:聘用)?人员|劳务派遣人员|安保公司|(?:第三方|社会|中介|服务)(?:公司|机构|组织|企业)|(?:行业)?协会)'
const PUBLIC_ACT =
  '(?:(?:处以?|给予|作出|实施|下达|行使)(?:了)?[^,。;:\\n]{0,6}?(?:行政处罚|行政强制(?!措施法)|行政许可|行政执法权|罚款)|罚款(?=\\d)|强制拆除|强制执行|查封|扣押|没收)'
/** 由护林员对违规用火者处以罚款, 委托第三方公司实施行政处罚. */
const BY_NOBODY = new RegExp(
  `(?<=^|[,。;:\\n)]|[一二三四五六]是|[由托权给]|各|社区|[一-鿿]村)(${NOBODIES})((?:依法|直接|对[^,。;:\\n]{1,16}?|负责|独立|单独|代为|共|全年){0,3})(${PUBLIC_ACT})`,
  'g',
)
/** 赋予村委会行政处罚权12项. */
const GIVEN_TO_NOBODY = new RegExp(
  `(?:赋予|授予|授权|下放|委托|移交)(?:给|至|到|由)?(?:各|辖区|全体|专职|\\d{1,3}[个名家])?(${NOBODIES})([^,。;:\\n]{0,8}?)((?:行政)?(?:处罚|强制|许可|执法|审批)(?:职)?权(?!利|益|威|责))`,
  'g',
)
const HELPED =
  /配合|协助|不得|不能|禁止|严禁|无权|杜绝|防止|被|建议|劝|上报|报告|移交|纠正|整治|清理|违规|违法(?:委托|授权)|擅自|未|公安|派出所|(?:执法|综合)(?:队|办|大队|人员)|[县区市](?:[一-鿿]{0,6}局|政府)|部门|法院|对(?:村|居|物业|协会|第三方)/

/** Nobody's power to punish, license or seize: villages, wardens, firms; ranges in the text that was searched. */
export function powersOfNobody(text: string): NamedDeed[] {
  if (!/罚|强制|查封|扣押|没收|许可|执法权/.test(text)) return []
  const given = text.includes('权') ? [...matchesOf(text, GIVEN_TO_NOBODY)] : []
  return [...matchesOf(text, BY_NOBODY), ...given].flatMap((match): NamedDeed[] => {
    const { index, 0: words, 1: organ = '', 2: between = '', 3: act = '' } = match
    const sentence = sentenceAround(text, rangeOf(match)).whole
    // 对违规用火的村民: upon whom it is done.
    if (HELPED.test(sentence.replace(between, '').replace(/对违[法规][^,。;]{0,12}/g, ''))) return []
    const end = index + words.length
    return [
      {
        range: { start: end - act.length, end },
        organ,
        what: act.replace(/^(?:处以?|给予|作出|实施|下达|行使)了?/, ''),
      },
    ]
  })
}

const FINES_OF_VILLAGES =
  /(?:村规民约|居民公约|自治章程|社区公约)[^。;\n]{0,16}?(?:设定|规定|增设|明确|写入|增加|加入)(?:了)?[^,。;\n]{0,8}?(?:罚款|行政处罚|处罚)(?:条款|金额|标准|项目|种类|措施|事项)/g

/** 在村规民约中设定罚款条款: those who live together set no fines. */
export function finesOfVillages(text: string): NamedDeed[] {
  if (!/村规民约|公约|自治章程/.test(text)) return []
  return [...matchesOf(text, FINES_OF_VILLAGES)].flatMap((match): NamedDeed[] =>
    FORBIDDEN.test(sentenceAround(text, rangeOf(match)).whole)
      ? []
      : [{ range: rangeOf(match), organ: '村规民约', what: '设定罚款' }],
  )
}

const JUDGES_COURTS =
  /(?:对|就)[^,。;\n]{0,12}法院[^,。;\n]{0,10}(?:判决|裁定|裁判|审判)[^,。;\n]{0,8}(?:开展|进行|实施)[^,。;\n]{0,6}(?:抽查|检查|评查|复查|审查|督查|监督|考核)|(?:责令|要求|督促|指令)[^,。;\n]{0,10}(?:改判|重新判决|撤销判决|变更判决)/g
/** Those who may: procuratorates, congresses, committees of the Party, courts above. */
const MAY_JUDGE = /检察(?:院|机关|长)|人大|政法委|最高|高级人民法院|上级法院|再审|二审|上诉|抗诉|纪委|监委/

/** 对法院生效判决开展抽查, 责令其改判: no organ of government looks over what courts have judged. */
export function judgesCourts(text: string): NamedDeed[] {
  if (!text.includes('判')) return []
  return [...matchesOf(text, JUDGES_COURTS)].flatMap((match): NamedDeed[] =>
    MAY_JUDGE.test(sentenceAround(text, rangeOf(match)).whole)
      ? []
      : [{ range: rangeOf(match), organ: '行政机关', what: '监督、改变法院判决' }],
  )
}

const TOWNS_CONGRESS = /(乡镇|镇|乡|街道)(?:人大常委会|人民代表大会常务委员会)/g

/** 东陂镇人大常委会 in anybody's draft: below a county a congress has a presidium and no standing committee. */
export function townsCongresses(text: string): NamedDeed[] {
  return [...(text.includes('大常') || text.includes('常务委员会') ? matchesOf(text, TOWNS_CONGRESS) : [])].flatMap(
    ({ index, 0: words, 1: kind = '' }): NamedDeed[] => {
      // 景德镇, 新乡 and 萍乡 are cities; 县、乡人大常委会 is told of both at once.
      const before = text.slice(Math.max(0, index - 3), index)
      return /景德$|[新萍]$|[县区市][级、和及与]?$/.test(before)
        ? []
        : [{ range: { start: index, end: index + words.length }, organ: kind, what: words.slice(kind.length) }]
    },
  )
}

const POWERS =
  '行政处罚(?:种类|事项|项目|幅度|措施|条款)?|处罚(?:种类|项目|事项|条款|标准|措施|幅度)|罚款(?:种类|项目|事项|条款|标准|措施|数额|额度)?|行政许可(?:事项|项目)?|许可事项|行政强制(?:措施|事项)?|强制措施|收费项目|行政(?:事业性)?收费(?:项目)?'
const SETS = new RegExp(
  `((?:自行|自主|直接|单独)?(?:设定|创设|增设|新设|设立)|(?:自行|自主)(?:制定|规定|出台|增加))(?:了)?(?:新的|各类|相应的?|部分|\\d{1,3}[项种类])?(${POWERS})(?!的|窗口|科|股|大厅|服务|专区|案卷|委员会|听证|裁量|档案|公示|专栏|台账|咨询|[一-鿿]{1,4}的)`,
  'g',
)
const UNIT =
  '(?:管委会|[镇乡县区旗](?:人民)?政府|街道办事处|办事处|[我本][镇乡街局委县区旗]|[一-鿿]{2}局|大队|执法队|各(?:乡镇|街道|镇|片区|部门|单位|园区))'
const NAMES_UNIT = new RegExp(UNIT)
/** It is said to be allowed. */
const ALLOWED = new RegExp(`${UNIT}[^。;\\n]{0,6}(?:可以?|有权|应当?|需|能够|自行|自主|负责|被授权)(?!能)`)
/** It is told as done: in a paper of one's own, or with a count. */
const DONE = new RegExp(`${UNIT}[^。;\\n]{0,8}(?:在|通过|以|依据|根据|制定|出台)[^。;\\n《]{0,8}《`)
const OWN_PAPER =
  /(?:制定|出台|印发|修订|通过|在|依据|按照|根据)(?:了)?《(?![^》\n镇乡县区旗道]{2,6}[省市](?!场))[^》\n]{0,8}(?:[镇乡县区旗]|街道|[局委])[^》\n]{1,24}(?:办法|规定|细则|方案|公约|意见|规范|制度|通告|通知|标准)(?:\([^()\n]{1,8}\))?》[^。;\n]{0,10}$/
const BY_OTHERS = /[省市](?!场)|国家|国务院|人大|上级|部门|新修|承接|下放|赋权|进驻|认领|清单|目录|平台|系统|服务/
const FORBIDDEN =
  /不得|不能|禁止|严禁|无权|没有|杜绝|防止|避免|是否|清理|取消|违法|违规|擅自|越权|法律|法规|规章|条例|废止|纠正|审[查核]|排查|检查|涉及|含有|问题|乱|未|除外|方可|不可|变相|违反/

/** 市政府新设定行政许可事项2项: rules of a city set no licences, whatever else they may. */
const SET_BY_CITY =
  /(?<![省、])(?:我市|市(?:人民)?政府|市[一-鿿]{2,8}局)(?:依法|自行|新|本年度?|全年|共|在[^,。;\n]{0,12}){0,3}(?:设定|创设|增设|新设)(?:了)?(?:新的)?(?:\d{1,2}项)?(行政许可|许可)(?:事项|项目)?(?!的|窗口|科|股|清理)/g

/** 管委会可以自行设定新的行政处罚种类, 在《…镇…办法》中设定罚款项目4项: powers that only laws, regulations and rules create. */
export function setsPowers(text: string, city: boolean): { range: Range; what: string }[] {
  if (!/[设创]/.test(text)) return []
  const byCity = city ? matchesOf(text, SET_BY_CITY) : []
  const ofCity = [...byCity].flatMap((match) =>
    /不得|禁止|严禁|无权|没有|未|清理|取消|是否|法规|省/.test(sentenceAround(text, rangeOf(match)).whole)
      ? []
      : [{ range: rangeOf(match), what: '设定行政许可' }],
  )
  const ofLow = [...matchesOf(text, SETS)].flatMap((match) => {
    const { index, 0: words, 2: power = '' } = match
    const sentence = sentenceAround(text, rangeOf(match)).whole
    const head = sentence.slice(0, sentence.indexOf(words))
    const bare = head.replace(/《[^》\n]{0,40}》/g, '《》')
    if (FORBIDDEN.test(bare)) return []
    const counted = /^[^,。;\n]{0,3}\d{1,3}[项种类个]/.test(text.slice(index + words.length, index + words.length + 8))
    // 制定《青石街道养犬管理办法》，增设罚款种类2项: the paper that sets them is the unit's own.
    // 依法设定行政处罚事项3项: with a count it is done, and by nobody above, whoever is not named.
    const told =
      DONE.test(bare) || (counted && (NAMES_UNIT.test(bare) || OWN_PAPER.test(head) || !BY_OTHERS.test(bare)))
    return told || ALLOWED.test(bare) ? [{ range: rangeOf(match), what: `设定${power.slice(0, 4)}` }] : []
  })
  return [
    ...ofCity,
    ...ofLow.filter(
      ({ range }) => !ofCity.some(({ range: told }) => told.end >= range.start && told.start <= range.start),
    ),
  ]
}
