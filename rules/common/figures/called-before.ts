import { matchesOf, often } from '../../../lib/audit'
import type { Mention } from './mentions'

/**
 * 规范性文件审查重视不够。全年制发的|34件文件|中…: a name cut short is of what the sentence before names in full, where it names one such thing. The short
 * name stands behind the number, which speaks of what was told.
 */
export function calledBefore(mention: Mention, sentence: string): Mention {
  const names = mention.vague && mention.definite !== '' ? FULL_NAMES[mention.core] : undefined
  if (!names) return mention
  const [core, another] = new Set(Array.from(matchesOf(sentence, names), ([name]) => coreOf(name)))
  if (core === undefined || another !== undefined) return mention
  const isMade = core === '行政规范性文件' && mention.label.includes('制发')
  return { ...mention, core, vague: false, verb: isMade ? 'made' : mention.verb }
}

function coreOf(name: string): string {
  if (name.endsWith('文件')) return '行政规范性文件'
  return name === '行政处罚' ? '行政处罚案件' : name
}

const FULL_NAMES: Readonly<Record<string, RegExp>> = {
  文件: often(/规范性文件/g),
  案件: often(/行政复议|行政诉讼|行政处罚|法律援助/g),
}
