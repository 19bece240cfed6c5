import type { PlaceKind, Scope } from '../../lib/audit'
import type { Dated } from './dated'

type Level = Scope['level']

/** Who is to be told of a report. */
export type Recipient =
  | 'committee-above'
  | 'government-above'
  | 'own-committee'
  | 'own-congress'
  | 'own-government'
  | 'department-above'

/** What a level owes and may do, from a day on. */
export interface Duty extends Dated {
  level: Exclude<Level, 'unknown'>
  /** To whom it reports; empty where no national rule says. */
  recipients: readonly Recipient[]
  /** Month and day of the next year by which it reports upwards; null where only local rules say. */
  report: `${number}-${number}` | null
  /** Month and day by which the report is made public; null where only local rules say. */
  publish: `${number}-${number}` | null
  /** What it is in administrative reconsideration (行政复议). */
  reconsideration: 'organ' | 'respondent' | 'mostly-respondent'
  /** What of 立法 is its own: local regulations and government rules, or neither. */
  legislation: 'regulations-and-rules' | 'none'
}

const REGULATION = {
  source: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条等',
  evidence: 'seen',
  from: '2019-04-15',
} as const

/**
 * Articles 24 and 25 of the Regulation of 2019, with the Reconsideration Law (revised 2023, Article 4) and the
 * Legislation Law for what a level may do. A 街道办事处 is an agency of its 区 and named in no national sentence.
 */
export const duties: readonly Duty[] = [
  {
    ...REGULATION,
    level: 'province',
    recipients: ['committee-above', 'government-above', 'own-committee', 'own-congress'],
    report: '04-01',
    publish: '04-01',
    reconsideration: 'organ',
    legislation: 'regulations-and-rules',
  },
  {
    ...REGULATION,
    level: 'city',
    recipients: ['committee-above', 'government-above', 'own-committee', 'own-congress'],
    report: '03-01',
    publish: '04-01',
    reconsideration: 'organ',
    legislation: 'regulations-and-rules',
  },
  {
    ...REGULATION,
    level: 'county',
    recipients: ['committee-above', 'government-above', 'own-committee', 'own-congress'],
    report: '03-01',
    publish: '04-01',
    reconsideration: 'organ',
    legislation: 'none',
  },
  {
    ...REGULATION,
    level: 'township',
    recipients: ['committee-above', 'government-above'],
    report: '03-01',
    publish: '04-01',
    reconsideration: 'respondent',
    legislation: 'none',
  },
  {
    ...REGULATION,
    level: 'subdistrict',
    recipients: ['committee-above', 'government-above'],
    report: null,
    publish: null,
    reconsideration: 'respondent',
    legislation: 'none',
  },
  {
    ...REGULATION,
    level: 'zone',
    recipients: [],
    report: null,
    publish: null,
    reconsideration: 'mostly-respondent',
    legislation: 'none',
  },
  {
    ...REGULATION,
    level: 'department',
    recipients: ['own-committee', 'own-government', 'department-above'],
    report: '03-01',
    publish: '04-01',
    reconsideration: 'mostly-respondent',
    legislation: 'none',
  },
]

/** What a level owes on a day; null for an unknown level and before the rules were in force. */
export function dutyOf(level: Level, day: string): Duty | null {
  return duties.find((duty) => duty.level === level && (duty.from ?? '') <= day) ?? null
}

/** The level of a place by what it is called; null for a lone 市, which may be a city or a county. */
export function levelOfKind(kind: PlaceKind): Exclude<Level, 'unknown'> | null {
  if (kind === '镇' || kind === '乡' || kind === '苏木') return 'township'
  if (kind === '街道') return 'subdistrict'
  if (kind === '县' || kind === '区' || kind === '旗') return 'county'
  if (kind === '州' || kind === '盟') return 'city'
  if (kind === '省' || kind === '自治区') return 'province'
  return null
}
