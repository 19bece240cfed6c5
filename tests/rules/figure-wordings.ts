import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Ways in which officials tell figures, one a line: what is counted, where the number stands, the verb, the parts, the
 * unit. {86|68} is right with 86 and wrong with 68; § stands between two parts of the report, ⏎ for a line's end; lines without braces are
 * right as they are.
 */
export const wordings = ['figure-wordings.txt', 'figure-kinds.txt']
  .flatMap((name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))

export const isPair = (line: string) => /\{[^|}]*\|[^|}]*\}/.test(line)
export const rightOf = (line: string) => line.replace(/\{([^|}]*)\|[^|}]*\}/g, '$1')
export const wrongOf = (line: string) => line.replace(/\{[^|}]*\|([^|}]*)\}/g, '$1')

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/县长|全县|县政府|县级/, '云溪县'],
  [/全市|市政府|市长|市本级/, '云阜市'],
  [/区长|全区|区级/, '云湖区'],
  [/管委会/, '云湖经济开发区管理委员会'],
  [/全系统|全局/, '云溪县市场监督管理局'],
  [/街道/, '云溪县青石街道'],
]

/** A report that tells a wording in its two parts. */
export function reportWith(line: string): string {
  const [first = '', second = '执法力量不足。'] = line.replaceAll('⏎', '\n').split('§')
  const issuer = ISSUERS.find(([pattern]) => pattern.test(line))?.[1] ?? '云溪县青石镇'
  return `${issuer}2024年法治政府建设年度报告\n一、主要举措和成效\n${first}\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n主要负责人认真履职，带头学法。\n三、存在的问题\n${second}\n四、2025年工作安排\n继续努力。`
}
