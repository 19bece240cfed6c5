import { type Draft, type Hit, isCounty, matchesOf, type PlaceChain, rangeAt } from '../../../lib/audit'
import { bodyOf, clauseAround, inDraft, overlap, rangeOf, untouched, withoutTitles } from './around'
import { ruleWork } from './own-rules'
import { hit, type OutOfRole, type Role, type Unit } from './role'

/** 2部, 十二件: how rules and regulations are counted. */
export const PIECES = '[\\d一二两三四五六七八九十]{1,3}[件部]'

/** Kinds of rules by what they are about: 处罚裁量基准的规章, 城市管理规章. */
const MATTERS =
  '(?:裁量|处罚|执法|许可|强制|检查|决策|[镇县乡区街]级|(?:行政|社会|城市|市场|交通|环境)管理)(?:权|基准|标准|程序)?'

/** What a government without the power to make rules says that it makes. */
const RULES = [
  '(?:政府|行政|部门)规章(?!(?:草案)?0[件部])',
  '(?:管委会|[县区镇乡局厅办]|街道)规章(?!制度|0[件部])',
  '(?:单行|自治)条例(?=草案?[\\d一二两三]|[\\d一二两三]{1,2}[件部]|《)',
  '地方性法规(?!的?(?:实施|配套|规定|要求|精神|调研|草案的?意见)|[^,。;\\n]{0,12}政府规章)',
  `规章(?=(?:草案)?(?!0[件部])${PIECES})`,
  `规章(?<=${MATTERS}的?规章|(?:街道|[县镇乡]|[我本][县区局委])(?:自行|依法)?制定的规章)(?!制度|性)`,
].join('|')

/** 制定政府规章2部, 修订地方性法规, 现行有效的县规章. */
const MAKES = new RegExp(
  `(?:制定|制发|制订|起草|印发|出台|颁布|公布|发布|修订|现行有效的?|审议通过|提请[^,。;\\n]{0,12}审议)[^,。;\\n]{0,36}?(${RULES})`,
  'g',
)

const LEGISLATES = new RegExp(
  [
    // 加强重点领域立法
    '(?:加强|推进|提高|开展|强化|完善|健全|做好|深化|加快)[^,。;\\n]{0,8}?((?:行政|政府|地方|重点领域|新兴领域)立法)(?!联系|调研|建议|意见|征|协作|服务)',
    // 编制年度立法计划
    '(?:编制|制定|完善|健全)[^,。;\\n]{0,6}((?:年度)?立法(?:计划|规划|工作机制|机制|程序|项目))(?!的?(?:建议|意见|征))',
    // 纳入政府立法计划
    '(?:列入|纳入)[^,。;\\n]{0,16}(立法(?:计划|规划|项目))(?!的?(?:建议|意见|征))',
  ].join('|'),
  'g',
)

/** Words of a clause by which the rules are others', or none are made. */
export const NOT_OWN = new RegExp(
  [
    '[省市](?:人大|政府|人民政府|级|司法局)|上级|国家|上位',
    '配合|协助|参与|支持|意见|征|调研(?!的?基础上|论证,?后?制定)',
    '贯彻|学习|宣传|依据|根据|按照|依照|符合|一致|抵触|违反|执行|遵守|清理|备案',
    '未|没有|无权|不涉',
  ].join('|'),
)

/** 制定政府规章2部, by a government that may make none. */
export function rulesMade(draft: Draft, unit: Unit, reason: OutOfRole): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  return [...matchesOf(text, MAKES)].flatMap((match): Hit<OutOfRole>[] => {
    const what = match[1] as string
    const range = inDraft(draft, rangeOf(match))
    if (!/政府规章|行政规章/.test(what) || rangeAt(draft.citations, range.start)) return []
    return NOT_OWN.test(withoutTitles(clauseAround(text, rangeOf(match)))) ? [] : [hit(reason, range, unit, what)]
  })
}

/** 提请区人大常委会审议《…条例（草案）》: congresses of counties adopt none. */
const TO_CONGRESS =
  /(?:提请|报请)(?:本级|[我本]?[县区旗镇乡]|[一-鿿]{2,4}[县区旗])人大(?:常委会)?[^,。;《\n]{0,6}(?:审议|审定|批准|表决|通过|制定)[^,。;《\n]{0,8}《[^《》\n]{2,30}条例(?:\([^()\n]{2,8}\))?》/g

/** 提请市人大常委会审议地方性法规草案2件: a county proposes nothing to the congress of the city. */
const TO_CONGRESS_ABOVE =
  /(?:(?:提请|报请)[省市](?:人大|人民代表大会)(?:常委会|常务委员会)?|向[省市](?:人大|人民代表大会)(?:常委会|常务委员会)?(?:提请|提交|报送))(?:审议|审定|表决|通过|制定|出台|颁布|批准)(?:了)?[^,。;《\n]{0,4}(?:地方性)?法规(?:草案|议案)?(?!的?(?:意见|建议))/g

/** 颁布《青石镇养犬管理条例》. */
const OWN_REGULATION = /(?:制定|出台|颁布|审议通过|公布施行|公布实施)[^,。;\n《]{0,6}《([^》\n]{2,30})条例》/g

/** Whoever has no part in legislation, in the words of one who has. */
function legislatesUnasked(draft: Draft, role: Role, { own }: PlaceChain): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const hits: Hit<OutOfRole>[] = []
  for (const [reason, pattern] of [
    ['makes-rules', MAKES],
    ['legislates', LEGISLATES],
  ] as const) {
    for (const match of matchesOf(text, pattern)) {
      if (NOT_OWN.test(ofItself(withoutTitles(clauseAround(text, rangeOf(match))), own))) continue
      const range = inDraft(draft, rangeOf(match))
      if (!rangeAt(draft.citations, range.start)) hits.push(hit(reason, range, role, match[1] ?? match[2] ?? match[3]))
    }
  }
  const works = isGovernment(role) ? ruleWork(text).map((work) => ({ ...work, range: inDraft(draft, work.range) })) : []
  const told = hits.map(({ range }) => range)
  for (const { range, what, kind } of untouched(works, told))
    if (!rangeAt(draft.citations, range.start))
      hits.push(hit(kind === 'rules' ? 'makes-rules' : 'legislates', range, role, what))
  for (const match of text.includes('提请') ? matchesOf(text, TO_CONGRESS) : [])
    hits.push(hit('makes-rules', inDraft(draft, rangeOf(match)), role, '条例'))
  if (isGovernment(role) && text.includes('法规'))
    for (const match of matchesOf(text, TO_CONGRESS_ABOVE))
      if (!/配合|协助|参与|市(?:人民)?政府|推动|司法局/.test(clauseAround(text, rangeOf(match))))
        hits.push(hit('legislates', inDraft(draft, rangeOf(match)), role, '地方性法规'))
  const name = own?.name
  for (const match of name ? matchesOf(text, OWN_REGULATION) : [])
    if (match[1]?.includes(name ?? '')) hits.push(hit('makes-rules', inDraft(draft, rangeOf(match)), role, '条例'))
  return hits
}

/** 报请市政府审议出台: of a city that is a county, and of its bureaus, 市政府 is no level above. */
function ofItself(clause: string, own: PlaceChain['own']): string {
  return own?.kind === '市' ? clause.replace(/市(?=(?:人大|人民政府|政府|司法局))/g, '本级') : clause
}

function isGovernment({ duty }: Role): boolean {
  return duty.level === 'county' || duty.level === 'township' || duty.level === 'subdistrict'
}

/** Rules and regulations told as made by a unit that may not make them. */
export function legislationHits(draft: Draft, role: Role, chain: PlaceChain): Hit<OutOfRole>[] {
  if (!role.mayLegislate) return legislatesUnasked(draft, role, chain)
  // The congress of an autonomous county makes regulations; its government makes no rules.
  if (role.autonomous) return rulesMade(draft, role, 'makes-rules')
  if (role.duty.level === 'city' && chain.countyLevelCity === null && hasNoCounties(draft, chain))
    return rulesMade(draft, role, 'makes-rules-maybe')
  return []
}

const TOWNS_BELOW = /(?:各|\d个|[一二三四五六七八九十]个)(?:乡镇|镇街|镇乡|街镇|镇|乡)/
const COUNTIES_BELOW =
  /县\(市、?区\)|区县|县区|市县|县乡|县级(?!市)|区级|市本级|两级|[各\d]个?[县区](?!域)|市辖区|[一-鿿]县(?:委|政府|人民政府)/

/** A 市 that speaks of towns and of no county below it is most likely a county itself. */
export function hasNoCounties({ folded }: Draft, { words }: PlaceChain): boolean {
  return (TOWNS_BELOW.test(folded) || speaksAsCounty(folded, words)) && !COUNTIES_BELOW.test(folded)
}

/** 我县 and 县行政审批局 left over: whoever wrote that took a county's draft for the model of one's own. */
function speaksAsCounty(folded: string, words: PlaceChain['words']): boolean {
  return (
    /乡镇|镇街|街镇/.test(folded) &&
    words.filter(({ kind, form }) => isCounty(kind) && (form === 'self' || form === 'organ')).length >= 2
  )
}

/** What a row counts that tells of what was issued: 新制发件数, 现行有效件数. */
const COUNTED = '(?:件数|数量|数)?:?(?:为)?'
/** The row of rules in such a table, written out: 规章：本年制发件数2，现行有效件数5. */
const TOLD_ROW = new RegExp(
  `规章(?<=(?:^|[。;\\n,、:])(?:政府)?规章):?(?:(?:本年|今年|年内)?(?:新?制[发定]|新?公开|废止|现行有效)${COUNTED}0?件?[,、]?){0,3}(?:(?:本年|今年|年内)?(?:新?制[发定]|新?公开|现行有效)${COUNTED})[1-9]\\d{0,2}件?`,
  'g',
)

/** The row 规章 1 0 3 of the table of what was issued, in the draft of a county or less. */
export function rulesInTables({ paragraphs, folded }: Draft, role: Role): Hit<OutOfRole>[] {
  const rows = paragraphs.filter(
    ({ start, end, role: kind }) => kind === 'table' && /^规章[^一-鿿。,;]{0,12}[1-9]/.test(folded.slice(start, end)),
  )
  const told = folded.includes('规章') ? [...matchesOf(folded, TOLD_ROW)].map(rangeOf) : []
  return [...rows, ...told.filter((range) => !rows.some((row) => overlap(row, range)))].map(({ start, end }) =>
    hit('makes-rules', { start, end }, role, '规章'),
  )
}
