import {
  type Draft,
  type Hit,
  isCounty,
  isTown,
  type Learnt,
  type LevelWord,
  matchesOf,
  type PlaceChain,
  rangeAt,
  startsWord,
} from '../../../lib/audit'
import { type Mismatch, sentenceBefore } from './mismatches'
import { isPlaceName } from './names'

const REGION_WORDS =
  /自治区(?=党委|人民政府|政府|人大|政协|高级人民法院|高院|检察院|级(?:部门|机关|层面|示范|以上)|直属?(?:机关|部门|各)|[一-鿿]{2,10}[厅局](?![长部]))/g
const PROVINCE_WORDS =
  /全省(?=[一-鿿])|省(?=委(?!托|派|任)|人民政府|政府|人大|政协|高级人民法院|高院|直(?:机关|部门|单位)|[一-鿿]{2,8}厅(?!长))/g

/** 自治区审计厅 in a province's draft, 省政府 in an autonomous region's. */
export function provinceHits(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const placesOf = (pattern: RegExp) =>
    [...matchesOf(text, pattern)]
      .map((match) => ({ start: body.start + match.index, end: body.start + match.index + match[0].length }))
      .filter(
        ({ start }) =>
          (folded.startsWith('全', start) || startsWord(folded, start)) &&
          !rangeAt(draft.citations, start) &&
          !rangeAt(draft.leftOut, start),
      )
  const region = placesOf(REGION_WORDS)
  const province = placesOf(PROVINCE_WORDS)
  const named = chain.names.find(({ kind }) => kind === '省' || kind === '自治区') ?? addressedProvince(draft)
  const own =
    named?.kind ?? (region.length > 2 * province.length ? '自治区' : province.length > 2 * region.length ? '省' : null)
  if (!own) return []
  const strange = own === '省' ? region : province
  // Told often it is no slip: exchange between provinces, or a chain that was misread.
  if (strange.length === 0 || strange.length > 2) return []
  const rest = own === '省' ? province : region
  if (!named && rest.length < 3) return []
  return strange.flatMap((range): Hit<Mismatch>[] => {
    const sentence = sentenceBefore(folded, range.end)
    if (/赴|学习|考察|协作|合作|交流|毗邻|跨省|对口|[两三四]省|省\(?(?:自治区|、)/.test(sentence)) return []
    return [
      {
        reason: named ? 'level-above' : 'level-above-unsure',
        range,
        values: { own: named?.name ?? own, word: draft.spanOf(range).text },
      },
    ]
  })
}

/** 省委、省政府: above a city's report. */
function addressedProvince({ addressee }: Draft): { kind: '省' | '自治区'; name: string } | undefined {
  const kinds = (addressee?.names ?? []).flatMap(
    (name) => /^(?:中共)?(省|自治区)(?:委(?!员)|党委|人民政府|政府)/.exec(name)?.[1] ?? [],
  ) as ('省' | '自治区')[]
  const kind = kinds[0]
  return kind && kinds.every((other) => other === kind) ? { kind, name: kind } : undefined
}

/** 全区, 我局, 街道: words of a level that the unit and its chain of places are not of. */
export function levelHits(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const hits: Hit<Mismatch>[] = []
  const region = inRegion(draft)
  const prefecture = prefectureOf(draft, chain)
  for (const word of chain.words) {
    const strange = prefecture && otherPrefecture(draft, chain, prefecture, word)
    if (strange) {
      hits.push({
        reason: strange,
        range: { start: word.start, end: word.end },
        related: prefecture.evidence,
        values: { own: prefecture.name ?? prefecture.kind, word: draft.spanOf(word).text },
      })
      continue
    }
    if (region && word.kind === '区') continue
    if (word.form === 'self' && isBelow(chain, word) && ofEach(draft.folded, word)) continue
    if (word.form !== 'self' && isOfPair(draft.folded, word)) continue
    // 邻近的白水镇全镇: all of the place that is named.
    if (word.form === 'whole' && draft.folded.startsWith(word.kind, word.start - word.kind.length)) continue
    if (word.form === 'whole' && isHelped(draft.folded, word)) continue
    // 本县户籍人员: whoever it is that has it.
    if (word.form === 'self' && /^(?:户籍|籍|户口|学籍|常住)/.test(draft.folded.slice(word.end, word.end + 2))) continue
    const reason = judged(draft, chain, word)
    if (!reason) continue
    const learnt = reason.learnt
    hits.push({
      reason: reason.id,
      range: { start: word.start, end: word.end },
      related: learnt.evidence.slice(0, 2),
      values: { own: learnt.name ?? learnt.kind, word: draft.spanOf(word).text },
    })
  }
  return moderated(hits, chain)
}

/** 对口帮扶的陕西省青禾县，…全县由此…: all of the place that is helped, named before it in the paragraph. */
function isHelped(folded: string, { start, kind }: LevelWord): boolean {
  if (!isCounty(kind)) return false
  const before = folded.slice(Math.max(0, start - 120), start)
  const told = before.slice(before.lastIndexOf('\n') + 1)
  if (!/协作|帮扶|对口|结对|支援|援[藏疆青助]|该[县区旗]/.test(told)) return false
  return new RegExp(
    `(?:协作|帮扶|对口|结对|支援|援[藏疆青助])[^。]{0,20}[一-鿿]{2}${kind}|[一-鿿]{2}${kind}[^。]{0,20}(?:协作|帮扶|结对)|该${kind}`,
  ).test(told)
}

/** The 市, 州 or 盟 above a county, where the addressee or the unit's names tell it. */
function prefectureOf(draft: Draft, chain: PlaceChain): Learnt<string> | null {
  const { own, names } = chain
  if (!own?.sure || !(isCounty(own.kind) || isTown(own.kind))) return null
  const named = names.filter(({ kind, name }) => (kind === '市' || kind === '州' || kind === '盟') && name !== own.name)
  const [first] = named
  if (first) return named.every(({ kind }) => kind === first.kind) ? { ...first, evidence: [], sure: true } : null
  const kinds = (draft.addressee?.names ?? []).flatMap(
    (name) => ADDRESSED_ABOVE.exec(name)?.[1] ?? BUREAU_ABOVE.exec(name)?.[1] ?? [],
  )
  const kind = kinds[0]
  if (!kind || !draft.addressee) return mostNamed(chain)
  if (kinds.some((other) => other !== kind)) return null
  return { kind, name: null, evidence: [draft.addressee.range], sure: true }
}

const ADDRESSED_ABOVE = /^(?:中共)?[一-鿿]{0,12}?([市州盟])(?:委|人民政府|政府|人大|行政公署|行署)/
/** 盟林草局, to which a 旗林草局 reports; 城市管理局 and 市场监管局 are of any level. */
const BUREAU_ABOVE = /^([市州盟])(?!场)[一-鿿]{2,10}[局委]$/

/** Of which kind the text says three times and more that its place belongs to it, and of any other once at most. */
function mostNamed({ own, words }: PlaceChain): Learnt<string> | null {
  if (!own || !isCounty(own.kind)) return null
  const said = words.filter(({ kind, form }) => form !== 'rule' && (kind === '市' || kind === '州' || kind === '盟'))
  const kind = said.map((word) => word.kind).find((of) => said.filter((word) => word.kind === of).length >= MOST_SAID)
  if (!kind || said.filter((word) => word.kind !== kind).length !== 1) return null
  return { kind, name: null, evidence: said.filter((word) => word.kind === kind).slice(0, 2), sure: false }
}
const MOST_SAID = 3

/** 全市 in a county of a 州, 全州 in one of a 市. */
function otherPrefecture(draft: Draft, chain: PlaceChain, above: Learnt<string>, word: LevelWord): Mismatch | null {
  if (word.kind !== '市' && word.kind !== '州' && word.kind !== '盟') return null
  // A town reports to a 市 that is a county, which may lie in a 州; 全州 is a county's name as well.
  if (word.kind === above.kind || (chain.own && isTown(chain.own.kind) && above.kind === '市')) return null
  if (draft.folded[word.end] === '县' || chain.countyLevelCity) return null
  if (word.kind === '市' && chain.names.some(({ kind }) => kind === '市')) return null
  return above.sure && (word.form === 'whole' || word.form === 'self')
    ? 'level-above'
    : word.form !== 'rule'
      ? 'level-above-unsure'
      : null
}

function judged(draft: Draft, chain: PlaceChain, word: LevelWord): { id: Mismatch; learnt: Learnt<string> } | null {
  const { own, above, office } = chain
  // A city tells of its counties' bodies as well.
  if (word.form === 'rule' && !(own && (isTown(own.kind) || isCounty(own.kind)))) return null
  if (word.kind === '局' || word.kind === '厅')
    return office ? otherOffice(office, word) : chain.zone ? ofZone(chain.zone, word) : notAnOffice(own)
  // 我委审核: a commission speaks, in the draft of a government.
  if (word.kind === '委' && word.form === 'self' && !office && own?.sure && !chain.zone)
    return isOfSelf(draft, word) ? { id: 'own-level-unsure', learnt: own } : null
  if (word.kind === '委' || word.kind === '院')
    return office && isOfSelf(draft, word) ? otherOffice(office, word) : null
  if (isTown(word.kind)) return ofTown(draft, chain, word)
  if (!isCounty(word.kind) && word.kind !== '市' && word.kind !== '州' && word.kind !== '盟') return null
  if (office && !own) return null
  if (own && isTown(own.kind)) return above ? ofAbove(own, above, word) : null
  // A zone of a city has no 区政府 above it and none of its own.
  // A district that is a zone as well issues under both names.
  const joined = chain.names.some(({ kind }) => kind === '区')
  if (chain.zone && !joined && word.kind === '区' && word.form === 'organ' && isOfCity(draft))
    return districtOrgan(draft, chain.zone, word)
  if (!own)
    return chain.zone && word.kind === '县' && isStrangeToZone(draft, chain, word)
      ? { id: 'own-level-unsure', learnt: chain.zone }
      : null
  if (isCounty(own.kind)) {
    if (isCounty(word.kind) && word.kind !== own.kind) return level(own)
    if ((word.kind === '市' || word.kind === '州') && word.form === 'self')
      return { id: 'above-in-first-person', learnt: own }
    return null
  }
  return ofCity(draft, chain, own, word)
}

/** 我委 is a word wherever it stands, 2024年我委审查…, save behind whose it is (市中心医院我院); 本院, 本委 may be the end of another one. */
function isOfSelf({ folded }: Draft, { start }: LevelWord): boolean {
  const before = folded[start - 1] ?? '\n'
  return folded[start] === '我'
    ? !/[院局委厅校办]/.test(before)
    : /[^一-鿿]|[以由对向在为经将与和把从含及年月日来度]/.test(before)
}

/** 镇人民政府、街道办事处: both kinds named side by side are those of the law, not the unit itself. */
function isOfPair(folded: string, { start, end, kind }: LevelWord): boolean {
  if (!isTown(kind)) return false
  const other = kind === '街道' ? '(?:乡镇|镇|乡(?!村))' : '街道'
  const behind = folded.slice(end, end + 12)
  const before = folded.slice(Math.max(0, start - 8), start)
  return (
    new RegExp(`^(?:人民政府|政府|办事处|党委|党工委)?[、和及与或/(]者?${other}`).test(behind) ||
    new RegExp(`${other}\\)?(?:人民政府|政府|办事处|党委|党工委)?[、和及与或/(]者?$`).test(before)
  )
}

function isBelow({ own, office }: PlaceChain, { kind }: LevelWord): boolean {
  if (isTown(kind)) return office !== null || (own !== null && !isTown(own.kind))
  if (kind === '市' || kind === '州' || kind === '盟') return own?.kind === '省' || own?.kind === '自治区'
  return isCounty(kind) && own !== null && !isTown(own.kind) && !isCounty(own.kind)
}

/** 各乡镇负责本镇…, 区、县司法局组织本区…: each of those below speaks for itself. */
function ofEach(folded: string, { start, end, kind }: LevelWord): boolean {
  if (folded[start] !== '本') return false
  if (/^、[县区市]/.test(folded.slice(end, end + 2))) return true
  const before = sentenceBefore(folded, start)
  return new RegExp(
    `(?:各|每个?)[一-鿿、()]{0,10}${kind}|${kind}、[一-鿿]|[县区市镇乡]、${kind}(?![一-鿿])|${kind}(?:级|人民政府)(?!办)[^,。;]{0,24}$`,
  ).test(before)
}

function districtOrgan(
  { folded }: Draft,
  zone: Learnt<string>,
  { start }: LevelWord,
): { id: Mismatch; learnt: Learnt<string> } | null {
  const words = folded.slice(start, start + 12)
  if (
    /^区(?:人民政府|政府|委)(?:、[一-鿿]{2,4})?(?:常务会议|常委会|办公会|党组|主要负责|主要领导|全面依法治区)/.test(
      words,
    )
  )
    return { id: 'own-level', learnt: zone }
  if (/^区(?:人大常委会|人大(?!代表)|政协(?!委员))/.test(words)) return { id: 'own-level-unsure', learnt: zone }
  return /^区(?:人民政府|政府)(?![采信购网])/.test(words) ? { id: 'own-level-unsure', learnt: zone } : null
}

/** A zone may have offices of its own, but does not speak as one. */
function ofZone(zone: Learnt<string>, word: LevelWord): { id: Mismatch; learnt: Learnt<string> } | null {
  return word.form === 'self' || word.form === 'organ' ? { id: 'own-level-unsure', learnt: zone } : null
}

/** 我县 in the draft of a zone that reports to a city, or that says it once or twice and never speaks of its county otherwise. */
function isStrangeToZone(draft: Draft, { words, names }: PlaceChain, word: LevelWord): boolean {
  if (namesCounty(sentenceBefore(draft.folded, word.start))) return false
  if (isOfCity(draft)) return true
  // 向县政府报告, 协调县税务局: a zone of a county has its dealings with it.
  if (word.form === 'organ' && !/[,。;:\n]/.test(draft.folded[word.start - 1] ?? '\n')) return false
  return !names.some(({ kind }) => kind === '县') && words.filter(({ kind }) => kind === '县').length <= 2
}

/** A zone that reports to a city lies in no county that it could speak for. */
function isOfCity({ addressee }: Draft): boolean {
  return addressee?.names.every((name) => name.includes('市') && !name.includes('县')) ?? false
}

/** 我局 and 局党组 in the report of a government. */
function notAnOffice(own: PlaceChain['own']): { id: Mismatch; learnt: Learnt<string> } | null {
  // Where only the text tells of a place, the unit may well be an office of it.
  if (!own?.sure) return null
  return { id: 'own-level', learnt: own }
}

function otherOffice(
  office: NonNullable<PlaceChain['office']>,
  word: LevelWord,
): { id: Mismatch; learnt: Learnt<string> } | null {
  if (word.kind === office.kind) return null
  // 局党组 in the report of a 委 or 厅; offices of the levels below are told with their place.
  if (word.form === 'organ')
    return (office.kind === '委' || office.kind === '厅' || office.kind === '局') && office.sure
      ? { id: 'own-level-unsure', learnt: office }
      : null
  if (word.form !== 'self') return null
  // A 委, 中心 or 队 may stand under a 局 and speak for it; a 局 never calls itself 我厅, nor a 厅 itself 我局.
  const clear = (office.kind === '局' || office.kind === '厅') && office.sure
  return { id: clear ? 'own-level' : 'own-level-unsure', learnt: office }
}

/** Words of a town: in another kind of town's report, and in the first person in anybody else's. */
function ofTown(
  draft: Draft,
  { own, office, zone }: PlaceChain,
  word: LevelWord,
): { id: Mismatch; learnt: Learnt<string> } | null {
  if (own && isTown(own.kind)) {
    if (word.kind === own.kind) return null
    return { id: own.sure ? 'own-level' : 'own-level-unsure', learnt: own }
  }
  const learnt = zone ?? office ?? own
  if (word.form === 'organ') return learnt?.sure && isOneTowns(draft, word) ? { id: 'own-level-unsure', learnt } : null
  if (zone) return { id: 'own-level', learnt: zone }
  // 全镇 where no town was named before it.
  if (word.form === 'whole' && learnt?.sure && !isTold(word.kind, sentenceBefore(draft.folded, word.start)))
    return { id: 'own-level-unsure', learnt }
  if (word.form !== 'self') return null
  return learnt && { id: learnt.sure ? 'own-level' : 'own-level-unsure', learnt }
}

/** 街道党工委班子成员分别联系…: what a town's own draft tells of itself, where no town was named. */
function isOneTowns({ folded }: Draft, word: LevelWord): boolean {
  return (
    /^(?:[镇乡]|街道)(?:各(?:科室|部门|内设机构|站所|办(?=公室|[^公]))|(?:党委|党工委|人民政府|政府|办事处)(?:(?:党组)?会议|理论学习|常务会|专题(?!报告)|班子成员|(?:主要负责[同人]志?|书记)(?:带头|主持|亲自|任组长|先后)))/.test(
      folded.slice(word.start, word.start + 18),
    ) && !NAMES_TOWN.test(sentenceBefore(folded, word.start))
  )
}

/** A town of the kind is spoken of, or each of them: 南塘街道 is none whose 全镇 could be. */
function isTold(kind: string, sentence: string): boolean {
  // 加强与乡镇街道的协作，推动全镇…: those who help are not the ones told of.
  const told = sentence.replace(
    /[与和同](?:各)?(?:乡镇|镇街|街镇|街道|[、()]){1,5}的?(?:协作|配合|联动|对接|合作|沟通|协同)/g,
    '',
  )
  return told.includes(kind) || /各|每|镇街|街镇|[乡镇]\(街/.test(told)
}

/** A town is spoken of, or each of them. */
export const NAMES_TOWN = /[镇乡]|街道|各|每/

function ofAbove(
  own: Learnt<string>,
  above: Learnt<string>,
  word: LevelWord,
): { id: Mismatch; learnt: Learnt<string> } | null {
  if (word.form === 'rule' && !isCounty(word.kind)) return null
  if (word.kind === above.kind)
    return word.form === 'self' && isCounty(word.kind) && own.sure ? { id: 'above-in-first-person', learnt: own } : null
  if (isCounty(word.kind)) return level(above)
  // A city above the county is no fault, but a town of a county does not call it its own.
  if (word.kind === '市' && word.form === 'self' && (above.kind === '县' || above.kind === '旗'))
    return { id: 'above-in-first-person', learnt: own }
  return null
}

/** A 市 may be a county, and then it lies in no 县; as a prefecture it has counties, of which a sentence may tell. */
function ofCity(
  draft: Draft,
  { countyLevelCity, office, words }: PlaceChain,
  own: Learnt<string>,
  word: LevelWord,
): { id: Mismatch; learnt: Learnt<string> } | null {
  // A province speaks of no 我市; each of its cities may (各市要把本市…).
  if (own.kind === '省' || own.kind === '自治区') {
    if (word.form === 'self') return own.sure ? level(own) : null
    // What a department of the province tells may well be a city’s.
    if (isLookedUpTo(draft, word)) return { id: 'level-above-unsure', learnt: own }
    if (isTheirs(draft, word, /[一-鿿][市州盟]|各|每/)) return null
    const isOneCountys =
      isCounty(word.kind) && word.form === 'whole' && !namesCounty(sentenceBefore(draft.folded, word.start))
    // 全市 once or twice where all else is told of 全省, though it names no city: left from a city's draft.
    const isOneCitys = word.kind === '市' && word.form === 'whole' && isSeldomBeside(words, '市', own.kind)
    return office && !isOneCountys && !isOneCitys ? null : { id: 'level-above-unsure', learnt: own }
  }
  if (own.kind !== '市' && own.kind !== '州') return null
  if (own.kind === '州' && word.kind === '市') {
    if (word.form === 'self') return level(own)
    // 全市领导干部 where all else is told of 全州, and no city is named.
    const isLeft =
      word.form === 'whole' &&
      isSeldomBeside(words, '市', own.kind) &&
      !NAMES_CITY.test(sentenceBefore(draft.folded, word.start))
    return isLeft || (word.form === 'organ' && isLookedUpTo(draft, word))
      ? { id: 'level-above-unsure', learnt: own }
      : null
  }
  if (own.kind === '市' && (word.kind === '州' || word.kind === '盟')) {
    if (word.form === 'self') return level(own)
    return word.form === 'organ' && countyLevelCity === false ? { id: 'level-above-unsure', learnt: own } : null
  }
  if (!isCounty(word.kind)) return null
  if (countyLevelCity === true) return level(own)
  if (word.form === 'organ' && isLookedUpTo(draft, word)) return { id: 'level-above-unsure', learnt: own }
  if (word.form === 'self') return level(own)
  if (word.form === 'organ' && leadsInCity(draft, words, word)) return { id: 'level-above-unsure', learnt: own }
  if (word.form !== 'whole' && isTheirs(draft, word, /各|每/)) return null
  return namesCounty(sentenceBefore(draft.folded, word.start)) ? null : { id: 'level-above-unsure', learnt: own }
}

const NAMES_CITY = /[一-鿿]{2}市|各[县市]|县市|市县/

/**
 * 县行政审批局牵头推行“一业一证” in the report of a 市 that names no county: a bureau that takes the lead is the place's own. Once or twice;
 * more often the report tells of a county.
 */
function leadsInCity({ folded }: Draft, words: readonly LevelWord[], word: LevelWord): boolean {
  if (
    !AT_HEAD.test(folded.slice(Math.max(0, word.start - 2), word.start)) ||
    !LEADS.test(folded.slice(word.start, word.start + 24))
  )
    return false
  return (
    words.filter(({ form, kind }) => form === 'organ' && kind === word.kind).length <= 2 &&
    !NAMES_COUNTIES.test(folded.replace(folded.slice(word.start, word.end), '')) &&
    !namesCounty(sentenceBefore(folded, word.start))
  )
}

/** Nothing before it, or 由: 由县公安局牵头建立的快速响应机制. */
const AT_HEAD = /(?:^|[,。;:\n])由?$/
const LEADS =
  /^[县区旗][一-鿿]{2,10}局(?:牵头|负责|会同|组织|印发|出台|制定|推行|统筹|指导|审[核查]|公布|(?:全年|年内)(?:共|累计)?[一-鿿]{2}|(?:共|累计)?(?:立案|查处|办理|办结|受理|检查|开展|举办|审查|印发)[^,。;\n]{0,12}\d)/
const NAMES_COUNTIES =
  /县\(|县、?区|区、?县|[各\d]个?[县区](?!域)|市辖区|[一-鿿]{2}县(?:委|政府|人民政府|[一-鿿]{2,6}局)/

/** 全市 twice at most and 全省 more than twice as often. */
function isSeldomBeside(words: readonly LevelWord[], kind: string, own: string): boolean {
  const said = (of: string) => words.filter((word) => word.form === 'whole' && word.kind === of).length
  return said(kind) <= 2 && said(own === '自治区' ? '区' : own) > 2 * said(kind)
}

/** 提请县人大常委会, 年底向县委提交, 发挥市委依法治市办作用, 责任单位:县司法局: nobody reports to a level below or holds its office. */
function isLookedUpTo({ folded }: Draft, { start }: LevelWord): boolean {
  const before = sentenceBefore(folded, start)
  if (/各|每|[一-鿿][市州盟县区旗](?!委|政|级|人大)/.test(before)) return false
  const clause = before.slice(Math.max(...[',', ';', ':'].map((point) => before.lastIndexOf(point))) + 1)
  return (
    /^(?:\d{1,2}[.、]|[一二三四五六七八九]是)?(?:提请|报请)$/.test(clause) ||
    // 发挥县局前沿优势: those below a bureau.
    (folded[start + 1] !== '局' && /^(?:充分|更好|切实)?发挥$/.test(clause)) ||
    isCarriedOut(clause, folded.slice(start, start + 30)) ||
    (/(?:^|[年月底末度内期])向$/.test(clause) &&
      /^.(?:委|人大|人民政府|政府)[^,。;]{0,16}?(?:提交|报送|报告|汇报|述法|述职)/.test(
        folded.slice(start, start + 30),
      )) ||
    (folded[start + 1] !== '级' && /(?:责任|牵头|配合|承办|协办)(?:单位|部门):(?:[^)\n]{0,60}、)?$/.test(before))
  )
}

/** 贯彻落实县委部署, 推动县委依法治县各项部署落实: what is carried out comes from above. */
function isCarriedOut(clause: string, words: string): boolean {
  const carried = /(?:落实|贯彻|执行|遵照|传达学习|传达)$/.test(clause)
  if (!carried && !/(?:推动|推进|确保|促进)$/.test(clause)) return false
  const what =
    /^.(?:委|人民政府|政府)[^,。;:各]{0,16}?(?:各项)?(?:决策部署|工作部署|部署|工作要求|安排|决定|指示)(.{0,10})/.exec(
      words,
    )
  return (
    what !== null &&
    (carried
      ? !/^[^,。;]{0,6}[县区旗]/.test(what[1] as string)
      : /^[^,。;]{0,8}(?:落实|落地|见效|执行)/.test(what[1] as string))
  )
}

/** Whether the organ may be one of those below: only what it holds itself (常务会议) tells that the draft speaks for it. */
function isTheirs({ folded }: Draft, word: LevelWord, named: RegExp): boolean {
  const before = sentenceBefore(folded, word.start)
  if (named.test(before)) return true
  if (word.form === 'whole') return false
  return (
    /[省市州][、和及与]$|(?:指导|督促|推动|要求|听取)[^,。;]{0,12}$/.test(before) ||
    !/^[省市县区旗州盟](?:局(?:党组|机关|领导班子)|长办公会|(?:委|人民政府|政府)(?:、[一-鿿]{2,4}|(?:及|和)[县区旗](?:委|政府))?(?:常务会议|常委会|办公会|党组|理论学习中心组|全面依法治|依法治[县区旗]委员会|办公室(?:制|印|出|行政|文件|联合)|(?:主要)?(?:负责同志|领导|负责人)(?:任|担任|为)[一-鿿]{0,6}组长|名义(?:制|印|出)|(?:制定|印发|出台)(?:行政)?规范性文件)|(?:委、[县区旗]政府|人民政府|政府)将(?:把|继续|进一步|持续|始终|不断|坚持))/.test(
      folded.slice(word.start, word.start + 24),
    )
  )
}

function level(learnt: Learnt<string>): { id: Mismatch; learnt: Learnt<string> } {
  return { id: learnt.sure ? 'level-above' : 'level-above-unsure', learnt }
}

/** In an autonomous region 全区 is the whole region. */
export function inRegion({ folded }: Draft): boolean {
  return /自治区(?:党委|人民政府|政府|级|人大|司法厅|高[级院]|依法|直)|嘎查|苏木|[一-鿿]旗(?:委|人民政府|政府)/.test(
    folded,
  )
}

/** 云溪县率先建成……，全县……: a city may tell what a county of its own does. */
function namesCounty(sentence: string): boolean {
  for (const match of matchesOf(sentence, /[一-鿿]{1,2}[县区旗]/g)) {
    const end = match.index + match[0].length
    if (isPlaceName(sentence, { start: match.index, end }, match[0])) return true
  }
  return false
}

/**
 * Where more words contradict the chain than bear it out, the chain may be misread: then it is a hint, and said once
 * for each word.
 */
function moderated(hits: Hit<Mismatch>[], { words }: PlaceChain): Hit<Mismatch>[] {
  const kinds = new Map(words.map((word) => [word.start, word.kind]))
  const said = (county: boolean, kind: string) =>
    words.reduce((sum, word) => sum + Number(word.kind !== kind && isCounty(word.kind) === county), 0)
  for (const [reason, weaker] of [
    ['level-above', 'level-above-unsure'],
    ['own-level', 'own-level-unsure'],
  ] as const) {
    const byKind = new Map<string, Hit<Mismatch>[]>()
    for (const hit of hits) {
      if (hit.reason !== reason) continue
      const kind = kinds.get(hit.range.start) ?? ''
      const list = byKind.get(kind)
      if (list) list.push(hit)
      else byKind.set(kind, [hit])
    }
    for (const [kind, list] of byKind) {
      if (list.length >= 4 && list.length > said(isCounty(kind), kind)) for (const hit of list) hit.reason = weaker
    }
  }
  return hits
}
