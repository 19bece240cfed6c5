import type { Citation, Draft, Range } from '../../../lib/audit'
import type { Statute, Version } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { textBefore, textBehind } from './beside'
import { olderText } from './older-texts'

/** 新修订的《…》, 《…》(2021年修正): whether what is said of the change is so. */
export function revisionHits(account: DatedAccount, citation: Citation, statute: Statute): CitationHit[] {
  const { draft, season } = account
  const latest = statute.versions.findLast(({ adopted }) => adopted <= season.written)
  const calledNew = CALLED_NEW.exec(textBefore(draft, citation, 14))
  if (calledNew) {
    const range = { start: citation.start - calledNew[0].length, end: citation.end }
    return newnessHits(account, statute, latest, range, calledNew[1] as string)
  }
  const written = versionWritten(draft, citation)
  if (!written) return []
  const { year, kind, range } = written
  const version = statute.versions.find(({ adopted }) => adopted.startsWith(year))
  // Before 2014 versions are not known, but that each has been changed since.
  const adopted = version?.adopted ?? `${year}-99`
  if (latest && adopted < latest.adopted && latest.from <= season.start)
    return [olderText(statute, latest, range, season)]
  return version ? kindHits(range, statute, version, kind) : []
}

/** 新修订的, 新颁布实施的. */
const CALLED_NEW = /新(修订|修正|修改|颁布|出台|制定|施行|实施|公布)[^,。;、《》\n]{0,8}$/

function newnessHits(
  { season }: DatedAccount,
  statute: Statute,
  latest: Version | undefined,
  range: Range,
  said: string,
): CitationHit[] {
  const { adopted, from } = latest ?? statute
  if (Number(season.start.slice(0, 4)) - Number(from.slice(0, 4)) > YEARS_NEW)
    return [{ reason: 'long-revised', range, values: { title: statute.title, adopted: adopted.slice(0, 4) } }]
  return latest ? kindHits(range, statute, latest, said) : []
}

const YEARS_NEW = 2

/** 修订 replaces the whole text, 修正 parts of it; 修改 may be either. */
function kindHits(range: Range, { title, kind, evidence }: Statute, version: Version, said: string): CitationHit[] {
  if (kind !== 'law' || evidence !== 'seen' || !/^修[订正]$/.test(said) || said === version.kind) return []
  const values = { title, adopted: version.adopted.slice(0, 4), right: version.kind, wrong: said }
  return [{ reason: 'revision-kind', range, values }]
}

/** 《…》(2016年修正), 《…(2014年第二次修正)》. */
function versionWritten(draft: Draft, { start, end }: Citation): { year: string; kind: string; range: Range } | null {
  const behind = VERSION_BEHIND.exec(textBehind(draft, { end }, 18))
  const match = behind ?? VERSION_WITHIN.exec(draft.folded.slice(start, end))
  if (!match) return null
  const [words, year = '', kind = ''] = match
  const at = behind ? end : start + match.index
  return { year, kind, range: { start: at, end: at + words.replace('》', '').length } }
}

const VERSION = '\\((\\d{4})年?(?:第[一二三四五六]次)?(修订|修正|修改|版)本?\\)'
const VERSION_BEHIND = new RegExp(`^${VERSION}`)
const VERSION_WITHIN = new RegExp(`${VERSION}》?$`)
