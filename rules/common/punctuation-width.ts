import { type Draft, type FindingRule, type Hit, matchesOf, type Range } from '../../lib/audit'
import { PUNCTUATION } from '../bases'
import { oddEnds } from './given/paragraph-ends'
import { foldedRange, givenParagraphs } from './given/paragraphs'

type Id =
  | 'mixed'
  | 'percent-signs'
  | 'mixed-quotes'
  | 'straight-quotes'
  | 'half-width'
  | 'comma-between-quoted'
  | 'stops-in-a-row'
  | 'ends-in-comma'
  | 'no-stop'
  | 'wide-digits'
  | 'uneven-list'
  | 'number-brackets'
  | 'title-brackets'

export const punctuationWidth: FindingRule<Id> = {
  id: 'punctuation-width',
  title: { zh: '半角标点', en: 'Half-width punctuation' },
  asks: {
    zh: '中文里的逗号、冒号、分号、括号、问号、叹号用全角。',
    en: 'Commas, colons, semicolons, brackets, question and exclamation marks in Chinese text are full-width.',
  },
  basis: PUNCTUATION,
  help: {
    why: {
      zh: '半角标点混在中文里，版面疏密不一。全篇都是半角的，多半是网页抓取或者转换造成的，不一定是原稿的问题。',
      en: 'Half-width marks among Chinese look uneven. Throughout a draft they mostly come from copying a web page and may not be in the original.',
    },
    todo: {
      zh: '用“查找替换”统一为全角。每份稿件只提示一次，列出若干处。时间（12:30）、小数、千分位、网址、英文和“1)”一类序号不算。',
      en: 'Replace them all at once. One note a draft, with some of the places. Times (12:30), decimals, thousands, web addresses, English and labels like 1) do not count.',
    },
  },
  reasons: {
    mixed: {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '全角标点中混有半角标点{count}处（{marks}），宜统一为全角。',
        en: 'Among full-width marks stand {count} half-width ones ({marks}); make them full-width.',
      },
    },
    'percent-signs': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '百分号全角、半角混用：多数是“{most}”，{count}处是“{other}”，请统一。',
        en: 'Signs of per cent of both widths: most are “{most}”, {count} “{other}”; use one.',
      },
    },
    'mixed-quotes': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '引号一边弯、一边直的有{count}处，请统一用“”。',
        en: 'In {count} places one quotation mark is curly and the other straight; use curly ones.',
      },
    },
    'straight-quotes': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '引号有弯有直，有{count}处用了直引号，请统一用“”。',
        en: 'Curly quotation marks and straight ones are mixed: {count} are straight; use curly ones.',
      },
    },
    'half-width': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '标点多用半角，共{count}处（{marks}），可能为网页抓取造成；如原稿如此，宜统一为全角。',
        en: 'Most marks are half-width, {count} in all ({marks}), perhaps from copying a web page; if the original has them, make them full-width.',
      },
    },
    'comma-between-quoted': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '并列的引号或者书名号之间有顿号{count}处，通常不用顿号。',
        en: 'In {count} places a 、 parts items in quotation or title marks; it is usually left out.',
      },
    },
    'stops-in-a-row': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标点连用：“{marks}”，多半是删改时遗留。',
        en: 'Marks in a row, mostly left from editing: “{marks}”.',
      },
    },
    'ends-in-comma': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '段末是“{mark}”，应当用句号，或者后面漏了文字。',
        en: 'The paragraph ends in “{mark}”: a full stop is meant, or words are missing.',
      },
    },
    'no-stop': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '段末没有句号。', en: 'The paragraph ends without a full stop.' },
    },
    'uneven-list': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{text}”中各项并列，顿号、逗号混用，请统一。',
        en: 'The items of “{text}” are of one kind, yet both 、 and ， part them.',
      },
    },
    'number-brackets': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '发文字号的年份用六角括号“〔〕”括入。',
        en: 'The year in a document’s number stands in 〔〕.',
      },
    },
    'title-brackets': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '文件名称用书名号“《》”，这里用了“{text}”。',
        en: 'A document’s title stands in 《》; here it is “{text}”.',
      },
    },
    'wide-digits': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '数字或者千分位用了全角，共{count}处。',
        en: 'Full-width digits or signs of thousands, {count} in all.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件,均已结案，群众满意。',
      fires: ['16件,均'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n现将情况报告如下:\n一、主要举措\n办理案件16件,均已结案,群众满意(含旧案4件);宣讲3次。',
      fires: ['如下:'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。。均已结案，，办结率９８％，培训1，200人次。',
      fires: ['件。。均', '案，，办', '９８％', '1，200'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持“应查尽查、应改尽改，应罚尽罚”，办理案件16件。',
      fires: ['“应查尽查、应改尽改，应罚尽罚”'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n按照青政发[2024]8号和<青石镇法治政府建设工作要点>办理。',
      fires: ['[2024]', '<青石镇法治政府建设工作要点>'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n落实青政发（2024）8号文件。（2023）川0922行初12号判决已执行，青政发〔2024〕9—10号，《关于印发〈法治建设工作要点〉的通知》已落实。',
      fires: ['（2024）8号'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办结率100%，满意率98.5％，知晓率92%；办理案件16件（含旧案4件)，均已结案，群众满意。',
      fires: ['98.5％', '4件)'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持“学用结合"，培训16次。',
      fires: ['“学用结合"'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n推行“一窗受理”，做到"零跑腿"，培训16次。',
      fires: ['"零跑腿"'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n推行"一窗受理"，做到"零跑腿"，培训16次。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件……怎么办？！办理第1、2、3项，占98%。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n学习《宪法》、《民法典》、《行政复议法》，办理案件16件。',
      fires: ['《宪法》、《民法典》'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n1)9:30—12:00窗口不打烊，办件1,280件，占98.5%，网址http://www.example.cn/a?b=1，推广MaaS（Mobility as a Service, beta）平台。\n2)学习《宪法》《民法典》（2020年）、《行政复议法》。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）规范执法。办理案件16件，均已结案；群众满意！',
      fires: [],
    },
  ],
  run({ draft }) {
    const half: Range[] = []
    const marks = new Set<string>()
    const quoted: Range[] = []
    const wide: Range[] = []
    const stops: Hit<Id>[] = []
    const percents: Range[] = []
    const widePercents: Range[] = []
    let full = 0
    for (const { text, start, role } of givenParagraphs(draft)) {
      if (role === 'table' || role === 'imprint') continue
      let brackets = 0
      let fullBrackets = 0
      for (let index = 0; index < text.length; index++) {
        // The whole text's characters are quicker to get at than those of a piece of it.
        const width = WIDTHS[draft.text.charCodeAt(start + index)]
        if (width === NEITHER) continue
        if (width === WIDE) {
          // One number, one place.
          const end = index + (WIDE_NUMBER.exec(text.slice(index, index + 24))?.[0].length ?? 1)
          wide.push(clipped(text, start, index, end))
          index = end - 1
          continue
        }
        if (width === FULL || width === STOP || width === PAUSE) {
          const next = WIDTHS[draft.text.charCodeAt(start + index + 1)]
          if ((next === STOP || next === PAUSE || next === FULL) && inRow(text, index)) {
            const end = index + (IN_ROW.exec(text.slice(index, index + 12))?.[0].length ?? 2)
            if (stops.length < MOST_STOPS)
              stops.push({
                reason: 'stops-in-a-row',
                range: foldedRange(draft, clipped(text, start, index, end, 1)),
                values: { marks: text.slice(index, end) },
              })
            index = end - 1
            continue
          }
          if (text[index] === '，' && isThousand(text, index)) wide.push(clipped(text, start, index, index + 1))
        }
        if (width === STOP) continue
        if (width === POINT) {
          if (!endsSentence(text, index)) continue
          half.push(clipped(text, start, index, index + 1))
          marks.add(text[index] as string)
          continue
        }
        if (width === PERCENT) {
          const places = text[index] === '%' ? percents : widePercents
          places.push(clipped(text, start, index, index + 1, PERCENT_SHOWN))
          continue
        }
        if (width === FULL) {
          full++
          if (text[index] === '（') fullBrackets++
          else if (text[index] === '）') fullBrackets--
          continue
        }
        if (width === PAUSE) {
          if ('”》'.includes(text[index - 1] ?? '-') && '“《'.includes(text[index + 1] ?? '-'))
            quoted.push(clipped(text, start, index - 1, index + 2))
          continue
        }
        const mark = text[index] as string
        // 1) has no opening bracket; （含旧案4件) has one of the other width.
        if (mark === ')' && brackets-- <= 0) {
          brackets = 0
          if (fullBrackets <= 0 || !CHINESE_OR_FIGURE.test(text[index - 1] ?? '')) continue
          fullBrackets--
        }
        if (mark === '(') brackets++
        if (!isChinese(text, mark, index)) continue
        half.push(clipped(text, start, index, index + 1))
        marks.add(mark)
      }
    }
    const hits: Hit<Id>[] = [...stops]
    if (percents.length > 0 && widePercents.length > 0) {
      const fewer = percents.length < widePercents.length ? percents : widePercents
      const [first, ...rest] = fewer.slice(0, MOST_PLACES).map((range) => foldedRange(draft, range))
      const [most, other] = fewer === percents ? ['％', '%'] : ['%', '％']
      hits.push({
        reason: 'percent-signs',
        range: first as Range,
        related: rest,
        values: { count: fewer.length, most, other },
      })
    }
    const quotes = draft.text.includes('"') ? Array.from(matchesOf(draft.text, MIXED_QUOTES)) : []
    const [pair, ...others] = quotes
      .slice(0, MOST_PLACES)
      .map(({ index, 0: words }) => foldedRange(draft, { start: index, end: index + words.length }))
    if (pair) hits.push({ reason: 'mixed-quotes', range: pair, related: others, values: { count: quotes.length } })
    const straight = pair ? [] : straightQuotes(draft)
    const [one, ...more] = straight.slice(0, MOST_PLACES)
    if (one) hits.push({ reason: 'straight-quotes', range: one, related: more, values: { count: straight.length } })
    if (wide.length > 0) hits.push(noteOf(draft, 'wide-digits', wide, marks))
    if (half.length > 0) {
      // Without a single full-width mark a few half-width ones are no mixture, and too little to speak of.
      const mixed = full > half.length
      if (full > 0 || half.length >= FEW) hits.push(noteOf(draft, mixed ? 'mixed' : 'half-width', half, marks))
    }
    hits.push(...unevenLists(draft), ...otherBrackets(draft), ...endsAmiss(draft))
    if (quoted.length > 0) hits.push(noteOf(draft, 'comma-between-quoted', quoted, marks))
    return hits
  },
}

/** "零跑腿" in a draft that quotes with “” elsewhere. One that has straight marks throughout was typed so. */
function straightQuotes(draft: Draft): Range[] {
  const { text } = draft
  if (!text.includes('"') || !text.includes('“')) return []
  const places: Range[] = []
  for (const paragraph of givenParagraphs(draft)) {
    if (!paragraph.text.includes('"')) continue
    for (const { index, 0: words } of matchesOf(paragraph.text, STRAIGHT)) {
      const start = paragraph.start + index
      if (CHINESE.test(words)) places.push(foldedRange(draft, { start, end: start + words.length }))
    }
  }
  return places
}

/** Not class="…", of a page's markup. */
const STRAIGHT = /(?<!=)"[^"“”\n<>]{1,30}"/g

/** The last words with the mark that ends them, or with none. */
function endsAmiss(draft: Draft): Hit<Id>[] {
  return oddEnds(draft).map(({ kind, place, mark }) => ({
    reason: kind === 'comma' ? 'ends-in-comma' : 'no-stop',
    range: foldedRange(draft, { start: place.start - END_SHOWN, end: place.end }),
    values: { mark },
  }))
}

const END_SHOWN = 5

/** Brackets other than those that belong there. Folding makes 〔 and [ one, so the draft's own text is asked; 〈 becomes 《, not <. */
function otherBrackets(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const { index, 0: year } of matchesOf(draft.folded, /[[(【](?:19|20)\d\d[\])】](?=第?\d{1,5}号)/g)) {
    // A number's brackets stand behind the organ's sign: 青政发.
    if (!/[一-鿿]/.test(draft.folded[index - 1] ?? '')) continue
    const range = { start: index, end: index + year.length }
    const written = draft.spanOf(range).text
    if (written.startsWith('〔') && written.endsWith('〕')) continue
    // Said once: a draft mostly writes all its numbers in one way.
    hits.push({ reason: 'number-brackets', range })
    break
  }
  for (const { index, 0: title } of matchesOf(draft.folded, TITLE_IN_BRACKETS)) {
    const range = { start: index, end: index + title.length }
    hits.push({ reason: 'title-brackets', range, values: { text: draft.spanOf(range).text } })
  }
  return hits
}

const TITLE_IN_BRACKETS =
  /<[^<>《》\n]{2,40}(?:要点|方案|办法|条例|法|规定|通知|意见|纲要|规划|细则|报告|决定|计划|制度|清单|指引)>/g

/** “节水优先、空间均衡、系统治理，两手发力”: items of one length in quotation marks, all parted by 、 but one. */
function unevenLists(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const { text } = draft
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open + 1)
    if (close < 0) break
    if (close - open > LONGEST_LIST) continue
    const words = text.slice(open + 1, close)
    const commas = words.split('，').length - 1
    if (commas !== 1 || !words.includes('、') || /[^一-鿿、，]/.test(words)) continue
    const items = words.split(/[、，]/)
    const length = items[0]?.length ?? 0
    if (length < 3 || length > 6 || items.some((item) => item.length !== length)) continue
    // Two pairs, 立党为公、执政为民，…、…, are parted by a comma rightly.
    const before = words.slice(0, words.indexOf('，')).split('、').length
    if (before * 2 === items.length) continue
    const range = foldedRange(draft, { start: open, end: close + 1 })
    hits.push({ reason: 'uneven-list', range, values: { text: words } })
  }
  return hits
}

const LONGEST_LIST = 40

function noteOf(draft: Draft, reason: Id, places: readonly Range[], marks: ReadonlySet<string>): Hit<Id> {
  const [first, ...rest] = places.slice(0, MOST_PLACES).map((range) => foldedRange(draft, range))
  return {
    reason,
    range: first as Range,
    related: rest,
    values: { count: places.length, marks: [...marks].sort().join(' ') },
  }
}

const [NEITHER, FULL, HALF, PAUSE, STOP, WIDE, POINT, PERCENT] = [0, 1, 2, 3, 4, 5, 6, 7]
/** What a character is to this rule: every character is looked up here. */
const WIDTHS = widthsOf([
  ['，：；（）？！', FULL],
  [',:;()?!', HALF],
  ['、', PAUSE],
  ['。', STOP],
  ['.．', POINT],
  ['%％', PERCENT],
  ['０１２３４５６７８９', WIDE],
])

const WIDE_NUMBER = /^[０-９％．，,.]{1,20}/
const IN_ROW = /^[，。；、：]{2,8}/
const MOST_STOPS = 10

/** 明显提升.持续: a point where a sentence ends; 一．, 1. and 3.5 are none. */
function endsSentence(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if (!/[\u3400-\u9fff）%％]/.test(before)) return false
  if (/(?:^|[（(第])[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))) return false
  return /^\s*(?:$|[\u3400-\u9fff“（])/.test(text.slice(at + 1, at + 4)) && text[at - 1] !== '.' && text[at + 1] !== '.'
}

/** ，， and 。， and ；。: two marks of which the second cannot follow the first. Widths may not mix here: those are told apart. */
function inRow(text: string, at: number): boolean {
  // What Word puts in, 错误!未找到引用源。, is told as a leftover.
  if (text.slice(Math.max(0, at - 3), at) === '引用源') return false
  return '，。；、：'.includes(text[at] as string) && '，。；、：'.includes(text[at + 1] as string)
}

/** 1，200. */
function isThousand(text: string, at: number): boolean {
  return (
    /^\d{1,3}，\d{3}(?!\d)$/.test(text.slice(Math.max(0, at - 3), at + 4).replace(/^[^\d]+/, '')) &&
    !/\d/.test(text[at + 4] ?? '')
  )
}

function widthsOf(widths: readonly (readonly [marks: string, width: number])[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const [marks, width] of widths) for (const mark of marks) table[mark.charCodeAt(0)] = width
  return table
}

const FEW = 3
/** One note names so many places. */
const MOST_PLACES = 20
const SHOWN = 6
/** “学用结合": a mark of the one kind with the next of the other. */
const MIXED_QUOTES = /“[^“”"\n]{1,30}"|"[^“”"\n]{1,30}”/g
/** The number before it. */
const PERCENT_SHOWN = 5
const CHINESE_OR_FIGURE = /[\u3400-\u9fff\d％%”》]/
const CHINESE = /[\u3400-\u9fff”’》】」』〕、。，；：？！（）%％]/

/** Whether a half-width mark belongs to Chinese words, and not to a number, a time, an address, a file name or English. */
function isChinese(text: string, mark: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 3), at)
    .trimEnd()
    .slice(-1)
  const after = text
    .slice(at + 1, at + 4)
    .trimStart()
    .slice(0, 1)
  if (mark === '(') return CHINESE.test(before) || /[\u3400-\u9fff“《〔]/.test(after)
  if (mark === ')') return CHINESE.test(before) || CHINESE.test(after)
  // &nbsp;, https://, 12:30, 1,280, a?b
  // Word's own message is a leftover, not a mark of the text.
  if (mark === '!' && text.slice(Math.max(0, at - 2), at) === '错误') return false
  if (mark === ';' && /&[#\w]{1,8}$/.test(text.slice(Math.max(0, at - 9), at))) return false
  if (/\w/.test(before) && !/[\u3400-\u9fff“《]/.test(after)) return false
  return CHINESE.test(before) || /\w/.test(before)
}

/** The mark with some of the words around it in its paragraph. */
function clipped(text: string, start: number, from: number, to: number, shown = SHOWN): Range {
  return { start: start + Math.max(0, from - shown), end: start + Math.min(text.length, to + shown) }
}
