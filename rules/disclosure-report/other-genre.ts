/** An annual report on law-based government: the elements of the disclosure report do not apply to it. */
export const otherGenreText =
  '青石镇2024年法治政府建设年度报告\n县委、县政府：\n现将2024年法治政府建设情况报告如下：\n一、主要举措和成效\n制发规范性文件2件，行政复议案件0件。\n二、存在的不足和原因\n执法力量不足，主要原因是编制偏紧。\n三、2025年工作安排\n加强培训。'

const HEAD = '青石镇2024年政府信息公开工作年度报告\n统计期限为2024年1月1日至12月31日。\n'
/** A report around one part, for examples. */
export function reportWith(part: string): string {
  return `${HEAD}${part}`
}
