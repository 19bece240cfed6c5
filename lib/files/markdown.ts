import { Marked, type Token, type Tokens } from 'marked'
import { type HtmlText, htmlToText, NestedTooDeep } from './html'

/** What `markdownToText` took from a Markdown file. */
export interface MarkdownText extends HtmlText {
  /** Whether a YAML front matter was left out. */
  hasFrontMatter: boolean
  /** Whether the file was too long or too tangled to be parsed, and was read as plain text with its marks. */
  isVerbatim: boolean
  images: number
}

/**
 * The text of a Markdown file, one line for each line its author wrote; marks of emphasis and headings are gone, numbers
 * of lists stand as they were typed. HTML inside is only read for its text.
 */
export function markdownToText(source: string): MarkdownText {
  const { body, hasFrontMatter } = splitFrontMatter(source)
  const verbatim: MarkdownText = {
    text: body,
    hiddenCharacters: 0,
    deletions: 0,
    frames: 0,
    fields: 0,
    hasFrontMatter,
    isVerbatim: true,
    images: 0,
  }
  if (isTangled(body)) return verbatim
  try {
    let images = 0
    const html = markdown.parse(body, {
      async: false,
      walkTokens(token) {
        if (token.type === 'image') images++
        writeOutNumbers(token)
      },
    })
    return { ...htmlToText(html), hasFrontMatter, isVerbatim: false, images }
  } catch (error) {
    // Quotes or lists nested by the thousand exhaust the parser's stack.
    if (error instanceof RangeError || error instanceof NestedTooDeep) return verbatim
    throw error
  }
}

/** A tokenizer hook's way of saying that the mark is to be taken as text. */
const asText = () => undefined

const markdown = new Marked({ gfm: true, breaks: true })
markdown.use({
  tokenizer: {
    // An indented Chinese paragraph is a paragraph, not code.
    code: asText,
    // `[注]: …` is a note in a draft, not a link's address.
    def: asText,
    // Addresses stay as they are either way; looking for them costs time.
    url: asText,
    // One tilde is a range (1~3月); only two strike out. `false` hands on to the parser's own rule.
    del: (source) => (source.startsWith('~~') ? false : undefined),
  },
})

/** Puts each item's own number, as typed, at the head of its text. */
function writeOutNumbers(token: Token): void {
  if (!isList(token) || !token.ordered) return
  token.ordered = false
  for (const item of token.items) {
    const label = /^\s*(\d{1,9}[.)])/.exec(item.raw)?.[1]
    if (label === undefined) continue
    const text: Tokens.Text = { type: 'text', raw: `${label} `, text: `${label} `, escaped: true }
    const first = item.tokens[0]
    if (first && (first.type === 'text' || first.type === 'paragraph' || first.type === 'heading') && first.tokens) {
      first.tokens.unshift(text)
    } else {
      item.tokens.unshift({ type: 'paragraph', raw: text.raw, text: text.text, tokens: [text] })
    }
  }
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}

/**
 * A block of `key: value` lines between `---` lines at the head of the file. Anything else between two rules is text.
 */
function splitFrontMatter(source: string): { body: string; hasFrontMatter: boolean } {
  const whole = { body: source, hasFrontMatter: false }
  const opening = /^---[ \t]*\n/.exec(source)
  if (!opening) return whole
  let at = opening[0].length
  let hasKey = false
  while (at < source.length) {
    const end = source.indexOf('\n', at)
    const line = source.slice(at, end < 0 ? source.length : end).trimEnd()
    if (line === '---' || line === '...') {
      return hasKey ? { body: end < 0 ? '' : source.slice(end + 1), hasFrontMatter: true } : whole
    }
    const isKey = /^[\p{L}\p{N}_.-]{1,64}\s?:(?:\s|$)/u.test(line)
    if (!isKey && !/^(?:\s|#|-\s|$)/.test(line)) return whole
    hasKey ||= isKey
    at = end < 0 ? source.length : end + 1
  }
  return whole
}

const MAX_LENGTH = 4 << 20
const MAX_RUN = 2000
const MAX_MARKS = 2000

/**
 * The parser's patterns take time that grows with the square of a run without spaces, of a run of blanks and of the
 * marks in one paragraph. Drafts keep far below these bounds; what exceeds them is not parsed.
 */
function isTangled(source: string): boolean {
  if (source.length > MAX_LENGTH) return true
  let run = 0
  let blanks = 0
  let marks = 0
  let isLineBlank = true
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 0x0a) {
      if (isLineBlank) marks = 0
      isLineBlank = true
      run = 0
      blanks = 0
      continue
    }
    const isBlank = code === 0x20 || code === 0x09
    if (!isBlank) isLineBlank = false
    blanks = isBlank ? blanks + 1 : 0
    run = code > 0x20 && code < 0x7f ? run + 1 : 0
    if (run > 0 && MARKS.has(code)) marks++
    if (run > MAX_RUN || blanks > MAX_RUN || marks > MAX_MARKS) return true
  }
  return false
}

const MARKS = new Set([...'*_`~[]<>!@'].map((mark) => mark.charCodeAt(0)))
