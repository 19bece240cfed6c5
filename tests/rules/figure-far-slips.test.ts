import { expect, it } from 'vitest'
import { found, report } from './found'

it.each([
  ['开展讲座7场，累计参加1420人次。\n虽有1240人次参训，覆盖面仍然偏窄。', '虽有1240人次'],
  ['走访企业3150户次。\n全年到户3510户次，仍有空白。', '全年到户3510户次'],
])('many digits with two changed over are told whatever is said of them: %s', (passage, fires) => {
  expect(found('figure-conflict', report(passage)).some((text) => text.includes(fires))).toBe(true)
})

it.each([
  // One wrong digit may be another number.
  '参加1420人次。\n到场1460人次。',
  // The sentence tells both.
  '参加1420人次，其中到场1240人次。\n网上参加180人次。',
  // Each has a name of its own.
  '全年发放宪法手册1420册。\n检查企业1240家。',
])('and other numbers are not: %s', (passage) => {
  expect(found('figure-conflict', report(passage))).toEqual([])
})
