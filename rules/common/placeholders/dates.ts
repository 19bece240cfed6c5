import { inSentence, isOwnUnit } from './around'
import type { Pattern } from './pattern'
import { CIRCLE, CROSS, FILLER, GAP, QUERY, STAR, STROKE } from './signs'

export const dates: readonly Pattern[] = [
  {
    // 7月△日, 7月*日, △月8日, 7月  日.
    reason: 'blank',
    needs: FILLER | STAR | CIRCLE | QUERY | STROKE | CROSS | GAP,
    sign: /月[^\d\u3400-\u9fff，。；、]{1,4}日|[△□▲●○◯＊*?？]月\d/,
    pattern: new RegExp(
      [
        '\\d{1,2}月[△□▲●■○◯Xx×＊*＿_?？…\\s　]{1,4}日(?![均常报程夜])',
        '(?<=[年，。；于在至到从自]|^)[△□▲●■○◯＊*?？]{1,2}月(?:[△□▲●■○◯＊*?？]{1,2}|\\d{1,2})日',
      ].join('|'),
      'g',
    ),
    holds: (match, paragraph) => inSentence(match, paragraph) && isOwnUnit(match, paragraph),
  },
  {
    // 2024年  月  日，县委召开会议.
    reason: 'blank',
    needs: GAP,
    sign: /年[ \u00a0\u3000]{1,8}月/,
    pattern: /20\d\d年[ \u00a0\u3000]{1,8}月(?:[ \u00a0\u3000]{0,8}日)?/g,
    holds: inSentence,
  },
]

/** X月X日; hidden on purpose in a case's story. */
export const crossedMonths: Pattern = {
  reason: 'blank',
  needs: CROSS,
  pattern: /(?<![A-Za-z0-9])[XxＸ×]{1,2}月(?:[XxＸ×]{1,2}日)?/g,
  holds: isOwnUnit,
}
