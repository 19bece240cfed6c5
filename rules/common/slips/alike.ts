import { RARE_SHAPES } from '../../vocabulary/rare-shapes'
import { SHAPES } from '../../vocabulary/shapes'
import { HOMOPHONES, LOOKALIKES, SECOND_READINGS, SELDOM_HOMOPHONES } from '../../vocabulary/sounds'

/** The characters that sound like one or are known for being put for it, with itself. */
export function soundsLike(character: string): string {
  const seen = sounding.get(character)
  if (seen !== undefined) return seen
  alike ??= [...HOMOPHONES, ...LOOKALIKES, SELDOM_HOMOPHONES].join(' ')
  const like = groupsWith(character, alike)
  sounding.set(character, like)
  return like
}

const sounding = new Map<string, string>()

/** The characters that sound like one in either reading of either: 闭还管理. Firm words alone can be told by so distant a likeness. */
export function readLike(character: string): string {
  const seen = reading.get(character)
  if (seen !== undefined) return seen
  let like = soundsLike(character)
  for (let at = 0; at < SECOND_READINGS.length; at += 3) {
    const [other = '', alike = ''] = [SECOND_READINGS[at], SECOND_READINGS[at + 1]]
    if (other === character) like += soundsLike(alike)
    else if (like.includes(alike)) like += other
  }
  reading.set(character, like)
  return like
}

const reading = new Map<string, string>()

/** The characters of the same sound or shape. */
export function likeOf(character: string): readonly string[] {
  const seen = likes.get(character)
  if (seen) return seen
  const like = Array.from(soundsLike(character) + shapesOf(character)).filter((other) => other !== character)
  likes.set(character, like)
  return like
}

/** A draft asks of some dozens of characters: no table is made of the thousands. */
function groupsWith(character: string, groups: string): string {
  let found = ''
  for (let at = groups.indexOf(character); at >= 0; at = groups.indexOf(character, at + 1)) {
    const end = groups.indexOf(' ', at)
    found += groups.slice(groups.lastIndexOf(' ', at) + 1, end < 0 ? groups.length : end)
  }
  return found
}

/** Those of its entry, and the characters in whose entries it stands. */
export function shapesOf(character: string): string {
  const seen = shaped.get(character)
  if (seen !== undefined) return seen
  const found = shapesIn(SHAPES, character) + shapesIn(RARE_SHAPES, character)
  shaped.set(character, found)
  return found
}

function shapesIn(table: string, character: string): string {
  let found = ''
  for (let at = table.indexOf(character); at >= 0; at = table.indexOf(character, at + 1)) {
    const start = Math.max(table.lastIndexOf(' ', at), table.lastIndexOf('\n', at)) + 1
    if (start < at) found += table[start]
    else {
      for (let i = at + 1; table[i] !== ' ' && table[i] !== '\n'; i++) found += table[i]
    }
  }
  return found
}

const shaped = new Map<string, string>()

/** All groups, parted by blanks. */
let alike: string | undefined
let shapes: string | undefined

/** The group of characters that sound alike to which one belongs; 0 for none. */
export function soundOf(unit: number): number {
  sounds ??= soundsOf()
  return sounds[unit - FIRST] ?? 0
}

const FIRST = 0x4e00
let sounds: Uint16Array | undefined

function soundsOf(): Uint16Array {
  const table = new Uint16Array(0x5200)
  for (const [group, characters] of HOMOPHONES.entries())
    for (const character of characters) table[character.charCodeAt(0) - FIRST] = group + 1
  return table
}

/** Whether two characters are of the same shape, nearly. */
export function looksLike(one: number, other: number): boolean {
  const first = String.fromCharCode(one)
  let like = looks.get(first)
  if (like === undefined) {
    shapes ??= LOOKALIKES.join(' ')
    like = groupsWith(first, shapes)
    looks.set(first, like)
  }
  return like !== '' && like.includes(String.fromCharCode(other))
}

/** By a character those of its shape, with itself. */
const looks = new Map<string, string>()

const likes = new Map<string, readonly string[]>()
