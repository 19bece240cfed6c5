import { type Draft, type Hit, isIdeographSign, vocabularyMatcher } from '../../../lib/audit'
import {
  DOUBLED_RIGHTLY,
  DOUBLED_WORDS,
  DOUBLINGS,
  type Doubling,
  EACH_AFTER_ONE,
  ENDS_OF_NAMES,
} from '../../vocabulary/doublings'
import { ALONE, ENDINGS, neighboursOf, REDUPLICATED } from '../../vocabulary/neighbours'
import { SURNAMES } from '../../vocabulary/surnames'
import type { Wording } from '../wording'
import { leavesOver } from './covering'
import { standsIdle } from './doubled-edge'
import { isOrganBehindName } from './names-of-places'
import { isCommonWord, wordBetween } from './odd-pairs'
import { besides, comesThrice, joined, MOST_LOOKED_FOR } from './telling'

/** A character doubled where no two words meet: 坚强治治保障, not 法治治理. */
export function doubled(draft: Draft, wording: Wording): Hit<'doubled'>[] {
  const text = draft.folded
  const hits: Hit<'doubled'>[] = []
  for (const { phrase, range } of matchDoubled(draft)) {
    if (!joined(draft, range) || wording.inTable(range.start) || isOrganBehindName(text, range.start + 1)) continue
    hits.push({ reason: 'doubled', range, values: { text: phrase.text }, suggestion: phrase.right })
  }
  const isBesideWords = besides(hits)
  let left = MOST_LOOKED_FOR
  let unit = 0
  for (let i = 0; i < text.length; i++) {
    const previous = unit
    unit = text.charCodeAt(i)
    if (unit !== previous) continue
    const doubling = DOUBLINGS.get(text[i] as string)
    if (text[i + 1] === text[i] && isThreefold(text, i) && joined(draft, { start: i - 1, end: i + 2 })) {
      const range = { start: i - 1, end: i + 2 }
      if (!wording.inTable(i) && isBesideWords({ range }))
        hits.push({ reason: 'doubled', range, values: { text: text.slice(range.start, range.end) } })
    }
    if (text[i + 1] === text[i] || text[i - 2] === text[i] || isReduplicated(text, i)) continue
    if (isRight(doubling, text, i) && !standsIdle(text, i)) continue
    const range = { start: i - 1, end: i + 1 }
    if (!joined(draft, range) || wording.inTable(i) || !isBesideWords({ range })) continue
    // 新福建建设: nobody makes one slip three times.
    if (left-- > 0 && comesThrice(text, text.slice(Math.max(0, i - 2), i + 2))) continue
    hits.push({ reason: 'doubled', range, values: { text: text.slice(range.start, range.end) } })
  }
  return hits
}

const matchDoubled = vocabularyMatcher(DOUBLED_WORDS)

/** 特种设备等等等重点领域: three of one character, the second of which is at a place; not 某某某, 人人人手一册, or a longer run. */
function isThreefold(text: string, second: number): boolean {
  const sign = text[second] as string
  if (!isIdeographSign(sign) || NEVER_THREEFOLD.includes(sign)) return false
  if (text[second - 2] === sign || text[second + 2] === sign) return false
  // 处处处于, 村村村民: each, and the word that begins with it.
  if (REDUPLICATED.has(sign) && wordBetween(text, second + 1)) return false
  // 推动案件|件件落实.
  return !(EACH_AFTER_ONE.includes(sign) && wordBetween(text, second - 2))
}

/** Ciphers for names, and numerals. */
const NEVER_THREEFOLD = '某一二三四五六七八九十百千万零两哈口'

function isRight(doubling: Doubling | undefined, text: string, second: number): boolean {
  const sign = text[second] as string
  if (doubling?.right?.some((word) => placed(text, word, second))) return true
  if (hasParallel(text, second)) return true
  // 幼儿园园长, 研究院院长.
  if (text[second + 1] === '长' && HEADED.includes(sign)) return true
  if (isOrganBehindName(text, second)) return true
  // 殷丽丽, but not 美丽丽.
  if (GIVEN_TWICE.includes(sign) && !wordBetween(text, second - 2) && !wordBetween(text, second)) return true
  // 多多少少, 老老实实; in 层层压压实 the second belongs to a word behind it.
  if ((isTwice(text, second - 3) && !isCommonWord(text, second)) || isTwice(text, second + 1)) return true
  // 中学|学位, 扩大|大宗, 李莎莎.
  const isAfterWord = isCommonWord(text, second - 2)
  if (isCommonWord(text, second) ? isAfterWord || ENDS_OF_NAMES.includes(sign) : isCalled(text, second)) return true
  // 学校|校务公开, 村委会|会务.
  if ('校会'.includes(sign) && text[second + 1] === '务' && (isAfterWord || text[second - 2] === '委')) return true
  if (!(doubling ? meets(doubling, text, second) : adjoin(text, second))) return false
  const after = text[second + 1] ?? '\n'
  const isKnown =
    doubling?.ends === null
      ? ENDINGS.has(text[second] as string) && doubling.starts?.includes(after)
      : doubling?.ends.includes(text[second - 2] ?? '\n') &&
        (doubling.starts?.includes(after) ?? wordBetween(text, second))
  return isKnown || !leavesOver(text, second)
}

function isTwice(text: string, at: number): boolean {
  const sign = text[at] ?? '\n'
  return isIdeographSign(sign) && sign === text[at + 1]
}

/** 紧紧围绕, 一座座: right whatever stands beside it. */
function isReduplicated(text: string, second: number): boolean {
  const sign = text[second] as string
  if (text[second - 2] === '一' && EACH_AFTER_ONE.includes(sign)) return true
  return rightly.get(sign)?.some((words) => placed(text, words, second)) ?? false
}

const rightly = new Map<string, string[]>()
for (const words of DOUBLED_RIGHTLY) {
  const sign = [...words].find((each, i) => each === words[i + 1]) as string
  rightly.set(sign, [...(rightly.get(sign) ?? []), words])
}

/** A surname alone before it, and nothing behind: 责任编辑:李莎莎. */
function isCalled(text: string, second: number): boolean {
  return (
    SURNAMES.includes(text[second - 2] ?? '\n') &&
    !isIdeographSign(text[second - 3] ?? '') &&
    !isIdeographSign(text[second + 1] ?? '')
  )
}

/** Given names are made of them, doubled. */
const GIVEN_TWICE = '丽芳莎贝娜娟婷媛倩萍玲燕莉佳晶琳菲瑶璐洋露蕾薇茜妮珊圆甜欢'

/** What ends the names of bodies whose heads are called by it. */
const HEADED = '园院校馆所局厅部处科股室站社会队组团行厂店县市区镇乡村州省盟旗'

/** 船船到、户户知: another that is doubled stands beside it. */
function hasParallel(text: string, second: number): boolean {
  return (
    /^(.)\1[^、,。;\n]{1,5}[、,](.)\2/.test(text.slice(second - 1, second + 9)) ||
    /(.)\1[^、,。;\n]{1,5}[、,]$/.test(text.slice(Math.max(0, second - 9), second - 1))
  )
}

/** Whether the two are the end of one word and the start of another, or a word of their own. */
function meets(doubling: Doubling, text: string, second: number): boolean {
  const before = text[second - 2] ?? ''
  const after = text[second + 1] ?? ''
  // 一件件, 一个个 are right.
  if (doubling.onlyAfterNumber && !/[\d二三四五六七八九十百千万余多]/.test(before)) return true
  if (before === '' || after === '') return false
  const ends = doubling.ends === null || doubling.ends.includes(before)
  const starts = doubling.starts === null || doubling.starts.includes(after)
  return doubling.either ? ends || starts : ends && starts
}

/** Whether a character of which nothing special is known is doubled rightly, or may be: 系列|列入, 层层, 队长王丽丽. */
function adjoin(text: string, second: number): boolean {
  const sign = text[second] as string
  const before = text[second - 2] ?? ''
  const after = text[second + 1] ?? ''
  const known = neighboursOf(sign)
  // 扎扎实实, 家家户户; in 层层压压实 the second belongs to a word behind it.
  if (!known || (before === text[second - 3] && isIdeographSign(before) && !isCommonWord(text, second))) return true
  if (after === text[second + 2] && isIdeographSign(after)) return true
  // 调解员文文静: a surname that the given name repeats.
  if (isIdeographSign(after) && CALLED.test(text.slice(Math.max(0, second - 4), second - 1))) return true
  const starts = isIdeographSign(after) && known.starts.includes(after)
  const ends = isIdeographSign(before) && known.ends.includes(before)
  if (!ends && PREDICATES.includes(after)) return true
  if (ENDINGS.has(sign) && AT_AN_END.includes(after)) return true
  if (REDUPLICATED.has(sign)) return !ends || starts || PREDICATES.includes(after)
  const opens = starts || ALONE.has(sign)
  // 县县, 网网 at the start of a clause: “each”; 市市场监管局: an organ of one's own.
  if (!isIdeographSign(before)) return PLACES.includes(sign) || !opens
  if (
    !ends &&
    !starts &&
    ((SURNAMES.includes(before) && !wordBetween(text, second - 2) && !wordBetween(text, second - 3)) ||
      VILLAGES.includes(after))
  )
    return true
  return (ends || ENDINGS.has(sign)) && opens
}

const CALLED = /(?:[员长师任官警]|同志|律师|书记|村民|居民)$/

/** What follows a reduplication that is the subject: 村村有, 层层抓. */
const PREDICATES = '有都皆过通到抓讲相清见落可是求为要管查建响达比上压传进访办做谈问知争受评看'
/** What follows a word that ends in the character: 基层部部长, 车站站内. */
const AT_AN_END = '内中外前后里上下间数等长的和与及或为在是于由将不未被对以有'
const PLACES = '省市县区镇乡村街州旗局'
const VILLAGES = '村镇乡县社屯湾沟'
function placed(text: string, word: string, second: number): boolean {
  const at = word.indexOf((text[second] as string).repeat(2))
  return at >= 0 && text.startsWith(word, second - 1 - at)
}
