import { type Draft, type Hit, matchesOf, type Range, rangeAt } from '../../../lib/audit'
import { bodyOf, clauseAround, inDraft, overlap, rangeOf, sentenceBefore, withoutTitles } from './around'
import { NOT_OWN, PIECES } from './legislation'
import { hit, type OutOfRole, type Role } from './role'

/** 全年累计 and the like before a verb. */
const IN_THE_YEAR = '全年|累计|先后|年内|今年'

/** 制定 and 修订 may mean the drafting, the verbs of making known do not; 制定 does where the unit stands before it, or nobody. */
const ISSUES = [
  '出台|颁布|公布|发布|审议通过',
  // 我局先后制定
  `(?:管委会|[我本]?[局委厅])(?:(?:${IN_THE_YEAR}|共|依法){0,2})制定`,
  // 二是制定, (三)今年制定
  `(?<=^|[,。;\\n]|[\\d)一二三四五六七八九十][.、)]|[一二三四五六七八九]是)(?:${IN_THE_YEAR}|本年度?)?共?制定`,
].join('|')

/** Three groups: rules and regulations, a title, what was made by mandate. */
const ENACTS = new RegExp(
  [
    // 出台《…办法》等政府规章1件
    `(?:${ISSUES})[^,。;\\n]{0,44}?(政府规章|部门规章|(?:管委会|[局厅])规章(?!制度)|地方性法规|行政法规)(?=(?:草案)?${PIECES}|《)`,
    // 我局颁布实施《江洲市停车场管理条例》
    '(?:[我本](?:局|委|厅)|管委会(?:[一-鿿]{0,6}会议)?|(?<=^|[,。;\\n]))(?:依法|研究)?(?:制定|出台|颁布|公布|发布|审议通过)(?:了|实施|施行|出台|并[一-鿿]{2,4})?《[^》\\n]{2,24}(条例)(?:\\(草案\\))?》',
    // 受市人大委托制定地方性法规: the congress may have it drafted, and makes it itself.
    '(?:受|经)[^,。;\\n]{2,12}(?:委托|授权),?(?:依法)?(?:制定|出台|颁布|公布)[^,。;\\n]{0,16}?(地方性法规|政府规章|条例》?)(?!草案|送审|[^,。;\\n]{0,8}草案)',
  ].join('|'),
  'g',
)

/** Who only drafts, or whose the rules are. */
const DRAFTS_ONLY = /起草|代拟|草案|推动|促成|提请|报请|牵头|承办|政府(?!规章)|人大/

/** 制定政府规章2件. */
const ZONE_RULES = new RegExp(
  `(?:制定|出台|颁布|公布|修订|发布)(?:了|出台|并公布|实施)?(?:[^,。;\\n]{0,8}?)(政府规章|地方性法规)(?=${PIECES})`,
  'g',
)
const ZONE_DRAFTS_ONLY = /起草|代拟|草案|推动|促成|提请|报请|牵头|承办|建议|[省市](?:人民)?政府(?!规章)|人大/
/** 按照立法计划: tells nothing of whose plan it was. */
const BY_PLAN = /(?:按照|根据|依据|依照|围绕)[^,。;]{0,6}(?:立法|工作|制定)[^,。;]{0,4}计划/

/** 出台…等政府规章1件, as a department's or a zone's own. */
export function enactingHits(draft: Draft, role: Role): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const hits: Hit<OutOfRole>[] = []
  for (const match of matchesOf(text, ENACTS)) {
    const [words, rules, title, byMandate] = match
    const clause = byMandate ? '' : withoutTitles(clauseAround(text, rangeOf(match)))
    if (NOT_OWN.test(clause) || DRAFTS_ONLY.test(clause)) continue
    // 国务院公布《…条例》 in another sentence's wake: the verb alone opens the clause, so the unit must be named in the title.
    if (title && !/局|委|厅/.test(words.slice(0, 4)) && !isOwnTitle(words, role)) continue
    hits.push(hit('department-enacts', inDraft(draft, rangeOf(match)), role, rules ?? title ?? byMandate))
  }
  // A zone has no part in making rules whose 制定 could be a draft's.
  if (role.duty.level === 'zone' && text.includes('规章'))
    for (const match of matchesOf(text, ZONE_RULES)) {
      const range = inDraft(draft, rangeOf(match))
      const clause = withoutTitles(clauseAround(text, rangeOf(match))).replace(BY_PLAN, '')
      if (NOT_OWN.test(clause) || ZONE_DRAFTS_ONLY.test(clause)) continue
      if (!hits.some((told) => overlap(told.range, range))) hits.push(hit('department-enacts', range, role, match[1]))
    }
  return [...hits, ...meetingsEnact(draft)]
}

/** 《临岫经济技术开发区条例》 in that zone's draft. */
function isOwnTitle(words: string, { name, kind, office }: Role): boolean {
  const stem = (office ?? name ?? kind).replace(/(?:党工委|管理委员会|管委会){1,3}$/, '')
  return stem.length >= 4 && words.includes(stem)
}

/** 厅长办公会审议通过…规章. */
const MEETING_ENACTS = new RegExp(
  [
    '(?:[局厅]长办公会|[局厅委]务会|[局厅委]党组|[我本][局厅委](?=审议)|管委会(?:主任办公会|主任会)?)(?:扩大)?(?:会?议)?',
    // 研究审议通过并印发
    '(?:研究|审议|讨论|表决){0,2}(?:通过|审定|制定|颁布|公布|出台)(?:并?(?:公布|颁布|印发))?(?:了|施行|实施)?',
    '[^,。;\\n]{0,16}?((?:省|市)?(?:人民)?(?:政府)?规章(?!制度)|地方性法规|《[^》\\n]{2,24}条例》)',
    '(?!草案|\\(草案|送审|项目|建议|[一-鿿]{0,4}计划)',
  ].join(''),
  'g',
)

/** 市交通运输局审议通过《…条例》, 由我局研究后公布施行. */
const OFFICE_ENACTS =
  /(?<=[一-鿿]{2,12}[局厅])审议通过(?:了)?《[^》\n]{2,24}条例》|由(?:[我本]?[局委厅]|[我本]县|管委会)(?:党组)?(?:会议?)?(?:研究|审议|讨论)?(?:通过)?[后并]?(?:颁布|公布|发布)(?:并)?(?:施行|实施)/g

/** Whoever's draft it is, for no department and none of its meetings may adopt what the government or the congress does. */
export function meetingsEnact(draft: Draft): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const told = (range: Range, what: string): Hit<OutOfRole> => ({
    reason: 'department-enacts',
    range: inDraft(draft, range),
    values: { what },
  })
  const byOffice = text.includes('条例') ? [...matchesOf(text, OFFICE_ENACTS)] : []
  const byMeeting = [...matchesOf(text, MEETING_ENACTS)]
  return [
    ...byOffice
      .filter(({ index, 0: words }) => /条例(?!实施(?:细则|办法|意见))/.test(sentenceBefore(text, index, 120) + words))
      .map((match) => told(rangeOf(match), '条例')),
    ...byMeeting
      .filter((match) => !/草案|送审稿|起草|代拟|提请|报请|建议|贯彻|学习/.test(clauseAround(text, rangeOf(match))))
      .map((match) => told(rangeOf(match), match[1] as string)),
  ]
}

const COUNTY_CONGRESS_ENACTS = new RegExp(
  [
    '(?:提请|报请|经|由|推动)(?:本级|[我本]?[县区旗]|[一-鿿]{2,4}[县区旗])(?:人大(?!代表)(?:常委会)?|人民代表大会(?:常务委员会)?)',
    '[^,。;《\\n]{0,8}(?:审议|审定|批准|表决|通过|制定|颁布|出台)[^,。;《\\n]{0,8}',
    // 《…条例》贯彻实施情况 is what a congress hears of.
    '(?:(地方性法规)|《[^《》\\n]{2,30}条例(?:\\([^()\\n]{2,8}\\))?》(?!(?:贯彻|实施|执行)[^,。;\\n]{0,6}(?:情况|报告|检查)))',
  ].join(''),
  'g',
)

/** 管委会提请区人大常委会审议通过地方性法规《…条例》: the congress of a district adopts none, nor does a zone move one there. */
export function toCountysCongress(draft: Draft, role: Role): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  if (!/人大|人民代表大会/.test(text)) return []
  return [...matchesOf(text, COUNTY_CONGRESS_ENACTS)].flatMap((match): Hit<OutOfRole>[] => {
    const range = inDraft(draft, rangeOf(match))
    return rangeAt(draft.citations, range.start) ? [] : [hit('department-enacts', range, role, match[1] ?? '条例')]
  })
}
