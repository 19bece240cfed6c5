/**
 * A pack of one's own: what a reviewer's office asks beyond a built-in pack, as data without any program or pattern.
 * Every key and choice may be written in Chinese or in English; what parses is the same either way.
 */
import * as z from 'zod/mini'
import { ownId, titleOf } from './local-names'
import { piecesOf } from './local-words'
import { nearest } from './nearest'
import { LEVELS, type Level } from './report'
import type { Text } from './rule'

/** How keys may be written: the English key with its Chinese spellings, the first of which is shown. */
type Keys<Shape> = Record<keyof Shape & string, readonly [string, ...string[]]>

/** For the schema that editors complete by: the other spellings of an object's keys and of a choice's values. */
export const spellings = z.registry<{
  keys?: Record<string, readonly string[]>
  /** A single value may stand for a list of one. */
  list?: true
  values?: readonly string[]
  number?: true
  label?: true
}>()

const ALL_KEYS = new Map<string, string[]>()

const LONGEST_NAME = 60
const LONGEST_SENTENCE = 500
const LONGEST_WORD = 60
const MOST_WORDS = 1000
const MOST_ENTRIES = 500
const MOST_WILDCARDS = 3
const SHORTEST_PIECE = 2

const sentence = words(LONGEST_SENTENCE)
const name = words(LONGEST_NAME)

/** Looked for as it stands, folded as drafts are; `*` within it stands for at most eight characters of one sentence. */
const word = z.string().check((context) => {
  const problem = wordProblem(context.value)
  if (problem) context.issues.push(custom(problem, context.value))
})

const wordList = list(word, MOST_WORDS)
/** `章节` and the like: the words of one list, any of which will do. */
const levels = list(
  choice<Level>({
    province: ['省级', '省'],
    city: ['市级', '市', '地级市'],
    county: ['县级', '县', '区', '县级市'],
    township: ['乡镇', '镇', '乡'],
    subdistrict: ['街道'],
    zone: ['开发区', '片区', '管委会'],
    department: ['部门'],
    unknown: ['未识别'],
  }),
  LEVELS.length,
)

const findingLevel = choice<'error' | 'warning' | 'note'>({ error: ['错误'], warning: ['警告'], note: ['提示'] })
const requirement = choice<'required' | 'recommended'>({
  required: ['必备', '必需', '必须'],
  recommended: ['建议', '推荐'],
})
const extent = choice<'sentence' | 'paragraph' | 'part' | 'draft'>({
  sentence: ['同一句', '同句', '本句'],
  paragraph: ['同一段', '同段', '本段'],
  part: ['同一部分', '本部分', '同一章节'],
  draft: ['全文'],
})

const EXPLAINED = {
  message: z.optional(sentence),
  why: z.optional(sentence),
  todo: z.optional(sentence),
  basis: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_SENTENCE))),
}
const EXPLAINED_KEYS = {
  message: ['提示语'],
  why: ['说明'],
  todo: ['怎么改'],
  basis: ['依据'],
} as const

const id = z.string().check(z.maxLength(40), z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u))

/** A requirement. Exactly one of `section`, `phrase`, `all` and `figure` says how it is looked for. */
const elementSchema = form(
  {
    id: ['编号'],
    title: ['名称'],
    requirement: ['程度'],
    levels: ['层级'],
    section: ['章节'],
    atLeast: ['至少字数'],
    phrase: ['写明'],
    all: ['都写明'],
    figure: ['数字'],
    units: ['单位'],
    in: ['在'],
    ...EXPLAINED_KEYS,
  },
  {
    id: z.optional(id),
    title: name,
    requirement: z.optional(requirement),
    levels: z.optional(levels),
    section: z.optional(wordList),
    atLeast: z.optional(count(1, 100_000)),
    phrase: z.optional(wordList),
    all: z.optional(wordList),
    figure: z.optional(wordList),
    units: z.optional(wordList),
    in: z.optional(wordList),
    ...EXPLAINED,
  },
  ({ value, issues }) => {
    const written = (['section', 'phrase', 'all', 'figure'] as const).filter((key) => value[key] !== undefined)
    const say = (text: Text, at?: string) => issues.push(custom(text, value, at === undefined ? [] : [at]))
    if (written.length === 0) say(ELEMENT_WITHOUT_WAY)
    if (written.length > 1) say(ELEMENT_WITH_SEVERAL_WAYS, written[1])
    const [way] = written
    if (way === 'figure' && !value.units) say(FIGURE_WITHOUT_UNITS, 'figure')
    if (value.units && way !== undefined && way !== 'figure') say(only('单位', 'units', '数字', 'figure'), 'units')
    if (value.atLeast !== undefined && way !== undefined && way !== 'section')
      say(only('至少字数', 'atLeast', '章节', 'section'), 'atLeast')
    if (value.in && way === 'section') say(IN_WITH_SECTION, 'in')
  },
)

/** Words that must not appear. */
const forbiddenSchema = form(
  {
    id: ['编号'],
    title: ['名称'],
    words: ['词语'],
    except: ['除外'],
    suggestion: ['改为'],
    level: ['级别'],
    levels: ['层级'],
    ...EXPLAINED_KEYS,
  },
  {
    id: z.optional(id),
    title: z.optional(name),
    words: wordList,
    except: z.optional(wordList),
    suggestion: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))),
    level: z.optional(findingLevel),
    levels: z.optional(levels),
    ...EXPLAINED,
  },
)

/** Where one thing is written another must be, too. */
const impliedSchema = form(
  {
    id: ['编号'],
    title: ['名称'],
    words: ['写了'],
    demands: ['还要写'],
    within: ['范围'],
    level: ['级别'],
    levels: ['层级'],
    ...EXPLAINED_KEYS,
  },
  {
    id: z.optional(id),
    title: z.optional(name),
    words: wordList,
    demands: wordList,
    within: z.optional(extent),
    level: z.optional(findingLevel),
    levels: z.optional(levels),
    ...EXPLAINED,
  },
)

/** A change to a built-in rule or requirement, named by id or title. */
const adjustmentSchema = form(
  {
    rule: ['规则'],
    element: ['要求'],
    reason: ['情形'],
    level: ['级别'],
    requirement: ['程度'],
    message: ['提示语'],
  },
  {
    rule: z.optional(z.string()),
    element: z.optional(z.string()),
    reason: z.optional(z.string()),
    level: z.optional(findingLevel),
    requirement: z.optional(requirement),
    message: z.optional(sentence),
  },
  ({ value, issues }) => {
    const say = (text: Text, at?: string) => issues.push(custom(text, value, at === undefined ? [] : [at]))
    if ((value.rule === undefined) === (value.element === undefined)) {
      say(ADJUSTMENT_OF_WHAT)
      return
    }
    if (value.rule !== undefined && value.requirement) say(LEVEL_OF_RULE, 'requirement')
    if (value.element !== undefined && value.level) say(REQUIREMENT_OF_ELEMENT, 'level')
    if (value.level === undefined && value.requirement === undefined && value.message === undefined)
      say(ADJUSTMENT_TO_WHAT)
  },
)

const outdatedSchema = form(
  { old: ['旧'], new: ['新'], since: ['起始年份'], level: ['级别'] },
  {
    old: wordList,
    new: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
    since: z.optional(count(1949, 2099)),
    level: z.optional(findingLevel),
  },
)

const vocabularySchema = form(
  { documents: ['文件'], names: ['单位名称'], accepted: ['可用词语'], outdated: ['过时名称'] },
  {
    /** Titles of the place's own documents. */
    documents: z.optional(wordList),
    /** Names of units and places that are not foreign. */
    names: z.optional(wordList),
    /** Wordings that are right here. */
    accepted: z.optional(wordList),
    outdated: z.optional(list(outdatedSchema, MOST_ENTRIES)),
  },
)

const placeName = z.string().check(z.minLength(2), z.maxLength(20))

const placesSchema = form(
  {
    province: ['省', '自治区', '直辖市'],
    city: ['市', '州', '盟'],
    county: ['县', '区', '旗'],
    town: ['乡镇', '镇', '乡', '街道'],
  },
  {
    province: z.optional(placeName),
    city: z.optional(placeName),
    county: z.optional(placeName),
    town: z.optional(placeName),
  },
)

/** The whole file. `extends` and the rules named are checked against a rule book by `extendedBook`. */
export const localPackSchema = form(
  {
    name: ['名称'],
    version: ['版本'],
    extends: ['扩展', '文种'],
    note: ['备注'],
    elements: ['要求'],
    forbidden: ['不得出现'],
    implied: ['前后照应'],
    off: ['不查'],
    adjust: ['调整'],
    vocabulary: ['词汇'],
    places: ['地名'],
  },
  {
    name: plainName(),
    version: z.optional(plainName()),
    extends: z.string(),
    note: z.optional(z.string()),
    elements: z.optional(list(elementSchema, MOST_ENTRIES)),
    forbidden: z.optional(list(forbiddenSchema, MOST_ENTRIES)),
    implied: z.optional(list(impliedSchema, MOST_ENTRIES)),
    off: z.optional(list(z.string(), MOST_ENTRIES)),
    adjust: z.optional(list(adjustmentSchema, MOST_ENTRIES)),
    vocabulary: z.optional(vocabularySchema),
    places: z.optional(placesSchema),
  },
  ({ value, issues }) => {
    const seen = new Map<string, string>()
    for (const kind of ['elements', 'forbidden', 'implied'] as const) {
      value[kind]?.forEach((entry, i) => {
        const own = ownId(entry)
        const first = seen.get(own)
        if (first !== undefined) {
          const at = entry.id !== undefined ? 'id' : 'title' in entry && entry.title ? 'title' : 'words'
          issues.push(custom(duplicated(first), value, [kind, i, at]))
        } else seen.set(own, entry.id ?? titleOf(entry).zh)
      })
    }
  },
)

export type LocalPack = z.infer<typeof localPackSchema>
export type LocalElement = z.infer<typeof elementSchema>
export type LocalForbidden = z.infer<typeof forbiddenSchema>
export type LocalImplied = z.infer<typeof impliedSchema>
export type LocalAdjustment = z.infer<typeof adjustmentSchema>
export type LocalOutdated = z.infer<typeof outdatedSchema>
export type LocalPlaces = z.infer<typeof placesSchema>

/** Every key that a pack may have, as written in either language, with the canonical keys that it can mean. */
export function spellingsOf(): ReadonlyMap<string, readonly string[]> {
  return ALL_KEYS
}

/** One mistake in what stands in a file. */
export interface LocalIssue {
  /** Canonical keys and places in lists; the last is as written when the key itself is the mistake. */
  path: readonly PropertyKey[]
  isKey: boolean
  text: Text
}

/** Checks what stands in a file. */
export function checkLocalPack(given: unknown): { pack: LocalPack } | { issues: LocalIssue[] } {
  const checked = z.safeParse(localPackSchema, given, { reportInput: true })
  if (checked.success) return { pack: checked.data }
  return {
    issues: checked.error.issues.map((issue) => {
      const last = issue.path.at(-1)
      const isKey = typeof last === 'string' && last.startsWith(REFUSED)
      const path = isKey ? [...issue.path.slice(0, -1), last.slice(REFUSED.length)] : issue.path
      return { path, isKey, text: issueText(issue) }
    }),
  }
}

function issueText(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'custom') {
    const text = issue.params?.text as Text | undefined
    if (text) return text
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return issue.path.at(-1) === 'extends' ? EXTENDS_MISSING : MISSING
    return issue.input === null ? NOTHING_BEHIND : (WRONG_TYPE[issue.expected] ?? WRONG)
  }
  if (issue.code === 'too_small') return issue.origin === 'array' ? EMPTY_LIST : tooSmall(issue)
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'invalid_format') return WRONG_ID
  return WRONG
}

// How the schema is made.

/** An object whose keys may be written in either language. Unknown keys are told with the nearest known one. */
function form<Shape extends z.core.$ZodLooseShape>(
  keys: Keys<Shape>,
  shape: Shape,
  check?: z.core.CheckFn<z.infer<z.ZodMiniObject<Shape>>>,
) {
  const known = new Map<string, string>()
  for (const [key, written] of Object.entries<readonly string[]>(keys)) {
    known.set(key, key)
    for (const spelling of written) known.set(spelling, key)
  }
  // Refused here and not while keys are renamed, so that what else is wrong in the object is told as well.
  const unknown = z.any().check((context) => {
    const { value } = context
    const text = value instanceof Twice ? writtenTwice(value.written) : unknownKey(value.written, keys)
    context.issues.push(custom(text, value))
  })
  const object = z.catchall(z.object(shape), unknown) as unknown as z.ZodMiniObject<Shape>
  spellings.add(object, { keys })
  for (const [written, key] of known) ALL_KEYS.set(written, [...new Set([...(ALL_KEYS.get(written) ?? []), key])])
  const canonical = z.transform((given: unknown) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
    const result: Record<string, unknown> = {}
    for (const [written, value] of Object.entries(given)) {
      const key = known.get(bareKey(written))
      if (key === undefined) result[REFUSED + written] = new Unknown(written)
      else if (Object.hasOwn(result, key)) result[REFUSED + written] = new Twice(written)
      else result[key] = value
    }
    return result
  })
  return z.pipe(canonical, check ? object.check(check) : object)
}

/** Before a key that is refused, so that it is taken for none that is known. */
const REFUSED = '\0'

/** In place of the value of a key that is not known. */
class Unknown {
  constructor(readonly written: string) {}
}

/** In place of the value of a key that stands in both languages. */
class Twice extends Unknown {}

/** Quotation marks around a key, of either width, are a habit and do no harm. */
function bareKey(written: string): string {
  return written.trim().replace(/^[“”"'‘’]+|[“”"'‘’]+$/g, '')
}

/** A list; one item may be written without the list around it. */
function list<Item extends z.ZodMiniType>(item: Item, most: number) {
  const array = z.array(item).check(z.minLength(1), z.maxLength(most))
  spellings.add(array, { list: true })
  return z.pipe(
    z.transform((given: unknown) => (Array.isArray(given) || isNothing(given) ? given : [given])),
    array,
  )
}

/** One of a few words. */
function choice<Value extends string>(values: Record<Value, readonly [string, ...string[]]>) {
  const known = new Map<string, Value>()
  for (const value of Object.keys(values) as Value[]) {
    known.set(value, value)
    for (const written of values[value]) known.set(written, value)
  }
  // What comes in is a string until the transformation has made it one of the values.
  const schema: z.ZodMiniType<Value, string> = z.enum(Object.keys(values) as Value[])
  spellings.add(schema, { values: [...known.keys()] })
  return z.pipe(
    z.transform((given: unknown, context): string => {
      const value = typeof given === 'string' ? known.get(bareKey(given)) : undefined
      if (value === undefined) {
        if (isNothing(given)) {
          context.issues.push(custom(NOTHING_BEHIND, given))
          return z.NEVER
        }
        const shown = Object.values<readonly string[]>(values)
        const zh = shown.map(([first]) => first).join('、')
        context.issues.push(
          custom(
            {
              zh: `“${shownValue(given)}”不可用。可以写：${zh}。`,
              en: `It cannot be “${shownValue(given)}”. Allowed: ${Object.keys(values).join(', ')}.`,
            },
            given,
          ),
        )
        return z.NEVER
      }
      return value
    }),
    schema,
  )
}

/** A whole number, as the number itself or as digits, which may be full-width and have 字 or 年 behind them. */
function count(least: number, most: number) {
  const number = z.int().check(z.gte(least), z.lte(most))
  spellings.add(number, { number: true })
  return z.pipe(
    z.transform((given: unknown, context) => {
      const digits = /^\s*(\d{1,6})(?:\s*[字年])?\s*$/.exec(String(given).normalize('NFKC'))?.[1]
      if (digits !== undefined) return Number(digits)
      if (isNothing(given)) {
        context.issues.push(custom(NOTHING_BEHIND, given))
        return z.NEVER
      }
      context.issues.push(
        custom(
          {
            zh: `“${shownValue(given)}”不是数字。请写阿拉伯数字，如 ${least > 1000 ? 2024 : 100}。`,
            en: `“${shownValue(given)}” is no number. Write digits, such as ${least > 1000 ? 2024 : 100}.`,
          },
          given,
        ),
      )
      return z.NEVER
    }),
    number,
  )
}

/** Words for the reviewer: Chinese alone, or Chinese and English. */
function words(longest: number) {
  const part = z.string().check(z.minLength(1), z.maxLength(longest))
  const both = z.object({ zh: part, en: part })
  spellings.add(both, { label: true })
  return z.pipe(
    z.transform((given: unknown, context) => {
      if (typeof given === 'string') return { zh: given, en: given }
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
      const result: Record<string, unknown> = {}
      for (const [written, value] of Object.entries(given)) {
        const key = LABEL_KEYS[bareKey(written)]
        if (key === undefined)
          context.issues.push(custom(unknownKey(written, { zh: ['中文'], en: ['英文'] }), given, [written]))
        else result[key] = value
      }
      return { ...result, en: result.en ?? result.zh }
    }),
    both,
  )
}

const LABEL_KEYS: Record<string, 'zh' | 'en' | undefined> = { zh: 'zh', 中文: 'zh', en: 'en', 英文: 'en' }

/** A name that is printed: one line of visible characters. */
function plainName() {
  return z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME), (context) => {
    if (/\p{Cc}/u.test(context.value)) context.issues.push(custom(CONTROL_CHARACTERS, context.value))
  })
}

function wordProblem(written: string): Text | null {
  if (written.length > LONGEST_WORD) return tooLong(LONGEST_WORD)
  const pieces = piecesOf(written)
  if (pieces.every((piece) => piece === '')) return EMPTY_WORD
  if (pieces.length === 1) return null
  if (pieces.length > MOST_WILDCARDS + 1) return TOO_MANY_WILDCARDS
  return pieces.some((piece) => piece.length < SHORTEST_PIECE) ? SHORT_PIECE : null
}

function custom(text: Text, input: unknown, path: PropertyKey[] = []) {
  return { code: 'custom' as const, params: { text }, input, path, message: text.zh }
}

// What is said.

const MISSING: Text = { zh: '缺少这一项。', en: 'This is missing.' }
const EXTENDS_MISSING: Text = {
  zh: '缺少“扩展”。请写明在哪种文种的规则上增加，如“扩展: 法治政府建设年度报告”。',
  en: 'This is missing. Say which built-in pack it adds to, such as “extends: annual-report”.',
}
const WRONG: Text = { zh: '写法不对。', en: 'This is not written as it should be.' }
const NOTHING_BEHIND: Text = {
  zh: '后面没有内容。请写上内容，不需要就整行删去。',
  en: 'Nothing stands behind it. Fill it in, or delete the line.',
}
const EMPTY_LIST: Text = {
  zh: '一个词也没有。请至少写一项，不需要就整行删去。',
  en: 'The list is empty. Give at least one item, or delete the line.',
}
const WRONG_TYPE: Record<string, Text | undefined> = {
  object: {
    zh: '这里应当是若干行“名称: 内容”，冒号用半角，后面空一格。',
    en: 'Lines such as “name: content” belong here, with a colon and a blank.',
  },
  array: {
    zh: '这里应当是列表：每项一行，前面写“- ”；或者写成 [甲, 乙]。',
    en: 'A list belongs here: one item a line, each after “- ”, or [a, b].',
  },
  string: { zh: '这里应当是一段文字。', en: 'Text belongs here.' },
}
const WRONG_ID: Text = {
  zh: '编号只能用汉字、字母、数字、“-”和“_”，不能有空格和标点。',
  en: 'An id has letters, digits, “-” and “_” only.',
}
const CONTROL_CHARACTERS: Text = {
  zh: '请写成一行，不要有看不见的字符。',
  en: 'Write one line without invisible characters.',
}
const EMPTY_WORD: Text = {
  zh: '这个词是空的，或者只有引号和空格（核查时引号和空格不计）。',
  en: 'This is empty, or quotation marks and blanks only, which do not count.',
}
const SHORT_PIECE: Text = {
  zh: '“*”前后都要有至少两个字，如“依法*行政工作”，不能放在开头或结尾。',
  en: 'At least two characters stand before and behind “*”, which begins and ends no phrase.',
}
const TOO_MANY_WILDCARDS: Text = {
  zh: `一个词里的“*”最多${MOST_WILDCARDS}个。`,
  en: `A phrase has at most ${MOST_WILDCARDS} “*”.`,
}
const ELEMENT_WITHOUT_WAY: Text = {
  zh: '没有写怎样查。请写“章节”“写明”“都写明”“数字”中的一项。',
  en: 'It does not say what to look for: give one of section, phrase, all, figure.',
}
const ELEMENT_WITH_SEVERAL_WAYS: Text = {
  zh: '“章节”“写明”“都写明”“数字”只能写一项。几样都要查的，分成几条要求。',
  en: 'Only one of section, phrase, all, figure may stand here. Make several elements of it.',
}
const FIGURE_WITHOUT_UNITS: Text = {
  zh: '查数字还要写“单位”，如：单位: [件, 起]。',
  en: 'A figure needs its units, such as units: [件, 起].',
}
const IN_WITH_SECTION: Text = {
  zh: '“章节”本身就是找一个部分，不能再写“在”。',
  en: '“section” itself looks for a part; “in” does not go with it.',
}
const ADJUSTMENT_OF_WHAT: Text = {
  zh: '请写明调整哪一条：“规则”或者“要求”，二者写一个。',
  en: 'Say what is adjusted: either rule or element.',
}
const ADJUSTMENT_TO_WHAT: Text = {
  zh: '没有写怎样调整。规则可以改“级别”“提示语”，要求可以改“程度”“提示语”；不想查的写进“不查”。',
  en: 'It does not say what to change: level or message of a rule, requirement or message of an element. What is not wanted goes to “off”.',
}
const LEVEL_OF_RULE: Text = {
  zh: '规则只有“级别”（错误、警告、提示），“程度”是要求的。',
  en: 'A rule has a level (error, warning, note); requirement is an element’s.',
}
const REQUIREMENT_OF_ELEMENT: Text = {
  zh: '要求只有“程度”（必备、建议），“级别”是规则的。',
  en: 'An element has a requirement (required, recommended); level is a rule’s.',
}

function only(zh: string, en: string, wayZh: string, wayEn: string): Text {
  return { zh: `“${zh}”只能和“${wayZh}”一起写。`, en: `“${en}” goes with “${wayEn}” only.` }
}

function unknownKey(written: string, keys: Record<string, readonly string[]>): Text {
  const chinese = Object.values(keys).map(([first]) => first as string)
  const near = nearest(bareKey(written), [...Object.keys(keys), ...Object.values(keys).flat()])
  const zh = near.length > 0 ? `是不是“${near[0]}”？` : ''
  const en = near.length > 0 ? ` Did you mean “${near[0]}”?` : ''
  return {
    zh: `没有“${written}”这一项。${zh}这里可以写：${chinese.join('、')}。`,
    en: `“${written}” is not known.${en} Here may stand: ${Object.keys(keys).join(', ')}.`,
  }
}

function writtenTwice(written: string): Text {
  return {
    zh: `“${written}”写了两遍（中文和英文的写法是同一项）。请合成一处。`,
    en: `“${written}” stands twice (the Chinese and the English spelling are the same). Make one of them.`,
  }
}

function duplicated(first: string): Text {
  return {
    zh: `和前面的“${first}”重名。请改名，或者另写“编号”。`,
    en: `It has the same name as “${first}” above. Rename it, or give it an id of its own.`,
  }
}

function tooLong(most: number): Text {
  return { zh: `太长，最多${most}字。`, en: `Too long: at most ${most} characters.` }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Text {
  if (issue.input === '') return NOTHING_BEHIND
  return issue.origin === 'string'
    ? { zh: `太短，至少${issue.minimum}字。`, en: `Too short: at least ${issue.minimum} characters.` }
    : { zh: `太小，至少${issue.minimum}。`, en: `Too small: at least ${issue.minimum}.` }
}

function tooBig(issue: z.core.$ZodIssueTooBig): Text {
  if (issue.origin === 'string') return tooLong(Number(issue.maximum))
  if (issue.origin === 'array')
    return { zh: `太多，最多${issue.maximum}项。`, en: `Too many: at most ${issue.maximum}.` }
  return { zh: `太大，最多${issue.maximum}。`, en: `Too large: at most ${issue.maximum}.` }
}

function isNothing(given: unknown): boolean {
  return given === undefined || given === null || given === ''
}

function shownValue(given: unknown): string {
  if (typeof given !== 'string') return Array.isArray(given) ? '[…]' : typeof given === 'object' ? '{…}' : String(given)
  return given.length > 20 ? `${given.slice(0, 20)}…` : given
}
