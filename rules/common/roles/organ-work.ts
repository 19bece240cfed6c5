import { matchesOf, type Range } from '../../../lib/audit'
import { rangeOf } from './around'

/** What only the organ does that hears cases of reconsideration; 复议机关, 复议 in a title or 复议 as one's right tell nothing. */
const ORGAN = new RegExp(
  [
    // 复议案件审理机制, 复议决定书, 复议人员
    '复议[^,。;]{0,10}(?:审[理结查](?!意见)|办案|裁决|讨论|会商|合议|听证|分流|[立结]案|纠错|期办结|流程|决定书|文书质量|[业范息]化|简易程序|人员|员(?!工)|庭|案卷|为民)',
    // 复议案件按期审结率
    '复议[^。;]{0,30}(?:[审办]结率|纠错率|解率)',
    // 设立行政复议机构
    '[设强范实造][^,。;]{0,10}复议(?:机构|队伍|场所)',
    // 公正审理复议案件
    '(?:审[理结]|裁决|听证|合议|公正|讨论|快办|精审)[^,。;]{0,12}复议(?!机)',
    '应受尽受|应调尽调',
  ].join('|'),
)
const RECONSIDERED = '复议'
/** Characters to each side in which a sentence is looked at. */
const WINDOW = 70
/** Whose work it is when it is not the unit's, and what a party tells: holds for the whole sentence. */
const THEIRS =
  /复议机关|被(?!复议)|答[复辩]|应诉|上一?级|[县区市旗省](?:人民政府|政府|司法局|(?:行政)?复议|级|里)|司法行政部门|履行|执行|受理[点站]|窗口|典型案例|败诉|不服|申请人|当事人|诉讼案件|诉讼率|[见议]书/
/** What a helper does, a pupil, or nobody: holds for its clause. */
const HELPS =
  /配合|协助|支持|(?<!专家|律师|公众|委员)参与|参加|监督|收到|引导|告知|宣传|代[收为]|转[送交]|(?<!委员会)咨询|联络|联系点|便民|(?<!主)渠道|培训|学习|[授讲]课|讲[座评]|通报|旁听|出庭|发生|未|没有|无(?!法)|零|(?<!\d)0件/

/** 完善复议案件审理机制, 复议人员配备不足: sentences that tell of hearing cases, by a unit that hears none. In the text that was searched; one range a sentence. */
export function organWork(text: string): Range[] {
  const found: Range[] = []
  // Each sentence is looked at once, a long one in windows that do not overlap.
  for (let at = text.indexOf(RECONSIDERED), next = 0; at >= 0; at = text.indexOf(RECONSIDERED, next)) {
    const before = text.slice(Math.max(next, at - WINDOW), at)
    const from = at - before.length + Math.max(...['。', '\n', ';'].map((stop) => before.lastIndexOf(stop))) + 1
    const sentence = text.slice(from, at + WINDOW).split(/[。;\n]/, 1)[0] as string
    next = Math.max(at + 2, from + sentence.length)
    if (THEIRS.test(sentence.replace(NAMED, ''))) continue
    const own = sentence
      .replace(NAMED, '')
      .split(',')
      .filter((clause) => !HELPS.test(clause))
      .join()
    if (own.includes(RECONSIDERED) && ORGAN.test(own))
      found.push({ start: Math.max(from, text.startsWith('行政', at - 2) ? at - 2 : at), end: at + 2 })
  }
  return found
}

/** Titles, what the committees of a village go over again, and 与上级机关要求 with which shortcomings are measured. */
const NAMED = /《[^《》]{0,40}》|两委[”"]?会?复议|与上级[一-鿿]{0,4}要求/g

/** 作为县政府行政复议机构, 承担区政府行政复议职责: what the bureau of justice is, and no other. */
const AS_GOVERNMENTS =
  /(?:作为|担任|承担|履行|是|加挂)(?:了)?(?:本|同)?(?:[省市县区州旗]|本级)(?:人民)?政府(?:的)?(?:法定)?行政复议(?:应诉)?(?:机构|机关|工作机构|办公室|职[责能]|工作职[责能]|案件(?:的)?(?:办理|审理))/g

export function asGovernmentsOrgan(text: string): Range[] {
  return text.includes('政府行政复议') || text.includes('政府的行政复议')
    ? [...matchesOf(text, AS_GOVERNMENTS)].map(rangeOf)
    : []
}
