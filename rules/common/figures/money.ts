/** 1.94亿元 and 14900万元 may be one sum: money is compared in 元. */
export function isMoney(unit: string): boolean {
  return unit.endsWith('元')
}

/** How many of its own a unit is of: 1e4 for 万元; 1 for all that is no money. */
export function scaleOf(unit: string): number {
  return !isMoney(unit) ? 1 : unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1
}
