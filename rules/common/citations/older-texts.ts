import type { Range } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import type { Statute, Version } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { sentenceBefore, textBehind } from './beside'
import { REVISED } from './texts'

/** A text of a statute that is no longer the one in force. */
export function olderText(
  { title }: Statute,
  { adopted, kind }: Pick<Version, 'adopted' | 'kind'>,
  range: Range,
  { start }: Season,
): CitationHit {
  return {
    reason: 'older-version',
    range,
    values: { title, adopted: adopted.slice(0, 4), right: kind, year: start.slice(0, 4) },
  }
}

/**
 * 2008年5月1日起施行的《政府信息公开条例》 in a report on 2020: the day on which a text came into force that has been replaced as
 * a whole since. A law that was only amended keeps its day.
 */
export function olderByStart(
  { draft, season }: DatedAccount,
  statute: Statute,
  range: Range,
  day: string,
): CitationHit[] {
  const latest = statute.versions.findLast(({ kind, from }) => kind === '修订' && from <= season.start)
  if (day.length < 7 || !latest || day >= latest.adopted.slice(0, day.length)) return []
  const around = draft.folded.slice(Math.max(0, range.start - 24), range.end + 50)
  return OF_HISTORY.test(around.replace(NEWLY_REVISED, '')) ? [] : [olderText(statute, latest, range, season)]
}

/** 修订后的《政府信息公开条例》（2008年5月1日起施行）: that it was revised makes the old day the more wrong. */
const NEWLY_REVISED = new RegExp(REVISED)

/** 2010年修订的《保守国家秘密法》 in a report on 2024, when that of 2024 came into force. */
export function olderByChange(
  account: DatedAccount,
  statute: Statute,
  range: Range,
  year: string,
  verb: string,
): CitationHit[] {
  const { draft, season } = account
  const latest = statute.versions.findLast(({ from }) => from <= season.end)
  if (!latest || year >= latest.adopted.slice(0, 4)) return []
  const isOfText = /^修[订正]$/.test(verb) || (latest.kind === '修订' && isFirstText(account, range, verb))
  if (!isOfText || isAppliedBefore(account, range, latest)) return []
  // 修改规范性文件2件。认真执行2017年修正的…: another sentence tells nothing of the law.
  return OF_HISTORY.test(sentenceBefore(draft, range, 24, /[。;\n]/)) ? [] : [olderText(statute, latest, range, season)]
}

/** 《职业教育法》(1996年公布): of a law made anew as a whole the first text is another; one that was only amended keeps its day. */
function isFirstText({ draft }: DatedAccount, range: Range, verb: string): boolean {
  if (draft.folded[range.start] !== '(') return false
  const [toBracket = ''] = textBehind(draft, range, 24).split(')', 1)
  return !/^修|修[订正]/.test(verb + toBracket)
}

/** 依据2019年修正的…，对2025年3月发生的…: done in a month before the new text came into force. */
function isAppliedBefore({ draft, season }: DatedAccount, range: Range, { from }: Version): boolean {
  const done = MONTH_IN_SENTENCE.exec(textBehind(draft, range, 60))
  if (!done || from <= season.start) return false
  const [, year, month = ''] = done
  return `${year}-${month.padStart(2, '0')}` < from.slice(0, 7)
}

const MONTH_IN_SENTENCE = /^[^。;\n]{0,40}?(20\d\d)年(\d{1,2})月(?!\d{0,2}日?(?:起|施行))/

const OF_HISTORY = /修[订正改]|废止|以来|曾|原|旧|取代|替代|历程|沿革|回顾|周年|当年|首部/
