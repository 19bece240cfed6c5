import type { Citation } from '../../../lib/audit'
import { replacedStatutes } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { textBehind } from './beside'
import { dayHits } from './days'
import { nearTitleHits } from './near-titles'
import { notYetHits } from './not-yet'
import { otherKindHits } from './other-kinds'
import { repealedHits } from './repealed'
import { revisionHits } from './revisions'
import { statuteCalled } from './titles'

/** What is said of a statute. Null: the title is no known statute. Empty: known and right. */
export function statuteHits(account: DatedAccount, citation: Citation, title: string): CitationHit[] | null {
  // 《…指标体系》（2019年版）, too.
  const edition = /^\(\d{4}年版\)/.exec(textBehind(account.draft, citation, 8))
  const gone = replacedStatutes().get(edition ? title + edition[0] : title)
  if (gone) return repealedHits(account, citation, gone)
  const statute = statuteCalled(title)
  if (!statute) return nearTitleHits(account.draft, citation, title) ?? otherKindHits(account, citation, title)
  const notYet = notYetHits(account, citation, title, statute)
  if (notYet) return notYet
  const days = dayHits(account, citation, statute)
  const revisions = revisionHits(account, citation, statute)
  // （2016年修正） is read by both, and told once.
  return [...(revisions.some(isOlder) ? days.filter((hit) => !isOlder(hit)) : days), ...revisions]
}

function isOlder({ reason }: CitationHit): boolean {
  return reason === 'older-version'
}
