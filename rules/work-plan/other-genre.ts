/** An annual report: the plan's elements do not apply to it. */
export const otherGenreText =
  '青石镇2024年法治政府建设年度报告\n县委、县政府：\n现将2024年法治政府建设情况报告如下：\n一、主要举措和成效\n制发规范性文件2件，行政复议案件0件。\n二、存在的不足和原因\n执法力量不足，主要原因是编制偏紧。\n三、2025年工作安排\n加强培训。'

/** A plan around one part, for examples. */
export function planWith(part: string): string {
  return `青石镇2024年法治政府建设工作要点\n${part}`
}
