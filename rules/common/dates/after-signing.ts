import { type Draft, type Hit, type Range, rangeAt } from '../../../lib/audit'
import type { Day } from './days'
import type { DateReason } from './reason'
import type { Signing } from './signing'

/** What is told of as past and took place after the day of signing; without its year a day is of the year reported on. */
export function laterEvents(
  draft: Draft,
  days: readonly Day[],
  signing: Pick<Signing, 'range' | 'iso'>,
  told: number | null,
  plans: readonly Range[],
): Hit<DateReason>[] {
  const { folded, body } = draft
  const signed = signing.iso
  if (signed.length < 10) return []
  const hit = (range: Range): Hit<DateReason>[] => [
    { reason: 'before-event', range, related: [signing.range], values: { date: draft.spanOf(range).text } },
  ]
  const within = told !== null && signed.startsWith(`${told}-`)
  for (const { range, year, month, day, exists } of days) {
    if (range.start < body.start || range.end > body.end || (year === null && !within) || !exists) continue
    const iso = [year ?? told, month, day].map((part) => String(part).padStart(2, '0')).join('-')
    if (iso <= signed || (year ?? 0) > Number(signed.slice(0, 4)) + 1) continue
    const before = folded.slice(Math.max(0, range.start - 12), range.start)
    if (/将|拟|计划|定于|预计|[自从至到]$|以前|底前/.test(before) && !AS_OF.test(before)) continue
    const after = folded.slice(range.end, range.end + 24)
    const past =
      year === null
        ? isPastIn(draft, range)
        : /^[^。;前]{0,16}?(?:召开|举行|举办|审议|通过|印发|听取)/.test(after) ||
          (rangeAt(plans, range.start) === null && DEED.test(after) && isPastIn(draft, range))
    if ((past || AS_OF.test(before)) && !/将|拟/.test(after)) return hit(range)
  }
  if (!within || signed >= `${told}-12-01`) return []
  // 国家宪法日 and its week have their days in December.
  const day = /宪法(?:日|宣传周)/.exec(folded.slice(body.start, body.end))
  if (!day) return []
  const range = { start: body.start + day.index, end: body.start + day.index + day[0].length }
  return isPastIn(draft, range) ? hit(range) : []
}

const AS_OF = /截[至止]到?$/

/** 2025年11月13日,局党组专题学习…. */
const DEED = /^,?[^。;前]{0,16}?(?:学习|组织|开展|培训|检查|督[察查]|参加|发布|公布|启动|成立|走进|调研)/

/** Told as done: the sentence has a verb of work and nothing that looks ahead. */
function isPastIn({ folded }: Draft, { start, end }: Range): boolean {
  const before = folded
    .slice(Math.max(0, start - 80), start)
    .split(/[。;\n]/)
    .at(-1) as string
  const after = folded.slice(end, end + 80).split(/[。;\n]/, 1)[0] as string
  const sentence = before + after
  return (
    /开展|举[办行]|组织|召开|宣传|走进|发放|检查|排查|培训|印发|学习|督[察查]|成立|启动/.test(sentence) &&
    !/将|拟|计划|定于|预计|筹备|谋划|即将|届时|下一?步|明年|去年|上年|20\d\d年|每年|力争|确保|迎接|要(?!求|素|点)|^[^,]{0,6}前/.test(
      sentence,
    )
  )
}

/** 丹河县人民政府办公室 2024年3月8日印发, below a text that was signed in April. */
export function printedBefore(
  { folded }: Draft,
  days: readonly Day[],
  signed: Pick<Signing, 'range' | 'iso'> | null,
): Hit<DateReason>[] {
  if (signed === null || signed.iso.length < 10) return []
  return days.flatMap(({ range, year, month, day }): Hit<DateReason>[] => {
    if (
      year === null ||
      range.start < signed.range.end ||
      !/^印发(?=$|\n)/.test(folded.slice(range.end, range.end + 3))
    )
      return []
    const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    if (iso >= signed.iso) return []
    return [
      {
        reason: 'printed-before',
        range,
        related: [signed.range],
        values: { date: folded.slice(range.start, range.end) },
      },
    ]
  })
}
