import { type Draft, type Hit, isCounty, type PlaceChain, type Range, type Scope } from '../../../lib/audit'
import { type Duty, duties, levelOfKind } from '../../vocabulary/duties'

/** How what is told can be beyond the unit's powers. */
export type OutOfRole =
  | 'decides-reconsideration'
  | 'reconsideration-as-organ'
  | 'department-decides'
  | 'department-as-organ'
  | 'department-enacts'
  | 'makes-rules-maybe'
  | 'makes-rules'
  | 'legislates'
  | 'no-such-body'
  | 'subdistrict-government'
  | 'police-power'
  | 'police-power-maybe'
  | 'courts-power'
  | 'honour-of-above'
  | 'reviews-others'
  | 'work-of-above'
  | 'others-act'
  | 'others-act-maybe'

/** What the messages call the unit, and where that was learnt. */
export interface Unit {
  /** 镇, 县, 局. */
  kind: string
  evidence: Range[]
}

/** The unit of a draft, with what is its to do. */
export interface Role extends Unit {
  duty: Duty
  name: string | null
  /** The zone's or office's own name. */
  office: string | null
  mayLegislate: boolean
  /** The government of a 自治县 or 自治旗. */
  autonomous: boolean
}

export function hit(reason: OutOfRole, range: Range, { kind, evidence }: Unit, what = ''): Hit<OutOfRole> {
  return { reason, range, related: evidence, values: { own: kind, what } }
}

export function roleOf({ level, draft }: Scope, chain: PlaceChain): Role | null {
  const { own, office, zone } = chain
  const learnt = office ?? zone ?? own
  // What the reviewer sets by hand comes first; what is read out of running text alone is not enough.
  const set = level !== 'unknown' && level !== draft.issuers[0]?.level ? level : null
  if (!set && !learnt?.sure) return null
  const duty = duties.find((candidate) => candidate.level === (set ?? levelIn(draft, chain)))
  if (!duty) return null
  // A department of a city or province drafts regulations; a county's does not, and an autonomous county makes its own.
  const below =
    duty.level === 'department'
      ? own !== null && (isCounty(own.kind) || chain.countyLevelCity === true)
      : duty.legislation === 'none'
  const autonomous = chain.names.some(({ name }) => /自治[县旗]$/.test(name))
  return {
    duty,
    kind: learnt?.kind ?? KINDS[duty.level] ?? '',
    name: own?.name ?? null,
    office: (office ?? zone)?.name ?? null,
    mayLegislate: !below || autonomous || duty.level === 'zone',
    autonomous: autonomous && duty.level === 'county',
    evidence: learnt?.evidence.slice(0, 1) ?? [],
  }
}

const KINDS: Partial<Record<Duty['level'], string>> = {
  county: '县',
  township: '乡镇',
  subdistrict: '街道',
  department: '部门',
}

/** The level that a draft's places tell of. */
function levelIn(draft: Draft, { own, office, zone, countyLevelCity }: PlaceChain): Duty['level'] | null {
  if (office) return 'department'
  if (zone) return 'zone'
  if (!own) return null
  return levelOfKind(own.kind) ?? (countyLevelCity || isAssessed(draft, own.name) ? 'county' : null)
}

/** 在宁川市考核中位列第二: a 市 that another 市 assesses is a county. */
function isAssessed({ folded }: Draft, name: string | null): boolean {
  const match =
    /在([一-鿿]{2,4}市)[^,。;\n]{0,14}(?:考核|考评|评比|测评|评估)[^,。;\n]{0,8}(?:位列|位居|排名|名列|获)/.exec(folded)
  return name !== null && match !== null && match[1] !== name && !(match[1] as string).startsWith('全')
}
