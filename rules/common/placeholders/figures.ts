import { anyOf } from '../patterns'
import { isMaskedPerson, isOwnUnit } from './around'
import type { Pattern } from './pattern'
import { CROSS, PERCENT, STROKE } from './signs'
import { COUNTER, HAN, PLAIN_COUNTERS } from './words'

const RISE = '(?:增长|上升|增加)'
const FALL = '(?:下降|减少|降低)'

/** Crosses and strokes where a figure is to come. */
export const figures: readonly Pattern[] = [
  {
    // 案件XX件, ××余起.
    reason: 'figure-open',
    needs: CROSS,
    pattern: new RegExp(`(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９×*])[XxＸｘ×╳✕]{1,4}[ \\u3000]{0,3}${COUNTER}`, 'g'),
    holds: (match, { text }) => !isMultiplied(match, text) && !isMaskedPerson(match, text),
  },
  {
    // 群众____人次.
    reason: 'figure-open',
    needs: STROKE,
    pattern: new RegExp(`(?<![A-Za-z0-9_＿/.])[_＿]{1,20}\\s{0,4}${COUNTER}`, 'g'),
  },
  {
    // 1XX件, 12X件: the first digits of a number to come.
    reason: 'figure-open',
    needs: CROSS,
    pattern: new RegExp(
      `(?<![A-Za-z0-9.])\\d{1,3}[XxＸｘ×]{1,3}[余多]?${anyOf(PLAIN_COUNTERS, '家次 人 元 条 份')}(?=[，。；、,;）)（(${HAN}]|$)`,
      'g',
    ),
  },
  {
    // 增长（下降）5.2%, 下降/增长XX%: none of the two was deleted.
    reason: 'choice-open',
    needs: PERCENT,
    sign: /(?:下降|减少|降低|增长|增加|上升)[）)]?约?[\dXxＸ×*_]/,
    pattern: new RegExp(
      `${anyOf(
        `(?:${RISE}|提高)(?:[（(]或?${FALL}[）)]|[/／]${FALL})`,
        `(?:下降|减少)(?:[（(]或?${RISE}[）)]|[/／]${RISE})`,
      )}(?=约?[\\dXxＸ×*_])`,
      'g',
    ),
  },
  {
    // xx.x分, XX分, X.X个百分点; 前X季度, 近X年, 第X届.
    reason: 'figure-open',
    needs: CROSS,
    pattern: new RegExp(
      `(?<![A-Za-z0-9.×])${anyOf(
        '[XxＸ×]{1,3}\\.[XxＸ×]{1,2}',
        '[XxＸ×]{1,3}(?=个百分点|分[，。；、,;）)以])',
        '(?<=[前近过])[XxＸ×]{1,2}(?=年|个?季度|个?月|届|轮)',
        '(?<=第)[XxＸ×]{1,2}(?=季度|届|轮|批)',
      )}${anyOf('分 个百分点 万元 亿元 [%％] 季度 年 届 轮 批 公里')}?`,
      'g',
    ),
    holds: isOwnUnit,
  },
]

/** 3×5件, or “普法×人人” with a word on either side. */
function isMultiplied({ 0: words, index }: RegExpExecArray, text: string): boolean {
  // 用户×小时, 人×天: a unit made of two.
  if (/^×(?:小时|[天日])$/.test(words) && /[户人台车]$/.test(text.slice(Math.max(0, index - 1), index))) return true
  if (/\d\s?$/.test(text.slice(Math.max(0, index - 2), index))) return true
  return /^×[^×]/.test(words) && /[“《][^”》]{1,12}$/.test(text.slice(Math.max(0, index - 13), index))
}

/** 联系人：____. */
export const strokes: Pattern = {
  reason: 'blank',
  needs: STROKE,
  pattern: /(?<![A-Za-z0-9/._＿])[_＿]{2,60}(?![A-Za-z0-9/._＿])/g,
  // A line of nothing but strokes parts the text.
  holds: (match, { text }) => text.trim() !== match[0],
}
