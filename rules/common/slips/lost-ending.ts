import { byLine, type Hit, isIdeographSign } from '../../../lib/audit'

/**
 * 群众的获得、幸福感, 市场、法治化、国际化营商环境: a member of a row that lost the character all the others end with. By such a character the words that
 * take it; 规范、优化 and 受理、办结率 are right.
 */
const TAKEN_BY: Readonly<Record<string, string>> = {
  感: '获得 幸福 安全 满意 认同 归属',
  化: '数字 智能 信息 规范 标准 制度 法治 常态 专业 精细 多元 程序 系统 科学 市场 国际 便利 长效 网格 实体',
  率: '办结 满意 覆盖 合格 化解 知晓 参与 达标 整改 按期 及时 公开 备案 出庭 回访 答复 胜诉',
  性: '针对 时效 实效 系统 准确 权威 规范 严肃 主动 积极 操作 前瞻 创造 合法 适当',
  力: '执行 战斗 公信 凝聚 向心 号召 传播 引导 判断 领悟 约束',
  关: '主体 事实 证据 程序 法律 文书 质量 入口',
}

/** What is felt is named in twos as well, and last: 幸福感、安全不断增强. */
const FELT = '感'
const BEHIND_FELT = /^(?:[、,。;得显明持更]|不断|进一步)/

/** The text is walked from 、 to 、: a look into a table tells that nearly no word beside one is meant. */
export const lostEndings = byLine(({ folded }): Hit<'confused'>[] => {
  endings ??= endingsOf()
  const hits: Hit<'confused'>[] = []
  for (let mark = folded.indexOf('、'); mark >= 0; mark = folded.indexOf('、', mark + 1)) {
    const ending = endings.get(folded.slice(mark - WORD, mark))?.find((one) => isRow(folded, mark, one))
    if (ending) put(mark - WORD, ending)
    else {
      const before = folded[mark - 1] as string
      if (endings.get(folded.slice(mark + 1, mark + 1 + WORD))?.includes(before) && isLast(folded, mark, before))
        put(mark + 1, before)
    }
  }
  return hits

  function put(start: number, ending: string): void {
    if (hits.at(-1)?.range.start === start) return
    const text = folded.slice(start, start + WORD)
    const right = text + ending
    hits.push({ reason: 'confused', range: { start, end: start + WORD }, values: { text, right }, suggestion: right })
  }
})

/** Whether the members beside the one that ends at a mark end with the character: both neighbours, or the two behind it. */
function isRow(folded: string, mark: number, ending: string): boolean {
  const next = mark + 1 + WORD
  if (folded[next] !== ending || !isIdeographSign(folded[mark + 1] as string) || folded[mark + 2] === '\n') return false
  if (ending === FELT) return true
  const before = mark - WORD - 1
  if (folded[before] === '、' && folded[before - 1] === ending) return true
  return '、和'.includes(folded[next + 1] ?? '\n') && endsWith(folded, next + 2, ending)
}

/** 知晓率、参与和满意率: or whether the last but one, or what is felt, stands behind a mark. */
function isLast(folded: string, mark: number, ending: string): boolean {
  const behind = mark + 1 + WORD
  return (
    (folded[behind] === '和' && endsWith(folded, behind + 1, ending)) ||
    (ending === FELT && BEHIND_FELT.test(folded.slice(behind, behind + LONGEST_BEHIND)))
  )
}

/** Whether a word at a place ends with a character more, in the same line. */
function endsWith(folded: string, word: number, ending: string): boolean {
  return folded[word + WORD] === ending && !folded.slice(word, word + WORD).includes('\n')
}

const LONGEST_BEHIND = 3
const WORD = 2
let endings: Map<string, string[]> | undefined

function endingsOf(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [ending, words] of Object.entries(TAKEN_BY))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), ending])
  return map
}
