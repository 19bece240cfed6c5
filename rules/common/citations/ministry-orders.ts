import type { Citation } from '../../../lib/audit'
import { type MinistryRule, RULES_KNOWN_UNTIL } from '../../vocabulary/ministry-rules'
import type { Account, CitationHit } from './account'
import { textBehind } from './beside'
import { asPrinted } from './printed'

/** 《水行政处罚实施办法》(水利部令第8号) in a report for 2023: the rule of that name has been made anew since. */
export function ministryOrderHits({ draft, season }: Account, citation: Citation, rule: MinistryRule): CitationHit[] {
  const behind = MINISTRY_ORDER.exec(textBehind(draft, citation, 44))
  if (!behind || !season || season.end < rule.from) return []
  const year = behind[1] ?? behind[3]
  const number = behind[2] ?? behind[4]
  const written = year === undefined ? `${number}` : `${year}年第${number}`
  // 农业农村部令第4号 lacks the year, but means the same.
  if (rule.numbers.some((own) => own === written || own.endsWith(`年第${written}`))) return []
  // What came later than the table may have changed it.
  const highest = Math.max(...rule.numbers.map((own) => Number(own.split('年', 1)[0])))
  if (season.end > `${RULES_KNOWN_UNTIL}-12-31` && Number(year ?? number) > highest) return []
  const own = rule.numbers.map((each) => (each.includes('年') ? `${each}号` : `第${each}号`)).join('、')
  return [
    {
      reason: 'wrong-number-maybe',
      range: { start: citation.end + 1, end: citation.end + behind[0].length },
      values: { title: asPrinted(rule.title), right: `${rule.issuer}令${own}` },
    },
  ]
}

const MINISTRY = '(?:原)?(?:中华人民共和国)?[一-鿿、]{2,24}?'
/** (水利部令第8号), (农业农村部令2021年第4号), (水利部第8号令): year and number, in either order of the words. */
const MINISTRY_ORDER = new RegExp(`^\\(${MINISTRY}(?:令(?:(\\d{4})年)?第?(\\d{1,4})号|(?:(\\d{4})年)?第(\\d{1,4})号令)`)
