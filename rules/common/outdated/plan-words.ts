import type { Period } from '../../vocabulary/periods'

/** Words of a clause that looks back on a plan. */
export const LOOKING_BACK =
  /检视|[执施落完][行实成]情况|督[察查]|审计|自评|经验|成果|成效|做好[^,]{0,6}(?:收尾|迎检)|考核|检查|迎检|期间|时期|中央督|获|任务完成|全面完成/
/** Words of a clause in which a plan is still to be made. */
export const PREPARING = /编制|谋划|衔接|启动|起草|前期|研究|准备|建议|纲要/

/** A plan is closed in its last year or the next; later on 收官 is no word of its end. */
export function closedIn(clause: string, plan: Period, year: number): string {
  return year > plan.last + 1 ? clause.replace(/收[官尾](?!之年)|总结验收|终期评估|检查验收/g, '') : clause
}

/** What of a clause stands behind the plan's name. */
export function behindName(clause: string, { name }: Period): string {
  return clause.slice(clause.indexOf(name) + name.length)
}
