/** Requirements of one's own: a part, words or a figure that must stand in the draft. */
import type { Draft, Range, Section } from '../draft'
import { NUMBER } from '../draft/numbers'
import { united } from '../draft/ranges'
import { ownId } from './local-names'
import type { LocalElement, LocalPack } from './local-pack'
import { partsNamed, sentencesOf, unitAt } from './local-units'
import { hitsWithin, type WordHit, type WordIndex, type WordList } from './local-words'
import type { DraftScope, ElementRule, Reason, Text, Verdict } from './rule'

type Judge = (scope: DraftScope) => Verdict
type Reasons = Record<string, Reason>

/** Makes a requirement of its data. Its words go into the index, which the judging reads. */
export function ownElement(pack: LocalPack, element: LocalElement, words: WordIndex): ElementRule<unknown> {
  const { reasons, judge, asks } = wayOf(element, words)
  const levels = element.levels
  return {
    id: ownId(element),
    title: element.title,
    requirement: element.requirement ?? 'required',
    asks,
    basis: element.basis === undefined ? null : { document: element.basis },
    ...(element.basis === undefined && { noBasis: noBasisIn(pack) }),
    help: { why: element.why ?? askedBy(pack), todo: element.todo ?? asks },
    reasons: levels ? { ...reasons, 'other-level': OTHER_LEVEL } : reasons,
    searched: searchedFor(element),
    examples: [],
    run(_, scope) {
      if (levels && scope.level !== 'unknown' && !levels.includes(scope.level))
        return { reason: 'other-level', evidence: [] }
      return judge(scope)
    },
  }
}

export function noBasisIn(pack: LocalPack): Text {
  return {
    zh: `规则包“${pack.name}”没有写明依据。`,
    en: `The pack “${pack.name}” names none.`,
  }
}

export function askedBy(pack: LocalPack): Text {
  return { zh: `规则包“${pack.name}”的规定。`, en: `The pack “${pack.name}” asks for it.` }
}

/** Words for a sentence: “甲”“乙”. */
export function listed(words: readonly string[]): Text {
  // Quotation marks within quotation marks are single ones.
  const shown = words.slice(0, MOST_SHOWN).map((word) => word.replace(/“/g, '‘').replace(/”/g, '’'))
  const more = words.length > shown.length
  return {
    zh: `${shown.map((word) => `“${word}”`).join('')}${more ? '等' : ''}`,
    en: `${shown.map((word) => `“${word}”`).join(', ')}${more ? ', …' : ''}`,
  }
}

const MOST_SHOWN = 6

const OTHER_LEVEL: Reason = {
  outcome: 'notApplicable',
  message: { zh: '只对其他层级的单位要求。', en: 'Asked of bodies at other levels only.' },
}

function searchedFor({ section, phrase, all, figure, units, in: parts }: LocalElement): string[] {
  return [...(section ?? phrase ?? all ?? figure ?? []), ...(units ?? []), ...(parts ?? [])]
}

interface Way {
  asks: Text
  reasons: Reasons
  judge: Judge
}

function wayOf(element: LocalElement, words: WordIndex): Way {
  const { section, phrase, all, figure } = element
  if (section) return sectionWay(element, section, words)
  if (phrase) return phraseWay(element, phrase, words)
  if (all) return allWay(element, all, words)
  return figureWay(element, figure ?? [], words)
}

/** A part of its own with one of the words in its heading. */
function sectionWay({ title, atLeast, message }: LocalElement, wanted: readonly string[], words: WordIndex): Way {
  const list = words.add(wanted)
  const named = listed(wanted)
  const length: Text =
    atLeast === undefined
      ? { zh: '', en: '' }
      : { zh: `，不少于${atLeast}字`, en: ` of at least ${atLeast} characters` }
  return {
    asks: {
      zh: `应当有标题含${named.zh}的部分${length.zh}。`,
      en: `There is a part${length.en} with one of these in its heading: ${named.en}.`,
    },
    reasons: {
      'own-section': { outcome: 'pass', message: { zh: `有“${title.zh}”部分。`, en: 'It has a part of its own.' } },
      'running-text-only': {
        outcome: 'review',
        message: message ?? {
          zh: `正文提到了，但没有“${title.zh}”的专门部分，请核对。`,
          en: 'It is mentioned in the text and has no part of its own; please check.',
        },
      },
      'too-short': {
        outcome: 'fail',
        message: message ?? {
          zh: `“${title.zh}”部分只有{characters}字，要求不少于${atLeast ?? 0}字。`,
          en: `The part has {characters} characters; at least ${atLeast ?? 0} are asked for.`,
        },
      },
      empty: {
        outcome: 'fail',
        message: message ?? {
          zh: `“${title.zh}”部分只有标题，没有内容。`,
          en: 'The part has a heading and no text.',
        },
      },
      'not-found': {
        outcome: 'fail',
        message: message ?? { zh: `没有“${title.zh}”部分。`, en: 'There is no such part.' },
      },
    },
    judge({ draft }) {
      const hits = list.in(draft)
      let best: { section: Section; characters: number } | null = null
      for (const section of partsNamed(draft, hits)) {
        const characters = contentOf(draft, section)
        if (!best || characters > best.characters) best = { section, characters }
      }
      if (best) {
        const evidence = [{ start: best.section.label.start, end: best.section.title.end }]
        const values = { characters: best.characters }
        if (best.characters === 0) return { reason: 'empty', evidence, place: best.section.title.end }
        if (best.characters < (atLeast ?? 1))
          return { reason: 'too-short', evidence, values, place: best.section.whole.end }
        return { reason: 'own-section', evidence }
      }
      const [mention] = hits
      if (mention) return { reason: 'running-text-only', evidence: [rangeOf(mention)] }
      return { reason: 'not-found', evidence: [] }
    },
  }
}

/** One of the words, in one of the named parts or anywhere. */
function phraseWay({ message, in: parts }: LocalElement, wanted: readonly string[], words: WordIndex): Way {
  const list = words.add(wanted)
  const inside = parts && words.add(parts)
  const named = listed(wanted)
  const where = whereOf(parts)
  return {
    asks: {
      zh: `${where.zh}应当写明${named.zh}${wanted.length > 1 ? '之一' : ''}。`,
      en: `One of these is written${where.en}: ${named.en}.`,
    },
    reasons: {
      found: { outcome: 'pass', message: { zh: '写明了。', en: 'It is written.' } },
      elsewhere: {
        outcome: 'review',
        message: message ?? {
          zh: `写了，但不在标题含${listed(parts ?? []).zh}的部分，请核对。`,
          en: `It is written, but not${where.en}; please check.`,
        },
      },
      'not-found': {
        outcome: 'fail',
        message: message ?? { zh: `没有写明${named.zh}。`, en: `Not written: ${named.en}.` },
      },
    },
    judge({ draft }) {
      const hits = list.in(draft)
      const ranges = inside && wholesOf(draft, inside)
      const accepted = ranges ? ranges.flatMap((range) => hitsWithin(hits, range)) : hits
      if (accepted.length > 0) return { reason: 'found', evidence: firstOf(accepted) }
      if (hits.length > 0) return { reason: 'elsewhere', evidence: firstOf(hits), place: ranges?.at(-1)?.end ?? null }
      return { reason: 'not-found', evidence: [], place: ranges?.at(-1)?.end ?? null }
    },
  }
}

/** Every one of the words. */
function allWay({ message, in: parts }: LocalElement, wanted: readonly string[], words: WordIndex): Way {
  const lists = wanted.map((word) => words.add([word]))
  const inside = parts && words.add(parts)
  const named = listed(wanted)
  const where = whereOf(parts)
  return {
    asks: {
      zh: `${where.zh}应当逐项写明${named.zh}。`,
      en: `Each of these is written${where.en}: ${named.en}.`,
    },
    reasons: {
      'all-found': { outcome: 'pass', message: { zh: '各项都写明了。', en: 'Each of them is written.' } },
      'some-missing': {
        outcome: 'fail',
        message: message ?? { zh: `没有写明{missing}。`, en: 'Not written: {missing}.' },
      },
      'not-found': {
        outcome: 'fail',
        message: message ?? { zh: `${named.zh}都没有写明。`, en: `None of these is written: ${named.en}.` },
      },
    },
    judge({ draft }) {
      const ranges = inside && wholesOf(draft, inside)
      const found: Range[] = []
      const missing: string[] = []
      lists.forEach((list, i) => {
        const hits = list.in(draft)
        const [hit] = ranges ? ranges.flatMap((range) => hitsWithin(hits, range)) : hits
        if (hit) found.push(rangeOf(hit))
        else missing.push(wanted[i] as string)
      })
      const evidence = found.sort((a, b) => a.start - b.start)
      if (missing.length === 0) return { reason: 'all-found', evidence }
      const place = ranges?.at(-1)?.end ?? null
      if (found.length === 0) return { reason: 'not-found', evidence: [], place }
      return { reason: 'some-missing', evidence, values: { missing: listed(missing).zh }, place }
    },
  }
}

/** A number with one of the units in a sentence that has one of the words, or an explicit none. */
function figureWay({ message, in: parts, units = [] }: LocalElement, wanted: readonly string[], words: WordIndex): Way {
  const list = words.add(wanted)
  const counted = words.add(units)
  const inside = parts && words.add(parts)
  const named = listed(wanted)
  const unit = units.slice(0, MOST_SHOWN).join('、')
  const where = whereOf(parts)
  return {
    asks: {
      zh: `${where.zh}应当写明${named.zh}的数字（单位：${unit}），没有发生的也要写明。`,
      en: `A number of ${named.en} in ${unit} is given${where.en}; that there were none is said, too.`,
    },
    reasons: {
      figure: { outcome: 'pass', message: { zh: '写明了数字。', en: 'The number is given.' } },
      'explicit-none': { outcome: 'pass', message: { zh: '写明了没有发生。', en: 'That there were none is said.' } },
      'figure-apart': {
        outcome: 'review',
        message: message ?? {
          zh: '数字不在同一句里，请核对是不是这一项的数字。',
          en: 'The number stands in the next sentence; please check whether it belongs here.',
        },
      },
      'mentioned-without-figure': {
        outcome: 'fail',
        message: message ?? {
          zh: `提到了${named.zh}，没有写数字（单位：${unit}）。`,
          en: `Mentioned without a number in ${unit}.`,
        },
      },
      'not-found': {
        outcome: 'fail',
        message: message ?? { zh: `没有提到${named.zh}。`, en: `Not mentioned: ${named.en}.` },
      },
    },
    judge({ draft }) {
      const ranges = inside && wholesOf(draft, inside)
      const all = list.in(draft)
      const hits = ranges ? ranges.flatMap((range) => hitsWithin(all, range)) : all
      const sentences = sentencesOf(draft)
      let apart: Range | null = null
      let none: Range | null = null
      // A sentence that names the thing often is looked at once.
      let looked = -1
      for (const hit of hits) {
        const at = unitAt(sentences, hit.start)
        if (at === looked) continue
        looked = at
        const sentence = sentences[at] as Range
        const figure = figureIn(draft, counted, sentence)
        if (figure) return { reason: 'figure', evidence: [figure] }
        none ??= noneIn(draft, sentence)
        const next = sentences[at + 1]
        if (next && draft.folded[sentence.end - 1] !== '\n') apart ??= figureIn(draft, counted, next)
      }
      if (none) return { reason: 'explicit-none', evidence: [none] }
      if (apart) return { reason: 'figure-apart', evidence: [apart] }
      const [first] = hits
      if (first) return { reason: 'mentioned-without-figure', evidence: [rangeOf(first)], place: first.end }
      return { reason: 'not-found', evidence: [], place: ranges?.at(-1)?.end ?? null }
    },
  }
}

/** The parts with one of the words in their heading; a part within another is in it. */
function wholesOf(draft: Draft, named: WordList): Range[] {
  return united(partsNamed(draft, named.in(draft)).map(({ whole }) => whole))
}

function whereOf(parts: readonly string[] | undefined): Text {
  if (!parts) return { zh: '', en: '' }
  const named = listed(parts)
  return { zh: `在标题含${named.zh}的部分，`, en: ` in a part with one of these in its heading (${named.en})` }
}

/** Characters of text below a heading. */
function contentOf(draft: Draft, section: Section): number {
  const text = draft.folded.slice(section.title.end, section.whole.end)
  const characters = text.replace(/[\s。:;,、!?]/g, '').length
  return characters === 0 ? 0 : text.replace(/\s/g, '').length
}

/** The first number right before one of the units; 百分之九十八 for %. */
function figureIn(draft: Draft, units: WordList, sentence: Range): Range | null {
  for (const unit of hitsWithin(units.in(draft), sentence)) {
    const from = Math.max(sentence.start, unit.start - LONGEST_NUMBER)
    const number = NUMBER_BEFORE.exec(draft.folded.slice(from, unit.start))
    if (number) return { start: from + number.index, end: unit.end }
  }
  return null
}

const LONGEST_NUMBER = 24
const NUMBER_BEFORE = new RegExp(`${NUMBER}(?:个|余|多)?$`)

/** 未发生, 没有, 无: an explicit none. */
function noneIn(draft: Draft, sentence: Range): Range | null {
  const text = draft.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
  const match = NONE.exec(text)
  return match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
}

const LONGEST_SENTENCE = 400
const NONE =
  /未(?:发生|出现|收到|受理|开展|举办|组织|办理|产生|有)|没有(?!得到|做到|完全|落实|形成|引起)|(?<![〇零一二三四五六七八九十百千万亿\d.])(?:零(?:件|起|次|场|宗|人|例)|0(?![\d.])|(?:均|皆|都|全年|本年度?)?为?零(?=[。,;:\n]|$))|(?:^|[,:;、年镇乡县区市局])(?:均|全年|本年度?|暂)?无(?!论|疑|偿|障碍|缝|死角|盲区|差别|关|故|法|需|愧|数|形)/

function firstOf(hits: readonly WordHit[]): Range[] {
  return hits.slice(0, MOST_EVIDENCE).map(rangeOf)
}

const MOST_EVIDENCE = 3

function rangeOf({ start, end }: WordHit): Range {
  return { start, end }
}
