import { describe, expect, it } from 'vitest'
import { audit, definePack, type FindingRule, type RuleBook } from '../../../lib/audit'
import { extendedBook } from '../../../lib/audit/local-compile'
import { checkLocalPack } from '../../../lib/audit/local-pack'
import { type Audit, auditSchema } from '../../../lib/audit/report'
import { ruleBook } from '../../../rules'
import { bodyMismatch } from '../../../rules/common/body-mismatch'

const HEAD = '青石镇人民政府2024年法治政府建设年度报告\n'

function auditWith(pack: Record<string, unknown>, text: string, book: RuleBook = ruleBook): Audit {
  return auditWithAll([pack], text, book)
}

function auditWithAll(packs: Record<string, unknown>[], text: string, book: RuleBook = ruleBook): Audit {
  const locals = packs.map((pack) => {
    const checked = checkLocalPack({ 名称: '自查', 扩展: 'annual-report', ...pack })
    if ('issues' in checked) throw new Error(JSON.stringify(checked.issues))
    return checked.pack
  })
  const extended = extendedBook(book, locals)
  expect(extended.problems).toEqual([])
  return audit({ name: 'draft', format: 'txt', text }, extended.book)
}

const element = (pack: Record<string, unknown>, text: string) =>
  auditWith({ 要求: [{ 名称: '本条', ...pack }] }, HEAD + text).elements.find(({ id }) => id === 'own-本条')

describe('a requirement of one’s own', () => {
  const long = '出台措施二十条，为企业减负。'.repeat(4)

  it.each<[text: string, reason: string, outcome: string]>([
    [`一、优化营商环境\n${long}\n二、下一步打算\n加强培训。`, 'own-section', 'pass'],
    [`一、主要做法\n（一）优化营商环境。${long}\n二、下一步打算\n加强培训。`, 'own-section', 'pass'],
    ['一、优化营商环境\n出台措施。\n二、下一步打算\n加强培训。', 'too-short', 'fail'],
    ['一、优化营商环境\n二、下一步打算\n加强培训。', 'empty', 'fail'],
    [`一、主要做法\n持续优化营商环境，${long}\n二、下一步打算\n加强培训。`, 'running-text-only', 'review'],
    ['一、主要做法\n办理案件16件。\n二、下一步打算\n加强培训。', 'not-found', 'fail'],
  ])('for a part: %s', (text, reason, outcome) => {
    expect(element({ 章节: ['营商环境'], 至少字数: 40 }, text)).toMatchObject({ reason, outcome })
  })

  it.each<[text: string, reason: string, outcome: string]>([
    ['一、主要做法\n开展“行政执法”监督。\n二、下一步打算\n加强培训。', 'found', 'pass'],
    ['一、主要做法\n办理案件16件。\n二、下一步打算\n加强行政执法监督。', 'elsewhere', 'review'],
    ['一、主要做法\n办理案件16件。\n二、下一步打算\n加强培训。', 'not-found', 'fail'],
  ])('for words in a part: %s', (text, reason, outcome) => {
    expect(element({ 写明: ['行政执法监督'], 在: ['做法'] }, text)).toMatchObject({ reason, outcome })
  })

  it('for each of several words, naming those that are missing', () => {
    const all = { 都写明: ['府院联动', '行政裁决', '法律援助'] }
    expect(element(all, '一、做法\n府院联动、行政裁决、法律援助。')).toMatchObject({ outcome: 'pass' })
    expect(element(all, '一、做法\n府院联动。')).toMatchObject({
      reason: 'some-missing',
      message: '没有写明“行政裁决”“法律援助”。',
    })
    expect(element(all, '一、做法\n培训。')).toMatchObject({ reason: 'not-found' })
  })

  it.each<[text: string, reason: string, outcome: string]>([
    ['开展法治培训12场次。', 'figure', 'pass'],
    ['举办各类法治培训二十余场。', 'figure', 'pass'],
    ['组织 法治培训 ３ 场。', 'figure', 'pass'],
    ['全年未举办法治培训。', 'explicit-none', 'pass'],
    ['法治培训0场。', 'figure', 'pass'],
    ['开展法治培训。共办10场。', 'figure-apart', 'review'],
    ['开展法治培训，营造氛围。', 'mentioned-without-figure', 'fail'],
    ['开展法治培训。\n办案10场。', 'mentioned-without-figure', 'fail'],
    ['法治培训深入一线，覆盖全场。', 'mentioned-without-figure', 'fail'],
    ['办理案件10件。', 'not-found', 'fail'],
  ])('for a figure: %s', (text, reason, outcome) => {
    expect(element({ 数字: ['法治培训'], 单位: ['场', '场次'] }, `一、主要做法\n${text}`)).toMatchObject({
      reason,
      outcome,
    })
  })

  it('is asked of the levels named, and of those whose level is unknown', () => {
    const pack = { 写明: ['府院联动'], 层级: ['县', '市级'] }
    expect(element(pack, '一、做法\n培训。')).toMatchObject({ outcome: 'notApplicable', reason: 'other-level' })
    expect(element({ ...pack, 层级: '镇' }, '一、做法\n培训。')).toMatchObject({ outcome: 'fail' })
  })

  it('says what it looked for, its basis, and the message given', () => {
    expect(
      element({ 写明: ['府院联动'], 依据: '《指引》第三条', 提示语: '请补写府院联动。' }, '一、做法\n培训。'),
    ).toMatchObject({
      title: '本条',
      requirement: 'required',
      searched: ['府院联动'],
      basis: { document: '《指引》第三条' },
      message: '请补写府院联动。',
    })
  })

  it('stands behind the built-in ones and is counted', () => {
    const result = auditWith({ 要求: [{ 名称: '本条', 写明: '府院联动' }] }, `${HEAD}一、做法\n培训。`)
    expect(result.elements.at(-1)?.id).toBe('own-本条')
    expect(result.summary.pass + result.summary.fail + result.summary.review + result.summary.notApplicable).toBe(
      result.elements.length,
    )
    expect(auditSchema.parse(result)).toEqual(result)
  })
})

const quotes = (pack: Record<string, unknown>, text: string) =>
  auditWith(pack, HEAD + text)
    .findings.filter(({ rule }) => rule.startsWith('own-'))
    .map(({ span, level }) => [span.text, level])

describe('words that must not appear', () => {
  const pack = (more: Record<string, unknown>) => ({ 不得出现: [{ 词语: ['依法行政*考核', '圆满完成'], ...more }] })

  it.each<[text: string, found: string[]]>([
    ['一、做法\n圆满完成任务，圆满 完成考核。', ['圆满完成', '圆满 完成']],
    ['一、做法\n做好依法行政工作考核。', ['依法行政工作考核']],
    ['一、做法\n做好依法行政考核。', ['依法行政考核']],
    ['一、做法\n推进依法行政。考核合格。', []],
    ['一、做法\n推进依法行政，会同有关部门做好年终考核。', []],
    ['一、做法\n落实《关于圆满完成任务的通知》。', []],
  ])('%s', (text, found) => {
    expect(quotes(pack({}), text).map(([quote]) => quote)).toEqual(found)
  })

  it('spares longer wordings that are right, takes a level, and suggests', () => {
    const more = { 除外: ['依法行政示范考核'], 级别: '错误', 改为: '考核' }
    const result = auditWith(pack(more), `${HEAD}一、做法\n依法行政示范考核。依法行政考核。`)
    expect(result.findings.filter(({ rule }) => rule.startsWith('own-'))).toMatchObject([
      { level: 'error', certainty: 'certain', suggestion: '考核', span: { text: '依法行政考核' } },
    ])
  })

  it('reports a title when the word has title marks', () => {
    expect(quotes({ 不得出现: [{ 词语: ['《旧指引》'] }] }, '一、做法\n落实《旧指引》。')).toEqual([
      ['《旧指引》', 'warning'],
    ])
  })
})

describe('one thing that demands another', () => {
  const pack = (extent: string) => ({ 前后照应: [{ 写了: ['败诉'], 还要写: ['原因', '整改'], 范围: extent }] })

  it.each<[extent: string, text: string, count: number]>([
    ['同一句', '一、做法\n败诉2件。原因是证据不足。', 1],
    ['同一句', '一、做法\n败诉2件，原因是证据不足。', 0],
    ['同一段', '一、做法\n败诉2件。原因是证据不足。', 0],
    ['同一段', '一、做法\n败诉2件。\n原因是证据不足。', 1],
    ['同一部分', '一、做法\n败诉2件。\n（一）整改\n已经完成。\n二、打算\n加强培训。', 0],
    ['同一部分', '一、做法\n败诉2件。\n二、打算\n抓好整改。', 1],
    ['全文', '一、做法\n败诉2件。\n二、打算\n抓好整改。', 0],
    ['全文', '一、做法\n败诉2件。败诉1件。\n二、打算\n加强培训。', 1],
    ['全文', '一、做法\n培训。', 0],
  ])('%s: %s', (extent, text, count) => {
    expect(quotes(pack(extent), text)).toHaveLength(count)
  })
})

describe('changes to built-in rules', () => {
  const text = `${HEAD}一、主要举措和成效\n办理案件16件。\n二、存在的问题\n三、下一步打算\n2025年加强培训。`

  it('switch rules and requirements off, by id or title', () => {
    const before = auditWith({}, text)
    expect(before.findings.map(({ rule }) => rule)).toContain('empty-section')
    const after = auditWith({ 不查: ['空章节', 'addressee'] }, text)
    expect(after.findings.map(({ rule }) => rule)).not.toContain('empty-section')
    expect(after.elements.map(({ id }) => id)).toEqual(
      before.elements.map(({ id }) => id).filter((id) => id !== 'addressee'),
    )
    // What is left is judged as before, each by its own verdict.
    expect(after.elements).toEqual(before.elements.filter(({ id }) => id !== 'addressee'))
  })

  it('change level, wording and requirement', () => {
    const result = auditWith(
      {
        调整: [
          { 规则: 'empty-section', 级别: '错误', 提示语: '“{title}”没有写。' },
          { 要求: '主送机关', 程度: '必备', 提示语: '请写主送机关。' },
        ],
      },
      text,
    )
    expect(result.findings.find(({ rule }) => rule === 'empty-section')).toMatchObject({
      level: 'error',
      message: '“存在的问题”没有写。',
    })
    expect(result.elements.find(({ id }) => id === 'addressee')).toMatchObject({
      requirement: 'required',
      message: '请写主送机关。',
    })
  })

  it('change one reason only when it is named', () => {
    const only = (reason: string) =>
      auditWith({ 调整: [{ 规则: 'empty-section', 情形: reason, 级别: '提示' }] }, text).findings.find(
        ({ rule }) => rule === 'empty-section',
      )?.level
    expect(only('no-text')).toBe('note')
    expect(only('last-without-text')).toBe('warning')
  })
})

describe('local vocabulary', () => {
  const everyWord: FindingRule = {
    id: 'everywhere',
    title: { zh: '处处', en: 'Everywhere' },
    asks: { zh: '', en: '' },
    basis: null,
    help: { why: { zh: '', en: '' }, todo: { zh: '', en: '' } },
    reasons: { found: { level: 'warning', certainty: 'probable', message: { zh: '有', en: 'there' } } },
    examples: [],
    run: ({ draft }) =>
      [...draft.folded.matchAll(/法制宣传|云岭|指引/g)].map(({ 0: word, index }) => ({
        reason: 'found',
        range: { start: index, end: index + word.length },
      })),
  }
  const book: RuleBook = {
    packs: [
      definePack({
        id: 'annual-report',
        version: '1',
        title: { zh: '年度报告', en: 'Report' },
        changelog: [],
        analyse: () => null,
        figures: () => [],
        elements: [],
        rules: [everyWord, { ...everyWord, id: 'stubborn' }],
      }),
    ],
    genres: [
      { id: 'any', title: { zh: '', en: '' }, pack: 'annual-report', recognise: () => ({ strength: 1, evidence: [] }) },
    ],
    otherGenre: { id: 'other', title: { zh: '', en: '' } },
    givesWay: { names: ['everywhere'], documents: ['everywhere'], accepted: ['everywhere'] },
  }
  const text = '云岭新区的法制宣传员依照《云岭指引》开展法制宣传。'

  it('spares what it covers, of the rules that give way to it, and counts it', () => {
    const result = auditWith(
      { 词汇: { 可用词语: ['法制宣传员'], 单位名称: ['云岭新区'], 文件: ['《云岭指引》'] } },
      text,
      book,
    )
    expect(result.findings.filter(({ rule }) => rule === 'everywhere').map(({ span }) => span.start)).toEqual([
      text.lastIndexOf('法制宣传'),
    ])
    expect(result.findings.filter(({ rule }) => rule === 'stubborn')).toHaveLength(5)
    expect(result.pack).toMatchObject({
      extendedBy: [{ name: '自查', version: '1' }],
      spared: [
        { rule: 'everywhere', words: '云岭新区', count: 1 },
        { rule: 'everywhere', words: '法制宣传员', count: 1 },
        { rule: 'everywhere', words: '云岭指引', count: 2 },
      ],
    })
  })

  it('tells built-in rules which names are no foreign places', () => {
    const example = bodyMismatch.examples.find(({ fires }) => fires.includes('青石镇'))?.text ?? ''
    const places = (pack: Record<string, unknown>) =>
      auditWith(pack, example)
        .findings.filter(({ rule }) => rule === 'body-mismatch')
        .map(({ span }) => span.text)
    expect(places({})).toEqual(['青石镇'])
    expect(places({ 词汇: { 单位名称: '青石镇' } })).toEqual([])
  })

  it('takes the place chain for names of one’s own, and hands it to rules', () => {
    const result = auditWith({ 地名: { 市: '云岭市', 县: '云岭' } }, text, book)
    expect(result.findings.filter(({ rule }) => rule === 'everywhere').map(({ span }) => span.text)).not.toContain(
      '云岭',
    )
  })

  it('knows names that are out of date from the year on that is given', () => {
    const pack = {
      词汇: {
        过时名称: [
          { 旧: ['市法制办'], 新: '市司法局', 起始年份: 2025 },
          { 旧: '市监察局', 新: '市监委' },
        ],
      },
    }
    const old = `${HEAD}一、做法\n会同市法制办、市监察局检查。`
    expect(auditWith(pack, old).findings.filter(({ rule }) => rule === 'own-outdated-names')).toMatchObject([
      { suggestion: '市监委', message: '“市监察局”是旧名称，现为“市监委”。' },
    ])

    expect(
      auditWith(pack, old.replace('2024', '2025')).findings.filter(({ rule }) => rule === 'own-outdated-names'),
    ).toHaveLength(2)
  })
})

describe('several packs', () => {
  it('add up in their order; the same name gets a number', () => {
    const own = (word: string) => ({ 要求: [{ 名称: '本条', 写明: word }] })
    const result = auditWithAll([own('甲乙'), { 名称: '二', ...own('培训') }], `${HEAD}一、做法\n培训。`)
    expect(result.pack?.extendedBy?.map(({ name }) => name)).toEqual(['自查', '二'])
    expect(result.elements.slice(-2).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['own-本条', 'fail'],
      ['own-本条-2', 'pass'],
    ])
  })

  it('touch the pack that they extend only', () => {
    const plan = audit(
      { name: 'x', format: 'txt', text: HEAD },
      extendedBook(ruleBook, [{ name: '甲', extends: 'work-plan' }]).book,
    )
    expect(plan.pack).not.toHaveProperty('extendedBy')
  })

  it('are told when they extend what there is not, and left out', () => {
    const { book, problems } = extendedBook(ruleBook, [{ name: '甲', extends: 'nothing' }])
    expect(problems).toMatchObject([{ pack: 0, path: ['extends'] }])
    expect(book.packs).toEqual(ruleBook.packs)
  })
})
