import { byLine, type Draft } from '../../../lib/audit'
import { titlesOf } from '../../vocabulary/laws'
import { BODY_NAMES, DEPARTMENT_RULES } from '../../vocabulary/names'
import { readLike, shapesOf } from './alike'
import type { NearTerm } from './near-terms'
import { wordBetween } from './odd-pairs'

/** 《物业管里条例》: a national title of which one character is put wrong by sound or shape, or two are changed round. */
export function misnamedTitles({ citations }: Draft): NearTerm[] {
  return citations.flatMap(({ start, end, title }) => {
    const bare = title.replace(/^中华人民共和国/, '').replace(/\([^()]*\)$/, '')
    const right = titleMeant(bare) ?? (title.length > bare.length ? shortLawMeant(bare) : null)
    if (right === null) return []
    const from = start + 1 + title.indexOf(bare)
    return [{ range: { start: from, end: Math.min(end - 1, from + bare.length) }, right }]
  })
}

const meant = new Map<string, string | null>()
const MOST_MEANT = 2000

/** The title of a regulation or rule that is meant by one with such a slip; null where none is, or it is a title itself. */
export function titleMeant(title: string): string | null {
  if (title.length < SHORTEST_TITLE || !/(?:条.|.例|办.|.法|规.|.定|细.|.则)$/.test(title)) return null
  const known = meant.get(title)
  if (known !== undefined) return known
  titles ??= new Set([...titlesOf('regulation'), ...DEPARTMENT_RULES.trim().split(/\s/)])
  let right: string | null = null
  if (!titles.has(title)) {
    for (const one of titles) {
      if (one.length === title.length && isSlipFor(title, 0, one)) {
        right = one
        break
      }
    }
  }
  if (meant.size >= MOST_MEANT) meant.clear()
  meant.set(title, right)
  return right
}

/** 《中华人民共和国反龙断法》, 《…森林发》: only the nation's laws have its name; of so few characters others may be near without it. */
function shortLawMeant(title: string): string | null {
  if (title.length < 3 || title.length > LONGEST_SHORT || !/.[法发]$/.test(title)) return null
  const laws = titlesOf('law')
  if (laws.includes(title)) return null
  const near = laws.filter((law) => law.length === title.length && isSlipFor(title, 0, law))
  return near.length === 1 ? (near[0] as string) : null
}

/** What is longer is told by the rule for citations. */
const LONGEST_SHORT = 4

let titles: Set<string> | undefined

const SHORTEST_TITLE = 6

/** 人力资源和社会保局, 市场监管督理局: the name of a body that lacks a character, or has some changed round. */
export const misnamedBodies = byLine(({ folded }): NearTerm[] => {
  names ??= namesOf()
  const found: NearTerm[] = []
  let unit = folded.charCodeAt(0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const next = folded.charCodeAt(at + 1)
    const list = names[placeOf(unit, next)]
    unit = next
    if (list === undefined) continue
    const body = bodyAt(list, folded, at)
    if (body === null) continue
    found.push(body)
    at = body.range.end - 1
    unit = folded.charCodeAt(at + 1)
  }
  return found
})

function bodyAt(list: readonly string[], folded: string, at: number): NearTerm | null {
  if (list.some((name) => folded.startsWith(name, at))) return null
  for (const name of list) {
    // 居民委员|回访: what differs at the end may begin another word.
    const isCut = wordBetween(folded, at + name.length - 1) && folded[at + name.length - 1] !== name.at(-1)
    if (!isCut && isSlipFor(folded, at, name)) return { range: { start: at, end: at + name.length }, right: name }
    // 消防救援队|伍: its last character may begin another word as well.
    if (lacksOne(folded, at, name) && !wordBetween(folded, at + name.length - 2))
      return { range: { start: at, end: at + name.length - 1 }, right: name }
  }
  return null
}

/** Whether a character within is left out; 和 may be, and what is shorter by a character is another name where it is one. */
function lacksOne(folded: string, at: number, name: string): boolean {
  if (name.length < LONG_NAME) return false
  let lost = 2
  while (folded[at + lost] === name[lost]) lost++
  if (lost >= name.length - 1 || MAY_LACK.includes(name[lost] as string)) return false
  for (let i = lost + 1; i < name.length; i++) if (folded[at + i - 1] !== name[i]) return false
  return true
}

const LONG_NAME = 6
const MAY_LACK = '和与及'

/** Whether at a place stands a name with one character put wrong by sound or shape, or up to four of its characters in another order. */
function isSlipFor(folded: string, at: number, name: string): boolean {
  let first = 0
  while (first < name.length && folded[at + first] === name[first]) first++
  let last = name.length - 1
  while (last > first && folded[at + last] === name[last]) last--
  if (first >= name.length || last - first > 3) return false
  const written = folded.slice(at + first, at + last + 1)
  const right = name.slice(first, last + 1)
  if (last > first) return [...written].sort().join() === [...right].sort().join()
  // 城镇 and 城市, 试行 and 施行 name what is different.
  if (PLACES.includes(right) || PLACES.includes(written)) return false
  return readLike(right).includes(written) || shapesOf(right).includes(written)
}

const PLACES = '省市县区州镇乡村'
const LISTS = 1 << 12

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & (LISTS - 1)
}

/** By the place of its first two characters the names that begin so. */
let names: (string[] | undefined)[] | undefined

function namesOf(): (string[] | undefined)[] {
  const lists: (string[] | undefined)[] = new Array(LISTS).fill(undefined)
  for (const name of BODY_NAMES.trim().split(/\s/)) {
    const place = placeOf(name.charCodeAt(0), name.charCodeAt(1))
    const list = lists[place]
    if (list) list.push(name)
    else lists[place] = [name]
  }
  return lists
}
