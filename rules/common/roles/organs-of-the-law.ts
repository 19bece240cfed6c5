import { matchesOf } from '../../../lib/audit'
import { rangeOf, sentenceAround } from './around'
import { type PowerSlip, UNWILLING } from './power-slip'

// What police, procuratorates and courts do.

const POLICE =
  /(?:作出|实施|处以?|予以|决定|采取|依法)?(?:了)?(行政拘留|治安拘留|刑事拘留|批准逮捕|提起公诉|(?<=实施|采取|处以|予以|给予)拘留(?![所证]))(?:决定|处罚|措施)?/g
/** Whose act it then is, or that it is only brought about. */
const OTHER_ORGANS = /公安|派出所|警|配合|协助|提请|建议|法院|检察|案例|宣传|被|县局|分局|刑法|联合|移送|移交|涉嫌/
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

/** 全年审理行政诉讼案件2件, 审结行政诉讼案件3件, whoever it was: an organ of government answers in court. */
const TRIES_UNTOLD =
  /(?<=^|[,。;:\n])(?:全年|今年|本年度?|年内|一年来|\d{4}年,?|[我本][局县市区镇乡],?)?(?:共|累计|依法)?(?:审理|审结|审判|判决|宣判)(?:各类|一审|二审){0,2}行政诉讼案件(?=\d)/g
/** What the pattern above ends with, and few drafts have. */
const TRIED = /[理结判决](?:各类|一审|二审){0,2}行政诉讼案件\d/

/** 镇政府审结行政诉讼案件6件: courts try cases, governments answer. */
export function courtSlips(text: string): PowerSlip[] {
  return [...matchesOf(text, TRIES)]
    .flatMap((match): PowerSlip[] => {
      const { whole } = sentenceAround(text, rangeOf(match))
      if (/法院|被告|应诉|庭|旁听/.test(whole.replace(/^.{0,2}与[^,]{0,8}法院/, ''))) return []
      return [{ kind: 'courts', range: rangeOf(match), what: '审判' }]
    })
    .concat(
      (TRIED.test(text) ? [...matchesOf(text, TRIES_UNTOLD)] : []).flatMap((match): PowerSlip[] => {
        const { whole } = sentenceAround(text, rangeOf(match))
        const range = rangeOf(match)
        return whole.includes('法院') ? [] : [{ kind: 'courts', range, what: '审判' }]
      }),
    )
}

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
