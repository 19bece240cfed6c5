import { anyOf } from '../patterns'
import { isEmphasis, isMaskedPerson, isOwnName } from './around'
import type { Pattern } from './pattern'
import { LETTER, QUERY, STAR } from './signs'
import { COUNTER, HAN, PLACE, PLAIN_COUNTERS } from './words'

export const stars: readonly Pattern[] = [
  {
    // 学习*次, 到**镇调研.
    reason: 'asterisk',
    needs: STAR,
    pattern: new RegExp(`(?<=[${HAN}）)])[*＊]{1,4}(?:${COUNTER}|${PLACE}(?=[${HAN}]))`, 'g'),
    holds: (match, { text }) => !isEmphasis(match, text) && !isMaskedPerson(match, text),
  },
  {
    // 责任单位：**局, ＊＊县, 由**牵头: for a name.
    reason: 'asterisk',
    needs: STAR,
    pattern: new RegExp(
      [
        `(?<=[${HAN}：:、，。；（(“《])[*＊]{1,4}${anyOf(PLACE, '厅 委 办公室 所 站 公司 中心')}(?![*＊])`,
        '(?<=[：:由对向和与])[*＊]{2,4}(?=[，。；、）)]|牵头|负责|主持)',
      ].join('|'),
      'g',
    ),
    holds: (match, paragraph) => !isEmphasis(match, paragraph.text) && isOwnName(match, paragraph),
  },
  {
    // 书记**主持召开会议; but 书记**亲自部署** is emphasis.
    reason: 'name-open',
    needs: STAR,
    pattern: new RegExp(
      `(?<=书记|[县市区镇乡局厅]长|主任)[*＊]{1,3}(?=${anyOf(
        '主持 带头 同志 亲自 出庭 率 多次 作 参加 听取',
      )})(?![*＊]{1,3}[^*＊]{1,20}[*＊])`,
      'g',
    ),
  },
]

export const questionMarks: readonly Pattern[] = [
  {
    // 12?件, （？）, ???
    reason: 'question-mark',
    needs: QUERY,
    pattern: new RegExp(`(?<=\\d)[?？]{1,3}${anyOf(PLAIN_COUNTERS)}|[（(][?？]{1,3}[）)]|[?？]{3,8}`, 'g'),
  },
  {
    // 调解纠纷？件，, 对？个单位开展检查; but 怎么办？件件有着落 asks something.
    reason: 'question-mark',
    needs: QUERY,
    pattern: new RegExp(
      [
        `(?<=[${HAN}])[?？]{1,3}${COUNTER}(?=[，。、；,;）)等]|$)`,
        `(?<=[对的有设辖共计为达近约余了到至从原剩超逾占后集成建立])[?？]{1,3}${COUNTER}(?!个)`,
      ].join('|'),
      'g',
    ),
    holds: ({ index }, { text }) => !QUESTION.test(text.slice(Math.max(0, index - 16), index)),
  },
]

const QUESTION = /什么|怎|吗|呢|何|谁|哪|几|是否|能否|可否|多少|[?？]/

/** 案件??件; more than one is no question. */
export const doubledQuestionMarks: Pattern = {
  reason: 'question-mark',
  needs: QUERY,
  pattern: new RegExp(`(?<=[${HAN}])[?？]{2,3}${COUNTER}`, 'g'),
}

/** 其中A件、B件. */
export const listedLetters: Pattern = {
  reason: 'letter',
  needs: LETTER,
  sign: /[A-D](?:件|起|人次|场次|万元)/,
  pattern: /(?<=[\u3400-\u9fff、])[A-D](?=(?:件|起|人次|场次|万元)[，。；、,;])/g,
}

/** 宣传N场次, 听取汇报Y次. */
export const letters: Pattern = {
  reason: 'letter',
  needs: LETTER,
  pattern: new RegExp(`(?<=[${HAN}])(?<!第)[NnMmＮYZ]{1,3}${COUNTER}`, 'g'),
  // “1+N”: the letter is meant.
  holds: (_, { text }) => !/[+＋]\s?[NnMmＮ]/.test(text),
}
