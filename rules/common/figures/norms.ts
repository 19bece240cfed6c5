import { often } from '../../../lib/audit'
import type { Item, Statement } from './statements'

/** A number that is to be reached, said of one thing in two places. */
export interface TwoNorms {
  first: Item
  second: Item
  of: string
}

/**
 * What is to be reached at least is one number: 每个乡镇配备法制审核人员不少于2名 and 每个乡镇法制审核人员不少于3名; 评查合格率达到95%以上 and 合格率不低于98%; 执法人员
 * 每年培训不少于60学时 and 40学时. The words about both must tell of one thing; near-linear, as only norms of one unit with the same last
 * words, of one rate's name or in hours are compared, and few of each.
 */
export function norms(statements: readonly Statement[], isPlan = false): TwoNorms[] {
  const buckets = new Map<string, Norm[]>()
  const found: TwoNorms[] = []
  for (const statement of statements) {
    for (const item of statement.items) {
      const norm = normOf(statement, item, isPlan)
      if (!norm) continue
      const earlier = buckets.get(norm.key)
      if (!earlier) {
        buckets.set(norm.key, [norm])
        continue
      }
      const isSame = earlier.some((other) => other.item.value === item.value)
      const other = earlier.find((one) => one.statement !== statement && isOne(one, norm))
      if (other && !isSame) found.push({ first: other.item, second: item, of: norm.of })
      if (earlier.length < MOST_KEPT) earlier.push(norm)
    }
  }
  return found
}

interface Norm {
  statement: Statement
  item: Item
  key: string
  /** What is counted, as the message says it. */
  of: string
  /** The words before, that tell of what it is. */
  words: string
  /** In which period, and whether of each: 年每; of a rate the years that stand before it. */
  each: string
  kind: 'count' | 'hours' | 'rate' | 'change'
}

const LEAST = 4
const LONGEST_NAME = 8
const MOST_KEPT = 6
const NORM = often(/(?:应当?|要)?(?:学满|修满|学够|不少于|不低于|不得少于|不得低于|至少|至少有|达到)$/)
/** Of whom or when each: the period, and whether of each person or body. */
const PERIOD = /每(?:个)?(月|季度|半年|学期|周|旬)/
const EACH = /每(?:[名人位件期次]|[个家](?:人|([一-鿿]{2})))|人均/
const FILLERS =
  /每(?:个)?(?:月|季度|半年|学期|周|旬|年)|每(?:个|名|人|位|家|件)|人均|全年|年内|总数|本?年度|接受|参加|累计|确保|至少|的/g
const LEADING = /^[\s\S]*(?:配备|配齐|开展|组织|举办|安排|个乡镇|个街道|个部门|个单位)/

function normOf(statement: Statement, item: Item, isPlan: boolean): Norm | null {
  // 不少于, 低于, 至少, 达到, 以上: most numbers have no such word.
  if (item.to !== null || !('于少到有达满够持'.includes(item.label.at(-1) ?? '-') || item.printed.endsWith('以上')))
    return null
  if (item.unit === '%') return (isPlan ? changeNormOf(statement, item) : null) ?? rateNormOf(statement, item, isPlan)
  const isLeast = NORM.test(item.label)
  // 每个村3名以上; without 每 the year's own work is told so, too.
  const isAbove = !isLeast && item.printed.endsWith('以上') && item.label.includes('每')
  if (isAbove ? !/^\d/.test(item.printed) : item.approximate || !isLeast) return null
  const words = item.label.replace(NORM, '')
  if (/上年|去年|\d年/.test(words)) return null
  const whose = EACH.exec(words)
  const each = `${PERIOD.exec(words)?.[1] ?? '年'}${whose ? `每${whose[1] ?? ''}` : ''}`
  if (HOURS.includes(item.unit))
    return TAUGHT.test(item.label)
      ? {
          statement,
          item,
          key: `${item.unit} ${PERIOD.exec(words)?.[1] ?? '年'}`,
          of: '培训',
          words,
          each,
          kind: 'hours',
        }
      : null
  const noun = bareOf(words)
  if (noun.length < LEAST) return null
  const key = `${item.unit} ${noun.slice(-LEAST)}`
  return { statement, item, key, of: noun.slice(-LONGEST_NAME), words: noun, each, kind: 'count' }
}

function bareOf(words: string): string {
  return words.replace(FILLERS, '').replace(LEADING, '')
}

/** 合格率达到95%以上, 出庭应诉率不低于95%, 出庭应诉率低于90%目标要求: what is asked for at least, not what was reached. */
function rateNormOf(statement: Statement, item: Item, isPlan: boolean): Norm | null {
  const { text, start } = statement
  const { label, printed } = item
  const at = item.end - start
  const isUnder = label.endsWith('低于') && ASKED.test(text.slice(at, at + 6))
  // What a plan says of a rate is what it asks for.
  const isAsked = isPlan && /(?:达到?|保持在?)$/.test(label)
  if (!isAsked && !printed.endsWith('以上') && !/(?:不(?:得|应)?低于|至少达?到?)$/.test(label) && !isUnder) return null
  if (/^[约近逾]|超/.test(printed)) return null
  const named = label.replace(RATE_IS, '')
  const name = RATE.exec(named)?.[0]
  if (name === undefined) return null
  const before = text.slice(0, item.start - start - label.length)
  // Of the heads in court there is one rate, also among what is counted in an appraisal.
  const about = before.slice(before.search(/[^,;]*$/)) + named
  if (OF_SOME.test(ONE_RATE.test(name) ? about.replace('其中', '') : about)) return null
  const each = (before + label).match(/\d{4}年/g)?.at(-1) ?? ''
  return {
    statement,
    item,
    key: `% ${name.slice(name.endsWith('比例') ? -4 : -3)}`,
    of: name,
    words: named,
    each,
    kind: 'rate',
  }
}

/** 检查总量较上年下降30%以上: by how much a thing is to fall or grow, and by when. */
function changeNormOf(statement: Statement, item: Item): Norm | null {
  const [, name = '', than = '', verb = ''] = CHANGE.exec(item.label) ?? []
  if (verb === '') return null
  const { text, start } = statement
  const before = text.slice(0, item.start - start - (verb.length + than.length))
  const due = before.match(BY_WHEN)?.at(-1) ?? ''
  const thing = name.replace(OPENS_CHANGE, '')
  if (thing.length < LEAST) return null
  const key = `% ${thing.slice(-LEAST)} ${verb.slice(0, 1)}`
  return { statement, item, key, of: thing.slice(-LONGEST_NAME), words: thing, each: `${due}|${than}`, kind: 'change' }
}

const CHANGE = often(
  /([一-鿿]{4,30}?)(?:同比|[较比](上年|去年|\d{4}年)(?:同期)?(?:的)?)?(?:总体|整体|平均)?(下降|减少|压减|降低|压降|增长|提高|提升)$/,
)
const BY_WHEN = /\d{4}年(?:\d{1,2}月)?(?:年?底|末|前)|\d{1,2}月(?:底|末|前)|年底|[上下]半年/g
const OPENS_CHANGE = often(/^(?:年?底前?|确保|力争|实现|推动|全[省市县区镇乡局年]|年)*/)

const HOURS = ['学时', '小时']
const TAUGHT = /学满|修满|学够|培训|学习|学法|轮训|教育|集训/
const ASKED = /^的?(?:目标|要求|标准|底线|红线|指标)/
/** Names are written without the words before 的: 案卷的合格率. */
const RATE = /(?:(?!的)[一-鿿]){2,4}率$|(?:(?!的)[一-鿿]){0,2}满意度$|(?:(?!的)[一-鿿]){3,8}比例$/
const RATE_IS =
  /(?:应当?|须|要|均|总体|力争|争取|确保|保持|稳定|提高|提升|不得|不应|不|至少|分别|达|在|为|到|至|是|低于){1,12}$/
/** By when within the year, of the year before, or of some. */
const OF_SOME = /上年|去年|\d月|[上下]半年|季度|首批|其中|部分|第[一二三]|[一二三]期|由/

function isOne(a: Norm, b: Norm): boolean {
  if (a.kind === 'change' || b.kind === 'change') {
    const [[due, than], [otherDue, otherThan]] = [a, b].map(({ each }) => each.split('|')) as [string[], string[]]
    return (
      a.kind === b.kind &&
      (due === otherDue || due === '' || otherDue === '') &&
      than === otherThan &&
      (a.words.endsWith(b.words) || b.words.endsWith(a.words))
    )
  }
  if (a.kind === 'count') return a.each === b.each && (a.words.endsWith(b.words) || b.words.endsWith(a.words))
  if (a.kind === 'hours') {
    const [one, other] = [bareOf(a.words), bareOf(b.words)]
    const isNamed = one.length >= LEAST && other.length >= LEAST && (one.endsWith(other) || other.endsWith(one))
    const isOpen = wordsIn(a.words, WHO).length === 0 || wordsIn(b.words, WHO).length === 0
    return isNamed || ((isOpen || sharesOne(a.words, b.words, WHO)) && mayShare(a.words, b.words, TAUGHT_WHAT))
  }
  if (a.each !== b.each && a.each !== '' && b.each !== '') return false
  if (!sameWords(a.words, b.words, OF_RATE)) return false
  // 回访率达到100%。回访率须达95%: the next sentence goes on about it.
  if (
    b.words === b.of &&
    b.of.length <= LEAST &&
    a.of.endsWith(b.of) &&
    b.statement.goesOn &&
    b.statement.start - a.statement.end < 2
  )
    return true
  // 政务服务“全程网办”比例 and “全程网办”比例: what it is a share of is named in front.
  if (a.of.endsWith('比例')) return sharesEnd(a.of, b.of) >= LEAST_OF_SHARE
  // 规范性文件报备率 and 行政规范性文件报备率.
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length >= LEAST_NAMED && long.endsWith(short)) return true
  // Of the heads in court there is one rate; 合格率 is of many things.
  return (a.of === b.of && ONE_RATE.test(a.of)) || sharedPairs(a, b) >= LEAST_SHARED
}

/** How many characters both end with. */
function sharesEnd(a: string, b: string): number {
  let size = 0
  while (size < a.length && size < b.length && a[a.length - 1 - size] === b[b.length - 1 - size]) size++
  return size
}

const LEAST_OF_SHARE = 6
const LEAST_SHARED = 3
const LEAST_NAMED = 7
const ONE_RATE = /出庭|应诉|行政复议|复议纠错|持证|轮训|法制审核率|法律顾问|调解成功/
/** Who is taught, and of what: what only one of both says may be said of the other. */
const WHO =
  /执法人员|执法队员|领导干部|公务员|工作人员|机关干部|调解员|网格员|协管员|辅警|民警|教师|村干部|法律明白人|联络员|监督员|法制审核人员|社工|志愿者/g
const TAUGHT_WHAT = /新[进任录聘]|初任|岗前|任前|在岗|线上|网络|线下|集中|公共|通用|专业法|法治|业务|专题/g
/** Words that make two rates of one name. */
const OF_RATE =
  /按期|按时|及时|首次|一次|当场|行政调解|人民调解|专业|主要负责|正职|一把手|[省市县区乡镇村]级|[省市县区]直|重大|重点|企业|群众|学生|新/g

function wordsIn(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern) ?? [])].sort()
}

function sharesOne(a: string, b: string, pattern: RegExp): boolean {
  const known = wordsIn(a, pattern)
  return wordsIn(b, pattern).some((word) => known.includes(word))
}

function mayShare(a: string, b: string, pattern: RegExp): boolean {
  const [first, second] = [wordsIn(a, pattern), wordsIn(b, pattern)]
  const isNew = (words: readonly string[]) => words.some((word) => /新|初任|岗前|任前/.test(word))
  if (isNew(first) !== isNew(second)) return false
  return first.length === 0 || second.length === 0 || first.some((word) => second.includes(word))
}

function sameWords(a: string, b: string, pattern: RegExp): boolean {
  return wordsIn(a, pattern).join() === wordsIn(b, pattern).join()
}

/** How many pairs of characters stand before both names. */
function sharedPairs({ words, of }: Norm, { words: other, of: otherOf }: Norm): number {
  const [a, b] = [words.slice(0, -of.length), other.slice(0, -otherOf.length)]
  const pairs = new Set<string>()
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1)
    if (/^[一-鿿]{2}$/.test(pair) && b.includes(pair)) pairs.add(pair)
  }
  return pairs.size
}
