/** Rules of one's own: words that must not appear, words that demand others, names that are out of date. */
import { askedBy, listed, noBasisIn } from './local-elements'
import { ownId, titleOf } from './local-names'
import type { LocalForbidden, LocalImplied, LocalPack } from './local-pack'
import { unitAt, unitsOf } from './local-units'
import type { WordIndex } from './local-words'
import type { FindingRule, Hit, Scope, Text } from './rule'

/** Words that must not appear. What stands between title marks 《》 is a title and is left alone. */
export function forbiddenRule(pack: LocalPack, rule: LocalForbidden, words: WordIndex): FindingRule {
  const list = words.add(rule.words, { titles: false, ...(rule.except && { except: rule.except }) })
  const named = listed(rule.words)
  const asks: Text = { zh: `不应当出现${named.zh}。`, en: `These do not appear: ${named.en}.` }
  const change: Text =
    rule.suggestion === undefined
      ? { zh: '', en: '' }
      : { zh: `应当写“${rule.suggestion}”。`, en: ` Write “${rule.suggestion}”.` }
  return {
    ...described(pack, rule, asks, { zh: change.zh || '删去或者改写。', en: change.en.trim() || 'Drop or reword it.' }),
    reasons: {
      found: {
        level: rule.level ?? 'warning',
        certainty: 'certain',
        message: rule.message ?? {
          zh: `不应当出现“{words}”。${change.zh}`,
          en: `“{words}” must not appear.${change.en}`,
        },
      },
    },
    run(scope) {
      if (!applies(rule, scope)) return []
      return list.in(scope.draft).map(
        ({ start, end }): Hit => ({
          reason: 'found',
          range: { start, end },
          values: { words: scope.draft.spanOf({ start, end }).text },
          ...(rule.suggestion !== undefined && { suggestion: rule.suggestion }),
        }),
      )
    },
  }
}

/** Where one of the words stands, one of the demanded ones must stand within the same stretch. One finding a stretch. */
export function impliedRule(pack: LocalPack, rule: LocalImplied, words: WordIndex): FindingRule {
  const triggers = words.add(rule.words, { titles: false })
  const demanded = words.add(rule.demands)
  const extent = rule.within ?? 'draft'
  const [named, wanted, where] = [listed(rule.words), listed(rule.demands), WITHIN[extent]]
  const one = rule.demands.length > 1
  const asks: Text = {
    zh: `写了${named.zh}，${where.zh}还要写${wanted.zh}${one ? '之一' : ''}。`,
    en: `Where ${named.en} is written, ${one ? 'one of ' : ''}${wanted.en} is written ${where.en}, too.`,
  }
  return {
    ...described(pack, rule, asks, asks),
    reasons: {
      'not-followed': {
        level: rule.level ?? 'warning',
        certainty: 'probable',
        message: rule.message ?? {
          zh: `写了“{words}”，${where.zh}没有写${wanted.zh}。`,
          en: `“{words}” is written, and ${wanted.en} is not ${where.en}.`,
        },
      },
    },
    run(scope) {
      if (!applies(rule, scope)) return []
      const { draft } = scope
      const units = unitsOf(draft, extent)
      const satisfied = new Set(demanded.in(draft).map(({ start }) => unitAt(units, start)))
      const hits: Hit[] = []
      for (const { start, end } of triggers.in(draft)) {
        const unit = unitAt(units, start)
        if (unit < 0 || satisfied.has(unit)) continue
        satisfied.add(unit)
        const range = { start, end }
        hits.push({ reason: 'not-followed', range, values: { words: draft.spanOf(range).text } })
      }
      return hits
    },
  }
}

/** Names of the vocabulary that are out of date, all in one rule. */
export function outdatedRule(pack: LocalPack, words: WordIndex): FindingRule | null {
  const entries = pack.vocabulary?.outdated
  if (!entries) return null
  const lists = entries.map(({ old }) => words.add(old, { titles: false }))
  const title: Text = { zh: '过时名称', en: 'Outdated name' }
  const asks: Text = { zh: '改了的名称应当用新的。', en: 'Names that were changed are used as they are now.' }
  const message: Text = { zh: '“{words}”是旧名称，现为“{new}”。', en: '“{words}” is an old name of “{new}”.' }
  return {
    ...described(pack, { title }, asks, asks),
    id: OUTDATED_ID,
    // Each level that an entry asks for is a reason of its own.
    reasons: Object.fromEntries(
      entries.map(({ level = 'warning' }) => [level, { level, certainty: 'certain' as const, message }]),
    ),
    run({ draft, reportYear }) {
      return entries.flatMap((entry, i) => {
        // A name is compared with the report's year, never with today.
        if (entry.since !== undefined && (reportYear === null || reportYear < entry.since)) return []
        return (lists[i]?.in(draft) ?? []).map(
          ({ start, end }): Hit => ({
            reason: entry.level ?? 'warning',
            range: { start, end },
            values: { words: draft.spanOf({ start, end }).text, new: entry.new },
            suggestion: entry.new,
          }),
        )
      })
    },
  }
}

const OUTDATED_ID = 'own-outdated-names'

const WITHIN: Record<'sentence' | 'paragraph' | 'part' | 'draft', Text> = {
  sentence: { zh: '同一句', en: 'in the same sentence' },
  paragraph: { zh: '同一段', en: 'in the same paragraph' },
  part: { zh: '同一部分', en: 'in the same part' },
  draft: { zh: '全文', en: 'in the draft' },
}

/** What help and lists show of a rule. */
function described(
  pack: LocalPack,
  rule: Pick<LocalForbidden, 'title' | 'why' | 'todo' | 'basis'> & Parameters<typeof ownId>[0],
  asks: Text,
  todo: Text,
): Omit<FindingRule, 'reasons' | 'run'> {
  return {
    id: ownId(rule),
    title: titleOf(rule),
    asks,
    basis: rule.basis === undefined ? null : { document: rule.basis },
    ...(rule.basis === undefined && { noBasis: noBasisIn(pack) }),
    help: { why: rule.why ?? askedBy(pack), todo: rule.todo ?? todo },
    examples: [],
  }
}

function applies({ levels }: Pick<LocalForbidden, 'levels'>, { level }: Scope): boolean {
  return !levels || level === 'unknown' || levels.includes(level)
}
