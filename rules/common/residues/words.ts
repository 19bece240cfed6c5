/** Remarks stand in brackets: （此数待核实）, 【插入表格】. Folded text has half-width ones. */
export const OPEN = '[([【]'
export const CLOSE = '[)\\]】]'
/** What stands within them. */
export const WITHIN = '[^()[\\]【】\\n]'
