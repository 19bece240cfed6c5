import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import type { Finding } from '../../lib/audit/report'

/**
 * Ways in which officials write what is out of date or a set phrase got wrong, one a line: the rule, the year reported
 * on and the sentence, the slip between 【】. Lines with - for a rule are right as they are.
 */
const lines = readFileSync(fileURLToPath(new URL('vocabulary-wordings.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [rule = '', year = '', sentence = ''] = line.split(' ')
    return { rule, year: Number(year), sentence, line }
  })
const wrong = lines.filter(({ rule }) => rule !== '-')
const right = lines.filter(({ rule }) => rule === '-')
const RULES = ['abolished-body', 'outdated-citation', 'outdated-phrase', 'term', 'set-phrase']

function audited(year: number, sentence: string): { text: string; findings: Finding[] } {
  const text = `云溪县人民政府${year}年法治政府建设年度报告\n一、主要举措和成效\n全面贯彻党的${year < 2022 ? '十九' : '二十'}大精神。${sentence}。\n二、存在的问题\n执法力量不足。\n三、${year + 1}年工作安排\n继续努力。`
  const { findings } = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
  return { text, findings: findings.filter(({ rule }) => RULES.includes(rule)) }
}

/** Whether each slip of a line is found, by whichever of these rules. */
function isFound(year: number, marked: string): boolean {
  const { text, findings } = audited(year, marked.replace(/[【】]/g, ''))
  const start = text.indexOf(marked.replace(/[【】]/g, ''))
  return [...marked.matchAll(/【([^】]*)】/g)].every((match) => {
    const at = start + marked.slice(0, match.index).replace(/[【】]/g, '').length
    return findings.some(({ span }) => span.start < at + (match[1] as string).length && span.end > at)
  })
}

describe('what is out of date or wrongly quoted', () => {
  it.each(RULES)('is found by %s in most wordings', (rule) => {
    const own = wrong.filter((line) => line.rule === rule)
    expect(own.length).toBeGreaterThan(35)
    const missed = own.filter(({ year, sentence }) => !isFound(year, sentence))
    expect(missed.length / own.length, missed.map(({ line }) => line).join('\n')).toBeLessThan(0.1)
  })

  it('is let stand when it is right', () => {
    expect(right.length).toBeGreaterThan(80)
    const struck = right.flatMap(({ year, sentence }) =>
      audited(year, sentence).findings.map(
        ({ rule, reason, level, span }) => `${level} ${rule}/${reason} ${span.text} in ${year} ${sentence}`,
      ),
    )
    expect(struck).toEqual([])
  })
})
