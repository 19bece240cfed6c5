import { type Draft, type FindingRule, type Hit, matchesOf, type Range, vocabularyMatcher } from '../../lib/audit'
import { BRANCH_CORRUPTIONS, BRANCH_PHRASES } from '../vocabulary/branch-phrases'
import { isFuture, seasonOf } from '../vocabulary/dated'
import { CORRUPTIONS, LIST_PHRASES, type ListPhrase } from '../vocabulary/phrases'
import { USUAL_CORRUPTIONS, USUAL_PHRASES } from '../vocabulary/usual-phrases'
import { groupSlips } from './phrases/groups'
import { namedCounts } from './phrases/named-counts'
import { endingSlips, nameSlips, type TurnSlip, turnSlips } from './phrases/turns'
import { isHistory, type Wording, wordingOf } from './wording'

type Id =
  | 'thought-corrupted'
  | 'thought-corrupted-probably'
  | 'member-missing'
  | 'member-changed'
  | 'member-added'
  | 'target-corrupted'
  | 'order'
  | 'order-hint'
  | 'corrupted'
  | 'corrupted-probably'
  | 'shortened'
  | 'usual'
  | 'member-usual'
  | 'member-lost'
  | 'member-twice'
  | 'count'

export const setPhrase: FindingRule<Id> = {
  id: 'set-phrase',
  title: { zh: '固定提法', en: 'Set phrases' },
  asks: {
    zh: '固定提法的组成、次序和用字准确，不缺项、不改字。',
    en: 'Set phrases have their members, order and characters.',
  },
  basis: null,
  noBasis: {
    zh: '由各提法的权威表述推知，来源见词表。',
    en: 'It follows from the authoritative wording; the vocabulary names its sources.',
  },
  help: {
    why: {
      zh: '“四个亲自”、法治政府建设目标、习近平法治思想等提法有固定的组成和次序，漏一项、改一字都很显眼。',
      en: 'Such phrases have fixed members and order; a member lost or a character changed is seen at once.',
    },
    todo: {
      zh: '照权威表述改正。只引用其中一部分，或者另有出处的，可以不理会。',
      en: 'Restore the authoritative wording. Where only part of it is meant, pass it over.',
    },
  },
  reasons: {
    'thought-corrupted': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '提法有误，应为“{right}”。', en: 'This is wrong; it should read “{right}”.' },
    },
    'thought-corrupted-probably': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '提法可能有误，似应为“{right}”。', en: 'This is probably wrong; is “{right}” meant?' },
    },
    'member-missing': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}缺少“{member}”。', en: '{name} lacks “{member}”.' },
    },
    'member-changed': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}中，“{written}”应为“{member}”。', en: 'In {name}, “{written}” should be “{member}”.' },
    },
    'member-added': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}中没有“{written}”一项。', en: '“{written}” is no member of {name}.' },
    },
    'target-corrupted': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{name}的表述有误，应为“{right}”。',
        en: '{name} is wrong; it should read “{right}”.',
      },
    },
    order: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}的次序应为“{right}”。', en: 'The order of {name} is “{right}”.' },
    },
    'order-hint': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '{name}的通行次序是“{right}”。', en: 'The usual order of {name} is “{right}”.' },
    },
    corrupted: {
      level: 'error',
      certainty: 'certain',
      message: { zh: '提法有误，应为{right}。', en: 'This is wrong; it should read {right}.' },
    },
    'corrupted-probably': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '通行的提法是{right}，请核对。', en: 'The usual wording is {right}; please check.' },
    },
    shortened: {
      level: 'note',
      certainty: 'possible',
      message: { zh: '完整的提法是{right}。', en: 'The whole phrase is {right}.' },
    },
    usual: {
      level: 'note',
      certainty: 'possible',
      message: { zh: '通行的提法是{right}。', en: 'The usual wording is {right}.' },
    },
    'member-usual': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '{name}中，“{written}”一般作“{member}”。', en: 'In {name}, “{written}” is mostly “{member}”.' },
    },
    'member-lost': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{name}一般还有“{member}”，请核对是否漏写。',
        en: '{name} mostly has “{member}” as well. Was it lost?',
      },
    },
    'member-twice': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}中“{written}”写了两遍。', en: 'In {name}, “{written}” stands twice.' },
    },
    count: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{name}列出的是{count}项。', en: '{name} is followed by {count} members.' },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持规范严格文明公正执法。履行公众参与、专家论证、合法性审查、集体讨论决定等五项法定程序。',
      fires: ['规范严格文明公正执法', '公众参与、专家论证、合法性审查、集体讨论'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n重大事项经过合法性审查，公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序完备。履行公众参与、专家论证、合法性审查、集体讨论决定等程序。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持以习近平新时代特色社会主义思想为指导，办理案件16件。',
      fires: ['习近平新时代特色社会主义思想'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n建设职能科学、权责法定、执法严明、公开公正、智能高效、人民满意的法治政府，办理案件16件。',
      fires: ['智能高效、人民满意'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n镇长做到重点工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
      fires: ['重点工作亲自部署'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n严格落实公众参与、专家论证、合法性审查、集体讨论决定程序，开展决策4次。',
      fires: ['专家论证、合法性审查'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n引导群众遵法学法守法用法，开展宣传16次。',
      fires: ['遵法学法守法用法'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n以习近平新时代中国特色社会主义思想为指导，学习习近平法治思想和习近平总书记关于全面依法治国的重要论述，对重要工作的亲自部署情况、重大问题的亲自过问情况、重点环节的亲自协调情况、重要任务的亲自督办情况作了报告。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n推进严格执法、公正司法，做到规范文明执法；执行公众参与、专家论证、风险评估、合法性审查等程序；深化“枫桥经验”青石实践。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const season = seasonOf(scope)
    const wording = wordingOf(scope)
    const lists = LISTS.filter((phrase) => season === null || !isFuture(phrase, season))
    const found = [
      ...thoughts(draft),
      ...(lists.length === 0 ? [] : listHits(draft, lists, wording)),
      ...groupHits(draft),
      ...personally(draft),
      ...fourInOrder(draft),
      ...corruptions(draft),
      ...turnHits(draft),
      ...threeSystems(draft),
      ...auditInDecisions(draft),
      ...numeralHits(draft),
      ...decisionsInFull(draft),
      ...threeOfLaw(draft),
      ...lawVerbs(draft),
      ...enforcementAdverbs(draft),
      ...counts(draft),
      ...namedCounts(draft).map(
        ({ name, count, range }): Hit<Id> => ({ reason: 'count', range, values: { name, count } }),
      ),
    ]
    return withoutNested(found.filter(({ range }) => wording.counts(range.start)))
  },
}

const THOUGHT = '习近平新时代中国特色社会主义思想'
/** 习近平新时代中国特色社会主义经济思想, without what stands round it. */
const ECONOMIC = '新时代中国特色社会主义经济'

/** 习近平…思想 with something lost, added or changed. */
function thoughts(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, /习近平([一-鿿]{1,22}?)思想/g)) {
    const middle = match[1] as string
    const range = { start: match.index, end: match.index + match[0].length }
    if (!/^(?:总书记)?新?时?代?中国|特色|社会主/.test(middle) || middle === THOUGHT.slice(3, -2)) continue
    // So it was called until 2021.
    if (middle === ECONOMIC) continue
    if (/[的和与同及在]|关于|重要|学习|贯彻/.test(middle)) continue
    const distance = editDistance(middle, THOUGHT.slice(3, -2))
    if (distance > 5) continue
    // 新时代 stands before 中国特色 for some other doctrines, too, but none of them is called 思想 with his name.
    hits.push(thought(range, distance <= 3 && !/法治|生态|经济|外交|强军|文化|总书记/.test(middle)))
  }
  for (const match of matchesOf(draft.folded, /习近平新时代中国特色社会主义(?!思想|经济思想)([一-鿿]{0,2})/g)) {
    // What stands in the last two characters' place tells whether they were lost or changed.
    if (/^(?:法治|生态|外交|强军|文化)/.test(match[1] as string)) continue
    hits.push(thought({ start: match.index, end: match.index + match[0].length - (match[1] as string).length }, true))
  }
  return hits
}

function thought(range: Range, certain: boolean): Hit<Id> {
  return {
    reason: certain ? 'thought-corrupted' : 'thought-corrupted-probably',
    range,
    values: { right: THOUGHT },
    suggestion: THOUGHT,
  }
}

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/公示/, '行政执法公示'],
  [/全过程记录/, '执法全过程记录'],
  [/(?:法[制治]|合法性)审[核查]/, '重大执法决定法制审核'],
]

/** 一是推行执法公示，二是…全过程记录，三是落实处罚集体讨论，“三项制度”全部落地: two of the three told one by one, and another for the third. */
function threeSystems({ folded }: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (let at = folded.indexOf('三项制度'); at >= 0; at = folded.indexOf('三项制度', at + 4)) {
    const before = folded.slice(Math.max(0, at - 160), at)
    const start = at - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1
    const behind = folded.slice(at, at + 160).split(/[。\n]/, 1)[0] as string
    const told = folded.slice(start, at)
    const lost = SYSTEMS.filter(([pattern]) => !pattern.test(told + behind))
    // Three are numbered, or stand side by side.
    const items =
      told.match(
        /[一二三]是|其[一二三][,是]|首先|其次|[^、,;:]{2,14}、[^、,;:]{2,16}(?:、|和|及|与)[^、,;:]{2,16}$/g,
      ) ?? []
    if (lost.length !== 1 || !(items.length >= 3 || (items.length > 0 && told.endsWith(items.at(-1) as string))))
      continue
    const [, member] = lost[0] as (typeof SYSTEMS)[number]
    hits.push({
      reason: 'member-missing',
      range: { start, end: at + 4 },
      values: { name: '行政执法“三项制度”', member },
    })
  }
  return hits
}

/** 风险评估、合法性审核、集体讨论决定: of decisions the regulation says 合法性审查; 审核 is of papers. */
function auditInDecisions({ folded }: Draft): Hit<Id>[] {
  return Array.from(
    matchesOf(folded, /(?<=公众参与、专家论证、(?:社会稳定)?风险评估、)合法性审核(?=(?:、|和|及)集体(?:讨论|审议))/g),
    ({ index }) => ({
      reason: 'member-usual',
      range: { start: index, end: index + 5 },
      values: { name: '重大行政决策五项程序', written: '合法性审核', member: '合法性审查' },
    }),
  )
}

/** 危及“三安全两稳定”, 属于三类过程性信息: reasons of the official form of the report on disclosure, with another numeral than its own. */
function numeralHits({ folded }: Draft): Hit<Id>[] {
  if (!/安全[、,]?[一二两三四五]稳定|类(?:过程性|内部事务)信息/.test(folded)) return []
  return [...matchesOf(folded, NUMERALS)].flatMap(({ index, 0: written, 1: about }): Hit<Id>[] => {
    const right = about === undefined ? '三安全一稳定' : about === '过程性' ? '四类过程性信息' : '三类内部事务信息'
    const meant = written.replace(/[、,]/g, '')
    if (meant === right) return []
    return [
      {
        reason: 'corrupted-probably',
        range: { start: index, end: index + written.length },
        values: { right },
        suggestion: right,
      },
    ]
  })
}

const NUMERALS =
  /(?<=危及)[一二两三四五六]安全[、,]?[一二两三四五六]稳定|[一二两三四五]安全[、,]?[一二两三四五六]稳定(?=[|\t\d\n])|(?<=属于?)[一二两三四五六七]类(过程性|内部事务)信息/g

/** 全面落实公众参与、专家论证、合法性审查、集体讨论决定等法定程序: who says that all are kept, and names four of the five, has lost one. */
function decisionsInFull({ folded }: Draft): Hit<Id>[] {
  if (!folded.includes('公众参与')) return []
  return [...matchesOf(folded, IN_FULL)].flatMap(({ index, 0: words }): Hit<Id>[] => {
    const lost = FIVE_STEPS.filter(([, step]) => !step.test(words))
    const [member] = lost[0] ?? []
    if (lost.length !== 1 || !member) return []
    const start = index + words.search(/公众参与|专家论证/)
    return [
      {
        reason: 'member-lost',
        range: { start, end: index + words.length },
        values: { name: '重大行政决策五项程序', member },
      },
    ]
  })
}

const FIVE_STEPS: readonly (readonly [string, RegExp])[] = [
  ['公众参与', /公众参与/],
  ['专家论证', /专家论证/],
  ['风险评估', /风险评估/],
  ['合法性审查', /合法性审[查核]/],
]
const STEP = '(?:公众参与|专家论证|(?:社会稳定)?风险评估|合法性审[查核])'
/** The whole list is said to be kept, and its last step stands behind the three that are named. */
const IN_FULL = new RegExp(
  `(?:全面|全部|逐项|严格|完整|认真)(?:落实|履行|执行|遵守|遵循|按照|经过)[^,。;、\\n]{0,6}?${STEP}、${STEP}、${STEP}(?:、|和|及|与)集体(?:讨论|研究|审议)(?:决定)?(?=等(?:[五5]项|[五5]个|各项)?(?:法定|必经|决策|重大行政决策)(?:决策)?(?:程序|环节|步骤))`,
  'g',
)

interface Member {
  text: string
  phrase: ListPhrase
  index: number
}

const LISTS = [...LIST_PHRASES, ...USUAL_PHRASES, ...BRANCH_PHRASES]

const matchMembers = vocabularyMatcher<Member>(
  LISTS.flatMap((phrase) =>
    phrase.members.flatMap((wordings, index) => wordings.map((text): Member => ({ text, phrase, index }))),
  ),
)

interface Found {
  index: number
  range: Range
}

/** Runs of a list's members, each compared with the whole list. */
function listHits(draft: Draft, lists: readonly ListPhrase[], wording: Wording): Hit<Id>[] {
  const open = new Map<ListPhrase, Found[]>()
  const hits: Hit<Id>[] = []
  for (const { phrase, range } of matchMembers(draft)) {
    const list = phrase.phrase
    if (!lists.includes(list) || wording.inTable(range.start)) continue
    const run = open.get(list)
    const last = run?.at(-1)
    if (run && last && range.start < last.range.end) continue
    const between = last ? draft.folded.slice(last.range.end, Math.min(range.start, last.range.end + 80)) : ''
    // …合法性审查，公众参与、…: behind a comma the list's first member begins it anew.
    // …、集体讨论决定程序，合法性审查…: and so does any where the list is whole.
    const anew = run !== undefined && /[,;]/.test(between) && (phrase.index === 0 || isWhole(run, list))
    if (run && last && !anew && range.start - last.range.end <= (list.apart ?? 14) && !/[。!?\n]/.test(between)) {
      run.push({ index: phrase.index, range })
      continue
    }
    if (run) hits.push(...judged(draft, list, run, wording))
    open.set(list, [{ index: phrase.index, range }])
  }
  for (const [list, run] of open) hits.push(...judged(draft, list, run, wording))
  return hits
}

/** Whether the last of a run are all members; a run may be a list's first member a thousand times. */
function isWhole(run: readonly Found[], { members }: ListPhrase): boolean {
  return new Set(run.slice(-members.length).map(({ index }) => index)).size === members.length
}

function judged(draft: Draft, list: ListPhrase, run: readonly Found[], wording: Wording): Hit<Id>[] {
  const present = new Set(run.map(({ index }) => index))
  if (present.size < list.least) return []
  const range = { start: (run[0] as Found).range.start, end: (run.at(-1) as Found).range.end }
  const text = draft.folded.slice(range.start, range.end)
  // 科学立法、民主立法、依法立法 is another list; 民主立法 in the place of 科学立法 is a slip.
  if (
    list.unless?.some((words) => wording.clause(range).includes(words) || text.includes(words)) &&
    wording.clause(range).includes((list.members[0] as readonly string[])[0] as string)
  )
    return []
  const behind = draft.folded.slice(range.end, range.end + 8)
  if (list.behind && !list.behind.some((words) => behind.startsWith(words))) return []
  const canonical = list.members.map(([first]) => first as string)
  const right = canonical.join('、')
  const name = list.name
  const doubled = twice(draft, list, run)
  if (doubled) return [doubled]
  const missing = canonical.flatMap((_, index) => (present.has(index) ? [] : [index]))
  if (missing.length > 0) {
    if (isHistory(wording.sentence(range)) && list.id === 'target') return []
    return missing.length > 2 ? [] : absent(draft, list, run, missing[0] as number, range)
  }
  const counted = miscounted(draft, list, range, run)
  if (counted) return [counted]
  const added = list.closed ? addedTo(draft, list, run) : null
  if (added) return [added]
  const ascending = run.every(({ index }, i) => i === 0 || index >= (run[i - 1] as Found).index)
  if (ascending || !list.ordered) return []
  return [
    {
      reason: list.id === 'target' ? 'target-corrupted' : list.loose ? 'order-hint' : 'order',
      range,
      values: { name, right },
      suggestion: right,
    },
  ]
}

/** All members and a wrong number behind them: …、文化自信“三个自信”, …集体讨论决定四大法定程序. */
function miscounted(draft: Draft, list: ListPhrase, range: Range, run: readonly Found[]): Hit<Id> | null {
  if (!list.counted || run.length !== list.members.length) return null
  const match = new RegExp(
    `^(?:决定|制度)?(?:作为[^,。;\\n]{0,10})?([二两三四五六七八九])[项个大道](?=${list.counted})`,
  ).exec(draft.folded.slice(range.end, range.end + 24))
  if (!match || '〇一二三四五六七八九'.indexOf(match[1] === '两' ? '二' : (match[1] as string)) === run.length)
    return null
  // An item of the writer's own before or between makes the number right.
  if (draft.folded[range.start - 1] === '、' || run.some((_, i) => i > 0 && itemsBetween(draft, run, i).length > 0))
    return null
  const end = range.end + match[0].length
  return {
    reason: 'count',
    range: { start: range.start, end },
    values: { name: `“${match[1]}${list.counted.split('|')[0]}”`, count: run.length },
  }
}

function itemsBetween(draft: Draft, run: readonly Found[], i: number): string[] {
  return itemsOf(draft.folded.slice((run[i - 1] as Found).range.end, (run[i] as Found).range.start)).filter(
    (item) => item.length >= 4,
  )
}

/** All members and one more between them. */
function addedTo(draft: Draft, list: ListPhrase, run: readonly Found[]): Hit<Id> | null {
  for (let i = 1; i < run.length; i++) {
    const [written] = itemsBetween(draft, run, i)
    if (!written) continue
    const start = draft.folded.indexOf(written, (run[i - 1] as Found).range.end)
    return {
      reason: 'member-added',
      range: { start, end: start + written.length },
      values: { name: list.name, written },
    }
  }
  return null
}

/** One member does not stand where it should: lost, or another in its place. */
function absent(draft: Draft, list: ListPhrase, run: readonly Found[], index: number, range: Range): Hit<Id>[] {
  const member = (list.members[index] as readonly string[])[0] as string
  const right = list.members.map(([first]) => first).join('、')
  const before = run.filter((found) => found.index < index).at(-1)
  const after = run.find((found) => found.index > index)
  const gap = {
    start: before ? before.range.end : range.start,
    end: after ? after.range.start : range.end,
  }
  // What stands in the gap, or beyond the run's end where the list's end is lost.
  const place = before && after ? gap : beyond(draft, range, before === undefined, member.length)
  const written = draft.folded.slice(place.start, place.end)
  const items = itemsOf(written)
  // Outside the run other words may be joined to the item: 建设职责科学、…, …、群众满意的.
  const joined =
    place === gap ? [] : items.map((item) => (before ? item.slice(0, member.length) : item.slice(-member.length)))
  // What closes the list shows that it is told as a whole, whatever stands in the gap.
  const fixed = list.behind && place === gap && items.length === 1 ? items[0] : undefined
  const changed = [...items, ...joined].find((item) => resembles(item, member, list)) ?? fixed
  if (!changed) {
    if (list.resembling) {
      const told = displaced(list, run, index, place, items, range)
      // Of three the first two, or the last, are often all that is quoted.
      const short = list.members.length < 4 && (!before || !after)
      return told.length > 0 || !list.whole || short ? told : lost(draft, list, run, range, member)
    }
    // 公众参与、专家论证…等程序 names some of them; the writer may begin later or stop earlier than the list.
    const counted = /^(?:决定)?等?(?:作为[^,。;\n]{0,10})?([四五六])(?:项|个|大|道)/.exec(
      draft.folded.slice(range.end, range.end + 22),
    )
    if (counted && counted[1] === '四五六'[list.members.length - 4])
      return [{ reason: 'member-missing', range, values: { name: list.name, member } }]
    if (list.open?.some((words) => new RegExp(`^(?:决定)?${words}`).test(draft.folded.slice(range.end, range.end + 8))))
      return []
    if ((!before || !after) && !(list.closed && run.length === list.members.length - 1)) return []
  }
  const at = changed ? place.start + written.indexOf(changed) : range.start
  const whole = {
    start: Math.min(range.start, at),
    end: changed ? Math.max(range.end, at + changed.length) : range.end,
  }
  // What is left of the target of 2015 is told as such, by the rule about phrases that are past.
  if (list.id === 'target' && draft.folded.slice(whole.start, whole.end).includes('守法诚信')) return []
  if (list.id === 'target')
    return [{ reason: 'target-corrupted', range: whole, values: { name: list.name, right }, suggestion: right }]
  return [
    changed
      ? {
          reason: list.loose ? 'member-usual' : 'member-changed',
          range: whole,
          values: { name: list.name, written: changed, member },
          suggestion: member,
        }
      : { reason: 'member-missing', range, values: { name: list.name, member } },
  ]
}

/**
 * Another item in a member's place, and be it nothing like it: 产业兴旺、生态宜居、乡风文明、管理民主、生活富裕. All others stand
 * in their order, so that the list is meant; a list of three must be known to be told as a whole.
 */
function displaced(
  list: ListPhrase,
  run: readonly Found[],
  index: number,
  place: Range,
  items: readonly string[],
  range: Range,
): Hit<Id>[] {
  const { members, own } = list
  const inOrder = run.every((found, i) => i === 0 || found.index > (run[i - 1] as Found).index)
  const [written] = items
  const inside = index > 0 && index < members.length - 1
  if (!written || items.length !== 1 || !inOrder || run.length !== members.length - 1) return []
  if (members.length < (inside ? 4 : 5) || !inside || (own && written.endsWith(own))) return []
  if (Math.abs(written.length - ((members[index] as readonly string[])[0] as string).length) > 2) return []
  const member = (members[index] as readonly string[])[0] as string
  return [
    {
      reason: 'member-usual',
      range: { start: Math.min(place.start, range.start), end: range.end },
      values: { name: list.name, written, member },
    },
  ]
}

/** 知情权、参与权、监督权: all others in their order and nothing between them or beside them, so that the list is quoted. */
function lost(draft: Draft, list: ListPhrase, run: readonly Found[], range: Range, member: string): Hit<Id>[] {
  if (run.length !== list.members.length - 1) return []
  for (const [i, found] of run.entries()) {
    const before = run[i - 1]
    if (!before) continue
    if (found.index <= before.index || !SET_APART.test(draft.folded.slice(before.range.end, found.range.start)))
      return []
  }
  const { folded } = draft
  // What goes on is a list of the writer's own.
  if (
    /[、和与及]$/.test(folded.slice(range.start - 1, range.start)) ||
    /^(?:[、和与及等]|以及)/.test(folded.slice(range.end, range.end + 2))
  )
    return []
  return [{ reason: 'member-lost', range, values: { name: list.name, member } }]
}

const SET_APART = /^[、,;和与及]$|^(?:以及|、和)$/

/** 决策公开、执行公开、执行公开、管理公开: one member directly behind itself. */
function twice(draft: Draft, list: ListPhrase, run: readonly Found[]): Hit<Id> | null {
  const textOf = ({ range }: Found) => draft.folded.slice(range.start, range.end)
  for (const [i, found] of run.entries()) {
    const before = run[i - 1]
    if (before?.index !== found.index || !SET_APART.test(draft.folded.slice(before.range.end, found.range.start)))
      continue
    // 国际化、便利化 are two wordings of one member and may stand side by side.
    if (textOf(before) !== textOf(found)) continue
    const range = { start: before.range.start, end: found.range.end }
    return {
      reason: 'member-twice',
      range,
      values: { name: list.name, written: textOf(found) },
    }
  }
  return null
}

/** Where a member before the run's start or behind its end would stand. */
function beyond(draft: Draft, range: Range, atStart: boolean, length: number): Range {
  const reach = Math.max(10, length + 2)
  return atStart
    ? { start: Math.max(0, range.start - reach), end: range.start }
    : { start: range.end, end: Math.min(draft.folded.length, range.end + reach) }
}

function itemsOf(text: string): string[] {
  return text.split(/[、,;。和与及\n]/).filter((item) => item.length > 1 && item.length < 30)
}

/** As long as the member and with half of its characters: a slip of it rather than a further member. */
function resembles(item: string, member: string, { strict, own, members }: ListPhrase): boolean {
  if (Math.abs(item.length - member.length) > 1 || (own && item.endsWith(own))) return false
  if (strict && members.some((wordings) => wordings.includes(item))) return false
  let common = 0
  for (const character of member) if (item.includes(character)) common++
  return (strict ? common * 2 > member.length : common * 2 >= member.length) && item !== member
}

/** Members beside a list's name. */
function groupHits(draft: Draft): Hit<Id>[] {
  return groupSlips(draft).map(({ kind, group, range, member, written }) => ({
    reason: `member-${kind}` as const,
    range,
    values: { name: group.name, member, written },
    ...(kind === 'changed' ? { suggestion: member } : {}),
  }))
}

function turnHits(draft: Draft): Hit<Id>[] {
  const told = (reason: Id, slips: readonly TurnSlip[]) =>
    slips.map(({ range, right }) => ({ reason, range, values: { right }, suggestion: right }))
  return [
    ...told('corrupted-probably', [...turnSlips(draft), ...nameSlips(draft)]),
    ...told('usual', endingSlips(draft)),
  ]
}

const PERSONALLY: readonly (readonly [string, string])[] = [
  ['部署', '重要工作'],
  ['过问', '重大问题'],
  ['协调', '重点环节'],
  ['督办', '重要任务'],
]
const FOUR = PERSONALLY.map(([verb, object]) => `${object}亲自${verb}`).join('、')

const OBJECT = /([一-鿿]{2}(?:工作|问题|环节|任务|事项|案件|事情|难题|项目))(?:的|要|都|均|必须)?$/

/** “四个亲自”: each verb with its object, in order. */
function personally(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  let run: { verb: string; object: string; range: Range }[] = []
  const close = () => {
    hits.push(...judgedPersonally(run))
    run = []
  }
  for (const match of matchesOf(draft.folded, /亲自([一-鿿]{2})/g)) {
    // Objects have four characters; what stands before them leads up to the list (对重点工作亲自部署).
    const before = draft.folded.slice(Math.max(0, match.index - 7), match.index)
    const object = OBJECT.exec(before)
    const start = match.index - (object ? object[0].length : 0)
    const last = run.at(-1)
    if (last && (start - last.range.end > 8 || /[。;\n]/.test(draft.folded.slice(last.range.end, start)))) close()
    run.push({
      object: object?.[1] ?? '',
      verb: match[1] as string,
      range: { start, end: match.index + match[0].length },
    })
  }
  close()
  return hits
}

function judgedPersonally(run: readonly { verb: string; object: string; range: Range }[]): Hit<Id>[] {
  if (run.length < 3) return []
  const range = { start: (run[0] as { range: Range }).range.start, end: (run.at(-1) as { range: Range }).range.end }
  const values = { name: '“四个亲自”', right: FOUR }
  const known = run.map(({ verb }) => PERSONALLY.findIndex(([canonical]) => canonical === verb))
  const objects = run.filter(({ object }) => object !== '').length
  const asQuoted = run.filter(({ verb, object }) => PERSONALLY.some(([v, o]) => v === verb && object.endsWith(o)))
  const wrongObjects = run.flatMap((item) => {
    const pair = PERSONALLY.find(([canonical]) => canonical === item.verb)
    return pair && item.object !== '' && !item.object.endsWith(pair[1]) ? [{ item, pair }] : []
  })
  if (run.length === 4 && known.includes(-1) && asQuoted.length === 3) {
    const wrong = run[known.indexOf(-1)]
    const missing = PERSONALLY.find(([verb]) => !run.some((item) => item.verb === verb))
    if (wrong && missing)
      return [
        {
          reason: 'member-changed',
          range: wrong.range,
          values: { name: values.name, written: `亲自${wrong.verb}`, member: `${missing[1]}亲自${missing[0]}` },
        },
      ]
  }
  // Two pairs as quoted show that the quotation is meant.
  if (wrongObjects.length > 0 && objects === run.length && asQuoted.length >= 2)
    return wrongObjects.map(({ item, pair: [verb, object] }) => ({
      reason: 'member-changed',
      range: item.range,
      values: { name: values.name, written: `${item.object}亲自${item.verb}`, member: `${object}亲自${verb}` },
      suggestion: `${object}亲自${verb}`,
    }))
  if (known.includes(-1)) return []
  if (known.some((index, i) => i > 0 && index < (known[i - 1] as number))) return [{ reason: 'order', range, values }]
  if (run.length === 3 && asQuoted.length === 3) {
    const missing = PERSONALLY.find(([verb]) => !run.some((item) => item.verb === verb)) as readonly [string, string]
    return [
      { reason: 'member-missing', range, values: { name: values.name, member: `${missing[1]}亲自${missing[0]}` } },
    ]
  }
  return []
}

/** 四个意识 → 四个自信 → 两个维护 within one sentence. */
function fourInOrder(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const pattern =
    /(四个意识|四个自信|两个维护)[、,;和]?[一-鿿]{0,8}(四个意识|四个自信|两个维护)[、,;和]?[一-鿿]{0,8}(四个意识|四个自信|两个维护)/g
  for (const match of matchesOf(draft.folded, pattern)) {
    const written = match.slice(1, 4)
    if (new Set(written).size < 3 || written.join() === '四个意识,四个自信,两个维护') continue
    hits.push({
      reason: 'order-hint',
      range: { start: match.index, end: match.index + match[0].length },
      values: { name: '这一组提法', right: '增强“四个意识”、坚定“四个自信”、做到“两个维护”' },
    })
  }
  return hits
}

const matchCorruptions = vocabularyMatcher([...CORRUPTIONS, ...USUAL_CORRUPTIONS, ...BRANCH_CORRUPTIONS])

function corruptions(draft: Draft): Hit<Id>[] {
  return matchCorruptions(draft).map(({ phrase, range }) => ({
    reason: phrase.hint
      ? 'shortened'
      : phrase.usual
        ? 'usual'
        : phrase.certain && phrase.evidence === 'seen'
          ? 'corrupted'
          : 'corrupted-probably',
    range,
    values: { right: phrase.right },
    suggestion: phrase.right,
  }))
}

/** 法治国家、法治政府、法治社会一体建设: three, in this order. */
function threeOfLaw(draft: Draft): Hit<Id>[] {
  let asked = 0
  const hits: Hit<Id>[] = []
  const values = { name: '这一提法', right: '法治国家、法治政府、法治社会一体建设' }
  for (const match of matchesOf(
    draft.folded,
    /(?:法[治制][一-鿿]{2}[、,和]){1,3}法[治制][一-鿿]{2}(?=一体(?:化)?(?:建设|推进))/g,
  )) {
    const range = { start: match.index, end: match.index + match[0].length }
    const members = match[0].split(/[、,和]/).filter(Boolean)
    const known = ['国家', '政府', '社会']
    const other = members.find((member) => !known.includes(member.slice(2)))
    const together = /共同推进,?$/.test(draft.folded.slice(Math.max(0, range.start - 6), range.start))
    if (other) {
      // 法治云溪、法治政府、法治社会 is the place's own; behind 共同推进 the list of three is quoted.
      const right = known.find((word) => !match[0].includes(word))
      const national = together || NO_PLACE.test(other) || (asked++ < MOST_ASKED && !isRepeated(draft, other.slice(2)))
      if (national && members.length === 3 && right && members[known.indexOf(right)] === other)
        hits.push({
          reason: 'member-changed',
          range,
          values: { name: values.right, written: other, member: `法治${right}` },
        })
      continue
    }
    // 法制 is told by the rule for terms.
    if (members.length === 3 && members.some((member, i) => member.slice(2) !== known[i]))
      hits.push({ reason: 'order', range, values })
    else if (members.length < 3 && (together || members[0] === '法治国家'))
      hits.push({
        reason: 'member-missing',
        range,
        values: { name: values.right, member: `法治${known.find((word) => !match[0].includes(word)) ?? ''}` },
      })
  }
  return hits
}

/** A draft has one or two such phrases; a text made to be slow has many, each of which would be looked for in all of it. */
const MOST_ASKED = 9

/** A place's own name stands in its report again and again. */
function isRepeated({ folded }: Draft, word: string): boolean {
  return folded.indexOf(word, folded.indexOf(word) + 1) >= 0
}

/** What no place is called. */
const NO_PLACE = /中国|强国|大国|机关|体系|经济|文化|公民|企业|市场/

/** 学法尊法守法用法: all four, in the older order. */
function lawVerbs(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, /学法[、,]?尊法[、,]?守法[、,]?用法/g))
    hits.push({
      reason: 'order-hint',
      range: { start: match.index, end: match.index + match[0].length },
      values: { name: '这一提法', right: '尊法学法守法用法' },
      suggestion: '尊法学法守法用法',
    })
  return hits
}

/** 规范严格文明公正执法: the four adverbs in another order. */
function enforcementAdverbs(draft: Draft): Hit<Id>[] {
  const right = '严格规范公正文明执法'
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, /(?:(?:严格|规范|公正|文明)[、,]?){4}执法/g)) {
    const adverbs = match[0].match(/严格|规范|公正|文明/g) ?? []
    if (new Set(adverbs).size < 4 || right.startsWith(adverbs.join(''))) continue
    hits.push({
      reason: 'order',
      range: { start: match.index, end: match.index + match[0].length },
      values: { name: '这一提法', right },
      suggestion: right,
    })
  }
  return hits
}

const COUNTED = /(?:(三项制度)|(四个亲自)|(四个意识)|(四个自信))[(:]([^()。;:\n]{6,70})(?=[)。;\n])/g

/** “三项制度”（…、…）: as many members as the number says. */
function counts(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, COUNTED)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4]) as string
    const items = (match[5] as string).split(/[、,和]/).filter((item) => item.length >= 4)
    const said = name.startsWith('三') ? 3 : 4
    const alike = items.every((item) => (match[1] ? /制度|公示|记录|审核/ : match[2] ? /亲自/ : /意识|自信/).test(item))
    if (!alike || items.length === said || items.length < 2 || items.length > 5) continue
    hits.push({
      reason: 'count',
      range: { start: match.index, end: match.index + match[0].length },
      values: { name: `“${name}”`, count: items.length },
    })
  }
  return hits
}

/** One slip is told once: what lies within a longer finding goes. */
function withoutNested(hits: readonly Hit<Id>[]): Hit<Id>[] {
  // A hint at the order of a whole phrase must not hide what is wrong within it.
  const told = hits.filter(({ reason }) => reason !== 'order-hint')
  const hints = hits.filter(
    ({ reason, range }) =>
      reason === 'order-hint' && !told.some((hit) => hit.range.start < range.end && hit.range.end > range.start),
  )
  const ordered = [...told, ...hints].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  let reached = -1
  return ordered.filter(({ range }) => {
    const nested = range.end <= reached
    reached = Math.max(reached, range.end)
    return !nested
  })
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same))
    }
    previous = row
  }
  return previous[b.length] as number
}
