import { expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** Milliseconds of an audit over a text that says one thing again and again, without a stop. */
function cost(unit: string, length: number): number {
  const text = `青石镇2024年法治政府建设年度报告\n一、主要举措\n${unit.repeat(Math.ceil(length / unit.length))}`
  const start = performance.now()
  auditSource({ name: unit, format: 'txt', text })
  return performance.now() - start
}

// Each has thousands of figures or terms in one sentence: what looks back at all of them from each takes many seconds.
it.each(['零场', '罚金', '1多起', '1个街道办事处', '收到镇0件', '三项制度('])('stays near-linear over %s', (unit) => {
  cost(unit, 5_000)
  const least = Math.min(cost(unit, 15_000), cost(unit, 15_000))
  // Four times the text may take ten times as long; quadratic cost would take sixteen.
  let most = cost(unit, 60_000)
  for (let again = 0; again < 3 && most > least * 10; again++) most = Math.min(most, cost(unit, 60_000))
  expect(most).toBeLessThan(Math.max(1_500, least * 10))
})
