import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore } from './around'
import { type Deed, OWNERS, type Self } from './deed'
import { DEEDS } from './deeds-of-others'

/** A deed of another organ that the draft tells of the unit. */
export interface Claimed {
  /** The deed, in the text that was searched. */
  range: Range
  /** The words for the unit that stand before it in the same clause: 由我局. */
  subject: Range | null
  what: string
}

/** How units call themselves where they act. */
const SELVES: Record<Self, string> = {
  town: '(?:[镇乡]|苏木)(?:党委、?)?(?:人民)?政府|街道(?:办事处|党工委)?|办事处|[我本](?:镇|乡|街道|街|苏木)|(?:[镇乡]|街道)?(?:综合(?:行政)?执法(?:大?队|办|中心)|司法所|纪委|纪工委|党委|人民调解委员会|调解委员会|综治中心)',
  zone: '管委会|管理委员会|党工委|[我本]区',
  department: '[我本][局委厅办院]|[局厅委]党组|(?:执法|稽查|监察)(?:大|支|总)队|[局厅](?=依法|共|全年|对)',
  government: '[县市区省州旗](?:人民)?政府(?:常务会议)?|[我本][县市区省州旗]',
}
/** Who acts for a unit without a name: no unit's own where the organ whose power it is stands in the sentence. */
const NAMELESS = '(?:办案|承办|执法)(?:机构|人员|单位)'
/** Before these words the unit is what is told about, not who acts. */
const NO_SUBJECT = /[涉以对向与和同及给诉告被为在经请受的]$/
/** Whoever else acts at the head of a clause. */
const SOMEBODY =
  /^[^,]{0,10}(?:局|院|庭|委|所|队|部门|机关|中心|政府|企业|当事人|群众|律师|公司|公证处|原告|申请人|国务院|总局)/
/** The deed is only brought about, suffered, told of or denied. */
const NOT_DONE = new RegExp(
  [
    // Brought about: others do it.
    '配合|协助|协调|提请|建议|移送|移交|报请|报送|上报|申请|商请|邀请|支持|推动|促成|争取|参与|衔接|引导|指导',
    '经[^,]{1,12}批准|受[^,]{1,12}委托|授权',
    // Suffered, or told of.
    '被|收到|接到|案例|典型|宣传|讲解|学习|旁听|观摩|回复|通报|制度|办法|规定|权限|依据|根据|对照|针对',
    '未|没有|无一|不得|不予|零|拟|严禁|禁止|防止|杜绝',
  ].join('|'),
)

const compiled = new Map<string, RegExp>()
function patternOf(source: string, flags = ''): RegExp {
  const known = compiled.get(source)
  if (known) return known
  const made = new RegExp(source, flags)
  compiled.set(source, made)
  return made
}

/** Deeds told as the unit's own though the power for them is another organ's. `name` is the department's own. */
export function claimedDeeds(text: string, self: Self, name: string): Claimed[] {
  const found: Claimed[] = []
  for (const deed of DEEDS) {
    if (!deed.of.includes(self) || (self === 'department' && deed.save && patternOf(deed.save).test(name))) continue
    for (let at = text.indexOf(deed.key); at >= 0; at = text.indexOf(deed.key, at + deed.key.length)) {
      const clause = clauseAt(text, at)
      const match = patternOf(deed.act, 'g')
      match.lastIndex = 0
      const words = text.slice(clause.start, clause.end)
      for (let hit = match.exec(words); hit; hit = match.exec(words)) {
        const start = clause.start + hit.index
        const end = start + hit[0].length
        if (hit[0] === '' || start > at || end <= at) continue
        const claimed = claim(text, deed, clause, { start, end }, self, name)
        if (claimed) found.push(claimed)
        break
      }
    }
  }
  found.sort((a, b) => a.range.start - b.range.start)
  let reached = -1
  return found.filter(({ range }) => {
    const fresh = range.start >= reached
    if (fresh) reached = range.end
    return fresh
  })
}

function claim(text: string, deed: Deed, clause: Range, range: Range, self: Self, name: string): Claimed | null {
  const head = text.slice(clause.start, range.start)
  const tail = text.slice(range.end, clause.end)
  const done = text.slice(range.start, range.end)
  const owner = patternOf(OWNERS[deed.owner] ?? deed.owner)
  const subject = subjectIn(head, self, name)
  const between = subject ? head.slice(subject.end) : head
  const nameless = subject && patternOf(NAMELESS).test(head.slice(subject.start, subject.end))
  if (NOT_DONE.test(between.replace(/^针对/, '')) || NOT_DONE.test(tail) || /^(?:情况|0|数量0)/.test(tail)) return null
  if (owner.test(between) || owner.test(tail)) return null
  const before = withoutMeetings(sentenceBefore(text, clause.start))
  if (nameless && owner.test(before + head)) return null
  if (deed.unless && patternOf(deed.unless).test(before + head + done + tail)) return null
  const claimed = {
    range,
    subject: subject && { start: clause.start + subject.start, end: clause.start + subject.end },
    what: deed.what,
  }
  if (subject) return claimed
  if (deed.told || owner.test(head)) return null
  // Nobody acts in the clause itself: whoever acted last.
  for (const earlier of before.split(',').reverse()) {
    const who = subjectIn(earlier, self, name)
    if (who && who.start <= 8) return claimed
    if (owner.test(earlier) || SOMEBODY.test(earlier)) return null
  }
  // A government's report tells of all that went on in its area.
  if (self === 'government' && !deed.bare) return null
  const paragraph = withoutMeetings(
    text
      .slice(Math.max(0, clause.start - FAR), clause.start)
      .split('\n')
      .at(-1) as string,
  )
  return owner.test(paragraph) || (deed.unless && patternOf(deed.unless).test(paragraph)) ? null : claimed
}

/** 会同县检察院召开联席会议3次，对2人依法批准逮捕: with whom one met does not act on, where no case was handed over. */
function withoutMeetings(words: string): string {
  return HANDED_OVER.test(words) ? words : words.replace(MEETS, '')
}

const HANDED_OVER = /移送|移交|立案|线索|通报|提请|抄送/
const MEETS =
  /(?:会同|[与和同])[^,。;]{2,24}(?:召开[^,。;]{0,6}(?:联席|协调|座谈|会商)|(?:建立|签订|签署|健全|完善)[^,。;]{0,10}(?:机制|制度|协议|备忘录))[^,。;]{0,12}|(?:建立|健全|完善)[^,。;]{2,20}衔接(?:工作)?(?:机制|制度)/g

/** How far back an organ may have been named of which a paragraph goes on to tell. */
const FAR = 90

/** The last words for the unit that can be who acts. */
function subjectIn(head: string, self: Self, name: string): Range | null {
  const own = name.length >= 3 ? `|${name}` : ''
  const pattern = patternOf(`${SELVES[self]}|${NAMELESS}${self === 'department' ? own : ''}`, 'g')
  pattern.lastIndex = 0
  let last: Range | null = null
  for (let match = pattern.exec(head); match; match = pattern.exec(head)) {
    // 县医保局对…: the end of another bureau's name is no 局 that acts.
    const isEnd = match[0].length === 1 && /[一-鿿]/.test(head[match.index - 1] ?? '') && head[match.index - 1] !== '由'
    if (
      !isEnd &&
      !NO_SUBJECT.test(head.slice(0, match.index)) &&
      !/^(?:所属|辖区|有关|的|被|作为被)/.test(head.slice(pattern.lastIndex))
    )
      last = { start: match.index, end: match.index + match[0].length }
  }
  return last
}

/** The words for the unit that stand before an act in its clause. */
export function subjectOf(text: string, at: number, self: Self, name: string): Range | null {
  const { start } = clauseAt(text, at)
  const subject = subjectIn(text.slice(start, at), self, name)
  return subject && { start: start + subject.start, end: start + subject.end }
}

function clauseAt(text: string, at: number): Range {
  let start = at
  while (start > 0 && at - start < 60 && !'。;,:\n'.includes(text[start - 1] as string)) start--
  let end = at
  while (end < text.length && end - at < 60 && !'。;,:\n'.includes(text[end] as string)) end++
  return { start, end }
}

/** Organs of the law and of representation, each with acts of the others: 法院批准逮捕, 检察院判决, 人大行政处罚. */
const CROSSED =
  /(法院|检察院|检察机关|公安(?:机关|局)|人大常委会|政协|纪委监委|监委)(?:[^,。;:、\n与和及向对被经由]{0,8}?)(批准逮捕|作出逮捕决定|批捕|提起公诉|行政拘留|刑事拘留|作出行政处罚|判处|判决(?!书|生效|维持)|宣判|审结|采取留置|任免|制发检察建议|制发司法建议|作出行政复议决定|审批行政许可|审理(?:行政|民事|刑事)?诉讼案件)(?![率权])/g
const THEIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^法院/, /^(?:判|宣|审结|制发司法|作出逮捕|审理)/],
  // What these are said to judge is the rule's for terms.
  [/^检察/, /^(?:批|提起公诉|制发检察|判决|作出逮捕)/],
  [/^公安/, /^(?:行政拘留|刑事拘留|作出行政处罚|判)/],
  [/^人大/, /^任免/],
  [/^(?:纪委|监委)/, /^采取留置/],
]
const ON_SOMEBODY = /提请|移送|不服|建议|支持|配合|监督|判决后|送达|执行|受理|针对|涉|旁听|协助|通报/

/** 县法院批准逮捕36人: the act of one organ told of another. */
export function crossedDeeds(text: string): (Claimed & { organ: string })[] {
  return [...matchesOf(text, CROSSED)].flatMap(({ index, 0: words, 1: organ = '', 2: act = '' }) => {
    if (THEIRS.some(([who, what]) => who.test(organ) && what.test(act))) return []
    const tail = text.slice(index + words.length, index + words.length + 16).split(/[,。;\n]/, 1)[0] as string
    // 公安局审结案件 is loose, and a judgment is told of without its court.
    if (ON_SOMEBODY.test(words) || !/\d/.test(tail) || (organ.startsWith('公安') && act === '审结')) return []
    if (/[、与和及同向对]$/.test(text.slice(Math.max(0, index - 1), index))) return []
    return [{ range: { start: index, end: index + words.length }, subject: null, what: act, organ }]
  })
}
