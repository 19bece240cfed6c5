import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { audit, auditAside, auditWithoutAside, joined, type Pack, type RuleBook, type Scope } from '../../../lib/audit'
import { extendedBook } from '../../../lib/audit/local-compile'
import { checkLocalPack } from '../../../lib/audit/local-pack'
import { type AuditOptions, PACK_IDS } from '../../../lib/audit/report'
import { ruleBook } from '../../../rules'
import { composeDraft } from '../../bench/texts'
import { draftTexts } from '../../drafts'

const drafts = draftTexts()
/** Enough of them for every rule to find something. */
const sample = drafts.filter((_, i) => i % 40 === 0)
const own = ownBook()

/** Every rule that an audit ran, in order. */
function runsOf(pack: Pack, audits: (book: RuleBook) => void): string[] {
  const ran: string[] = []
  const rules = pack.rules.map((rule) => ({
    ...rule,
    run() {
      ran.push(rule.id)
      return []
    },
  }))
  audits({ ...ruleBook, packs: [{ ...pack, rules }] })
  return ran
}

describe.each(ruleBook.packs.map((pack) => [pack.id, pack] as const))('the shares of %s', (id, pack) => {
  const source = { name: 'draft', format: 'txt', text: '青石镇2024年法治政府建设年度报告' }
  const all = runsOf(pack, (book) => void audit(source, book, { pack: id }))
  const rest = runsOf(pack, (book) => void auditWithoutAside(source, book, { pack: id }))
  const aside = runsOf(pack, (book) => void auditAside(source, book, { pack: id }))

  it('run each rule in one of the two, and in one only', () => {
    expect(all).toEqual(pack.rules.map((rule) => rule.id))
    expect([...rest, ...aside].sort()).toEqual([...all].sort())
  })

  it('are as the book tells', () => {
    expect(aside).toEqual(ruleBook.aside)
  })
})

describe('the shares joined', () => {
  it.each<[what: string, book: RuleBook, options: (i: number) => AuditOptions]>([
    ['as each draft is recognised', ruleBook, () => ({})],
    ['by each pack', ruleBook, (i) => ({ pack: PACK_IDS[i % PACK_IDS.length] as (typeof PACK_IDS)[number] })],
    ['by a pack of one’s own', own, () => ({ pack: 'annual-report' })],
    [
      'compared with other drafts, in English',
      own,
      (i) => ({
        language: 'en',
        against: [1, 2].map((step) => ({ name: `${step}`, format: 'txt', text: sample[i + step] ?? '' })),
      }),
    ],
  ])('are the audit, byte for byte: %s', (_, book, optionsOf) => {
    for (const [i, text] of sample.entries()) expectSame(text, book, optionsOf(i))
  })

  it('are the audit of a long draft', () => {
    const text = composeDraft(fileURLToPath(new URL('../../drafts', import.meta.url)), 60_000)
    const { pack, findings } = expectSame(text, own)
    // Else nothing was tried.
    const aside = new Set(ruleBook.aside)
    expect(new Set(findings.map(({ rule }) => aside.has(rule)))).toEqual(new Set([true, false]))
    expect(new Set(pack?.spared?.map(({ rule }) => aside.has(rule)))).toEqual(new Set([true, false]))
  })

  it('are nothing for a text that no pack judges', () => {
    expect(expectSame('红烧肉的做法\n先把肉切块，焯水，再炒糖色。', ruleBook).findings).toEqual([])
  })
})

describe('a rule that runs aside', () => {
  it.each(['duplicates', 'references'] as const)(
    'must not ask for %s, which are known to the other share only',
    (what) => {
      const [pack] = ruleBook.packs
      const rules = pack?.rules.map((rule) => ({
        ...rule,
        run: (scope: Scope) => (scope[what] ? [] : []),
      }))
      const book = { ...ruleBook, packs: [{ ...pack, rules } as Pack] }
      const source = { name: 'draft', format: 'txt', text: sample[0] ?? '' }
      expect(() => auditAside(source, book, { pack: PACK_IDS[0] })).toThrow('cannot run aside')
      expect(() => auditWithoutAside(source, book, { pack: PACK_IDS[0] })).not.toThrow()
    },
  )
})

function expectSame(text: string, book: RuleBook, options: AuditOptions = {}) {
  const source = { name: 'draft', format: 'txt', text }
  const whole = audit(source, book, options)
  const parts = joined(auditWithoutAside(source, book, options), auditAside(source, book, options))
  expect(JSON.stringify(parts)).toBe(JSON.stringify(whole))
  return parts
}

/** With words before which findings of both shares give way, a rule of its own and a built-in one of each share changed or off. */
function ownBook(): RuleBook {
  const checked = checkLocalPack({
    名称: '自查',
    扩展: 'annual-report',
    不得出现: [{ 词语: ['扎实推进'], 改为: '推进' }],
    不查: ['punctuation-width', 'figure-rate'],
    调整: [
      { 规则: 'typo', 级别: '提示' },
      { 规则: 'figure-conflict', 级别: '提示' },
    ],
    词汇: { 可用词语: ['局党组', '行政复议', '法制宣传', '安监局'] },
  })
  if ('issues' in checked) throw new Error(JSON.stringify(checked.issues))
  return extendedBook(ruleBook, [checked.pack]).book
}
