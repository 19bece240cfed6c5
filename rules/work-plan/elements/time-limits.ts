import { type ElementRule, matchesOf, type Range } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const timeLimits: ElementRule<Facts, 'stated' | 'standing-only' | 'not-found'> = {
  id: 'time-limits',
  title: { zh: '时限', en: 'Time limits' },
  requirement: 'recommended',
  asks: { zh: '任务应当有完成时限或者实施步骤。', en: 'Tasks have time limits, or there are steps with dates.' },
  ...PLAN_PRACTICE,
  help: {
    why: {
      zh: '没有时限，无法判断是否按期完成。',
      en: 'Without limits nobody can tell whether a task was done in time.',
    },
    todo: {
      zh: '写“6月底前”“每季度一次”等，或者设“实施步骤”写明各阶段的起止时间。',
      en: 'Write “6月底前”, “每季度一次” and the like, or a part on steps with their dates.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '写明了完成时限。', en: 'Time limits are stated.' } },
    'standing-only': {
      outcome: 'review',
      message: {
        zh: '只有“全年”“长期坚持”一类的表述，没有具体时限。',
        en: 'There are only words such as “all year” or “long-term”, no dates.',
      },
    },
    'not-found': { outcome: 'fail', message: { zh: '没有找到完成时限。', en: 'No time limit was found.' } },
  },
  searched: ['……月底前', '……月……日前', '年底前', '每季度', '每半年', '完成时限', '实施步骤'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: planWith(
        '一、规范执法\n1.6月底前完成案卷评查。（责任单位：司法所）\n二、加强普法\n2.开展培训。责任单位：党政办',
      ),
    },
    {
      outcome: 'review',
      reason: 'standing-only',
      text: planWith(
        '一、规范执法\n1.长期坚持案卷评查。（责任单位：司法所）\n二、加强普法\n2.开展培训。责任单位：党政办',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith('一、规范执法\n1.落实案卷评查。（责任单位：司法所）\n二、加强普法\n2.开展培训。责任单位：党政办'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ places }, { draft }) {
    const limits = matches(draft.folded, draft.body, LIMIT)
    if (limits.length > 0) return { reason: 'stated', evidence: limits }
    const standing = matches(draft.folded, draft.body, STANDING)
    if (standing.length > 0) return { reason: 'standing-only', evidence: standing, place: places.end }
    return { reason: 'not-found', evidence: [], place: places.end }
  },
}

const LIMIT =
  /\d{1,2}月(?:底|末|初|中旬|上旬|下旬|\d{1,2}日)?(?:之?前|以前|完成)|\d{1,2}月[-~至到]\d{1,2}月|(?:年底|年末|季度末|月底|月末|上半年|下半年|第[一二三四]季度|年内)(?:月\d{1,2}日)?(?:之?前)?|每(?:个)?(?:季度?|半年|月|周|年)|(?:完成)?时限:|(?:完成)?时间:|\(\d{4}年\d{1,2}月|\d{1,2}月\)|到\d{4}年/g
const STANDING = /全年|长期(?:坚持|推进)|持续推进|常年/g

function matches(folded: string, { start, end }: Range, pattern: RegExp): Range[] {
  const found: Range[] = []
  for (const match of matchesOf(folded.slice(start, end), pattern)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length })
    if (found.length === 3) break
  }
  return found
}
