/** Said in every paragraph of a report. */
export const COMMON: ReadonlySet<string> = new Set(
  '全年 今年 年来 以来 年内 共计 累计 开展 组织 举办 办理 完成 推动 全县 全市 全区 全镇 全乡 全省 全旗 全州 全局 现有 我县 我市 我区 我镇 我局 案件 行政 政执 法治 执法 工作 建设 政府 活动 事项 人员 检查 督察 评查 监督 发现 现问 问题 提出 意见 建议 有效 依法 进行 情况 专题 主要 要负 负责 责人 主持 召开 会议 研究 落实 实现 各类 有关 相关 本年 年度 县级 市级 区级 全部 均已 县政 市政 镇政 区政 年共 展法 制度 重点 加强 推进 财政 中央 央财 省财 市财 县财 区财 镇财 政安 政投 安排 投入 资金'.split(
    ' ',
  ),
)

const FIRST_IDEOGRAPH = 0x4e00
const IDEOGRAPHS = 0x5200

/** One number for two ideographs: small enough for every engine to keep it without a box. */
function pairOf(first: number, second: number): number {
  return (first - FIRST_IDEOGRAPH) * IDEOGRAPHS + second - FIRST_IDEOGRAPH
}

const COMMON_PAIRS: ReadonlySet<number> = new Set(
  [...COMMON].map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
)

/** Whether two characters, by their codes, stand together in every report. */
export function isCommonPair(first: number, second: number): boolean {
  return COMMON_PAIRS.has(pairOf(first, second))
}

/** Two ideographs that stand together, each pair once and in rising order, without those that stand in every report. */
export function pairsIn(text: string): readonly number[] {
  const pairs: number[] = []
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isIdeograph = unit >= FIRST_IDEOGRAPH && unit < FIRST_IDEOGRAPH + IDEOGRAPHS
    if (isIdeograph && before !== 0 && !isCommonPair(before, unit)) insert(pairs, pairOf(before, unit))
    before = isIdeograph ? unit : 0
  }
  return pairs
}

/** For the few pairs of a clause this is faster than to sort them. */
function insert(rising: number[], pair: number): void {
  let at = rising.length
  while (at > 0 && (rising[at - 1] as number) > pair) at--
  if (rising[at - 1] === pair) return
  rising.push(pair)
  for (let i = rising.length - 1; i > at; i--) rising[i] = rising[i - 1] as number
  rising[at] = pair
}

/** How many pairs stand in both; each list is in rising order. */
export function sharedPairs(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

/** How many of the pairs of one are the other's. */
export function sharedBy<Pair>(a: ReadonlySet<Pair>, b: ReadonlySet<Pair>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return shared
}
