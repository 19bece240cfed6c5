import type { Sourced } from './dated'

/** Where a rule of a law stands since the law was revised, and where it stood before. */
export interface MovedArticle extends Sourced {
  /** Of the law, without 中华人民共和国. */
  title: string
  /** ISO date from which the new number holds. */
  from: string
  /** Numbers as written: 四十二. */
  old: string
  now: string
  /** What the article is about. */
  about: RegExp
}

const moved = (title: string, from: string, articles: readonly (readonly [string, RegExp, string])[]): MovedArticle[] =>
  articles.map(([old, about, now]) => ({
    title,
    from,
    old,
    now,
    about,
    source: `《${title}》 before and after its revision; remembered`,
    evidence: 'recalled',
  }))

/** Articles that drafts cite by number. */
export const MOVED_ARTICLES: readonly MovedArticle[] = [
  ...moved('行政处罚法', '2021-07-15', [
    ['四十二', /听证/, '六十三'],
    ['三十三', /当场|简易/, '五十一'],
    ['三十八', /法制审核|集体讨论/, '五十七条、第五十八'],
    ['二十七', /从轻|减轻|不予(?:行政)?处罚/, '三十二条、第三十三'],
    ['二十九', /时效|[二两]年/, '三十六'],
    ['五十一', /加处罚款|强制执行/, '七十二'],
    ['十六', /相对集中/, '十八'],
  ]),
  ...moved('行政复议法', '2024-01-01', [
    ['六', /受[案理]范围/, '十一'],
    ['九', /六十日|60日|申请期限/, '二十'],
    ['三十', /复议前置|先申请/, '二十三'],
    ['三十一', /审理期限|六十日|60日/, '六十二'],
  ]),
]
