/** Names that resemble what was written, best first, at most three: for “did you mean”. Case and blanks do not count. */
export function nearest(written: string, names: readonly string[]): string[] {
  const wanted = plain(written)
  if (wanted === '') return []
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, plain(name)) }))
    .filter(({ likeness: value }) => value >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ name }) => name)
}

const LEAST_LIKENESS = 0.5
/** Longer ones are no slip of the keyboard; comparing them would only cost time. */
const LONGEST = 60

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_“”"'‘’《》-]/g, '')
}

/** 1 the same, 0 nothing in common: how much need not be typed anew, or how much of the longer a contained word makes up. */
function likeness(a: string, b: string): number {
  if (b === '' || a.length > LONGEST || b.length > LONGEST) return 0
  const longer = Math.max(a.length, b.length)
  const same = 1 - distance(a, b) / longer
  if (!a.includes(b) && !b.includes(a)) return same
  return Math.max(same, 0.4 + Math.min(a.length, b.length) / longer / 2)
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
