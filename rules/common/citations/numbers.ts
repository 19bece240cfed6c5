import type { Citation } from '../../../lib/audit'
import { ministryRule } from '../../vocabulary/ministry-rules'
import type { Account, CitationHit } from './account'
import { documentNumberHits } from './document-numbers'
import { ministryOrderHits } from './ministry-orders'
import { orderHits, orderOf } from './orders'

/** 国务院令第713号, 水利部令第8号, 厅字〔2019〕28号: the number told with a title. */
export function numberHits(account: Account, citation: Citation, title: string): CitationHit[] {
  const order = orderOf(account.draft, citation)
  if (order) return orderHits(account, title, order)
  const rule = ministryRule(title)
  return rule ? ministryOrderHits(account, citation, rule) : documentNumberHits(account, citation, title)
}
