import { vocabularyMatcher } from '../../../lib/audit'
import { statuteOf, titlesToldBare } from '../../vocabulary/laws'
import { anyOf } from '../patterns'
import type { CitationHit, CitationReason, DatedAccount } from './account'
import { textBefore } from './beside'
import { dayHits } from './days'
import { statuteHits } from './statutes'

/** 对照婚姻法、收养法讲明权利: statutes out of date that are named without 《》, each once. */
export function bareNameHits(account: DatedAccount): CitationHit[] {
  const { draft, wording } = account
  const told = new Set<string>()
  return matchBareTitles(draft).flatMap(({ phrase: { text: title }, range }): CitationHit[] => {
    if (told.has(title) || wording.inTitle(range.start) || !wording.counts(range.start)) return []
    const named = { ...range, title, number: null }
    const statute = statuteOf(title)
    const days = statute ? dayHits(account, named, statute) : []
    if (days.length > 0) return days
    if (!LEADS_TO_TITLE.test(textBefore(draft, range, 7))) return []
    return (statuteHits(account, named, title) ?? []).flatMap((hit) => {
      const reason = REASONS[hit.reason]
      if (!reason) return []
      told.add(title)
      return [{ ...hit, reason }]
    })
  })
}

const matchBareTitles = vocabularyMatcher(
  titlesToldBare().map((text) => ({ text, notAfter: [...'律规定庭学院典制治官务理人草修'] })),
)

/** What is told of a bare name. Without the marks it may be meant loosely, so that nothing is certain. */
const REASONS: Partial<Record<CitationReason, CitationReason>> = {
  repealed: 'repealed-probably',
  'repealed-probably': 'repealed-probably',
  'replaced-this-year': 'replaced-this-year',
  'not-yet': 'not-yet-probably',
  'not-yet-probably': 'not-yet-probably',
}

/** Behind anything else the name is part of a longer one: 劳动合同法, 云岭省信访条例. */
const LEADS_TO_TITLE = new RegExp(
  `(?:^|[^一-鿿]|[以与和及按对用如了讲学就将把的]|${anyOf(
    '中华人民共和国 国家',
    '[依根]据 [依按参遵对]照 适用 违反 遵守 执行 实施 贯彻 落实 引用 涉及 围绕 结合',
    '宣传 宣讲 讲解 学习 普及 解读 开展 组织',
  )})$`,
)
