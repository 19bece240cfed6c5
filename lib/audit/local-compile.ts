/** Puts packs of one's own on top of a rule book. */
import type { Draft, Range } from '../draft'
import { firstFrom } from '../draft/ranges'
import { ownElement } from './local-elements'
import type { LocalAdjustment, LocalPack } from './local-pack'
import { forbiddenRule, impliedRule, outdatedRule } from './local-rules'
import { type WordHit, type WordIndex, type WordList, wordIndex } from './local-words'
import { nearest } from './nearest'
import type { PackId } from './report'
import type {
  DraftScope,
  ElementRule,
  FindingRule,
  LocalFacts,
  LocalWords,
  Pack,
  RuleBook,
  Text,
  Verdict,
} from './rule'

/** What a pack of one's own says that the rule book does not know. `path` leads to it by canonical keys. */
export interface LocalProblem {
  /** Index of the pack in the list given. */
  pack: number
  path: readonly PropertyKey[]
  text: Text
}

/** The book with the packs in it; what they name wrongly is left out and told. */
export interface ExtendedBook {
  book: RuleBook
  problems: LocalProblem[]
}

/** The packs in their order; later ones see the changes of earlier ones. Never throws; the same input gives the same book. */
export function extendedBook(book: RuleBook, locals: readonly LocalPack[]): ExtendedBook {
  const problems: LocalProblem[] = []
  const byPack = new Map<PackId, { index: number; local: LocalPack }[]>()
  locals.forEach((local, index) => {
    const base = packNamed(book, local.extends)
    if (!base) {
      problems.push({ pack: index, path: ['extends'], text: unknownPack(book, local.extends) })
      return
    }
    const list = byPack.get(base.id) ?? []
    list.push({ index, local })
    byPack.set(base.id, list)
  })
  const packs = book.packs.map((pack) => {
    const own = byPack.get(pack.id)
    return own ? extended(pack, own, book, problems) : pack
  })
  return { book: { ...book, packs }, problems }
}

/** What is changed of one requirement or rule. */
type Change<Rule> = (rule: Rule) => Rule

interface Judged {
  rule: Pack['elements'][number]
  judge: (scope: DraftScope, verdicts: readonly Verdict[]) => Verdict
}

function extended(
  base: Pack,
  own: readonly { index: number; local: LocalPack }[],
  book: RuleBook,
  problems: LocalProblem[],
): Pack {
  const words = wordIndex()
  let elements: Judged[] = base.elements.map((rule, i) => ({ rule, judge: (_, verdicts) => verdicts[i] as Verdict }))
  let rules: FindingRule[] = [...base.rules]
  const ids = new Set([...base.elements, ...base.rules].map(({ id }) => id))
  const unique = <Rule extends { id: string }>(rule: Rule): Rule => {
    let id = rule.id
    for (let i = 2; ids.has(id); i++) id = `${rule.id}-${i}`
    ids.add(id)
    return id === rule.id ? rule : { ...rule, id }
  }

  for (const { index, local } of own) {
    const say = (path: readonly PropertyKey[], text: Text) => problems.push({ pack: index, path, text })
    local.off?.forEach((name, i) => {
      const element = named(
        elements.map(({ rule }) => rule),
        name,
      )
      const rule = named(rules, name)
      if (element) elements = elements.filter((candidate) => candidate.rule.id !== element.id)
      if (rule) rules = rules.filter((candidate) => candidate.id !== rule.id)
      if (!element && !rule) say(['off', i], unknownRule([...base.elements, ...base.rules], name))
    })
    local.adjust?.forEach((adjustment, i) => {
      const path = ['adjust', i]
      if (adjustment.element !== undefined) {
        const change = elementChange(adjustment, path, say)
        const found = named(
          elements.map(({ rule }) => rule),
          adjustment.element,
        )
        if (!found) say([...path, 'element'], unknownRule(base.elements, adjustment.element, base.rules))
        else
          elements = elements.map((entry) =>
            entry.rule.id === found.id ? { ...entry, rule: change(entry.rule) } : entry,
          )
      } else if (adjustment.rule !== undefined) {
        const change = ruleChange(adjustment, path, say)
        const found = named(rules, adjustment.rule)
        if (!found) say([...path, 'rule'], unknownRule(base.rules, adjustment.rule, base.elements))
        else rules = rules.map((rule) => (rule.id === found.id ? change(rule) : rule))
      }
    })
    for (const element of local.elements ?? []) {
      const rule = unique(ownElement(local, element, words))
      elements.push({ rule: rule as Judged['rule'], judge: (scope) => rule.run(null, scope) })
    }
    for (const rule of local.forbidden ?? []) rules.push(unique(forbiddenRule(local, rule, words)))
    for (const rule of local.implied ?? []) rules.push(unique(impliedRule(local, rule, words)))
    const outdated = outdatedRule(local, words)
    if (outdated) rules.push(unique(outdated))
  }

  const facts = factsOf(own.map(({ local }) => local))
  return {
    ...base,
    elements: elements.map(({ rule }) => rule),
    rules,
    extendedBy: own.map(({ local }) => ({ name: local.name, version: local.version ?? '1' })),
    local: { facts, spares: sparing(facts, words, book) },
    judge(scope) {
      const { verdicts, figures } = base.judge(scope)
      return { verdicts: elements.map(({ judge }) => judge(scope, verdicts)), figures }
    },
  }
}

function elementChange(
  { requirement, message, reason }: LocalAdjustment,
  path: readonly PropertyKey[],
  say: (path: readonly PropertyKey[], text: Text) => void,
): Change<Pack['elements'][number]> {
  return (element) => {
    const known = Object.keys(element.reasons)
    if (reason !== undefined && !known.includes(reason)) say([...path, 'reason'], unknownReason(reason, known))
    const reasons = Object.fromEntries(
      Object.entries<ElementRule<never>['reasons'][string]>(element.reasons).map(([id, given]) => {
        // Without a reason named the wording is meant for what is missing, not for what is in order.
        const isMeant = reason === undefined ? given.outcome === 'fail' : id === reason
        return [id, message && isMeant ? { ...given, message } : given]
      }),
    )
    return { ...element, reasons, ...(requirement && { requirement }) }
  }
}

function ruleChange(
  { level, message, reason }: LocalAdjustment,
  path: readonly PropertyKey[],
  say: (path: readonly PropertyKey[], text: Text) => void,
): Change<FindingRule> {
  return (rule) => {
    const known = Object.keys(rule.reasons)
    if (reason !== undefined && !known.includes(reason)) say([...path, 'reason'], unknownReason(reason, known))
    const reasons = Object.fromEntries(
      Object.entries(rule.reasons).map(([id, given]) => {
        if (reason !== undefined && id !== reason) return [id, given]
        return [id, { ...given, ...(level && { level }), ...(message && { message }) }]
      }),
    )
    return { ...rule, reasons }
  }
}

function factsOf(locals: readonly LocalPack[]): LocalFacts {
  const places: LocalFacts['places'] = {}
  for (const local of locals) {
    for (const key of ['province', 'city', 'county', 'town'] as const) {
      const place = local.places?.[key]
      if (place !== undefined) places[key] = place
    }
  }
  const all = (key: LocalWords) => locals.flatMap(({ vocabulary }) => vocabulary?.[key] ?? [])
  return {
    places,
    names: [...Object.values(places), ...all('names')],
    documents: all('documents').map((title) => title.replace(/^《|》$/g, '')),
    accepted: all('accepted'),
  }
}

/** A finding gives way to a local name or wording that covers it, or that it covers. */
function sparing(facts: LocalFacts, words: WordIndex, book: RuleBook): NonNullable<Pack['local']>['spares'] {
  const lists = new Map<string, WordList[]>()
  for (const kind of ['names', 'documents', 'accepted'] as const) {
    if (facts[kind].length === 0) continue
    const list = words.add(facts[kind])
    for (const rule of book.givesWay?.[kind] ?? []) lists.set(rule, [...(lists.get(rule) ?? []), list])
  }
  return (rule: string, range: Range, draft: Draft) => {
    for (const list of lists.get(rule) ?? []) {
      const hits = list.in(draft)
      // Hits are disjoint, so that only the one before the finding and those inside it can meet it.
      for (let i = Math.max(0, firstFrom(hits, range.start) - 1); i < hits.length; i++) {
        const { start, end, word } = hits[i] as WordHit
        if (start >= range.end) break
        if ((start <= range.start && range.end <= end) || (range.start <= start && end <= range.end)) return word
      }
    }
    return null
  }
}

function packNamed(book: RuleBook, name: string): Pack | null {
  return named(book.packs, name.replace(/^《|》$/g, ''))
}

/** By id, or by title in either language. */
function named<Rule extends { id: string; title: Text }>(rules: readonly Rule[], name: string): Rule | null {
  const wanted = name.trim().replace(/^[“"「]|[”"」]$/g, '')
  return (
    rules.find(({ id }) => id === wanted) ??
    rules.find(({ title }) => title.zh === wanted || title.en.toLowerCase() === wanted.toLowerCase()) ??
    null
  )
}

function unknownPack(book: RuleBook, name: string): Text {
  const titles = book.packs.map(({ title }) => title.zh)
  return {
    zh: `没有“${name}”这种文种。可以扩展：${titles.join('、')}。`,
    en: `There is no built-in pack “${name}”. There are: ${book.packs.map(({ id }) => id).join(', ')}.`,
  }
}

/** `others`: what the name could be of another kind, so that a rule named as an element is told as that. */
function unknownRule(
  rules: readonly { id: string; title: Text }[],
  name: string,
  others: readonly { id: string; title: Text }[] = [],
): Text {
  const other = named(others, name)
  if (other) {
    return {
      zh: `“${name}”不是这一类。规则写在“规则”后面，要求写在“要求”后面。`,
      en: `“${name}” is of the other kind: rules stand behind “rule”, elements behind “element”.`,
    }
  }
  const near = nearest(
    name,
    rules.flatMap(({ id, title }) => [title.zh, id, title.en]),
  )
  return {
    zh: `没有“${name}”这一条。${near.length > 0 ? `相近的有：${near.join('、')}。` : ''}全部名称用 hegao rules 查看。`,
    en: `There is no “${name}”.${near.length > 0 ? ` Near it: ${near.join(', ')}.` : ''} “hegao rules” lists all.`,
  }
}

function unknownReason(reason: string, known: readonly string[]): Text {
  const near = nearest(reason, known)
  return {
    zh: `没有“${reason}”这种情形。${near.length > 0 ? `是不是“${near[0]}”？` : ''}可以写：${known.join('、')}。`,
    en: `There is no reason “${reason}”.${near.length > 0 ? ` Did you mean “${near[0]}”?` : ''} There are: ${known.join(', ')}.`,
  }
}
