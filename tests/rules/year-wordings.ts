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

export const yearWordings: readonly YearWording[] = readFileSync(new URL('year-wordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const words = line.replace(/^[?|]/, '')
    const written = words.replace(WRITTEN, (_, _wrong, distance) => String(YEAR + Number(distance)))
    const text = reportWith(line[0] ?? '', written)
    const from = text.indexOf(written)
    let longer = 0
    const wrong: number[] = []
    const right: number[] = []
    for (const { 0: mark, 1: isWrong, index } of words.matchAll(WRITTEN)) {
      ;(isWrong ? wrong : right).push(from + index - longer)
      longer += mark.length - 4
    }
    return { line, text, year: YEAR, wrong, right }
  })

function reportWith(part: string, words: string): string {
  return [
    '云溪县城市管理局',
    `关于${YEAR}年度法治政府建设情况的报告`,
    '县委、县政府：',
    `现将我局${YEAR}年法治政府建设情况报告如下：`,
    '一、主要举措和成效',
    `（一）依法履行职能。开展政策宣讲12场。${part === '?' || part === '|' ? '规范审批流程。' : words}`,
    '（二）规范行政执法。加强法制审核，落实行政执法“三项制度”，办理案件16件。',
    '二、存在的问题',
    `${part === '?' ? words : ''}执法力量不足，普法形式较为单一。`,
    '三、下一步打算',
    `${part === '|' ? words : ''}加强培训，推进严格规范公正文明执法。`,
    '云溪县城市管理局',
    `${YEAR + 1}年1月16日`,
  ].join('\n')
}
