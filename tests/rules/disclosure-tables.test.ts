import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { disclosureReport, LAYOUTS, type Layout, SEVEN, type Tables, THREE, tablesOf } from './disclosure-layouts'

function told(text: string): string[] {
  return auditSource({ name: 'report', format: 'txt', text })
    .findings.filter(({ level }) => level !== 'note')
    .map(({ rule, reason, span }) => `${rule} ${reason} ${span.text}`)
}

const layouts = Object.entries(LAYOUTS).flatMap(([name, layout]): [string, Layout, Tables][] =>
  ([THREE, SEVEN] as const).map((columns) => [`${name}, ${columns.length} columns`, layout, tablesOf(columns)]),
)

describe('right tables are silent', () => {
  it.each(layouts)('%s', (_, layout, tables) => {
    expect(told(disclosureReport(layout(tables)))).toEqual([])
  })
})
describe('the tables are read', () => {
  it.each(layouts)('%s', (_, layout, tables) => {
    const audit = auditSource({ name: 'report', format: 'txt', text: disclosureReport(layout(tables)) })
    expect(
      audit.elements.filter(({ id }) => ['request-handling', 'appeals'].includes(id)).map(({ reason }) => reason),
    ).toEqual(['figures-given', 'figures-given'])
    expect(audit.figures.map(({ metric, value }) => `${metric} ${value}`)).toEqual([
      'disclosure-requests 19',
      'disclosure-requests-carried-over 1',
      'disclosure-results 18',
      'disclosure-requests-carried-on 2',
      'review-cases 2',
      'litigation-cases 1',
      'litigation-cases 0',
    ])
  })
})

describe('one wrong cell is found', () => {
  const wrongs: Record<string, (tables: Tables) => void> = {
    received: (tables) => {
      tables.received[tables.columns.length - 1] = 20
    },
    partly: (tables) => {
      tables.partly[tables.columns.length - 1] = 5
    },
    part: (tables) => {
      tables.granted[0] = 8
    },
    kind: (tables) => {
      ;(tables.unable[0] as number[])[tables.columns.length - 1] = 3
    },
    total: (tables) => {
      tables.total[tables.columns.length - 1] = 17
    },
    next: (tables) => {
      tables.nextYear[tables.columns.length - 1] = 3
    },
    review: (tables) => {
      ;(tables.appeals[0] as number[])[4] = 3
    },
    lawsuit: (tables) => {
      ;(tables.appeals[1] as number[])[0] = 2
    },
  }
  it.each(
    layouts.flatMap(([name, layout, tables]) =>
      Object.keys(wrongs).map((wrong): [string, string, Layout, Tables] => [
        name,
        wrong,
        layout,
        structuredClone(tables),
      ]),
    ),
  )('%s: %s', (_, wrong, layout, tables) => {
    if (wrong === 'part' && /alone|prose/.test(_)) return
    wrongs[wrong]?.(tables)
    const all = told(disclosureReport(layout(tables)))
    expect(all.filter((one) => one.startsWith('figure-sum'))).not.toEqual([])
    expect(all.filter((one) => !one.startsWith('figure-'))).toEqual([])
  })
})
