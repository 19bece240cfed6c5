/** What rules and requirements of one's own are called. */
import type { Text } from './rule'

/** The id of a rule or requirement of one's own; the prefix keeps it apart from built-in ids for ever. */
export function ownId(entry: { id?: string | undefined } & Parameters<typeof titleOf>[0]): string {
  const given = entry.id ?? titleOf(entry).zh
  return `own-${given.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-|-$/g, '')}`
}

/** The title as given, else one made of the first word. */
export function titleOf(entry: {
  title?: Text | undefined
  words?: readonly string[]
  demands?: readonly string[]
}): Text {
  if (entry.title) return entry.title
  const [first = ''] = entry.words ?? []
  const [demanded] = entry.demands ?? []
  const title = demanded === undefined ? first : `${first}-${demanded}`
  return { zh: title, en: title }
}
