import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import { GROUPS, type Group } from '../../vocabulary/groups'

/** What is wrong with the members that stand beside a group's name. */
export interface GroupSlip {
  kind: 'missing' | 'changed' | 'added'
  group: Group
  range: Range
  /** The member that should stand there. */
  member: string
  /** What stands there instead. */
  written: string
}

/**
 * Lists told together with their name: 行政执法公示、…、…“三项制度”, “三重一大”（…、…）. With the name beside them all
 * members but one show which list is meant, so that the last one need not even resemble what it should be.
 */
export function groupSlips(draft: Draft): GroupSlip[] {
  const slips: GroupSlip[] = []
  for (const match of matchesOf(draft.folded, NAMES)) {
    const group = BY_NAME.get(match[0]) as Group
    const named = { start: match.index, end: match.index + match[0].length }
    const before = itemsBefore(draft.folded, named.start, group)
    const slip = before && judged(before, group)
    if (slip) slips.push(slip)
    else if (!before || before.items.length < 2) {
      const after = itemsAfter(draft.folded, named.end, group)
      const other = after && judged(after, group)
      if (other) slips.push(other)
    }
  }
  return slips
}

const BY_NAME = new Map(GROUPS.flatMap((group) => group.names.map((name) => [name, group] as const)))
const NAMES = new RegExp([...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

interface Items {
  items: readonly { text: string; start: number }[]
  /** More members are meant than are written: …等. */
  open: boolean
  range: Range
  atEnd: boolean
}

const FARTHEST = 100

/** …、…、…等“三项制度”: the clause that ends with the name. */
function itemsBefore(folded: string, at: number, { parted }: Group): Items | null {
  const head = folded.slice(Math.max(0, at - FARTHEST), at)
  const points = parted ? '。;\n(' : '。;,:\n('
  const start = Math.max(...[...points].map((point) => head.lastIndexOf(point))) + 1
  const tail =
    /(?:(?:制度|机制|程序|工作)?(等(?:行政执法)?|这|的|为主要内容的|为内容的|在内的|为重点的)?(?:落实|做到|坚持|做好)?)$/.exec(
      head,
    ) as RegExpExecArray
  const end = tail.index
  if (end <= start) return null
  const open = tail[1]?.startsWith('等') ?? false
  return itemsIn(head.slice(start, end), at - head.length + start, open, parted ?? false, true)
}

/** “三项制度”（…、…、…）, “三项制度”，即…: the list that the name announces. */
function itemsAfter(folded: string, at: number, { parted }: Group): Items | null {
  const tail = folded.slice(at, at + FARTHEST)
  const lead =
    /^(?:集体)?(?:决策)?(?:事项)?(?:要求|制度|规定)?[,(:]?(?:即|包括|是指|分别是|分别为|就是|为|做到|切实做到|坚持|落实)?[,:]?/.exec(
      tail,
    ) as RegExpExecArray
  if (!/[,(:即括是为到]/.test(lead[0])) return null
  const end = tail.slice(lead[0].length).search(parted ? /[。;)\n]/ : /[。;)\n,]/)
  if (end < 0) return null
  const text = tail.slice(lead[0].length, lead[0].length + end)
  const open = /等[^、]{0,8}$/.test(text)
  return itemsIn(text, at + lead[0].length, open, parted ?? false, false)
}

function itemsIn(text: string, offset: number, open: boolean, parted: boolean, atEnd: boolean): Items {
  const items: { text: string; start: number }[] = []
  for (const match of matchesOf(text, parted ? /[^、,]+/g : /[^、和及与]+/g))
    items.push({ text: match[0], start: offset + match.index })
  return { items, open, range: { start: offset, end: offset + text.length }, atEnd }
}

function judged({ items, open, range, atEnd }: Items, group: Group): GroupSlip | null {
  const { members } = group
  if (items.length < 2) return null
  const told = atEnd ? items.slice(-members.length) : items.slice(0, members.length)
  const found = members.map(({ pattern }) => told.findIndex(({ text }) => pattern.test(text)))
  const missing = found.flatMap((at, index) => (at < 0 ? [index] : []))
  if (group.closed && items.length === members.length + 1) return addedTo(items, group)
  if (missing.length !== 1 || told.length < members.length - 1) return null
  const member = members[missing[0] as number] as Group['members'][number]
  // The missing one may stand further off: …、…、…、…四项制度 is another list.
  if (items.some(({ text }) => member.pattern.test(text))) return null
  const other =
    told.length === members.length
      ? told.find(({ text }, index) => !found.includes(index) && !members.some(({ pattern }) => pattern.test(text)))
      : undefined
  if (!other && (open || (group.least ?? members.length - 1) > told.length)) return null
  const first = told[0] as { start: number }
  const whole = { start: atEnd && other !== told[0] ? first.start : range.start, end: range.end }
  if (!other) return { kind: 'missing', group, range: whole, member: member.right, written: '' }
  const written = other === told[0] && atEnd ? other.text.slice(-member.right.length) : other.text
  const start = other.start + other.text.length - written.length
  return {
    kind: 'changed',
    group,
    range: { start, end: other.start + other.text.length },
    member: member.right,
    written,
  }
}

/** One item more than there are members, all of one make: 人民调解、行政调解、司法调解、仲裁调解“三调联动”. */
function addedTo(items: Items['items'], group: Group): GroupSlip | null {
  if (!group.members.every(({ pattern }) => items.some(({ text }) => pattern.test(text)))) return null
  const own = items.find(({ text }) => !group.members.some(({ pattern }) => pattern.test(text)))
  if (!own || !items.every(({ text }) => text.endsWith(own.text.slice(-2)))) return null
  const range = { start: own.start, end: own.start + own.text.length }
  return { kind: 'added', group, range, member: '', written: own.text }
}
