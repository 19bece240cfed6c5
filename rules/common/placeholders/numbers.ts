import type { Pattern } from './pattern'
import { CROSS, GAP, ORDINAL, STAR, STROKE } from './signs'

/** Years and the numbers of documents. */
export const numbers: readonly Pattern[] = [
  {
    // 20XX年, 202*年, 〔20XX〕.
    reason: 'year-open',
    needs: CROSS | STAR | STROKE,
    pattern: /(?<![\dA-Za-z])(?:20|２０)(?:[XxＸｘ×*＊_]{2}|\d[XxＸｘ×*＊_])(?=年|[〕\]］])/g,
  },
  {
    // 〔2024〕XX号, 〔2024〕  号, 〔2024〕号.
    reason: 'number-open',
    needs: ORDINAL,
    pattern: /[〔[［(（](?:19|20)\d\d[〕\]］)）]\s{0,8}第?[XxＸｘ×*＊_＿?？\s]{0,8}号/g,
  },
  {
    // 青政发第  号文件.
    reason: 'number-open',
    needs: ORDINAL,
    pattern: /(?<=[\u3400-\u9fff（(])第[\s_＿]{2,12}号/g,
  },
]

export const numbersToCome: readonly Pattern[] = [
  {
    // 20  年度工作.
    reason: 'year-open',
    needs: GAP | STROKE,
    sign: /20[ \u00a0\u3000_]{1,4}年/,
    pattern: /(?<![\d.])20[ \u00a0\u3000_]{1,4}年(?=[度，工以第上下法])/g,
  },
  {
    // 〔2024〕待定号.
    reason: 'number-open',
    needs: ORDINAL,
    pattern: /[〔[［]20\d\d[〕\]］](?:待[定编补]|某|空)号/g,
  },
]
