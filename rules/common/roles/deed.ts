/** What may be a unit's own: town, zone, department, or government of a county, city or province. */
export type Self = 'town' | 'zone' | 'department' | 'government'

/** An act, the organ whose power it is, and the units whose own it never is. */
export interface Deed {
  /** Literal of the act by which it is looked for. */
  key: string
  /** Source of a pattern that holds the key. */
  act: string
  /** A key of `OWNERS`, or the source of a pattern for who may do it. */
  owner: string
  of: readonly Self[]
  /** Names of departments that have the power. */
  save?: string
  /** Words of the sentence up to the end of the clause in which another thing is meant. */
  unless?: string
  /** Only where the unit is named as who acts. */
  told?: true
  /** Told of a government even where nobody is named: it is at the other end of the act. */
  bare?: true
  what: string
}

export const OWNERS: Readonly<Record<string, string>> = {
  court: '法院|法庭|中院|高院|审判|法官|司法机关',
  prosecutor: '检察|公诉机关|司法机关',
  police: '公安|派出所|警|交管|刑侦|经侦|司法机关|政法',
  supervisor: '监委|监察|(?<![镇乡道])纪委|司法机关',
  above: '省|市(?!场)|国务院|国家|总局|上级|厅',
  government: '[县市区旗州](?:人民)?政府',
  voters: '选举|补选|换届|推选|村民会议|居民会议|村民代表会议',
}

/** Handed over to a town, done for somebody, or taken in for the office that does it. */
export const HANDED_OVER = '赋权|委托|承接|下放|代办|帮办|代理|初审|协助|配合|窗口|便民|引导|帮助|指导'

export const ALL: readonly Self[] = ['town', 'zone', 'department', 'government']
export const LOW: readonly Self[] = ['town', 'zone', 'department']
export const TOWN: readonly Self[] = ['town']
export const TOWN_OR_ZONE: readonly Self[] = ['town', 'zone']
