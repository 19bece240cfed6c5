import { byLine, type Draft, type Hit, matchesOf, often } from '../../../lib/audit'
import type { Wording } from '../wording'
import { bothEnds } from './both-ends'
import { besides, joined } from './telling'

const TWICE: readonly (readonly [RegExp, string])[] = [
  [/履行(?!情况)[^,。;:、和及与并或《》\n履职]{0,18}履行[^,。;:、《》\n]{0,16}(?:职责|责任|义务)/g, '履行'],
  [/履行[^,。;:、和及与并\n履]{2,24}(?:职责|责任|义务)的?履行(?=情况|到位)/g, '履行'],
  [/落实[^,。;:、和及与并或《》\n落]{2,12}落实(?=$|[,。;\n])/g, '落实'],
  [/(?:进一步)[^,。;:、\n进]{0,6}进一步/g, '进一步'],
  [/大约[^,。;:、\n]{0,8}(?:左右|上下)|约\d{1,6}(?:余|多)(?=[件人次场起份条])/g, '约'],
  // 近百余人, 超过200多件: two words that say “about”.
  [
    /(?<![附临邻接最亲靠])(?:近|逾|超过?|突破)(?:\d{1,6}万?|[几数]?[十百千万])[余多](?=[件人次场起份条名户家个元亩万项台辆篇本])/g,
    '约数',
  ],
  [/(?:至少|最少|不少于|不低于)[^,。;:、\n\d]{0,6}\d{1,6}[^,。;:、\n\d]{1,3}以上/g, '以上'],
  [/(?:至多|最多|不超过|不高于|不多于)[^,。;:、\n\d]{0,6}\d{1,6}[^,。;:、\n\d]{1,4}以[内下]/g, '以内'],
  [/规范公正文明(?:严格|规范|公正|文明)执法/g, '规范公正文明'],
  // 经过通过招聘, 由于因编制不足, 比去年同比增长: two words of one meaning run together.
  [/经过通过|通过经过/g, '通过'],
  [/由于因(?![果素公病地人时特此])/g, '由于'],
  [/为了为(?!了)/g, '为了'],
  [/(?:比|较|与)(?:去年|上年|上一年|前年)(?:同期)?(?:相比)?同比|同比[比较与](?:去年|上年)/g, '同比'],
  [/年均每年|每年年均|月均每月|每月月均/g, '每年'],
  [/(?<![附临邻接最亲靠])(?:大约|约|近)(?:将近|近|约)(?=\d)/g, '约数'],
  [/\d[多余]万?(?:元|人次?|件|户次?|起|名|家|份|条|场次?|亩)左右/g, '约数'],
  // 防止不再发生, 严禁不得摊派: what is denied twice is allowed.
  [/(?:防止|避免)不[再要]|(?:禁止|严禁)不[得准许]|切忌(?:不[要可]|勿)/g, '不'],
  [/而且且|并且且/g, '且'],
  [/(?:目的|原因|宗旨)是为了?[^,。;\n]{2,14}(?:为目的|为宗旨)/g, '目的'],
]

/** 加强进一步加强, 履行并履行: a verb that stands twice round adverbs or another verb, without a mark between. */
const VERB_TWICE = often(
  /(履行|落实|加强|推进(?!会)|召开|开展|提高|提升|做到|健全|完善|强化|推动|深化|确保|贯彻|提供|营造|发挥|增强|坚持|建立|参加|举办|规范|优化|严格)(?:并|和|及|与|(?<=履行)[^,。;、:或和及与并不未拒已\n]{2,8}(?=履行(?:到位|中|好|职责|工作))|(?:进一步|全面|严格|切实|认真|深入|持续|不断|组织|落实|推进|真正|积极|贯彻|实施|抓好|做好|扎实|大力|有效|主动|自觉|依法|坚决|着力|全力|继续|执行|促进|推动|加强|强化|深化|提升|提高|充分|统筹){1,2})\1(?![会者])/g,
)

/**
 * 在全市率先建成全市率先的, 定期召开定期会议, 将法治建设纳入将考核: what opens a phrase stands there again a few characters on. Of 20 million
 * characters of statutes only 全国 does so rightly.
 */
const BEGUN_AGAIN =
  /((?:在|由|将|把|全[市县区省镇乡州街]|不断|深入|积极|认真|全面|通过|按照|扎实|持续|切实|率先|着力|严格|坚持|围绕|根据)[一-鿿]{2,7})(?![一-鿿]{0,3}[和或及与并且以同])[一-鿿]{2,4}\1|(定期|不断|深入|积极|认真|扎实|切实|持续|率先|着力|严格|稳步|大力|及时|充分|广泛|主动|逐步|牢固|圆满)(?![一-鿿]{0,3}[和或及与并且以而不更])[一-鿿]{2,4}\2(?![性的])|([将把])[^,。;、:和与及\n]{2,12}(?:纳入|列入|作为|融入)[将把](?!来)/g

export function twice(draft: Draft): Hit<'twice'>[] {
  const verbs = verbsTwice(draft).filter(({ range }) => joined(draft, range))
  const told = [...verbs, ...pairsTwice(draft).filter(besides(verbs))]
  const again = bothEnds(draft)
    .filter(({ range }) => joined(draft, range))
    .map(({ range, word }): Hit<'twice'> => ({ reason: 'twice', range, values: { text: word } }))
  return [...told, ...again.filter(besides(told))]
}

const verbsTwice = byLine(({ folded }) =>
  [...matchesOf(folded, VERB_TWICE), ...matchesOf(folded, BEGUN_AGAIN)].map((match): Hit<'twice'> => {
    const range = { start: match.index, end: match.index + match[0].length }
    return { reason: 'twice', range, values: { text: (match[1] ?? match[2] ?? match[3]) as string } }
  }),
)

const pairsTwice = byLine(({ folded }) =>
  TWICE.flatMap(([pattern, text]) =>
    Array.from(matchesOf(folded, pattern), ({ index, 0: words }): Hit<'twice'> => {
      const range = { start: index, end: index + words.length }
      return { reason: 'twice', range, values: { text } }
    }),
  ),
)

/** Of a list that 、 parts, in characters. */
const LONGEST_MEMBER = 14

/** A list of more is a table that lost its lines. */
const MOST_MEMBERS = 100

/** 依法公开、依法公开的能力: how many characters before 、 stand behind it once more; 0 where none do. */
function saidAgain(folded: string, mark: number): number {
  for (let size = MOST_SAID_AGAIN; size >= LEAST_SAID_AGAIN; size--) {
    const words = folded.slice(mark - size, mark)
    if (words.length !== size || !folded.startsWith(words, mark + 1) || !/^[一-鿿]+$/.test(words)) continue
    // 行政执法、行政执法监督 goes on; 临时管理规约、管理规约 are two.
    const isWhole = !/[一-鿿]/.test(folded[mark - size - 1] ?? '')
    return (isWhole ? '的等、,。;)和及与' : '的').includes(folded[mark + 1 + size] ?? '-') ? size : 0
  }
  return 0
}

const LEAST_SAID_AGAIN = 4
const MOST_SAID_AGAIN = 8

/** 同部署、同推进、同推进、同考核: one member of a list stands there twice. */
export function memberTwice(draft: Draft, wording: Wording): Hit<'twice'>[] {
  const { folded } = draft
  const hits: Hit<'twice'>[] = []
  // The text is walked from 、 to 、, so that what is no list costs nothing.
  for (let mark = folded.indexOf('、'); mark >= 0; mark = folded.indexOf('、', mark + 1)) {
    const size = saidAgain(folded, mark)
    if (size > 0) {
      const range = { start: mark + 1, end: mark + 1 + size }
      if (joined(draft, range) && !wording.inTable(mark))
        hits.push({ reason: 'twice', range, values: { text: folded.slice(range.start, range.end) } })
      continue
    }
    const members: string[] = []
    const starts: number[] = []
    for (let start = mark + 1; ; start = mark + 1) {
      const next = folded.slice(start, start + LONGEST_MEMBER + 1)
      const end = next.search(/[、。,;:!?\n()《》]/)
      if (end <= 0) break
      // 执法检查、案卷评查、执法检查等活动.
      members.push(next.slice(0, end).replace(/(?<=^.{4,})等.*/, ''))
      starts.push(start)
      if (next[end] !== '、') break
      mark = start + end
    }
    if (members.length < 2 || members.length > MOST_MEMBERS) continue
    const first = (starts[0] as number) - 1
    const lead = tailLike(
      folded.slice(Math.max(0, first - LONGEST_MEMBER), first),
      members[0] as string,
      members[1] as string,
    )
    // 行政决策公众参与、专家论证、公众参与: what leads up to the list ends in its first member.
    const again = members.find((member, i) => i > 0 && member.length >= 4 && lead.endsWith(member))
    members.unshift(again ?? lead)
    starts.unshift(first - (again ?? lead).length)
    const seen = new Map<string, number>()
    for (const [i, member] of members.entries()) {
      const before = seen.get(member)
      const start = starts[i] as number
      const range = { start, end: start + member.length }
      seen.set(member, i)
      if (before === undefined) continue
      if (isMember(member, members.slice(before + 1, i)) && joined(draft, range) && !wording.inTable(start))
        hits.push({ reason: 'twice', range, values: { text: member } })
    }
  }
  return hits
}

/** The first member without what leads up to it: 经济社会发展同部署、同推进. Where it can't be told from that, all of it. */
function tailLike(before: string, second: string, third: string): string {
  const words = before.slice(Math.max(...[...'。,;:!?\n()《》'].map((mark) => before.lastIndexOf(mark))) + 1)
  return second.length >= 3 && second[0] === third[0] && words.endsWith(second) ? second : words
}

function isMember(text: string, between: readonly string[]): boolean {
  // 省、自治区、直辖市和相邻省、自治区: what is longer between two begins another list.
  return (
    text.length >= (between.length === 0 ? 2 : 3) &&
    /^[一-鿿]+$/.test(text) &&
    between.every((member) => member.length <= text.length + 2)
  )
}

/** 现将…报告如下 twice before the first heading: two leads were put together. */
export function leadTwice(draft: Draft): Hit<'twice'>[] {
  const first = draft.sections[0]?.whole.start
  if (first === undefined) return []
  const from = draft.body.start
  const leads = Array.from(matchesOf(draft.folded.slice(from, first), /现将[^。\n]{0,60}(?:报告|汇报|总结)如下/g))
  return leads.slice(1).map(({ index, 0: words }) => ({
    reason: 'twice',
    range: { start: from + index, end: from + index + words.length },
    values: { text: '报告如下' },
  }))
}
