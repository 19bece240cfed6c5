import { REDUPLICATED } from '../../vocabulary/neighbours'
import { governs } from './both-ends'
import { wordBetween } from './odd-pairs'

/**
 * 队伍伍12支, 信访访，: behind the word that it ends, before a figure or mark, the second of two like characters is nothing. 加强系系统: nor does the
 * first end a verb that has its object behind it.
 */
export function standsIdle(text: string, second: number): boolean {
  const sign = text[second] as string
  // 实实在在, 上上下下.
  if (REDUPLICATED.has(sign) || RIGHT.includes(sign) || sign < '一' || text[second - 2] === text[second - 3])
    return false
  const after = text[second + 1] ?? '\n'
  if (after < '一' || after > '鿿') {
    const isFigure = after >= '0' && after <= '9'
    if (isFigure ? BEFORE_FIGURES.includes(sign) : !MARKS.includes(after)) return false
    return wordBetween(text, second - 2) && !AT_THE_END.includes(sign)
  }
  return governs(text, second - 3) && wordBetween(text, second) && !wordBetween(text, second - 2)
}

/** 人人参与, 目的的, 立法法, 张某某. */
const RIGHT = '人的法某'
const MARKS = ',、。;'
const BEFORE_FIGURES =
  '约共近达有计超为是第逾仅各满减增至到由自从每在经年月日同占收发办建评审调查设新下上类型式项批组期款级段版号'
/** 村村、户户, 拜拜, 看看. */
const AT_THE_END = '看说谈试想走坐天年人件事村户处条次家个层步时星宝爸妈哥弟妹太奶爷叔常往渐默大多少好快慢高早'
