import { expect, it } from 'vitest'
import { findingsAt, withParagraph } from './whole-report'

const SENTENCE = '部分单位运用法治思维解决问题的能力不强，主要原因是学习不够经常，实训不够深入。'

it.each([
  [`（四）能力建设有待加强。${SENTENCE}\n（五）普法形式有待丰富。${SENTENCE}`],
  [`${SENTENCE}普法形式不够丰富。${SENTENCE}`],
])('a sentence of usual words in two places: %s', (paragraph) => {
  const [only, ...others] = findingsAt('duplicate-passage', withParagraph(paragraph))
  expect(others).toEqual([])
  expect(only?.span.text).toBe(SENTENCE.slice(0, -1))
  expect(only?.level).toBe('note')
})

it.each([
  '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想。',
  '执法人员培训经常化，普法宣传常态化。',
  '（责任单位：县司法局、县市场监督管理局、县自然资源和规划局、各乡镇人民政府）。',
])('what may well be said twice: %s', (sentence) => {
  expect(findingsAt('duplicate-passage', withParagraph(`${sentence}\n评查案卷20卷。${sentence}`))).toEqual([])
})
