import type { Range } from '../../../lib/audit'

/** What only the organ does that hears cases of reconsideration; 复议机关, 复议 in a title or 复议 as one's right tell nothing. */
const ORGAN =
  /复议(?:案件|工作|申请|委员会)?[^,。;]{0,8}(?:审理|审结|审查(?!意见)|办案|裁决|集体讨论|会商|合议|听证|繁简分流|立案|结案|纠错|期办结|办结率|审结率|调解率|流程|决定书|文书质量|专业化|简易程序)|复议(?:员(?!工)|人员|办案|听证|庭|审理|审查|案卷|为民|委员|决定书(?:制作|说理|质量|网上公开|公开))|复议(?:案件|工作)?(?:规范化|专业化|信息化)建设|复议[^。;]{0,30}(?:审结率|期办结率|纠错率|调解和解率)|(?:打造|建设|加强|规范|建强|配强|充实)[^,。;]{0,10}复议(?:机构|队伍|场所)|(?:审理|审结|裁决|听证|合议|公正)[^,。;]{0,12}复议(?!机)|(?:集体讨论|听证审理|书面审理|公开听证|简案快办|繁案精审)[^,。;]{0,10}复议|应受尽受|应调尽调/
const RECONSIDERED = '复议'
/** Characters to each side in which a sentence is looked at. */
const WINDOW = 70
/** Whose work it is when it is not the unit's, and what a party tells: holds for the whole sentence. */
const THEIRS =
  /复议机关|被申请|答复|答辩|应诉|上级|上一级|[县区市旗省](?:人民政府|政府|司法局|(?:行政)?复议|级|里)|司法行政部门|履行|执行|受理[点站]|窗口|典型案例|败诉|不服|申请人|当事人|诉讼案件|诉讼率|意见书|建议书|被(?!复议)/
/** What a helper does, a pupil, or nobody: holds for its clause. */
const HELPS =
  /配合|协助|支持|(?<!专家|律师|公众|委员)参与|参加|监督|收到|引导|告知|宣传|代收|代为|转送|转交|(?<!委员会)咨询|联络|联系点|便民|(?<!主)渠道|培训|学习|授课|讲座|通报|讲评|旁听|出庭|发生|未|没有|无(?!法)|零|(?<!\d)0件/

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

/** Titles, and 与上级机关要求 with which shortcomings are measured. */
const NAMED = /《[^《》]{0,40}》|与上级[一-鿿]{0,4}要求/g

/** 作为县政府行政复议机构, 承担区政府行政复议职责: what the bureau of justice is, and no other. */
const AS_GOVERNMENTS =
  /(?:作为|担任|承担|履行|是|加挂)(?:了)?(?:本|同)?(?:[省市县区州旗]|本级)(?:人民)?政府(?:的)?(?:法定)?行政复议(?:应诉)?(?:机构|机关|工作机构|办公室|职[责能]|工作职[责能]|案件(?:的)?(?:办理|审理))/g

export function asGovernmentsOrgan(text: string): Range[] {
  return text.includes('政府行政复议') || text.includes('政府的行政复议')
    ? [...text.matchAll(AS_GOVERNMENTS)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : []
}
