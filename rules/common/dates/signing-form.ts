import type { Draft, Hit } from '../../../lib/audit'
import type { DateReason } from './reason'
import type { Signing } from './signing'

/** How the date of signing is written. `isOpen`: that its day is left open is told already. */
export function signingForm(draft: Draft, { range, iso, ends }: Signing, isOpen: boolean): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  const written = draft.folded.slice(range.start, range.end)
  const plain = spelt(iso)
  const add = (reason: DateReason) => hits.push({ reason, range, values: {}, ...(plain ? { suggestion: plain } : {}) })
  // Numerals of both kinds are told as such.
  const isMixed = written.startsWith('二') && /[年月]\d/.test(written)
  if (!isMixed && /[一二三四五六七八九元]/.test(written)) add('ideographs')
  else if (!written.includes('年') || !written.includes('月')) add('not-spelt-out')
  else if (/[年月]0\d/.test(written)) add('leading-zero')
  if (written.endsWith('号')) add('day-by-hao')
  if (!isOpen && iso.length < 10 && ends) hits.push({ reason: 'no-day', range, values: {} })
  return hits
}

function spelt(iso: string): string | undefined {
  const [year, month, day] = iso.split('-').map(Number)
  return day === undefined ? undefined : `${year}年${month}月${day}日`
}
