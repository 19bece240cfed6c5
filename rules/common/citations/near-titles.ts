import type { Citation, Draft } from '../../../lib/audit'
import { CENTRAL_DOCUMENTS } from '../../vocabulary/documents'
import { statuteOf, statuteOfCharacters, titlesOf } from '../../vocabulary/laws'
import { titleMeant } from '../slips/misnamed'
import { isWordPair } from '../slips/odd-pairs'
import type { CitationHit } from './account'
import { isLocalElsewhere } from './namesakes'

/**
 * A title that no statute has, but that differs in one character from one's, has its characters changed round, or lacks some
 * of them. Null where it is like none.
 */
export function nearTitleHits(draft: Draft, citation: Citation, title: string): CitationHit[] | null {
  const near = documentLike(title) ?? withLostEnd(citation.title, title) ?? statuteLike(draft, title)
  return near && [{ reason: near.reason, range: citation, values: { right: near.right }, suggestion: near.right }]
}

/** The title that is meant, and whether the one written is taken for a wrong one or for a shortened one. */
interface Near {
  reason: 'wrong-title-probably' | 'shortened-title'
  right: string
}

function wrongFor(right: string | null | undefined): Near | null {
  return right ? { reason: 'wrong-title-probably', right } : null
}

function shortenedFrom(titles: readonly string[]): Near | null {
  const [right, another] = titles
  return right === undefined || another !== undefined ? null : { reason: 'shortened-title', right }
}

function documentLike(title: string): Near | null {
  return wrongFor(CENTRAL_DOCUMENTS.find((known) => isAlmost(title, known.title))?.title)
}

/** 《中华人民共和国行政处罚》: only a statute has the country's name. */
function withLostEnd(written: string, title: string): Near | null {
  if (!/^中华人民共和国.*[^法例定办则]$/.test(written)) return null
  return wrongFor((statuteOf(`${title}法`) ?? statuteOf(`${title}条例`))?.title)
}

function statuteLike(draft: Draft, title: string): Near | null {
  if (!/^[一-鿿]{4,30}(?:[法发]|条例)$/.test(title)) return null
  return (
    wrongFor(statuteOfCharacters(title)) ?? (title.endsWith('条例') ? regulationLike(draft, title) : lawLike(title))
  )
}

function regulationLike(draft: Draft, title: string): Near | null {
  if (!isLocalElsewhere(draft, title)) {
    const meant = withOtherManner(title) ?? withOtherWord(title)
    if (meant !== undefined) return wrongFor(meant)
  }
  // 安全生产条例: what provinces made under the law of that name.
  if (statuteOf(title.replace(/条例$/, '法')) !== null) return null
  // 政府信息条例; a place's own regulation of that name would mostly stand with the place's.
  const longer = titlesOf('regulation').filter((known) => known.startsWith(title.slice(0, -2)))
  if (longer.length > 0 || title.length < LONG || isLocalElsewhere(draft, title)) return shortenedFrom(longer)
  // 国有土地房屋征收与补偿条例: a character or two lost within a long title.
  return shortenedFrom(
    titlesOf('regulation').filter((known) => known.length < title.length + 3 && isShortened(title, known)),
  )
}

const LONG = 9

/** 优化营商环境暂行条例, 重大行政决策程序条例: 暂行 put into a regulation's title or lost from it. */
function withOtherManner(title: string): string | undefined {
  const stem = title.slice(0, -2)
  const bare = /^(.{4,})(?:暂行|试行)$/.exec(stem)?.[1]
  const meant = statuteOf(bare === undefined ? `${stem}暂行条例` : `${bare}条例`)
  return meant?.kind === 'regulation' ? meant.title : undefined
}

/**
 * 重大行政决策程序执行条例: a long title of a regulation with one or two neighbouring characters changed. Short ones may be a
 * place's own.
 */
function withOtherWord(title: string): string | undefined {
  if (title.length < 8 || /[省市县区州]/.test(title.slice(0, 4))) return undefined
  // A slip of the pen is told as such.
  if (titleMeant(title) !== null) return undefined
  const most = title.length < 9 ? 1 : 2
  return titlesOf('regulation').find((known) => {
    if (known.length !== title.length) return false
    let start = 0
    while (known[start] === title[start]) start++
    let end = title.length
    while (known[end - 1] === title[end - 1]) end--
    // 暂行 written 执行; 决测 is a slip of the keyboard, told as such.
    return end - start <= most && (isWordPair(title.slice(start, start + 2)) || isWordPair(title.slice(end - 2, end)))
  })
}

function lawLike(title: string): Near | null {
  const laws = titlesOf('law')
  const alike = laws.find((known) => differsInOne(title, known))
  if (alike !== undefined) return wrongFor(alike)
  // 保障农民工工资支付法: a regulation that is called a law.
  const regulation = statuteOf(title.replace(/法$/, '条例'))
  if (regulation?.kind === 'regulation') return wrongFor(regulation.title)
  // 安全生产管理法: a usual word put in.
  const [, stem = ''] = title.match(PUT_IN) ?? []
  if (laws.includes(`${stem}法`)) return wrongFor(`${stem}法`)
  const withMore = laws.find(
    (known) => known.length > 5 && title.length - known.length < 3 && isShortened(known, title),
  )
  return wrongFor(withMore) ?? shortenedFrom(laws.filter((known) => isShortened(title, known)))
}

const PUT_IN = /^([一-鿿]{3,12}?)(?:监督)?(?:管理|监督|保护|保障|促进|服务|防治|处理|实施)法$/

/**
 * A long title with a few characters lost, added or changed. What begins with 关于 is made anew by every place; periods are
 * told elsewhere.
 */
function isAlmost(title: string, known: string): boolean {
  if (known.length < 11 || known === title || /^关于|\(/.test(known) || title.slice(-2) !== known.slice(-2))
    return false
  return isShortened(title, known) || isShortened(known, title) || differsInOne(title, known)
}

/** 固体废物污染防治法 for 固体废物污染环境防治法: some characters left out, the first and the last kept. */
function isShortened(title: string, known: string): boolean {
  const lost = known.length - title.length
  if (lost < 1 || lost > 4 || title[0] !== known[0]) return false
  let at = 0
  for (const character of known) if (character === title[at]) at++
  return at === title.length
}

function differsInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
