/** Sentences of year-wordings.txt, each in a report of its own. */
import { readFileSync } from 'node:fs'

export interface YearWording {
  line: string
  text: string
  year: number
  /** Where in the text the years stand that are wrong. */
  wrong: readonly number[]
  right: readonly number[]
}

const YEAR = 2024
const WRITTEN = /\{(!?)([+-]?\d)\}/g

const lines = readFileSync(new URL('year-wordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** Each sentence among others, and once more by itself at the beginning of its part. */
export const yearWordings: readonly YearWording[] = lines.flatMap((line) => [
  wordingOf(line, reportAmong),
  wordingOf(line, reportOpening),
])

function wordingOf(line: string, reportOf: (part: string, words: string) => string): YearWording {
  const words = line.replace(/^[?|]/, '')
  const written = words.replace(WRITTEN, (_, _wrong, distance) => String(YEAR + Number(distance)))
  const text = reportOf(line === words ? '' : (line[0] as string), written)
  const from = text.indexOf(written)
  let longer = 0
  const wrong: number[] = []
  const right: number[] = []
  for (const { 0: mark, 1: isWrong, index } of words.matchAll(WRITTEN)) {
    ;(isWrong ? wrong : right).push(from + index - longer)
    longer += mark.length - 4
  }
  return { line, text, year: YEAR, wrong, right }
}

function reportAmong(part: string, words: string): string {
  return [
    '云溪县城市管理局',
    `关于${YEAR}年度法治政府建设情况的报告`,
    '县委、县政府：',
    `现将我局${YEAR}年法治政府建设情况报告如下：`,
    '一、主要举措和成效',
    `（一）依法履行职能。开展政策宣讲12场。${part === '' ? words : '规范审批流程。'}`,
    '（二）规范行政执法。加强法制审核，落实行政执法“三项制度”，办理案件16件。',
    '二、存在的问题',
    `${part === '?' ? words : ''}执法力量不足，普法形式较为单一。`,
    '三、下一步打算',
    `加强培训。${part === '|' ? words : ''}推进严格规范公正文明执法。`,
    '云溪县城市管理局',
    `${YEAR + 1}年1月16日`,
  ].join('\n')
}

function reportOpening(part: string, words: string): string {
  return [
    '青石镇人民政府',
    `关于${YEAR}年法治政府建设工作情况的报告`,
    '一、主要举措和成效',
    `${part === '' ? words : ''}办理案件16件，按照工作部署推进依法行政。`,
    '二、存在的问题',
    `${part === '?' ? words : ''}执法力量不足。`,
    '三、下一步打算',
    `${part === '|' ? words : ''}加强培训。`,
  ].join('\n')
}
