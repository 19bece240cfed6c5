/** The names that a report is written with, apart from its schema, which those who only ask for an audit need not load. */
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const PACK_IDS = ['annual-report', 'disclosure-report', 'work-plan'] as const
export const LEVELS = [
  'province',
  'city',
  'county',
  'township',
  'subdistrict',
  'zone',
  'department',
  'unknown',
] as const
export const OUTCOMES = ['pass', 'fail', 'review', 'notApplicable'] as const
