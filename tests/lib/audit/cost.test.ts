/** What an audit costs as its text grows. Times are the processor's, so that what else a machine does hardly counts. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../../lib'
import { audit, type RuleBook } from '../../../lib/audit'
import { extendedBook } from '../../../lib/audit/local-compile'
import type { AuditOptions } from '../../../lib/audit/report'
import { ruleBook } from '../../../rules'
import { composeDraft } from '../../bench/texts'
import { processorTime } from '../../cpu'

/** Milliseconds of an audit. */
function timeOf(text: string, options: AuditOptions = {}): number {
  const start = processorTime()
  auditSource({ name: 'a', format: 'txt', text }, options)
  return processorTime() - start
}

/** Strings pumped from the patterns' own words: where a pattern or loop is super-linear, doubling shows it. */
const pumped = [
  '一、',
  '（一）',
  '1.',
  '第一条',
  '一是',
  '行政复议',
  '行政复议案件',
  '行政复议共计',
  '行政诉讼、',
  '未发生因',
  '未发生行政复议',
  '存在',
  '还存在问题。',
  '一、存在的问题\n',
  '二、下一步打算\n',
  '下一步，我镇将加强。\n',
  '（一）工作情况\n',
  '第一责任人',
  '《第一责任人》',
  '《',
  '2024年',
  '委员会',
  '中共',
  '短标题行\n',
  '字体：',
  '首页>',
  '1,',
  '〔2024〕',
  '原因',
  '因',
  '出庭应诉',
  '出庭应诉率',
  '受影响',
  '登录',
  'a ',
  '\n',
  '（',
  '关于报告\n',
  '县委、县政府：\n',
  '责任单位：',
  '“',
  '”',
  '"',
  '（《',
  '）》',
  '“法律明白人“',
  'XX件',
  '**',
  '*次',
  '____',
  '某某镇',
  '【',
  '（待补',
  '〔2024〕号',
  '<p>',
  '&nbsp;',
  '{PAGE',
  '年月日\n',
  '2月30日',
  '二○二五年',
  '一是规范。二是加强。四是化解。',
  '一、标题 0 0 0\n',
  '1、标题\n3.标题\n',
  '”、“',
]

const ofReport = (text: string) => timeOf(text, { pack: 'annual-report' })

it.each(pumped)('grows near-linearly when %j is repeated', (unit) => {
  const text = (length: number) => `青石镇2024年法治政府建设年度报告\n${unit.repeat(Math.ceil(length / unit.length))}`
  ofReport(text(8_000))
  const small = Math.min(ofReport(text(8_000)), ofReport(text(8_000)))
  // 8 times the text: 8 times the time, with room for the garbage collector; a quadratic loop takes 64 times.
  const bound = Math.max(small, 4) * 30
  const large = ofReport(text(64_000))
  // Once more where something else may have held it up.
  expect(large < bound ? large : ofReport(text(64_000))).toBeLessThan(bound)
})

// Each has thousands of figures or terms in one sentence: what looks back at all of them from each takes many seconds.
it.each(['零场', '罚金', '1多起', '1个街道办事处', '收到镇0件', '三项制度('])('stays near-linear over %s', (unit) => {
  const cost = (length: number) =>
    timeOf(`青石镇2024年法治政府建设年度报告\n一、主要举措\n${unit.repeat(Math.ceil(length / unit.length))}`)
  cost(5_000)
  const least = Math.min(cost(15_000), cost(15_000))
  // Four times the text may take ten times as long; quadratic cost would take sixteen.
  let most = cost(60_000)
  for (let again = 0; again < 3 && most > least * 10; again++) most = Math.min(most, cost(60_000))
  expect(most).toBeLessThan(Math.max(1_500, least * 10))
})

// What is said of one figure is held against what others say: each line has another number, so that none is known already.
it.each<[what: string, line: (i: number) => string]>([
  ['rates of all and of some', (i) => `全县执法人员持证率100%。部分乡镇执法人员持证率仅为${60 + (i % 39)}%。`],
  ['lists up to the others', (i) => `党委书记接访${i + 4}人次，镇长接访${i + 2}人次，其他班子成员接访${i + 5}人次。`],
  ['the only one and none', (i) => `对唯一一起行政诉讼案件出庭应诉。行政诉讼案件均为0件。办理${i}件。`],
  ['what was due', (i) => `应出庭${i + 10}件，实际出庭${i + 5}件。出庭应诉率为${i % 90}%。`],
  ['all of the year', (i) => `全年只开展各类检查${i + 3}次。我镇开展检查${i}次。`],
  [
    'bodies in tables',
    (i) =>
      `部门\t立案（件）\t结案（件）\n县${nth(i)}局\t${i + 9}\t3\n县${nth(i)}甲局\t${i + 7}\t3\n县${nth(i)}局立案${i + 20}件。`,
  ],
])('stays near-linear over %s, each with other numbers', (_, line) => {
  const cost = (lines: number) =>
    timeOf(
      `云溪县2024年法治政府建设年度报告\n一、主要举措\n${Array.from({ length: lines }, (_, i) => line(i)).join('\n')}`,
    )
  cost(500)
  const least = Math.min(cost(500), cost(500))
  // Eight times the lines may take fourteen times as long; quadratic cost would take sixty-four.
  let most = cost(4_000)
  for (let again = 0; again < 2 && most > least * 14; again++) most = Math.min(most, cost(4_000))
  expect(most).toBeLessThan(Math.max(700, least * 14))
})

function nth(i: number): string {
  return String.fromCharCode(0x4e00 + i)
}

describe('packs of one’s own', () => {
  /** The least of many measurements, taken in turns: what else the machine does must not count. */
  const least = (texts: [book: RuleBook, text: string][], rounds: number): number[] => {
    const times = texts.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < rounds; round++) {
      texts.forEach(([book, text], i) => {
        const started = processorTime()
        audit({ name: 'x', format: 'txt', text }, book)
        times[i] = Math.min(times[i] as number, processorTime() - started)
      })
    }
    return times
  }
  const bookWith = (words: string[]) =>
    extendedBook(ruleBook, [
      { name: '甲', extends: 'annual-report', forbidden: words.map((word, i) => ({ id: `w${i}`, words: [word] })) },
    ]).book

  // Measured again when something else kept the machine busy.
  it('takes at most 3 ms of the 15 of an audit more for 500 phrases, wildcards included', {
    retry: 3,
    timeout: 30_000,
  }, () => {
    // Without sentences that stand twice, whose comparison would be most of the time.
    const draft = composeDraft(fileURLToPath(new URL('../../drafts', import.meta.url)), 5_000)
    const character = (i: number) => String.fromCharCode(0x4e00 + i * 13)
    const words = Array.from({ length: 500 }, (_, i) =>
      i % 2 === 0 ? `${character(i)}${character(i + 7)}工作` : `法治*${character(i)}${character(i + 3)}`,
    )
    const [without = 0, withWords = 0] = least(
      [
        [ruleBook, draft],
        [bookWith(words), draft],
      ],
      25,
    )
    // As a share, which holds on a busy machine, too.
    expect(withWords / without).toBeLessThan(1 + 3 / 15)
  })

  it.each<[what: string, word: string, filler: string]>([
    ['a wildcard that nearly matches everywhere', '法治*法治*法治*法官', '法治'],
    ['a wildcard that matches everywhere', '法治*法治*法治', '法治'],
    ['a word of one letter many times over', '甲甲甲甲甲甲甲乙', '甲'],
  ])(
    'stays linear with %s',
    (_, word, filler) => {
      const book = bookWith([word])
      const text = (length: number): string =>
        `青石镇人民政府2024年法治政府建设年度报告\n${filler.repeat(length / filler.length)}`
      const [short = 0, long = 0] = least(
        [
          [book, text(25_000)],
          [book, text(200_000)],
        ],
        3,
      )
      // Eight times the text; a quadratic search would take sixty-four times as long.
      expect(long / short).toBeLessThan(24)
    },
    30_000,
  )
})
