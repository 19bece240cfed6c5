import { matchesOf, type Range } from '../../../lib/audit'
import { clauseAt } from './own-voice'

/** What towns and villages are called in one region alone, and what shows that a draft lies there or tells of it. */
const REGIONS: readonly (readonly [word: RegExp, there: RegExp])[] = [
  [
    /苏木(?:乡镇|镇|、?嘎查|党委|政府|机关|干部)|嘎查村?(?:两委|干部|级|委)?|(?<=[各个到入进、])苏木/g,
    /内蒙|自治区|蒙古|[一-鿿]盟(?:委|行署)|盟(?:市|委|行署|中[级院])|旗(?:县|区|委|政府|人民政府|人大|[一-鿿]{2,6}局)|[全我本左右前后中各]旗|呼和浩特|包头|乌海|赤峰|通辽|鄂尔多斯|呼伦贝尔|巴彦淖尔|乌兰|锡林|牧业|牧民|马背/,
  ],
  [/团场(?:、?连队)?|师市(?![场区])/g, /新疆|兵团|自治区|农垦|建设兵团|第[一二三四五六七八九十]{1,2}师/],
]
/** Gone to, learnt from or helped, wherever that is. */
const ELSEWHERE = /赴|到|考察|学习|交流|经验|协作|帮扶|对口|支援|援|邀请|商户|游客|来自/
/** Told more often they are the draft's own. */
const MOST_LEFT = 2

/** 在各苏木嘎查建立微信群 in the draft of a county of 贵州: villages as only 内蒙古 calls them; `whole` is the draft with its title and signature. Ranges in the text. */
export function wordsOfRegions(text: string, whole: string): Range[] {
  if (!/嘎查|苏木|团场|师市/.test(text)) return []
  return REGIONS.flatMap(([word, there]): Range[] => {
    const found = [...matchesOf(text, word)].filter(
      ({ index, 0: words }) => !ELSEWHERE.test(clauseAt(text, index, words.length).replace(words, '')),
    )
    return found.length === 0 || found.length > MOST_LEFT || there.test(whole)
      ? []
      : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  })
}
