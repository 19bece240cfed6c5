import { type Draft, type Hit, matchesOf, type Range } from '../../../lib/audit'
import { bodyOf, clauseAround, inDraft, rangeOf, sentenceBefore } from './around'
import { asGovernmentsOrgan } from './organ-work'
import { DECIDES, furtherWork, heard, OUTCOMES } from './reconsideration'
import { hit, type OutOfRole, type Role } from './role'

/** Led from above, they still hear cases; and a 司法局 hears them for its government. */
const STILL_HEAR = /司法|税务|海关|国家安全|外汇|金融|证券|人民银行/

const AS_ORGAN = new RegExp(
  [
    // 我局作为行政复议机关新受理申请6件
    '(?:[我本][局委厅院]|(?<=[,。;\\n])(?:[局委厅]|管委会))(?:依法)?(?:作为|是)(?:法定)?(?:的)?(?:行政)?复议机关[^,。;\\n]{0,20}',
    // 全年作为复议机关，依法受理…
    '(?<=^|[,。;\\n]|全年|年内|今年)作为(?:行政)?复议机关,?(?=(?:依法|全年|共|新)?(?:受理|审理|审结|办理|办结|收到))',
    // 依法履行行政复议机关职责
    '履行(?:[我本]?[局委厅])?(?:行政)?复议机关(?:的)?(?:法定)?职[责能]',
    // 履行行政复议职责，受理申请6件
    '履行行政复议(?:工作)?职[责能](?=[^。;\\n]{0,16}(?:受理|审结|办结)[^,。;\\n]{0,6}\\d)',
    // 我局行政复议委员会共审结6件
    '(?:[我本]局|(?<=^|[,。;\\n])局)行政复议(?:机构|委员会)(?=(?:共)?(?:审结|受理|审理)[^,。;\\n]{0,8}\\d)',
  ].join('|'),
  'g',
)

/** 由局政策法规科统一受理、审理不服…的行政复议申请. */
const OWN_OFFICE_HEARS =
  /由(?:[我本]局|局)[^,。;]{0,12}(?:受理|审理|裁决)|(?:受理|审理)[^,。;]{0,4}不服[^,。;]{2,20}复议申请/

/** 由市交通运输局办理对各县(市、区)交通运输局的行政复议案件. */
const BUREAU_OVER_BUREAUS =
  /由[一-鿿]{2,10}(?<!司法)局(?:统一|依法)?(?:办理|受理|审理)对[^,。;\n]{2,24}[局委]的行政复议(?:案件|申请)/g

/** 依法受理不服县(市)教育局行政行为的复议申请, 审理以下级为被申请人的行政复议案件. */
const OVER_THOSE_BELOW =
  /(?:受理|审理|审结|办理)[^,。;\n]{0,4}(?:不服[^,。;\n]{2,20}(?:[局委]|政府)(?:的)?[^,。;\n]{0,10}|对[^,。;\n]{2,20}[局委]不服的|下级[^,。;\n]{0,8}的|以下级[^,。;\n]{0,12}为被申请人的)(?:行政)?复议(?:申请|案件)/g

/** Departments lost their jurisdiction on 1 January 2024, save a few. */
export function departmentHits(draft: Draft, role: Role): Hit<OutOfRole>[] {
  if (STILL_HEAR.test(draft.issuers[0]?.name ?? '')) return []
  const text = bodyOf(draft)
  const hits: Hit<OutOfRole>[] = []
  const tell = (reason: OutOfRole, found: Range) => hits.push(hit(reason, inDraft(draft, found), role))
  for (const range of [...matchesOf(text, AS_ORGAN)].map(rangeOf)) {
    const clause = clauseAround(text, range)
    if (!/被申请|答复|上级|部门作为|不再|以前|此前|20(?:1\d|2[0-3])年|移交|移送|协助|配合/.test(clause))
      tell('department-as-organ', range)
  }
  for (const range of heard(text, DECIDES)) {
    const counted = /^[^,。;\n]{0,3}[1-9]/.test(text.slice(range.end, range.end + 8))
    if (!counted && !OWN_OFFICE_HEARS.test(clauseAround(text, range))) continue
    // Of a zone's police or the city's government the report may tell as well.
    if (role.duty.level === 'zone' && !/管委会|[我本]区/.test(sentenceBefore(text, range.start, 120))) continue
    tell('department-decides', range)
  }
  for (const pattern of [BUREAU_OVER_BUREAUS, OVER_THOSE_BELOW])
    for (const match of matchesOf(text, pattern)) tell('department-decides', rangeOf(match))
  for (const range of heard(text, OUTCOMES)) tell('department-decides', range)
  for (const range of furtherWork(draft, text, hits)) hits.push(hit('department-decides', range, role))
  return hits
}

/** 对不服本局答复而申请行政复议者，由本局受理并作出复议决定: nobody below a province ever reviewed its own acts. */
const REVIEWS_ITSELF =
  /(?:不服|对)(?:[我本][局委办]|局)(?!属|管|辖|系统)[^。;\n]{0,24}复议[^。;\n]{0,10}由(?:[我本][局委办]|局)[^,。;\n]{0,8}(?:受理|审理|审查|作出)[^,。;\n]{0,10}/g

/** Of a government's organ of reconsideration only its bureau of justice speaks as of itself, whatever the year. */
export function governmentsOrganHits(draft: Draft, role: Role): Hit<OutOfRole>[] {
  const issuer = draft.issuers[0]?.name ?? ''
  if (issuer.includes('司法')) return []
  const text = bodyOf(draft)
  const ofItself = /[省区]|厅/.test(issuer) ? [] : [...matchesOf(text, REVIEWS_ITSELF)].map(rangeOf)
  return [...asGovernmentsOrgan(text), ...ofItself]
    .filter(({ start }) => !/司法|法制办/.test(sentenceBefore(text, start, 120)))
    .map((range) => hit('department-as-organ', inDraft(draft, range), role))
}

const HEARS_ALL =
  /(?:集中|统一)(?:管辖|行使|受理|审理|办理)(?:了)?(?:全[市县区省州旗]|辖区|各[一-鿿]{2,8})(?:内)?(?:的)?行政复议(?:案件|申请|职[责权]|管辖权)/g

/** 集中管辖全市行政复议案件 by a zone or bureau: since 2020 that is for the governments, whose bureaus of justice do it. */
export function heardForAll(draft: Draft, role: Role): Hit<OutOfRole>[] {
  if (draft.issuers[0]?.name.includes('司法')) return []
  const text = bodyOf(draft)
  if (!text.includes('复议')) return []
  return [...matchesOf(text, HEARS_ALL)].flatMap((match): Hit<OutOfRole>[] => {
    const range = rangeOf(match)
    if (/政府|司法|配合|协助|支持|移交|落实|上级|根据|按照|实行后|后,|[^集]由/.test(clauseAround(text, range)))
      return []
    // 市政府设立行政复议局,集中管辖…: told of the one named before.
    if (/(?:人民政府|[市县区]政府|司法局|复议局)[^。;]{0,30}$/.test(sentenceBefore(text, range.start, 120))) return []
    return [hit('department-as-organ', inDraft(draft, range), role)]
  })
}
