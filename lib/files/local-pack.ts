/** Reads a pack of one's own from a YAML or JSON file, and says of every mistake where it stands and what to change. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml'
import { checkLocalPack, type LocalPack, spellingsOf } from '../audit/local-pack'
import type { Text } from '../audit/rule'
import { decodeText } from './decode'
import { recognise } from './recognise'

/** One mistake. `line` and `column` count from 1 and are null for the file as a whole. */
export interface PackFileProblem {
  line: number | null
  column: number | null
  /** The way there by the keys as written and by places in lists, which count from 1. Empty for the file as a whole. */
  field: readonly (string | number)[]
  message: Text
}

export interface ReadPack {
  pack: LocalPack
  /** The problem at a place of the pack, given by the path that checks of its meaning tell. */
  problemAt(path: readonly PropertyKey[], message: Text, isKey?: boolean): PackFileProblem
}

/** Largest file that is read, in characters: a pack is a list of words, and the parser's cost must stay small. */
export const MAX_PACK_CHARACTERS = 200_000

/** The text of a pack's file, or why it is none. A byte-order mark goes; UTF-8, UTF-16 and GB 18030 are read. */
export function packText(name: string, bytes: Uint8Array): { text: string } | { problems: PackFileProblem[] } {
  const kind = recognise(name, bytes)
  const documents: readonly string[] = ['zip', 'ole', 'rtf', 'pdf']
  if ('unreadable' in kind || documents.includes(kind.format)) return { problems: [whole(NOT_A_PACK)] }
  if (kind.format === 'html') return { problems: [whole(WEB_PAGE)] }
  const decoded = decodeText(bytes)
  if (typeof decoded === 'string' || decoded.undecoded > 0) return { problems: [whole(NOT_TEXT)] }
  return { text: decoded.text.replaceAll(/\r\n?/g, '\n') }
}

/** Reads a pack from its text. Never throws. */
export function readPack(text: string): ReadPack | { problems: PackFileProblem[] } {
  if (text.length > MAX_PACK_CHARACTERS) return { problems: [whole(TOO_LARGE)] }
  if (text.trim() === '') return { problems: [whole(EMPTY)] }
  if (isDeep(text)) return { problems: [whole(TOO_DEEP)] }
  if ((text.match(/(?:^|[\s[,])&\S/g)?.length ?? 0) > MOST_ANCHORS) return { problems: [whole(ALIAS)] }
  // Each that stands amiss is a complaint of the parser's, and those cost.
  if ((text.match(/"/g)?.length ?? 0) > MOST_QUOTES) return { problems: [whole(TOO_LARGE)] }
  const slips = typingSlips(text)
  if (slips.length > 0) return { problems: slips }

  const lines = new LineCounter()
  const document = parsed(text, lines)
  if (!document) return { problems: [whole(TOO_DEEP)] }
  if (document.errors.length > 0) {
    // One slip makes the parser complain without end.
    const errors = document.errors.slice(0, MOST_PROBLEMS)
    return { problems: inOrder(errors.map((error) => syntaxProblem(error, lines, text))) }
  }
  const root = document.contents
  if (!isMap(root)) return { problems: [whole(isSeq(root) ? LIST_AT_TOP : NO_KEYS)] }

  const place = (offset: number | undefined) => {
    if (offset === undefined) return { line: null, column: null }
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const problemAt: ReadPack['problemAt'] = (path, message, isKey = false) => {
    const { node, field } = nodeAt(root, path, isKey)
    return { ...place(node?.range?.[0]), field, message }
  }
  const bad: PackFileProblem[] = []
  const plain = plainOf(root, (node, message) => {
    bad.push({ ...place(node.range?.[0]), field: [], message })
  })
  if (bad.length > 0) return { problems: inOrder(bad) }
  const checked = checkLocalPack(plain)
  if ('issues' in checked) {
    return {
      problems: inOrder(checked.issues.map(({ path, text: message, isKey }) => problemAt(path, message, isKey))),
    }
  }
  const joined = joinedWords(root, text).map(({ path, text: message }) => problemAt(path, message))
  if (joined.length > 0) return { problems: inOrder(joined) }
  return { pack: checked.pack, problemAt }
}

/** One line for each problem: file, line, column, field and what to do. */
export function problemLine(name: string, { line, column, field, message }: PackFileProblem, key: 'zh' | 'en'): string {
  const at = line === null ? name : `${name}:${line}:${column}`
  const way = fieldLine(field, key)
  return `${at} ${way === '' ? '' : `${way}${key === 'en' ? ': ' : '：'}`}${message[key]}`
}

/** 要求 › 第2项 › 级别. */
export function fieldLine(field: PackFileProblem['field'], key: 'zh' | 'en'): string {
  return field.map((step) => (typeof step === 'string' ? step : key === 'en' ? `#${step}` : `第${step}项`)).join(' › ')
}

const MOST_PROBLEMS = 20

function inOrder(problems: PackFileProblem[]): PackFileProblem[] {
  const seen = new Set<string>()
  return problems
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .filter(({ line, message }) => {
      // One slip makes the parser complain again and again about the same line.
      const key = `${line} ${message.zh}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST_PROBLEMS)
}

function whole(message: Text): PackFileProblem {
  return { line: null, column: null, field: [], message }
}

/** Whether more brackets stand open at once than any pack needs; the parser's cost grows with the square of that. */
function isDeep(text: string): boolean {
  let open = 0
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket[0] === '[' || bracket[0] === '{' ? 1 : -1))
    if (open > MOST_OPEN_BRACKETS) return true
  }
  return false
}

const MOST_OPEN_BRACKETS = 200
/** None is understood; a few are told with their lines, and for more the parser would take too long. */
const MOST_ANCHORS = 100
const MOST_QUOTES = 20_000

function parsed(text: string, lineCounter: LineCounter) {
  try {
    // Without types of YAML's own: 版本: 1.10 stays as written, and no or 2024-01-01 is a word.
    return parseDocument(text, {
      schema: 'failsafe',
      lineCounter,
      prettyErrors: false,
      strict: true,
      uniqueKeys: false,
    })
  } catch (error) {
    // The parser calls itself once for each level of brackets.
    if (error instanceof RangeError) return null
    throw error
  }
}

// Slips of those who do not write YAML every day, found before the parser, which would speak of indicators and scalars.

function typingSlips(text: string): PackFileProblem[] {
  // JSON has its own marks, and none of these slips.
  if (/^\s*[{[]/.test(text)) return []
  const slips: PackFileProblem[] = []
  let block = -1
  text.split('\n').forEach((line, index) => {
    const indent = line.search(/[^ ]/)
    // The lines of a block of text (说明: |) are its own.
    if (block >= 0 && (indent > block || indent < 0)) return
    block = /[:-]\s+[|>][+-]?\d?\s*$/.test(line) ? Math.max(indent, 0) : -1
    const slip = typingSlip(line)
    if (slip) slips.push({ line: index + 1, column: slip.column, field: [], message: slip.message })
  })
  return slips.slice(0, MOST_PROBLEMS)
}

function typingSlip(line: string): { column: number; message: Text } | null {
  const lead = /^[ \t\u3000\u00a0]{0,200}/.exec(line)?.[0] ?? ''
  const rest = line.slice(lead.length)
  if (rest === '' || rest.startsWith('#')) return null
  const tab = lead.indexOf('\t')
  if (tab >= 0) return { column: tab + 1, message: TAB }
  const wide = lead.search(/[\u3000\u00a0]/)
  if (wide >= 0) return { column: wide + 1, message: WIDE_BLANK }
  if (rest.startsWith('＃')) return { column: lead.length + 1, message: WIDE_HASH }
  const marker = /^[－—–•·●▪﹣‐]\s{0,9}(?=\S)/.exec(rest)
  if (marker) return { column: lead.length + 1, message: listMark(rest[0] as string) }
  const numbered = /^(?:[（(]?\d{1,2}[、.．)）]|[①-⑳]|[（(]?[一二三四五六七八九十]{1,2}[、)）])\s{0,9}(?=\S)/.exec(rest)
  if (numbered) return { column: lead.length + 1, message: listMark(numbered[0].trim()) }
  const unspaced = /^-(?=[^\s-])/.exec(rest)
  if (unspaced) return { column: lead.length + 2, message: DASH_WITHOUT_BLANK }
  const item = /^-\s{1,20}/.exec(rest)?.[0] ?? ''
  const at = lead.length + item.length
  const key = /^[“"”「]?([^\s“"”「」：:,，、]{1,12})[”"“」]?\s{0,4}([：:])(\s?)/.exec(rest.slice(item.length))
  if (!key) return null
  // Behind “- ” a word with a full-width colon may be a phrase; at a line's beginning it can only be meant for a key.
  const isMeantAsKey = key[2] === '：' && item === '' && !/:(?:\s|$)/.test(rest)
  if (!isMeantAsKey && !spellingsOf().has(key[1] as string)) return null
  const colon = at + key[0].length - (key[3] as string).length
  if (key[2] === '：') return { column: colon, message: wideColon(key[1] as string) }
  const hasBlank = key[3] !== '' || colon === line.length
  return hasBlank ? null : { column: colon, message: colonWithoutBlank(key[1] as string) }
}

// The tree.

/** A value without classes, prototypes and types of its own: strings, lists and maps with string keys. */
type Plain = string | null | Plain[] | { [key: string]: Plain }

const DEEPEST = 12
/** No object of a pack has half as many. */
const MOST_KEYS = 60

function plainOf(node: unknown, refuse: (node: Node, message: Text) => void, depth = 0): Plain {
  if (node === null || node === undefined) return null
  if (isAlias(node)) {
    refuse(node, ALIAS)
    return null
  }
  if (isScalar(node)) {
    if (node.anchor !== undefined) refuse(node, ALIAS)
    // An empty value of the failsafe schema is an empty string, which quotes make on purpose.
    if (node.value === '' && node.type === Scalar.PLAIN) return null
    return String(node.value).trim()
  }
  if (depth > DEEPEST) {
    refuse(node as Node, TOO_DEEP)
    return null
  }
  if (isSeq(node)) return node.items.map((item) => plainOf(item, refuse, depth + 1))
  if (!isMap(node)) return null
  const result: { [key: string]: Plain } = Object.create(null)
  if (node.items.length > MOST_KEYS) {
    refuse(node, TOO_MANY_KEYS)
    return result
  }
  for (const pair of node.items) {
    if (!isScalar(pair.key)) {
      refuse((pair.key as Node | null) ?? node, KEY_IS_NO_WORD)
      continue
    }
    const key = String(pair.key.value)
    // Not left to the parser, which compares each key with each other.
    if (Object.hasOwn(result, key)) refuse(pair.key, DUPLICATE_KEY)
    result[key] = plainOf(pair.value, refuse, depth + 1)
  }
  return result
}

/** The node at a path of canonical keys, as far as the path leads, and the way there as the file spells it. */
function nodeAt(
  root: Node,
  path: readonly PropertyKey[],
  isKey: boolean,
): { node: Node | null; field: (string | number)[] } {
  let node: Node | null = root
  const steps: (string | number)[] = []
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key }) => isScalar(key) && isSpelling(String(key.value), String(step)),
      )
      if (!pair) {
        // What is missing has no place; it belongs to what it is missing from.
        steps.push(shownKey(String(step)))
        break
      }
      steps.push(bare(String((pair.key as Scalar).value)))
      node = (pair.value as Node | null) ?? (pair.key as Node)
      // A mistake in a value that does not fit on the key's line is best looked for at the key.
      if (step === path.at(-1) && (isKey || !isScalar(node))) node = pair.key as Node
    } else if (isSeq(node) && typeof step === 'number') {
      steps.push(step + 1)
      node = (node.items[step] as Node | undefined) ?? node
    }
    // A list of one may stand without the list.
  }
  return { node, field: steps }
}

function isSpelling(written: string, canonical: string): boolean {
  const key = bare(written)
  return key === canonical || written === canonical || (spellingsOf().get(key)?.includes(canonical) ?? false)
}

function shownKey(canonical: string): string {
  for (const [written, canonicals] of spellingsOf()) {
    if (written !== canonical && canonicals.includes(canonical)) return written
  }
  return canonical
}

function bare(key: string): string {
  return key.trim().replace(/^[“”"'‘’]+|[“”"'‘’]+$/g, '')
}

/** Keys behind which lists of words stand. */
const WORD_LISTS = new Set([
  'section',
  'phrase',
  'all',
  'figure',
  'units',
  'in',
  'words',
  'except',
  'demands',
  'old',
  'documents',
  'names',
  'accepted',
  'off',
  'levels',
])

/** Words without quotation marks that look like several: 甲、乙 in one line is taken for two by everyone but the program. */
function joinedWords(root: Node, text: string): { path: PropertyKey[]; text: Text }[] {
  const found: { path: PropertyKey[]; text: Text }[] = []
  const visit = (node: unknown, path: PropertyKey[], isWord: boolean) => {
    if (isScalar(node)) {
      if (!isWord || node.type !== Scalar.PLAIN) return
      const problem = joined(text.slice(node.range?.[0], node.range?.[1]))
      if (problem) found.push({ path, text: problem })
    } else if (isSeq(node)) {
      node.items.forEach((item, i) => {
        visit(item, [...path, i], isWord)
      })
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const written = isScalar(key) ? bare(String(key.value)) : ''
        const canonicals = spellingsOf().get(written) ?? []
        const isList = canonicals.some((canonical) => WORD_LISTS.has(canonical))
        visit(value, [...path, written], isList)
      }
    }
  }
  visit(root, [], false)
  return found
}

function joined(source: string): Text | null {
  if (source.includes('\n')) return LINES_WITHOUT_DASH
  if (/^［.*］$|^【.*[、，；].*】$/.test(source)) return WIDE_BRACKETS
  return /[、，；]|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]/.test(source) ? severalWords(source) : null
}

function severalWords(value: string): Text {
  const parts = value
    .split(/[、，；\s]/)
    .map(bare)
    .filter(Boolean)
  return {
    zh: `“${value}”像是几个词。几个词要写成 [${parts.join(', ')}]；确实是一个词的，用半角引号括起来："${value}"。`,
    en: `“${value}” looks like several phrases. Write [${parts.join(', ')}]; if it is one, put it in quotes: "${value}".`,
  }
}

const LINES_WITHOUT_DASH: Text = {
  zh: '几行连成了一个词。每个词一行的，每行前面都要加“- ”。',
  en: 'Several lines make up one phrase here. One phrase a line needs “- ” before each.',
}
const WIDE_BRACKETS: Text = {
  zh: '方括号和里面的逗号要用半角：[甲, 乙]。',
  en: 'Brackets and commas must be half-width: [a, b].',
}

// The parser's complaints in plain words.

function syntaxProblem(error: YAMLError, lines: LineCounter, text: string): PackFileProblem {
  // The parser notices at the end of the file only that a quotation mark far above was not closed.
  const open = /quote/i.test(error.message) ? openQuote(text) : null
  const { line, col } = lines.linePos(open ?? error.pos[0])
  return { line, column: col, field: [], message: syntaxText(error, text.slice(error.pos[0], error.pos[0] + 1)) }
}

/** Where the first line begins a quotation that it does not end; null when there is none. */
function openQuote(text: string): number | null {
  let start = 0
  for (const line of text.split('\n')) {
    const marks = [...line.matchAll(/(?<!\\)"/g)]
    const last = marks.at(-1)
    if (last && marks.length % 2 === 1) return start + last.index
    start += line.length + 1
  }
  return null
}

function syntaxText({ code, message }: YAMLError, at: string): Text {
  if (code === 'TAB_AS_INDENT') return TAB
  if (code === 'MULTIPLE_DOCS') return SEVERAL_DOCUMENTS
  if (/quote/i.test(message)) return OPEN_QUOTE
  if (code === 'BLOCK_IN_FLOW' || /flow |missing ,/i.test(message)) return OPEN_BRACKET
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return COLON_WITHIN
  if (/[@`%*&!|>]/.test(at)) return needsQuotes(at)
  return code === 'UNEXPECTED_TOKEN' ? UNEXPECTED : BAD_INDENT
}

const EMPTY: Text = { zh: '文件是空的。', en: 'The file is empty.' }
const TOO_LARGE: Text = { zh: '文件太大。规则包只写要求和词语，不放稿件。', en: 'The file is too large for a pack.' }
const TOO_DEEP: Text = { zh: '括号或缩进的层数太多。', en: 'It is nested too deeply.' }
const NOT_A_PACK: Text = {
  zh: '这是 Word、PDF 等文档或压缩包，不是规则包。规则包是纯文本：用记事本写，存成 .yaml 文件。',
  en: 'This is a document or an archive, not a pack. A pack is plain text: write it in a text editor and save it as .yaml.',
}
const WEB_PAGE: Text = { zh: '这是网页，不是规则包。', en: 'This is a web page, not a pack.' }
const NOT_TEXT: Text = {
  zh: '认不出文字编码。请用记事本打开，另存为 UTF-8 编码。',
  en: 'The text encoding is not recognised. Save the file as UTF-8.',
}
const LIST_AT_TOP: Text = {
  zh: '最外层不能是列表。开头应当是“名称: …”“扩展: …”。',
  en: 'A list cannot stand at the top. Begin with name: … and extends: ….',
}
const NO_KEYS: Text = {
  zh: '没有找到“名称: 内容”这样的行。开头应当是“名称: …”“扩展: …”，冒号用半角，后面空一格。',
  en: 'There are no lines such as “name: content”. Begin with name: … and extends: ….',
}
const ALIAS: Text = {
  zh: '不支持 & 和 * 的引用写法。词语以“&”“*”开头的，用半角引号括起来。',
  en: 'Anchors and aliases (& and *) are not supported. Put a phrase that begins with one in quotes.',
}
const KEY_IS_NO_WORD: Text = { zh: '冒号前面应当是一个词。', en: 'A word belongs before the colon.' }
const TOO_MANY_KEYS: Text = {
  zh: '同一级写了太多项。几条同类的内容要写成列表，每条前面加“- ”。',
  en: 'There are too many keys on one level. Several of a kind are a list, each after “- ”.',
}
const TAB: Text = {
  zh: '行首用了制表符（Tab 键）。缩进只能用空格，一级两个空格。',
  en: 'The line is indented by a tab. Use blanks, two for each level.',
}
const WIDE_BLANK: Text = {
  zh: '行首用了全角空格。缩进只能用半角空格，一级两个。',
  en: 'The line is indented by a full-width blank. Use plain blanks, two for each level.',
}
const WIDE_HASH: Text = { zh: '注释要用半角“#”。', en: 'A comment begins with a half-width “#”.' }
const DASH_WITHOUT_BLANK: Text = { zh: '“-”后面要空一格。', en: 'A blank belongs behind “-”.' }
const DUPLICATE_KEY: Text = {
  zh: '这一项前面已经写过，请合成一处。几条同类的内容要写成列表，每条前面加“- ”。',
  en: 'This key stands above already; make one of them. Several of a kind are a list, each after “- ”.',
}
const SEVERAL_DOCUMENTS: Text = {
  zh: '不能用“---”分成几份，一个文件写一个规则包。',
  en: 'One file holds one pack: no “---” within it.',
}
const BAD_INDENT: Text = {
  zh: '缩进没有对齐，或者上一行的冒号后面没有空格。同一级的行要对齐，下一级多空两格。',
  en: 'The indentation is not even, or a blank is missing behind a colon above. Lines of one level stand flush, the next level two blanks further in.',
}
const COLON_WITHIN: Text = {
  zh: '这一行有两处“: ”。内容里带“: ”的，整个内容用半角引号括起来。',
  en: 'There are two colons in this line. Put what has one within it in quotes.',
}
const UNEXPECTED: Text = {
  zh: '这里的标点读不懂。请检查逗号、引号、括号是否齐全，是否半角。',
  en: 'The punctuation is not understood here. Check commas, quotes and brackets.',
}
const OPEN_QUOTE: Text = {
  zh: '引号没有成对。开头用了半角的引号，结尾也要用半角的。',
  en: 'A quotation mark is not closed. What opens with a plain one closes with a plain one.',
}
const OPEN_BRACKET: Text = {
  zh: '方括号或花括号没有成对，或者里面没有用半角逗号隔开。',
  en: 'A bracket is not closed, or its items are not set apart by commas.',
}

function needsQuotes(mark: string): Text {
  return {
    zh: `以“${mark}”开头的内容要用半角引号括起来，如 "${mark}…"。`,
    en: `What begins with “${mark}” must be put in quotes: "${mark}…".`,
  }
}

function listMark(mark: string): Text {
  return {
    zh: `列表的每一项前面要用半角的“- ”，这里用了“${mark}”。`,
    en: `Each item of a list begins with “- ”; here stands “${mark}”.`,
  }
}

function wideColon(key: string): Text {
  return {
    zh: `“${key}”后面用了全角冒号。请改成半角冒号加一个空格：“${key}: …”。`,
    en: `A full-width colon stands behind “${key}”. Use a plain colon and a blank: “${key}: …”.`,
  }
}

function colonWithoutBlank(key: string): Text {
  return {
    zh: `“${key}:”后面少了一个空格：“${key}: …”。`,
    en: `A blank is missing behind “${key}:”.`,
  }
}
