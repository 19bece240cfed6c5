import { matchesOf, type Range } from '../../../lib/audit'

/** A congress or a plenum that a draft names. */
export interface Mention {
  /** 20 for 二十大 and 二十届. */
  congress: number
  /** 3 for 三中全会; 0 for the congress itself. */
  plenum: number
  range: Range
  /** The list that it is part of: 二十届二中、三中全会. */
  list: number
}

const CONGRESSES = ['十八', '十九', '二十', '二十一']
const FIRST_CONGRESS = 18
const NUMERALS = '一二三四五六七八九'

/** 二十大 tells of something else there: 十八大类, 二十大行动. */
const OTHER_GREAT =
  '类|项|任务|行动|工程|要|措施|举措|重点|专项|条|队|街|道|厦|桥|家|亮点|件|中|学|户|批|案例|场|系统|产业|指标|行业|企业|片|板块|方面|体系|机制|难题|民生|检查'
/** 二中、三中全会; 三中全会、四中全会. */
const PLENUMS = `(?:[${NUMERALS}]中(?:全会(?=[、,和及与][${NUMERALS}]中全会))?[、,和及与]{0,2}){1,7}全会`
const NAMED = new RegExp(`(十八|十九|二十一|二十)(?:(大)(?!${OTHER_GREAT})|届(${PLENUMS}))`, 'g')
const PLENUM = /([一二三四五六七八九])中/g

/** 党的二十大, 二十届二中、三中全会, 二十届三中全会、四中全会. */
export function mentionsOf(folded: string): Mention[] {
  const mentions: Mention[] = []
  let list = 0
  for (const match of matchesOf(folded, NAMED)) {
    const { index, 0: words, 1: number = '', 2: great, 3: plenums = '' } = match
    // 市第二十届…, 一百二十大…: another body's.
    if (/[第一二三四五六七八九十百\d]/.test(folded[index - 1] ?? '')) continue
    list++
    const congress = FIRST_CONGRESS + CONGRESSES.indexOf(number)
    if (great) {
      mentions.push({ congress, plenum: 0, range: { start: index, end: index + words.length }, list })
      continue
    }
    for (const part of matchesOf(plenums, PLENUM)) {
      const start = index + number.length + 1 + part.index
      const plenum = NUMERALS.indexOf(part[1] as string) + 1
      mentions.push({ congress, plenum, range: { start, end: start + 2 }, list })
    }
  }
  return mentions
}

/** 党的二十届三中全会. */
export function nameOf(congress: number, plenum: number): string {
  const word = CONGRESSES[congress - FIRST_CONGRESS] ?? String(congress)
  return plenum === 0 ? `党的${word}大` : `党的${word}届${NUMERALS[plenum - 1]}中全会`
}
