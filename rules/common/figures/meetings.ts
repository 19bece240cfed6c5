import { often } from '../../../lib/audit'
import { isExact } from './statements'
import type { Told } from './told'

export interface TwoCounts {
  first: Told
  second: Told
  /** What both count. */
  of: string
}

/**
 * How often one body met about one thing, told in two places: 常委会会议3次、常务会议4次 in the first part, 召开县政府常务会议研究法治建设5次 among what the
 * head did. A head may have been away; only more meetings under the head than there were of the body tell. One pass, the
 * few counts of meetings compared with each other.
 */
export function meetings(told: readonly Told[], isOwn: (one: Told) => boolean): TwoCounts[] {
  const counts: Meeting[] = []
  // 常委会会议、常务会议专题研究法治政府建设工作7次,其中…: what about, said before the parts.
  let about = ''
  let body = ''
  let of: Told['statement'] | null = null
  for (const one of told) {
    const { statement, item } = one
    if (statement !== of) [of, about, body] = [statement, '', '']
    if (!isExact(item)) continue
    const act = actOf(one)
    if (act !== '' && (one.isPart || isOwn(one))) {
      counts.push({ one, key: act, isHeads: true, post: POST.exec(item.label)?.[0] ?? '' })
      if (counts.length >= MOST) break
      continue
    }
    if (!UNITS.has(item.unit)) continue
    const after = item.after.slice(0, LONGEST_TOPIC)
    const [organ, second] = organsIn(item.label)
    const topic = topicOf(item.label + after)
    if (organ !== undefined) body = second === undefined ? organ : ''
    if (topic !== '') about = topic
    // 常务会议26次，会前学法12次: before those.
    const isBefore = organ === undefined && body !== '' && item.label.startsWith('会前学法')
    const isTold =
      item.unit === '次' ? (organ !== undefined && second === undefined) || isBefore : topic === '议题' && body !== ''
    const what = topic === '' && one.isPart ? about : topic
    if (!isTold || what === '' || ELSE.test(item.label) || (!one.isPart && !isOwn(one))) continue
    counts.push({ one, key: `${body}${what}`, isHeads: BY_HEAD.test(item.label), post: '' })
    if (counts.length >= MOST) break
  }
  const found: TwoCounts[] = []
  counts.forEach((second, i) => {
    const others = counts
      .slice(0, i)
      .filter(({ key, one }) => key === second.key && one.statement !== second.one.statement)
    if (others.length === 0 || others.some(({ one }) => one.item.value === second.one.item.value)) return
    const first = others.find((other) => mayNotDiffer(other, second) || mayNotDiffer(second, other))
    if (first) found.push({ first: first.one, second: second.one, of: second.key })
  })
  return found
}

interface Meeting {
  one: Told
  key: string
  isHeads: boolean
  /** The head's own post, where the count is of what one head did. */
  post: string
}

function mayNotDiffer(a: Meeting, b: Meeting): boolean {
  if (a.post !== b.post && a.post !== '' && b.post !== '') return false
  return a.isHeads === b.isHeads || (a.isHeads && a.one.item.value > b.one.item.value)
}

const UNITS: ReadonlySet<string> = new Set(['次', '个', '项'])
const MOST = 40
const LONGEST_TOPIC = 14
const ORGAN = often(/常委会|常务会|党(?:工?委|组)(?:会(?!同)|(?=(?:专题)?研究))|办公会|局务会|中心组/g)
const BY_HEAD = /主持|主要负责|书记|[省市县区镇乡局厅]长|主任/
/** Some of them, of another time, or held by another. */
const ELSE = /每|季度|半年|上年|去年|\d月|首次|副|不少于|以上|扩大|第一|传达/

/** What a head did that a report counts once: 主任出庭3次 and 管委会主任带头出庭应诉2次; '' of what others did. */
function actOf({ item, statement, isPart }: Told): string {
  // Most counts are of nothing that a head does.
  if (!'诉庭课件'.includes(item.label.slice(-1) || '-') || !ACTS_UNITS.has(item.unit)) return ''
  const act = ACT.exec(item.label)?.[0]
  if (act === undefined || OTHERS.test(item.label)) return ''
  const at = item.start - statement.start
  const clause = statement.text
    .slice(Math.max(0, at - 40), at)
    .split(/[;。]/)
    .at(-1) as string
  // 行政机关负责人出庭 is told of all of them; only what is said of the head is.
  if (!HIMSELF.test(item.label) && !(isPart && POST.test(item.label))) return ''
  return OTHERS.test(clause.slice(clause.lastIndexOf(',') + 1)) ? '' : act.slice(0, 2)
}

const ACTS_UNITS: ReadonlySet<string> = new Set(['次', '件', '场', '堂', '起'])
const ACT = often(
  /出庭(?=(?:应诉|应诉案件)?$)|旁听(?=(?:庭审|案件庭审|行政诉讼案件庭审)?$)|(?:讲授|讲)(?=(?:专题|法治|廉政)*(?:法治)?(?:课|党课)$)/,
)
const POST = /[省市县区镇乡局厅]长|主任|书记/
const HIMSELF = /(?:[省市县区镇乡局厅]长|主任|书记|主要负责(?:人|同志)|主要领导|本人|亲自|带头)[一-鿿]{0,8}$/
const OTHERS = /副|分管|各|全[省市县区系]|部门|单位|班子|其[他余]|委托|行政机关|机关负责|组织|推动|督促/

function organsIn(label: string): string[] {
  // 党委专题研究: in its meetings.
  return [...new Set((label.match(ORGAN) ?? []).map((organ) => organ.replace(/[委组]$/, '$&会')))]
}

/** What a meeting was about, as far as a report gives one figure of it. */
function topicOf(words: string): string {
  if (/汇报|报告/.test(words)) return ''
  if (/议题/.test(words)) return /法治|依法行政/.test(words) ? '议题' : ''
  if (/学法/.test(words)) return '学法'
  return /(?:研究|部署|审议|讨论)[^,]{0,6}(?:法治|依法行政)/.test(words) ? '研究法治' : ''
}
