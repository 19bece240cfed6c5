import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { readDraft } from '../../lib/draft'
import { bookOf } from './book-of'
import { disclosureReport, LAYOUTS, SEVEN, type Tables, THREE, tablesOf } from './disclosure-layouts'

const audited = (text: string) => auditSource({ name: 'report', format: 'txt', text })
const told = (text: string) =>
  audited(text)
    .findings.filter(({ level }) => level !== 'note')
    .map(({ rule, reason, span }) => `${rule} ${reason} ${span.text}`)
const read = (text: string) => audited(text).figures.map(({ metric, value }) => `${metric} ${value}`)
const outcome = (text: string, element: string) => audited(text).elements.find(({ id }) => id === element)?.reason

const layouts = Object.entries(LAYOUTS).flatMap(([name, layout]) =>
  ([THREE, SEVEN] as const).map((columns) => ({
    name: `${name}, ${columns.length} columns`,
    textOf: (change?: (tables: Tables) => void) => {
      const tables = tablesOf(columns)
      change?.(tables)
      return layout(tables)
    },
  })),
)
const withTotalsAlone = /totals alone|prose/

describe.each(layouts)('$name', ({ name, textOf }) => {
  it('is silent on right tables, whose numbers it reads', () => {
    const text = disclosureReport(textOf())
    expect(told(text)).toEqual([])
    expect([outcome(text, 'request-handling'), outcome(text, 'appeals')]).toEqual(['figures-given', 'figures-given'])
    expect(read(text)).toEqual([
      'disclosure-requests 19',
      'disclosure-requests-carried-over 1',
      'disclosure-results 18',
      'disclosure-requests-carried-on 2',
      'review-cases 2',
      'litigation-cases 1',
      'litigation-cases 0',
    ])
  })

  it.each<[string, (tables: Tables, last: number) => void]>([
    ['the total of what was received', (tables, last) => set(tables.received, last, 20)],
    ['the total of a result', (tables, last) => set(tables.partly, last, 5)],
    ['the total of a kind', (tables, last) => set(tables.unable[0] as number[], last, 3)],
    ['the total of results', (tables, last) => set(tables.total, last, 17)],
    ['the total of what is carried on', (tables, last) => set(tables.nextYear, last, 3)],
    ['a part', (tables) => set(tables.granted, 0, 8)],
    ['the total of reviews', (tables) => set(tables.appeals[0] as number[], 4, 3)],
    ['a result of lawsuits', (tables) => set(tables.appeals[1] as number[], 0, 2)],
  ])('finds one wrong cell: %s', (what, change) => {
    if (what === 'a part' && withTotalsAlone.test(name)) return
    const all = told(disclosureReport(textOf((tables) => change(tables, tables.columns.length - 1))))
    expect(all.filter((one) => one.startsWith('figure-sum')).length).toBeGreaterThan(0)
    expect(all.filter((one) => !one.startsWith('figure-'))).toEqual([])
  })

  it.each([
    ['本年新收申请21件，上年结转1件，按时办结18件，结转下年度2件', 'requests 21件'],
    ['本年新收申请19件，上年结转3件，按时办结18件，结转下年度2件', 'carried-over 3件'],
    ['本年新收申请19件，上年结转1件，按时办结16件，结转下年度2件', 'results 16件'],
    ['本年新收申请19件，上年结转1件，按时办结18件，结转下年度5件', 'carried-on 5件'],
    ['收到申请19件，上年结转1件，均已答复：予以公开12件、部分公开4件、不予公开1件、无法提供2件', 'result 12件'],
  ])('compares with the cells: %s', (overview, expected) => {
    expect(told(disclosureReport(textOf(), overview))).toContain(`figure-conflict ${expected}`)
  })
})

function set(cells: number[], at: number, value: number): void {
  cells[at] = value
}

/** 新收 19, 结转 1, 结果 11+3+1+2+0+1 = 18, 结转下年 2. */
const ROWS: readonly (readonly [label: string, name: string, numbers: [number, number, number]])[] = [
  ['一、', '本年新收政府信息公开申请数量', [15, 4, 19]],
  ['二、', '上年结转政府信息公开申请数量', [1, 0, 1]],
  ['（一）', '予以公开', [9, 2, 11]],
  ['（二）', '部分公开', [2, 1, 3]],
  ['（三）', '不予公开', [1, 0, 1]],
  ['（四）', '无法提供', [2, 0, 2]],
  ['（五）', '不予处理', [0, 0, 0]],
  ['（六）', '其他处理', [0, 1, 1]],
  ['（七）', '总计', [14, 4, 18]],
  ['四、', '结转下年度继续办理', [2, 0, 2]],
]
const APPEALS =
  '行政复议：结果维持1件、结果纠正0件、其他结果1件、尚未审结0件，总计2件。\n行政诉讼：未经复议直接起诉结果维持1件、结果纠正0件、其他结果0件、尚未审结0件，总计1件；复议后起诉总计0件。'
const withRequests = (requests: string) =>
  disclosureReport(
    `三、收到和处理政府信息公开申请情况\n${requests}\n四、政府信息公开行政复议、行政诉讼情况\n${APPEALS}`,
  )
const eachRow = (of: (a: number, b: number, total: number) => string, parting = '') =>
  ROWS.map(([label, name, numbers]) => label + name + parting + of(...numbers)).join('\n')
const withAppeals = (appeals: string) =>
  disclosureReport(
    `三、收到和处理政府信息公开申请情况\n${eachRow((a, b, total) => `\t${a}\t${b}\t${total}`)}\n四、政府信息公开行政复议、行政诉讼情况\n${appeals}`,
  )

describe('other ways to write the rows', () => {
  it.each([
    [
      'labels a level deeper',
      ROWS.map(
        ([, name, [a, b, total]], i) =>
          `${i < 2 ? `（${'一二'[i]}）` : i < 9 ? `${i - 1}.` : '（四）'}${name}：自然人${a}件、法人${b}件，总计${total}件。${i === 1 ? '\n（三）本年度办理结果：' : ''}`,
      ).join('\n'),
    ],
    [
      'the total in the first column',
      `总计\t自然人\t法人或其他组织\n${eachRow((a, b, total) => `\t${total}\t${a}\t${b}`)}`,
    ],
    [
      'empty lines between cells',
      `自然人\n\n法人或其他组织\n\n总计\n\n${eachRow((...numbers) => `\n\n${numbers.join('\n\n')}\n`)}`,
    ],
    ['parts in brackets', eachRow((a, b, total) => `${total}（自然人${a}，法人${b}）`)],
    [
      'a sentence above and a note below',
      `2024年，新收政府信息公开申请19件，上年结转1件，办结18件，结转下年度2件：\n\t自然人\t法人或其他组织\t总计\n${eachRow((a, b, total) => `\t${a}\t${b}\t${total}`)}\n注：本年新收申请中，网络提交12件、信函提交7件。`,
    ],
    ['other names', eachRow((a, b, total) => `：公民${a}件，法人或者其他组织${b}件，合计${total}件`)],
    [
      'noughts left out',
      eachRow((a, b, total) =>
        total === 0
          ? '：0件。'
          : `：${a > 0 ? `自然人${a}件，` : ''}${b > 0 ? `法人或其他组织${b}件，` : ''}共${total}件。`,
      ),
    ],
    ['无 for nought', eachRow((a, b, total) => `\t${total === 0 ? '无' : `${a || '无'}\t${b || '无'}\t${total}`}`)],
    ['a unit in each cell', eachRow((a, b, total) => `　${a}件　${b}件　${total}件`)],
    [
      'full-width digits',
      eachRow(
        (...numbers) =>
          `　${numbers.join('　').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}`,
      ),
    ],
    ['commas', eachRow((...numbers) => `,${numbers.join(',')}`)],
    ['an addition', eachRow((a, b, total) => `：${a}+${b}=${total}`)],
    ['names a line', eachRow((a, b, total) => `\n自然人：${a}件\n法人或其他组织：${b}件\n总计：${total}件`)],
    ['names and numbers a line', eachRow((a, b, total) => `\n自然人\n${a}\n法人或其他组织\n${b}\n总计\n${total}`)],
    ['分别为', eachRow((...numbers) => `：自然人、法人或其他组织、总计分别为${numbers.join('件、')}件。`)],
    ['semicolons', eachRow((a, b, total) => `：自然人${a}件；法人或其他组织${b}件；总计${total}件。`)],
    [
      'a head on every page',
      ROWS.map(
        ([label, name, numbers], i) =>
          `${i % 5 === 0 ? '自然人 法人或其他组织 总计\n' : ''}${label}${name} ${numbers.join(' ')}`,
      ).join('\n'),
    ],
    [
      'results in one sentence',
      '一、本年新收政府信息公开申请数量：总计19件，其中自然人15件、法人或其他组织4件。\n二、上年结转政府信息公开申请数量：总计1件。\n三、本年度办理结果：予以公开11件、部分公开3件、不予公开1件、无法提供2件、不予处理0件、其他处理1件，总计18件。\n四、结转下年度继续办理：总计2件，其中自然人2件、法人或其他组织0件。',
    ],
    [
      'applicants in a sentence',
      '本年新收政府信息公开申请19件，上年结转1件，其中自然人提出16件、法人或其他组织提出4件。办理结果：予以公开11件，部分公开3件，不予公开1件（属于行政查询事项1件），无法提供2件，不予处理0件，其他处理1件，总计18件。结转下年度继续办理2件。',
    ],
    [
      'sentences with what they say of each number',
      '一、本年新收政府信息公开申请数量：19件，其中自然人15件（网络12件、信函3件），法人或其他组织4件。\n二、上年结转政府信息公开申请数量：1件，为自然人申请。\n三、本年度办理结果：共办结18件。\n（一）予以公开11件，占61.1%，其中自然人9件、法人或其他组织2件。\n（二）部分公开3件。\n（三）不予公开1件，属于行政执法案卷。\n（四）无法提供2件，均为本机关不掌握相关政府信息。\n（五）不予处理0件。\n（六）其他处理1件。\n（七）总计18件。\n四、结转下年度继续办理2件，均在法定期限内。',
    ],
    [
      'the year before below',
      `${eachRow((...numbers) => `　${numbers.join('　')}`)}\n附：上一年度数据\n${eachRow((a, b, total) => `　${a + 1}　${b}　${total + 1}`)}`,
    ],
    ['all rows in one line', ROWS.map(([label, name, numbers]) => `${label}${name} ${numbers.join(' ')}`).join(' ')],
  ])('%s', (_, requests) => {
    const right = withRequests(requests)
    expect(told(right)).toEqual([])
    expect(read(right).slice(0, 4)).toEqual([
      'disclosure-requests 19',
      'disclosure-requests-carried-over 1',
      'disclosure-results 18',
      'disclosure-requests-carried-on 2',
    ])
    const [last, digit] = /19|１９/.exec(requests)?.[0] === '19' ? ['9', '7'] : ['９', '７']
    const wrong = withRequests(
      requests.replace(new RegExp(`(本年新收政府信息公开申请[\\s\\S]*?[1１])${last}`), `$1${digit}`),
    )
    expect(wrong).not.toBe(right)
    expect(told(wrong).filter((one) => !one.startsWith('figure-'))).toEqual([])
    expect(told(wrong).length).toBeGreaterThan(0)
  })

  it('takes no total of other rows for that of the results', () => {
    const text = (total: number) =>
      withRequests(
        `本年新收政府信息公开申请19件，上年结转1件，总计20件。予以公开11件，部分公开3件，不予公开1件，无法提供2件，不予处理0件，其他处理1件，总计${total}件。结转下年度继续办理2件。`,
      )
    expect(told(text(18))).toEqual([])
    expect(told(text(17)).length).toBeGreaterThan(0)
  })

  it('hints where results that are not all listed come to less than their total', () => {
    const rows = (granted: number) =>
      withRequests(
        eachRow((a, b, total) => `\t${a}\t${b}\t${total}`)
          .replace(/\n（五）[^\n]*/, '')
          .replace('9\t2\t11', `${granted - 2}\t2\t${granted}`),
      )
    const notes = (text: string) => audited(text).findings.map(({ level, reason }) => `${level} ${reason}`)
    expect(notes(rows(11))).toEqual([])
    expect(notes(rows(10))).toEqual(['note results-short'])
    expect(notes(rows(12))).toEqual(['error results-total'])
  })

  it('finds applicants that are too few', () => {
    const text = withRequests(
      '本年新收政府信息公开申请19件，上年结转1件，其中自然人提出14件、法人或其他组织提出4件。予以公开17件，总计18件。结转下年度继续办理2件。',
    )
    expect(told(text)).toEqual(['figure-sum applicants 4'])
  })

  it('claims nothing of results whose kinds stand in brackets', () => {
    const overview =
      '收到申请19件，上年结转1件。办结18件，其中予以公开11件，部分公开3件，不予公开1件（属于行政执法案卷1件），无法提供2件，其他处理1件；结转下年度2件'
    const parts = withRequests(eachRow((a, b, total) => `\t${a}\t${b}\t${total}`))
    expect(told(parts.replace(/（二）依申请公开。[^。]*。/, `（二）依申请公开。${overview}。`))).toEqual([])
  })

  it('says that a table was not proved whose rows do not fit one another, and claims nothing', () => {
    const text = withRequests(
      eachRow((...numbers) => ` ${numbers.filter((number) => number > 0).join(' ')}`).replace(
        '总计 14 4 18',
        '总计 14 18',
      ),
    )
    expect(told(text)).toEqual([])
    expect(outcome(text, 'request-handling')).toBe('not-proved')
  })

  it('claims nothing where the last column is no total', () => {
    const text = withRequests(eachRow((a, b, total) => `\t${a}\t${total}\t${b}`))
    expect(told(text)).toEqual([])
    expect(outcome(text, 'request-handling')).toBe('not-proved')
  })
})

describe('other ways to write reviews and lawsuits', () => {
  it.each([
    '一、行政复议：结果维持1件，结果纠正0件，其他结果1件，尚未审结0件，总计2件。\n二、行政诉讼：未经复议直接起诉结果维持1件，结果纠正0件，其他结果0件，尚未审结0件，总计1件；复议后起诉结果维持0件，结果纠正0件，其他结果0件，尚未审结0件，总计0件。',
    '（一）行政复议。全年被申请行政复议2件，其中结果维持1件、结果纠正0件、其他结果1件、尚未审结0件。\n（二）行政诉讼。全年被提起行政诉讼1件，其中结果维持1件、结果纠正0件、其他结果0件、尚未审结0件。',
    '行政复议\n结果维持\n1\n结果纠正\n0\n其他结果\n1\n尚未审结\n0\n总计\n2\n行政诉讼\n未经复议直接起诉\n结果维持\n1\n结果纠正\n0\n其他结果\n0\n尚未审结\n0\n总计\n1',
    '| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|\n| 1 | 0 | 1 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |',
    '类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n行政复议\t1\t\t1\t\t2\n未经复议直接起诉\t1\t\t\t\t1\n复议后起诉\t0\t0\t0\t0\t0',
    '行政复议：维持1件，纠正0件，其他1件，未审结0件，合计2件。\n行政诉讼（未经复议直接起诉）：维持1件，纠正0件，其他0件，未审结0件，合计1件。\n行政诉讼（复议后起诉）：维持0件，纠正0件，其他0件，未审结0件，合计0件。',
  ])('%s', (appeals) => {
    const right = withAppeals(appeals)
    expect(told(right)).toEqual([])
    expect(read(right).slice(4, 6)).toEqual(['review-cases 2', 'litigation-cases 1'])
    const wrong = withAppeals(appeals.replace('2', '3'))
    expect(told(wrong)).toContain('figure-sum appeals-total 3')
  })
})

it('compares reviews and lawsuits told in one breath, and takes what one organ received together with what was left', () => {
  const parts = LAYOUTS['sentences, a row each']?.(tablesOf(THREE)) ?? ''
  for (const [overview, expected] of [
    ['收到申请19件，引发行政复议2件、行政诉讼1件', []],
    ['收到申请19件，引发行政复议2件、行政诉讼4件', ['figure-conflict appeals 4件']],
    ['共受理政府信息公开申请20件，2023年结转1件，2件结转下年度办理', []],
    ['收到申请19件，2023年结转4件', ['figure-conflict carried-over 4件']],
    ['收到申请19件，上年结转1件，结转4件至下年度', ['figure-conflict carried-on 4件']],
  ] as const)
    expect(told(disclosureReport(parts, overview))).toEqual(expected)
})

describe('rows are no headings', () => {
  it.each(layouts)('$name', ({ textOf }) => {
    const draft = readDraft(disclosureReport(textOf()))
    const chief = draft.sections.filter(({ style, depth }) => style === 'ideograph' || depth === 1)
    expect(chief.map(({ title }) => draft.folded.slice(title.start, title.end))).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ])
  })

  it('but headings of a report on another matter are', () => {
    const draft = readDraft(
      '青石镇2024年政务公开工作总结\n一、予以公开的信息\n公开信息12条。\n二、不予公开的信息\n均有依据。\n三、办理结果\n群众满意。',
    )
    expect(draft.sections.map(({ title }) => draft.folded.slice(title.start, title.end))).toEqual([
      '予以公开的信息',
      '不予公开的信息',
      '办理结果',
    ])
  })
})

describe('规章 in a sentence of part two, by a county’s bureau', () => {
  const withRules = (sentence: string) =>
    auditSource(
      {
        name: 'report',
        format: 'txt',
        text: disclosureReport(withRequests('本年新收0件。')).replace(/规章制发0件、废止0件、现行有效0件/, sentence),
      },
      {},
      bookOf('out-of-role'),
    ).findings.length

  it('is told where there are some', () => {
    expect(withRules('本年制发县政府规章3件')).toBe(1)
    expect(withRules('规章：本年制发件数2，现行有效件数6')).toBe(1)
    expect(withRules('规章制发0件、废止0件，现行有效3件')).toBe(1)
    expect(withRules('规章制发0件、废止0件')).toBe(0)
    expect(withRules('规章：本年制发件数0，现行有效件数0')).toBe(0)
    expect(withRules('本年制发规章0件、废止0件')).toBe(0)
    expect(withRules('本年制发政府规章0件')).toBe(0)
  })
})

describe('rows in which a group adds up its own kinds', () => {
  const table = (dismissed: number) =>
    disclosureReport(
      `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量：自然人9，其余各类0，总计9\n二、上年结转政府信息公开申请数量：自然人1，其余各类0，总计1\n三、本年度办理结果\n（一）予以公开：5\n（二）部分公开：1\n（三）不予公开：0\n（四）无法提供：本机关不掌握相关政府信息2，没有现成信息需要另行制作0，补正后申请内容仍不明确0，合计2\n（五）不予处理：信访举报投诉类申请${dismissed}，重复申请0，要求提供公开出版物0，无正当理由大量反复申请0，要求行政机关确认或重新出具已获取信息0，合计${dismissed}\n（六）其他处理：1\n（七）总计：10\n四、结转下年度继续办理：0\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n行政复议：维持1件，纠正0件，其他1件，未审结0件，合计2件。`,
      '本年新收申请9件，上年结转1件，按时办结10件，结转下年度0件',
    )

  it('are not read as the total of all', () => {
    expect(told(table(1)).filter((finding) => finding.startsWith('figure'))).toEqual([])
  })

  it('are added up to the total of all', () => {
    expect(told(table(3))).toContainEqual(expect.stringMatching(/^figure-sum results-total 10/))
  })
})
