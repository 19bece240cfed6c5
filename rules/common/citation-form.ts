import { type Draft, type FindingRule, type Hit, matchesOf, type Range } from '../../lib/audit'
import { DOCUMENT_FORMAT } from '../bases'
import { wordingOf } from './wording'

type Id =
  | 'years-run-together'
  | 'years-bare'
  | 'years-unit'
  | 'closes-late'
  | 'notice-cut'
  | 'notice-twice'
  | 'number-order'
  | 'number-year'
  | 'number-end'
  | 'number-brackets'
  | 'marks-nested'

export const citationForm: FindingRule<Id> = {
  id: 'citation-form',
  title: { zh: '文件名称和文号的写法', en: 'Form of titles and numbers cited' },
  asks: {
    zh: '引用文件时，名称、起止年份、书名号和文号写得完整、规范。',
    en: 'Documents are cited with their whole title, the years of their term, marks in the right place and a number in its form.',
  },
  basis: DOCUMENT_FORMAT,
  help: {
    why: {
      zh: '复制、改写文件名时，连接号、“关于印发”、书名号和六角括号最容易丢失或者放错位置。',
      en: 'Dashes, the words 关于印发, closing marks and the brackets of numbers are what copying a title loses first.',
    },
    todo: {
      zh: '对照原文件改正，例如“（2021—2025年）”“《关于印发〈……方案〉的通知》”“《民法典》等法律法规”“〔2024〕1号”。',
      en: 'Correct it by the document: （2021—2025年）, 《关于印发〈…方案〉的通知》, 《民法典》等法律法规, 〔2024〕1号.',
    },
  },
  reasons: {
    'years-run-together': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '起止年份之间缺连接号，应为“（{from}—{to}年）”。',
        en: 'The dash between the years is lost: （{from}—{to}年）.',
      },
    },
    'years-bare': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '文件名称中的起止年份应写作“（{from}—{to}年）”。',
        en: 'In the title the years are written （{from}—{to}年）.',
      },
    },
    'years-unit': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '文件名称中的起止年份后有“年”字：“（{from}—{to}年）”。',
        en: 'The title has 年 behind the years: （{from}—{to}年）.',
      },
    },
    'closes-late': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '书名号应在“{words}”之前。', en: 'The title mark closes before {words}.' },
    },
    'notice-cut': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '印发通知的名称不全，一般为《关于印发〈……〉的通知》；如果指文件本身，删去“的通知”。',
        en: 'The notice’s title is not whole: 《关于印发〈…〉的通知》; if the document itself is meant, 的通知 goes.',
      },
    },
    'notice-twice': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '名称里已有“通知”，后面的“通知”重复。', en: 'The title says 通知 already.' },
    },
    'number-order': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '发文字号的顺序号不加“第”，不编虚位。',
        en: 'The running number takes neither 第 nor leading zeros.',
      },
    },
    'number-year': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '发文字号的年份应当写全四位。', en: 'The year in a document’s number has four digits.' },
    },
    'number-end': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '发文字号之后少了“号”字。', en: 'A document’s number ends with 号.' },
    },
    'number-brackets': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '发文字号的年份应当用六角括号“〔〕”括入。',
        en: 'The year in a document’s number stands in the brackets 〔〕.',
      },
    },
    'marks-nested': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '书名号里面再用书名号，里面用单书名号“〈〉”；只有一个名称的，不用两层，共{count}处。',
        en: 'Inside title marks the single ones 〈〉 are used, and one title takes one pair; {count} in all.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n落实《青石镇法治建设规划（20212025年）》和《法治政府建设实施纲要2021—2025》。',
      fires: ['（20212025年）', '2021—2025'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n学习《黄河保护法》《反有组织犯罪法等法律法规》12次，根据《关于做好普法工作的通知》（青法办〔2023〕1号）通知，组织宣讲4场。',
      fires: ['等法律法规》', '通知，'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n根据《法治政府建设实施方案》的通知要求，按照《关于规范执法的意见》（青政发[2023]8号）开展评查。',
      fires: ['《法治政府建设实施方案》的通知'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n落实青政发〔2023〕第8号、青政办发〔2023〕09号、青政函〔23〕7号、青政发〔2023〕6文件和《关于印发《普法方案》的通知》。',
      fires: ['〔2023〕第8号', '〔2023〕09号', '〔23〕7号', '〔2023〕6', '《关于印发《普法方案》的通知》'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n落实青政发2023 8号和青政办函2023-12号文件要求。',
      fires: ['2023 8号', '2023-12号'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n印发2023年3号通报，落实《法治政府建设实施纲要（2021—2025年）》，学习《民法典》等法律法规，贯彻《关于印发〈法治建设方案〉的通知》（青政发〔2023〕8号）要求。',
      fires: [],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n印发《普法工作方案》的通知，转发县司法局关于学习《法治政府建设实施方案》的通知，热线电话20212025，2021—2025年累计办件1200件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const wording = wordingOf(scope)
    const hits = [...years(draft), ...notices(draft), ...numbers(draft), ...unbracketed(draft), ...nested(draft)]
    return hits.filter(({ range }) => wording.counts(range.start))
  },
}

/** Of those cited everywhere, whose titles end in the years of their term. */
const WITH_YEARS = '(?:法治政府建设实施纲要|法治社会建设实施纲要|法治中国建设规划)'
const RUN_TOGETHER = /\(((?:19|20)\d\d)((?:19|20)\d\d)年?\)/g
const NOT_IN_FORM = new RegExp(`(${WITH_YEARS})(\\(?)((?:19|20)\\d\\d)年?-((?:19|20)\\d\\d)(年?)(\\)?)(?=》)`, 'g')

function years(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, RUN_TOGETHER)) {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if (to <= from || to - from > LONGEST_TERM) continue
    hits.push({ reason: 'years-run-together', range: whole(match), values: { from, to } })
  }
  for (const match of matchesOf(draft.folded, NOT_IN_FORM)) {
    const [all, title = '', open, from = '', to = '', unit, close] = match
    if (open && close && unit) continue
    const range = { start: match.index + title.length, end: match.index + all.length }
    hits.push({ reason: open && close ? 'years-unit' : 'years-bare', range, values: { from, to } })
  }
  return hits
}

const LONGEST_TERM = 20

const CLOSES_LATE = /等(?:相关|有关)?(?:法律法规|法律|法规|党内法规|规章|文件|制度|规定)》/g
/** 《中华人民共和国行政强制法规定》: what goes on behind a law's title. */
const LAW_CLOSES_LATE = /(?<=《中华人民共和国[^《》\n]{2,20}(?<!办)法)(?:规定|要求|精神)》/g
const NOTICE_CUT =
  /(?:根据|按照|依据|依照|落实|贯彻)(?:县|区|市|省|镇|乡|上级|中央|国家|全[县区市省])?(《[^《》\n]{4,60}(?:方案|要点|计划|办法|纲要|规划|清单)》的通知)/g
const NOTICE_TWICE = /的通知》(?:\([^()\n]{4,30}\))?(通知(?=[,。要精]))/g

function notices(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, CLOSES_LATE)) {
    // Its own mark must stand before, and no other open between: 《…》等法律》 is another fault.
    const before = draft.folded.slice(Math.max(0, match.index - 40), match.index)
    if (!/《[^《》\n]{2,40}$/.test(before)) continue
    hits.push({ reason: 'closes-late', range: whole(match), values: { words: match[0].slice(0, -1) } })
  }
  for (const match of matchesOf(draft.folded, LAW_CLOSES_LATE))
    hits.push({ reason: 'closes-late', range: whole(match), values: { words: match[0].slice(0, -1) } })
  for (const [reason, pattern] of [
    ['notice-cut', NOTICE_CUT],
    ['notice-twice', NOTICE_TWICE],
  ] as const)
    for (const match of matchesOf(draft.folded, pattern)) {
      const words = match[1] as string
      const start = match.index + match[0].lastIndexOf(words)
      // 通知 is told with the mark behind it, for the word alone stands in the title as well.
      hits.push({ reason, range: { start, end: start + words.length + (reason === 'notice-twice' ? 1 : 0) } })
    }
  return hits
}

/** Numbers of documents that are not whole or have too much. */
function numbers(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, NUMBER)) {
    if (!isAfterWord(draft, match.index)) continue
    const [, year = '', order = '', digits = '', unit = ''] = match
    const reason =
      year.length === 2
        ? 'number-year'
        : order !== '' || /^0/.test(digits)
          ? 'number-order'
          : unit === ''
            ? 'number-end'
            : null
    if (reason && (reason !== 'number-year' || unit !== '')) hits.push({ reason, range: whole(match) })
  }
  return hits
}

/** 青政发2024 12号, 青政办函2024-3号: numbers without brackets; round ones are told with the other marks. */
function unbracketed(draft: Draft): Hit<Id>[] {
  return [...matchesOf(draft.folded, UNBRACKETED)].map((match) => ({ reason: 'number-brackets', range: whole(match) }))
}

const UNBRACKETED =
  /(?<=[一-鿿](?:[政府办委党法司组宣纪环教卫民财农水交住监建审安应林税统]发|[^来去复回]函|字))20[12]\d[-— ]?\d{1,3}号/g

/** A number's brackets stand behind the organ's sign: 青政发. */
function isAfterWord({ folded }: Draft, at: number): boolean {
  return /[一-鿿]/.test(folded[at - 1] ?? '')
}

const NUMBER = /\[((?:19|20)?\d\d)\](第?)(\d{1,4})(?:(号)|(?=文件?|精神|要求|[)。,;]))/g

/** 《关于印发《…》的通知》 and 《〈…〉》. */
function nested(draft: Draft): Hit<Id>[] {
  const ranges = draft.citations.filter((citation) => {
    if (!citation.title.includes('《')) return false
    const written = draft.spanOf(citation).text
    return (
      written.indexOf('《', 1) > 0 ||
      (citation.title.startsWith('《') && citation.title.indexOf('》') === citation.title.length - 1)
    )
  })
  const [first, ...related] = ranges.map(({ start, end }) => ({ start, end }))
  return first ? [{ reason: 'marks-nested', range: first, related, values: { count: ranges.length } }] : []
}

function whole(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}
