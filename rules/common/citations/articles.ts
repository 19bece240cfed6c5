import { type Citation, matchesOf, numberValue, type Range } from '../../../lib/audit'
import { ARTICLE_TOPICS, articlesOf, MOVED_ARTICLES } from '../../vocabulary/articles'
import type { Season } from '../../vocabulary/dated'
import { statuteOf } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { textBehind } from './beside'
import { textsOf } from './texts'
import { fullTitle, titleMeantBy } from './titles'

/**
 * 依照《行政处罚法》第四十二条告知听证权利: a number that the article had before the law was revised, that another article has,
 * or that none has.
 */
export function articleHits(account: DatedAccount, citation: Citation, bareTitle: string): CitationHit[] {
  const { draft, season } = account
  const written = ARTICLES.exec(textBehind(draft, citation, 60))
  if (!written) return []
  const [words, first = ''] = written
  const title = fullTitle(titleMeantBy(draft, bareTitle))
  const range = { start: citation.start, end: citation.end + words.length }
  const hit = (reason: CitationHit['reason'], values: CitationHit['values']): CitationHit[] => [
    { reason, range, values: { title, ...values, old: first } },
  ]

  const clause = upToPoint(textBehind(draft, citation, CLAUSE))
  const moved = MOVED_ARTICLES.find(
    (article) =>
      article.title === title && article.old === first && article.from <= season.start && article.about.test(clause),
  )
  if (moved) return hit('moved-article', { now: moved.now })

  const cited = [...matchesOf(words, /第([^条第]{1,8})条/g)].flatMap(([, number = '']) => numberValue(number) ?? [])
  const count = articlesInForce(title, season)
  if (count !== null && cited.some((article) => article > count)) return hit('no-such-article', { count })

  const matter = matterBehind(account, range)
  const topic = ARTICLE_TOPICS.find(
    (entry) => entry.title === title && entry.from <= season.start && entry.about.test(matter),
  )
  return topic && !cited.some((article) => topic.articles.includes(article))
    ? hit('other-article', { now: topic.mostly })
    : []
}

const NUMERAL = '[一二三四五六七八九十百千零〇]{1,8}|\\d{1,4}'
/** 第三十二条, (2019年修订)第三十二条、第三十三条, (国务院令第711号)第五十条. */
const ARTICLES = new RegExp(`^(?:\\([^()]{1,30}\\))?第(${NUMERAL})条(?:[、和及至]第(?:${NUMERAL})条){0,4}`)
const CLAUSE = 40

function upToPoint(text: string): string {
  return text.split(/[。;\n]/, 1)[0] as string
}

/** How many articles the text has that was in force all year; null where that is not known. */
function articlesInForce(title: string, season: Season): number | null {
  const statute = statuteOf(title)
  if (!statute) return null
  const texts = textsOf(statute)
  if (texts.some(({ from }) => from > season.start && from <= season.written)) return null
  const inForce = texts.findLast(({ from }) => from <= season.start)
  return inForce ? articlesOf(title, inForce.adopted) : null
}

/** What an article is cited for, in the clause behind it: 第六十三条第三款之规定，告知听证权利. */
function matterBehind({ draft }: DatedAccount, range: Range): string {
  return (BEHIND_ARTICLE.exec(textBehind(draft, range, 60)) as RegExpExecArray)[1] as string
}

const BEHIND_ARTICLE =
  /^(?:第[一二三四五六七八九十]{1,3}[款项]|第\([一二三四五六七八九十]{1,3}\)项|之|的|规定|要求|等|有关|相关){0,6},?([^,。;\n《(]{0,40})/
