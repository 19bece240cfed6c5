import type { Range } from '../../../lib/audit'

/** Kinds of characters that patterns need, one bit for each. */
export const CROSS = 1 << 0
export const STROKE = 1 << 1
export const STAR = 1 << 2
export const QUERY = 1 << 3
export const CIRCLE = 1 << 4
/** A document's or a meeting's number: 〔2024〕  号, 第次. */
export const ORDINAL = 1 << 5
/** 某县, 某某. */
export const SOME = 1 << 6
export const BRACKET = 1 << 7
/** What notes to oneself are written with: 待补, 此处填写. */
export const NOTE = 1 << 8
export const GAP = 1 << 9
export const PERCENT = 1 << 10
export const LETTER = 1 << 11
/** Typed where a number is to come: …件, ■■万元. */
export const FILLER = 1 << 12
/** Opens a field of a form letter. */
export const BRACE = 1 << 13
/** 00件, 案件起: where not even a blank was left. */
export const COUNT = 1 << 14
export const DASH = 1 << 15

const SIGNS = signTable([
  [CROSS, 'XxＸｘ×╳✕'],
  [STROKE, '_＿'],
  [STAR, '*＊'],
  [QUERY, '?？'],
  [CIRCLE, '○〇◯'],
  [ORDINAL, '号第'],
  [SOME, '某'],
  [BRACKET, '【〔《“（([［'],
  [PERCENT, '%％'],
  [LETTER, 'NnMmＮTABCDEFGYZ'],
  [NOTE, '待请需须此数未略'],
  [FILLER, '…■□●▲△◆◇☆★#'],
  [BRACE, '{«$'],
  [COUNT, '0件起份册条个次'],
  [DASH, '-—－'],
  [GAP, ' \u00a0\u3000'],
])

function signTable(signs: readonly (readonly [sign: number, characters: string])[]): Uint16Array {
  const table = new Uint16Array(65536)
  for (const [sign, characters] of signs) for (const character of characters) table[character.charCodeAt(0)] = sign
  return table
}

/** All signs that stand in a range of the text, read once. */
export function signsIn(text: string, { start, end }: Range): number {
  let signs = 0
  for (let i = start; i < end; i++) signs |= SIGNS[text.charCodeAt(i)] as number
  return signs
}
