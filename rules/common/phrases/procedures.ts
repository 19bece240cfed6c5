import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import type { Wording } from '../wording'
import { FURTHER_MIXTURES } from './mixtures'

/** A word of one procedure where another is told of: 罚金 for 罚款, 判决 for the decision on a reconsideration. */
export interface MixedTerm {
  range: Range
  right: string
  /** Nothing else can be meant as far as the sentence tells. */
  probable: boolean
}

export interface Mixture {
  /** Where the draft lacks it, the pattern is not tried. */
  gate: string
  pattern: RegExp
  right: string
  probable?: true
  /** Words of the sentence in which the term is right. */
  unless?: RegExp
  /** Words of the sentence one of which must stand in it. */
  when?: RegExp
  /** Words of the clause in which the term is right. */
  unlessNear?: RegExp
  /** What must end right before the term. */
  after?: RegExp
}

const IN_COURT = /法院|诉讼|[一二再终]审|起诉|[应败胜上]诉|开庭|庭审|原告|被告/
const OF_CRIME = /刑|法院|法官|犯罪|被告|拘役|徒|罪|检察|司法机关/

/** The words are those of 行政复议法, 行政诉讼法, 行政处罚法, 刑法, 监察法 and 劳动争议调解仲裁法. */
const MIXTURES: readonly Mixture[] = [
  {
    gate: '罚金',
    pattern: /罚金(?![额融银])/g,
    right: '罚款',
    probable: true,
    unless: OF_CRIME,
    when: /处罚|查处|立案|执法|罚没|违法|整治/,
  },
  { gate: '罚金', pattern: /罚金(?![额融银])/g, right: '罚款', unless: OF_CRIME },
  { gate: '判处', pattern: /判处[^,。;\n]{0,12}罚款/g, right: '处以罚款；法院判处的是罚金', probable: true },
  { gate: '判处', pattern: /判处/g, right: '处以', probable: true, unless: OF_CRIME, when: /局|队|所|政府|行政/ },
  {
    gate: '判决',
    pattern:
      /(?:由|经|被|报)[^,。;、\n法院诉]{0,8}(?:政府|复议委员会|司法局|复议局)(?:依法|均|全部|作出)?判决(?!执行|履行)/g,
    right: '行政复议决定',
    probable: true,
  },
  {
    gate: '判决',
    pattern: /判决(?<!复议(?:案件)?(?:机关|机构)?(?:依法)?(?:作出)?判决)(?=维持|撤销|驳回|变更|确认|责令)/g,
    right: '决定',
    probable: true,
    unless: IN_COURT,
    when: /复议|被申请人/,
  },
  {
    gate: '法院',
    pattern:
      /法院(?:依法|已|均|分别|最终|全部|经审理)?(?:决定(?=维持|撤销|驳回|变更|确认)|作出(?:维持|撤销|驳回)的?决定)/g,
    right: '判决、裁定',
    probable: true,
    unless: /赔偿|救助|执行|管辖|回避|拘留|复议申请/,
  },
  {
    gate: '复议请求',
    pattern: /法院[^,。;\n]{0,14}(?:驳回|支持)[^,。;\n]{0,8}复议请求/g,
    right: '诉讼请求',
    probable: true,
    unless: /执行/,
  },
  {
    gate: '申请人',
    pattern: /法院[^,。;\n]{0,10}驳回了?被?申请人的?(?:诉讼)?请求/g,
    right: '原告的诉讼请求',
    probable: true,
    unless: /执行|再审|仲裁|赔偿/,
  },
  {
    gate: '诉讼请求',
    pattern: /复议(?:机关|机构|委员会|决定|案件)?[^,。;\n法院诉]{0,14}(?:驳回|支持)[^,。;\n]{0,8}诉讼请求/g,
    right: '行政复议请求',
    probable: true,
    unless: /法院/,
  },
  {
    gate: '告',
    pattern:
      /复议(?:案件|申请|机关|机构)?(?:的|中的|依法|驳回|支持|听取|通知){0,2}(?:原告|被告)(?!知)|(?:原告|被告)(?:不服)?(?:提出|申请|提起|撤回)(?:的)?(?:行政)?复议/g,
    right: '申请人、被申请人',
    probable: true,
    unless: /法院|诉讼|起诉|应诉|共同/,
  },
  {
    gate: '被申请人',
    pattern: /(?:行政诉讼|行政应诉)(?:案件)?(?:的|中的|中|作为){0,2}被申请人/g,
    right: '被告',
    probable: true,
    unless: /再审|执行|复议/,
  },
  {
    gate: '司法建议',
    pattern:
      /检察(?:院|机关|室)(?<!法院[、和与及][一-鿿]{0,4}检察(?:院|机关|室))(?:(?!法院|检察建议)[^,。;、和与及\n]){0,10}司法建议(?![、和与及]?检察建议)/g,
    right: '检察建议',
    probable: true,
  },
  {
    gate: '检察建议',
    pattern:
      /法院(?<!(?:检察[^,。;、\n]{0,12}|[向对就][^,。;、\n]{0,6})法院)(?:(?!检察|司法建议|执行|审判|监督)[^,。;、和与及\n]){0,10}检察建议(?![、和与及]?司法建议)/g,
    right: '司法建议',
    probable: true,
  },
  {
    gate: '检察建议',
    pattern: /(?:纪委|监委|监察委员会|监察机关)(?:(?!检察院|检察机关|监察建议)[^,。;、和与及\n]){0,8}检察建议/g,
    right: '监察建议',
    probable: true,
  },
  {
    gate: '监察建议',
    pattern: /检察(?:院|机关)(?:(?!检察建议|监委|纪委)[^,。;、和与及\n]){0,8}监察建议/g,
    right: '检察建议',
    probable: true,
  },
  {
    gate: '仲裁',
    pattern: /仲裁(?:委员会|委|庭|院|机构|员)?(?:依法)?(?:作出|下达)?的?判决/g,
    right: '仲裁裁决',
    probable: true,
  },
  { gate: '处罚', pattern: /行政处罚(?:判决|裁定)书/g, right: '行政处罚决定书', probable: true },
  { gate: '人民调解', pattern: /人民调解(?:委员会)?(?:作出)?的?(?:判决|裁[决定])/g, right: '调解协议', probable: true },
  { gate: '拘役', pattern: /(?:行政|治安)拘役/g, right: '行政拘留', probable: true },
  {
    gate: '公安',
    pattern: /公安(?:机关|局|分局)(?:依法)?(?:判处|判决)/g,
    right: '决定、处以',
    probable: true,
  },
  {
    gate: '检察',
    pattern: /检察(?:院|机关)(?:依法)?判决/g,
    right: '法院判决；检察院作出的是起诉、不起诉决定',
    probable: true,
  },
  {
    gate: '行政处分',
    pattern:
      /(?:企业|商户|商家|经营[者户]|当事人|相对人|店铺|违法单位)(?:依法)?(?:给予|作出|处以|实施|进行)?(?:相应)?的?行政处分/g,
    right: '行政处罚',
    probable: true,
    unless: /国有|国企|公职/,
  },
  {
    gate: '行政处罚',
    pattern:
      /(?:党员|公职人员|机关干部|领导干部|村干部|责任人员)[^,。;、\n]{0,6}(?:给予|受到)[^,。;、\n]{0,4}行政处罚/g,
    right: '政务处分',
    unless: /酒|赌|嫖|治安|斗殴|交通/,
  },
  { gate: '行政诉讼', pattern: /申请行政诉讼(?!监督|再审|调解|检察)/g, right: '提起行政诉讼' },
  {
    gate: '复议',
    pattern: /复议(?:案件)?(?:[败胜]诉率?|出庭应诉|[一二终]审|上诉)/g,
    right: '行政复议的被纠错、答复、审理',
  },
  {
    gate: '复议',
    pattern: /复议(?:机关|机构)(?:(?!法院|检察)[^,。;、和与及\n]){0,6}(?:司法|检察)建议/g,
    right: '行政复议意见书、建议书',
  },
  { gate: '信访', pattern: /信访(?:事项|件)?(?:复查|复核|处理)(?:判决|裁[定决])/g, right: '信访复查、复核意见' },
]

const ALL_MIXTURES = [...MIXTURES, ...FURTHER_MIXTURES]

/** How far before a term is looked for what it must follow. */
const BEFORE = 64

/** One to a place, the surer first. */
export function mixedTerms(draft: Draft, wording: Wording): MixedTerm[] {
  const found: MixedTerm[] = []
  // Every place that a term told takes up.
  const told = new Set<number>()
  const isTold = ({ start, end }: Range) => {
    for (let at = start; at < end; at++) if (told.has(at)) return true
    return false
  }
  for (const { gate, pattern, right, probable = false, unless, when, unlessNear, after } of ALL_MIXTURES) {
    if (!draft.folded.includes(gate)) continue
    for (const match of matchesOf(draft.folded, pattern)) {
      if (after && !after.test(draft.folded.slice(Math.max(0, match.index - BEFORE), match.index))) continue
      const range = { start: match.index, end: match.index + match[0].length }
      if (wording.inTitle(range.start) || isTold(range)) continue
      const sentence = wording.sentence(range)
      if (unless?.test(sentence) || (when && !when.test(sentence)) || unlessNear?.test(wording.clause(range))) continue
      found.push({ range, right, probable })
      for (let at = range.start; at < range.end; at++) told.add(at)
    }
  }
  return found
}
