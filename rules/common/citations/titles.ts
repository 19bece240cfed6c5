import { type Draft, matchesOf } from '../../../lib/audit'
import { replacedStatutes, SHORT_TITLES, type Statute, statuteOf } from '../../vocabulary/laws'

/** The title by which a statute is known: without the country's name and an added year of revision. */
export function bareTitle(title: string): string {
  return title.replace(/^中华人民共和国/, '').replace(ADDED_REVISION, '')
}

/** 《行政处罚法(2021年修订)》, 《…(2014年第二次修正)》, 《…(最新版)》. */
const ADDED_REVISION = /\((?:\d{4}年?)?(?:第[一二三四五]次)?(?:修订|修正|修订本|修正本|修正案|最新版)\)$/

/** 固废法 as 固体废物污染环境防治法: what is called for short, in full. */
export function fullTitle(title: string): string {
  return SHORT_TITLES[title] ?? title
}

export function statuteCalled(title: string): Statute | null {
  return statuteOf(fullTitle(title))
}

export function isKnown(title: string): boolean {
  return statuteCalled(title) !== null || replacedStatutes().has(title)
}

/** A title that only the nation can have: what is unknown of these is worth a look. */
export function isNational(title: string): boolean {
  return /^中华人民共和国[一-鿿]{2,24}(?:法|条例)$/.test(title) && !/^中华人民共和国(?:法律|刑法修正案)/.test(title)
}

/** The title of what the draft itself calls so: 《条例》 in a draft with 《政府信息公开条例》(以下简称《条例》). */
export function titleMeantBy(draft: Draft, title: string): string {
  const known = shortNames.get(draft)
  const names = known ?? shortNamesIn(draft)
  if (!known) shortNames.set(draft, names)
  return names.get(title) ?? title
}

/** Worked out once for each draft. */
const shortNames = new WeakMap<Draft, ReadonlyMap<string, string>>()

function shortNamesIn({ folded }: Draft): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, whole = '', short = ''] of matchesOf(folded, CALLED_FOR_SHORT))
    if (!names.has(short)) names.set(short, bareTitle(whole))
  return names
}

const CALLED_FOR_SHORT =
  /《([^《》\n]{3,50})》\((?:[^()《》\n]{0,30},)?(?:以下|下文|下)?(?:统称|简称)(?:为)?:?《([^《》\n]{2,20})》\)/g
