import {
  type Draft,
  type FindingRule,
  type Hit,
  isCounty,
  isTown,
  type Learnt,
  type LevelWord,
  matchesOf,
  type PlaceChain,
  placesIn,
  type Range,
  rangeAt,
  startsWord,
} from '../../lib/audit'
import { chainIn } from './place-chain'
import { abbreviates, bureauOf, otherBureaus, othersFields } from './places/bureaus'
import { isOwnPaper } from './places/own-paper'
import {
  ACTS,
  citiesActing,
  clauseAt,
  isCityName,
  LIKE_A_NAME,
  lawOfOthers,
  loneStreets,
  loneTowns,
  namedOwners,
  otherCountiesOrgans,
  otherTownsOrgans,
  otherZones,
  ownPapers,
  partyWords,
  placesAimedAt,
  STARTS,
  seldomTowns,
} from './places/own-voice'
import { isWordPair } from './slips/odd-pairs'

type Id =
  | 'own-level'
  | 'own-level-unsure'
  | 'level-above'
  | 'level-above-unsure'
  | 'above-in-first-person'
  | 'citizens'
  | 'name-variant'
  | 'other-place'
  | 'other-place-unsure'
  | 'other-addressee'
  | 'other-signature'
  | 'two-issuers'

export const bodyMismatch: FindingRule<Id> = {
  id: 'body-mismatch',
  title: { zh: '单位或层级不符', en: 'Another unit or level' },
  asks: {
    zh: '正文中的自称、层级和地名应当与本单位及其所属省、市、县、乡镇一致。',
    en: 'What the draft calls itself, the levels and the places it names fit the unit and the chain of places it lies in.',
  },
  basis: null,
  noBasis: {
    zh: '由标题、发文机关、主送机关、署名和正文自称推知，不必有条文依据。',
    en: 'It follows from title, issuers, addressee, signature and what the draft calls itself.',
  },
  help: {
    why: {
      zh: '套用别处稿件时，最容易留下原稿的“全区”“街道”“我局”或别的地名，一处没改就会被看出全文照搬。',
      en: 'A draft grown from another place’s easily keeps its 全区, 街道, 我局 or its name; one left in gives the whole away.',
    },
    todo: {
      zh: '改成本单位、本地的说法；确指外单位的，写全称或者说明关系。社区、园区、示范区等固定词，上级市的“全市”，书名号、引号内的名称不报。',
      en: 'Use your own unit’s words; where another unit is meant, name it in full. Set words such as 社区 or 示范区, the 全市 of the city above and names within 《》 or quotation marks are not reported.',
    },
  },
  reasons: {
    'own-level': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是{own}，这里写的是“{word}”。',
        en: 'The unit is a {own}; this says “{word}”.',
      },
    },
    'own-level-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '从正文看本单位是{own}，这里写的是“{word}”，请核对。',
        en: 'By its own words the unit is a {own}; this says “{word}”. Please check.',
      },
    },
    'level-above': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本地属{own}，这里写的是“{word}”。',
        en: 'The place belongs to a {own}; this says “{word}”.',
      },
    },
    'level-above-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '从全文看本地属{own}，这里写的是“{word}”，请核对。',
        en: 'By the rest of the draft the place belongs to a {own}; this says “{word}”. Please check.',
      },
    },
    'above-in-first-person': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是{own}，“{word}”是上级的口吻，请核对是否照搬上级材料。',
        en: 'The unit is a {own}; “{word}” is how the level above speaks. Was it copied from there?',
      },
    },
    citizens: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是县里的{own}，“{word}”像是城市稿件的说法。',
        en: 'The unit is a {own} of a county; “{word}” is a city’s word.',
      },
    },
    'name-variant': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是“{own}”，这里写成了“{word}”。',
        en: 'The unit is {own}; this says {word}.',
      },
    },
    'other-place': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是“{own}”，这里以“{word}”的口吻叙述。',
        en: 'The unit is {own}; this tells what {word} does.',
      },
    },
    'other-place-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本地是“{own}”，这里提到“{word}”，请核对是否套用了别处稿件。',
        en: 'The place is {own}; this names {word}. Was it left from another draft?',
      },
    },
    'other-addressee': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '发文机关属“{own}”，主送机关却是“{word}”。',
        en: 'The issuer belongs to {own}, yet the draft is addressed to {word}.',
      },
    },
    'two-issuers': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '两个发文机关不是一地：“{own}”和“{word}”。',
        en: 'The two issuers are of different places: {own} and {word}.',
      },
    },
    'other-signature': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题的发文机关是“{own}”，署名却是“{word}”。',
        en: 'The title names {own}; the signature is {word}’s.',
      },
    },
  },
  examples: [
    {
      text: '云溪县青石镇人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n我镇依托全区执法平台办理案件16件，案卷报送区政府评查。',
      fires: ['全区', '区政府'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n我镇加强学习，提升街道整体依法行政水平。我局制发文件2件。',
      fires: ['街道', '我局'],
    },
    {
      text: '白水镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n白水镇党委加强学习。青石镇扎实推进依法行政，办理案件16件。',
      fires: ['青石镇'],
    },
    {
      text: '乌沱彝族自治县人民政府2024年法治政府建设年度报告\n州委、州人民政府：\n一、主要举措和成效\n县政府专题学习4次。全市执法监督平台归集数据16万条。自治县法治氛围更加浓厚。',
      fires: ['全市'],
    },
    {
      text: '岭川省人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n省政府常务会议学法8次，听取市、厅主要负责同志述法。自治区审计厅完成审计项目86个，与邻近的桂西壮族自治区政府开展协作。',
      fires: ['自治区审计厅'],
    },
    {
      text: '临澜经济技术开发区管理委员会2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n区政府常务会议审议文件16件，全区企业参加宣传。',
      fires: ['区政府'],
    },
    {
      text: '云溪县青石镇人民政府2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n修缮街道路面，街道群众的法治意识明显提高。',
      fires: ['街道'],
    },
    {
      text: '汀海区望津街道办事处2024年法治政府建设年度报告\n一、主要举措和成效\n镇党委专题学习4次，我镇法治氛围更加浓厚。',
      fires: ['镇党委', '我镇'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n整治集镇街道两侧占道经营。健全市场监管机制，在社区、景区、示范区宣传，参加全市竞赛和“全区通办”试点，落实县政府要求。12345市民热线办结96件。',
      fires: [],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n全县16个乡镇（街道）完成赋权，县（市、区）协作机制落地，市委、市政府督察反馈问题整改到位，白水镇扎实推进示范创建。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n与下游的白水镇签订联防协议，赴白水镇考察学习，青石镇、白水镇联合巡河12次，大桥司法所派员指导。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const chain = chainIn(scope)
    const hits = [
      ...levelHits(draft, chain),
      ...voiceHits(draft, chain),
      ...variantHits(draft, chain),
      ...clippedHits(draft, chain),
      ...placeHits(draft, chain),
      ...provinceHits(draft, chain),
    ]
    hits.push(...endHits(draft, chain))
    return withoutDoubles(hits)
  },
}

// Words that tell a level.

const REGION_WORDS =
  /自治区(?=党委|人民政府|政府|人大|政协|高级人民法院|高院|检察院|级(?:部门|机关|层面|示范|以上)|直属?(?:机关|部门|各)|[一-鿿]{2,10}[厅局](?![长部]))/g
const PROVINCE_WORDS =
  /全省(?=[一-鿿])|省(?=委(?!托|派|任)|人民政府|政府|人大|政协|高级人民法院|高院|直(?:机关|部门|单位)|[一-鿿]{2,8}厅(?!长))/g

/** 自治区审计厅 in a province's draft, 省政府 in an autonomous region's. */
function provinceHits(draft: Draft, chain: PlaceChain): Hit<Id>[] {
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
  const named = chain.names.find(({ kind }) => kind === '省' || kind === '自治区')
  const own =
    named?.kind ?? (region.length > 2 * province.length ? '自治区' : province.length > 2 * region.length ? '省' : null)
  if (!own) return []
  const strange = own === '省' ? region : province
  // Told often it is no slip: exchange between provinces, or a chain that was misread.
  if (strange.length === 0 || strange.length > 2) return []
  const rest = own === '省' ? province : region
  if (!named && rest.length < 3) return []
  return strange.flatMap((range): Hit<Id>[] => {
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

function levelHits(draft: Draft, chain: PlaceChain): Hit<Id>[] {
  const hits: Hit<Id>[] = []
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

/** The 市, 州 or 盟 above a county, where the addressee or the unit's names tell it. */
function prefectureOf(draft: Draft, { own, names }: PlaceChain): Learnt<string> | null {
  if (!own?.sure || !(isCounty(own.kind) || isTown(own.kind))) return null
  const named = names.filter(({ kind, name }) => (kind === '市' || kind === '州' || kind === '盟') && name !== own.name)
  const [first] = named
  if (first) return named.every(({ kind }) => kind === first.kind) ? { ...first, evidence: [], sure: true } : null
  const kinds = (draft.addressee?.names ?? []).flatMap((name) => {
    const match = /^(?:中共)?[一-鿿]{0,12}?([市州盟])(?:委|人民政府|政府|人大)/.exec(name)
    return match ? [match[1] as string] : []
  })
  const kind = kinds[0]
  if (!kind || !draft.addressee || kinds.some((other) => other !== kind)) return null
  return { kind, name: null, evidence: [draft.addressee.range], sure: true }
}

/** 全市 in a county of a 州, 全州 in one of a 市. */
function otherPrefecture(draft: Draft, chain: PlaceChain, above: Learnt<string>, word: LevelWord): Id | null {
  if (word.kind !== '市' && word.kind !== '州' && word.kind !== '盟') return null
  // A town reports to a 市 that is a county, which may lie in a 州; 全州 is a county's name as well.
  if (word.kind === above.kind || (chain.own && isTown(chain.own.kind) && above.kind === '市')) return null
  if (draft.folded[word.end] === '县' || chain.countyLevelCity) return null
  if (word.kind === '市' && chain.names.some(({ kind }) => kind === '市')) return null
  return word.form === 'whole' || word.form === 'self'
    ? 'level-above'
    : word.form === 'organ'
      ? 'level-above-unsure'
      : null
}

function judged(draft: Draft, chain: PlaceChain, word: LevelWord): { id: Id; learnt: Learnt<string> } | null {
  const { own, above, office } = chain
  // A city tells of its counties' bodies as well.
  if (word.form === 'rule' && !(own && (isTown(own.kind) || isCounty(own.kind)))) return null
  if (word.kind === '局' || word.kind === '厅')
    return office ? otherOffice(office, word) : chain.zone ? ofZone(chain.zone, word) : notAnOffice(own)
  if (word.kind === '委' || word.kind === '院')
    return office && /[^一-鿿]|[以由对向在为经将与和把从含及]/.test(draft.folded[word.start - 1] ?? '\n')
      ? otherOffice(office, word)
      : null
  if (isTown(word.kind)) return ofTown(draft, chain, word)
  if (!isCounty(word.kind) && word.kind !== '市' && word.kind !== '州') return null
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
): { id: Id; learnt: Learnt<string> } | null {
  const words = folded.slice(start, start + 12)
  if (
    /^区(?:人民政府|政府|委)(?:、[一-鿿]{2,4})?(?:常务会议|常委会|办公会|党组|主要负责|主要领导|全面依法治区)/.test(
      words,
    )
  )
    return { id: 'own-level', learnt: zone }
  return /^区(?:人民政府|政府)(?![采信购网])/.test(words) ? { id: 'own-level-unsure', learnt: zone } : null
}

/** A zone may have offices of its own, but does not speak as one. */
function ofZone(zone: Learnt<string>, word: LevelWord): { id: Id; learnt: Learnt<string> } | null {
  return word.form === 'self' || word.form === 'organ' ? { id: 'own-level-unsure', learnt: zone } : null
}

/** 我县 in the draft of a zone that reports to a city, or that says it once or twice and never speaks of its county otherwise. */
function isStrangeToZone(draft: Draft, { words, names }: PlaceChain, word: LevelWord): boolean {
  if (namesCounty(sentenceBefore(draft.folded, word.start))) return false
  if (isOfCity(draft)) return true
  return !names.some(({ kind }) => kind === '县') && words.filter(({ kind }) => kind === '县').length <= 2
}

/** A zone that reports to a city lies in no county that it could speak for. */
function isOfCity({ addressee }: Draft): boolean {
  return addressee?.names.every((name) => name.includes('市') && !name.includes('县')) ?? false
}

/** 我局 and 局党组 in the report of a government. */
function notAnOffice(own: PlaceChain['own']): { id: Id; learnt: Learnt<string> } | null {
  // Where only the text tells of a place, the unit may well be an office of it.
  if (!own?.sure) return null
  return { id: 'own-level', learnt: own }
}

function otherOffice(
  office: NonNullable<PlaceChain['office']>,
  word: LevelWord,
): { id: Id; learnt: Learnt<string> } | null {
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
): { id: Id; learnt: Learnt<string> } | null {
  if (own && isTown(own.kind)) {
    if (word.kind === own.kind) return null
    return { id: own.sure ? 'own-level' : 'own-level-unsure', learnt: own }
  }
  const learnt = zone ?? office ?? own
  if (word.form === 'organ') return learnt?.sure && isOneTowns(draft, word) ? { id: 'own-level-unsure', learnt } : null
  if (zone) return { id: 'own-level', learnt: zone }
  // 全镇 where no town was named before it.
  if (word.form === 'whole' && learnt?.sure && !NAMES_TOWN.test(sentenceBefore(draft.folded, word.start)))
    return { id: 'own-level-unsure', learnt }
  if (word.form !== 'self') return null
  return learnt && { id: learnt.sure ? 'own-level' : 'own-level-unsure', learnt }
}

/** 街道党工委班子成员分别联系…: what a town's own draft tells of itself, where no town was named. */
function isOneTowns({ folded }: Draft, word: LevelWord): boolean {
  return (
    /^(?:[镇乡]|街道)(?:党委|党工委|人民政府|政府|办事处)(?:(?:党组)?会议|理论学习|常务会|专题(?!报告)|班子成员|(?:主要负责[同人]志?|书记)(?:带头|主持|亲自|任组长|先后))/.test(
      folded.slice(word.start, word.start + 18),
    ) && !NAMES_TOWN.test(sentenceBefore(folded, word.start))
  )
}

/** A town is spoken of, or each of them. */
const NAMES_TOWN = /[镇乡]|街道|各|每/

function ofAbove(
  own: Learnt<string>,
  above: Learnt<string>,
  word: LevelWord,
): { id: Id; learnt: Learnt<string> } | null {
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
): { id: Id; learnt: Learnt<string> } | null {
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
  if (own.kind === '州' && word.kind === '市') return word.form === 'self' ? level(own) : null
  if (own.kind === '市' && word.kind === '州') return word.form === 'self' ? level(own) : null
  if (!isCounty(word.kind)) return null
  if (countyLevelCity === true) return level(own)
  if (word.form === 'organ' && isLookedUpTo(draft, word)) return { id: 'level-above-unsure', learnt: own }
  if (word.form === 'self') return level(own)
  if (word.form !== 'whole' && isTheirs(draft, word, /各|每/)) return null
  return namesCounty(sentenceBefore(draft.folded, word.start)) ? null : { id: 'level-above-unsure', learnt: own }
}

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
    /^(?:提请|报请|(?:充分|更好|切实)?发挥)$/.test(clause) ||
    (/(?:^|[年月底末度内期])向$/.test(clause) &&
      /^.(?:委|人大|人民政府|政府)[^,。;]{0,16}?(?:提交|报送|报告|汇报|述法|述职)/.test(
        folded.slice(start, start + 30),
      )) ||
    (folded[start + 1] !== '级' && /(?:责任|牵头|配合|承办|协办)(?:单位|部门):(?:[^)\n]{0,60}、)?$/.test(before))
  )
}

/** Whether the organ may be one of those below: only what it holds itself (常务会议) tells that the draft speaks for it. */
function isTheirs({ folded }: Draft, word: LevelWord, named: RegExp): boolean {
  const before = sentenceBefore(folded, word.start)
  if (named.test(before)) return true
  if (word.form === 'whole') return false
  return (
    /[省市州][、和及与]$|(?:指导|督促|推动|要求|听取)[^,。;]{0,12}$/.test(before) ||
    !/^[省市县区旗州盟](?:局(?:党组|机关|领导班子)|(?:委|人民政府|政府)(?:、[一-鿿]{2,4}|(?:及|和)[县区旗](?:委|政府))?(?:常务会议|常委会|办公会|党组|理论学习中心组|全面依法治|办公室(?:制|印|出|行政|文件|联合)|(?:主要)?(?:负责同志|领导|负责人)(?:任|担任|为)[一-鿿]{0,6}组长|名义(?:制|印|出)|(?:制定|印发|出台)(?:行政)?规范性文件))/.test(
      folded.slice(word.start, word.start + 24),
    )
  )
}

function level(learnt: Learnt<string>): { id: Id; learnt: Learnt<string> } {
  return { id: learnt.sure ? 'level-above' : 'level-above-unsure', learnt }
}

/** In an autonomous region 全区 is the whole region. */
function inRegion({ folded }: Draft): boolean {
  return /自治区(?:党委|人民政府|政府|级|人大|司法厅|高[级院]|依法|直)/.test(folded)
}

/** 云溪县率先建成……，全县……: a city may tell what a county of its own does. */
function namesCounty(sentence: string): boolean {
  for (const match of matchesOf(sentence, /[一-鿿]{1,2}[县区旗]/g)) {
    const end = match.index + match[0].length
    if (isPlaceName(sentence, { start: match.index, end }, match[0])) return true
  }
  return false
}

function sentenceBefore(folded: string, at: number): string {
  const text = folded.slice(Math.max(0, at - 80), at)
  return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1)
}

/**
 * Where more words contradict the chain than bear it out, the chain may be misread: then it is a hint, and said once
 * for each word.
 */
function moderated(hits: Hit<Id>[], { words }: PlaceChain): Hit<Id>[] {
  const kinds = new Map(words.map((word) => [word.start, word.kind]))
  const said = (county: boolean, kind: string) =>
    words.reduce((sum, word) => sum + Number(word.kind !== kind && isCounty(word.kind) === county), 0)
  for (const [reason, weaker] of [
    ['level-above', 'level-above-unsure'],
    ['own-level', 'own-level-unsure'],
  ] as const) {
    const byKind = new Map<string, Hit<Id>[]>()
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

/** What the words of levels do not tell: a lone 街道 as subject, documents of one's own, party bodies, 法治 with a place. */
function voiceHits(draft: Draft, chain: PlaceChain): Hit<Id>[] {
  const { folded, body } = draft
  const { own, above, office, zone } = chain
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  const learnt = office ?? zone ?? own
  if (!learnt?.sure) return hits
  const add = (reason: Id, { start, end }: Range, by: Learnt<string> = learnt) => {
    const range = { start: body.start + start, end: body.start + end }
    if (rangeAt(draft.leftOut, range.start)) return
    hits.push({
      reason,
      range,
      related: by.evidence.slice(0, 2),
      values: { own: by.name ?? by.kind, word: draft.spanOf(range).text },
    })
  }
  const town = own !== null && isTown(own.kind) && !office
  if (town && own.kind !== '街道')
    for (const { range, sure } of loneStreets(text)) {
      if (!rangeAt(draft.citations, body.start + range.start)) add(sure ? 'own-level' : 'own-level-unsure', range)
    }
  if (town)
    for (const kind of ['镇', '乡'] as const)
      if (kind !== own.kind && own.kind !== '苏木') for (const range of loneTowns(text, kind)) add('own-level', range)
  // 街道 has communities; villagers where no village was told of come from a town's draft.
  if (own?.kind === '街道' && !office && above?.kind === '区' && text.includes('村')) {
    const villages = [...matchesOf(text, VILLAGES)]
    if (villages.length <= 2)
      for (const { index, 0: word } of villages)
        if (/村民$|^各|^镇/.test(word)) add('own-level-unsure', { start: index, end: index + word.length })
  }
  const bureau = office?.name && /[局厅]$/.test(office.name) ? bureauOf(office.name) : null
  if (bureau)
    for (const { index, 0: whole, 1: word, 2: level, 3: other } of matchesOf(text, PARTY_GROUPS)) {
      const start = index + whole.length - (word as string).length
      const name = `${other}${whole.at(-1)}`
      // 落实局党组会议: the one's own; 各县局: those of the levels below.
      const strange = other
        ? !/[省市县区州旗各每的]/.test(other) &&
          !startsWord(text, index + whole.length - 1) &&
          !abbreviates(name, bureau) &&
          !abbreviates(bureau, name)
        : level && level !== own?.kind && /^[^,。;\n]{0,16}\d{1,3}[次场期]/.test(text.slice(index + whole.length))
      if (strange && startsWord(text, start)) add('other-place-unsure', { start, end: start + (word as string).length })
    }
  if (bureau)
    for (const { index, 0: whole, 1: name = '' } of matchesOf(text, BUREAU_AIMED))
      if (
        !/[省市县区州旗各每的和与本我全其对]/.test(name.slice(0, -1)) &&
        !abbreviates(name, bureau) &&
        !abbreviates(bureau, name)
      )
        add('other-place-unsure', { start: index + whole.length - name.length, end: index + whole.length })
  if (bureau && office?.name)
    for (const range of otherBureaus(draft, chain, office.name)) add('other-place-unsure', range)
  if (bureau && own)
    for (const { index, 0: word, 1: trade = '' } of matchesOf(text, WHOLE_SYSTEM)) {
      const clause = clauseAt(text, index, word.length)
      if (OF_ABOVE.test(clause)) continue
      const range = { start: index, end: index + word.length }
      if (bureau.includes(trade)) {
        if (word[1] === '市' && isCounty(own.kind) && own.kind !== '市') add('above-in-first-person', range)
      } else if (
        !bureau.startsWith('司法') &&
        !bureau.includes(trade[0] as string) &&
        !abbreviates(trade, bureau) &&
        !OF_ALL.test(trade) &&
        OWN_PEOPLE.test(clause.slice(clause.indexOf(word))) &&
        /^(?:[一-鿿]{0,4}(?:提升|提高|增强|强化|加强|规范|锤炼|建强|组织|引导|推动|推进)了?|)全/.test(clause)
      )
        add('other-place-unsure', range)
    }
  if (!town && (office || isCounty(own?.kind ?? '')))
    for (const { index, 0: word } of matchesOf(text, TOWN_MEETS))
      if (!/[^,。;:\n]/.test(text[index - 1] ?? '') && !NAMES_TOWN.test(sentenceBefore(text, index)))
        add('own-level-unsure', { start: index, end: index + word.length })
  if (!town && (office || isCounty(own?.kind ?? '')))
    for (const { index, 0: whole, 1: word = '' } of matchesOf(text, TOWNS_MEDIA))
      if (!NAMES_TOWN.test(sentenceBefore(text, index + whole.length - word.length)))
        add('own-level-unsure', { start: index + whole.length - word.length, end: index + whole.length })
  if (zone?.name) for (const range of otherZones(text, zone.name)) add('other-place-unsure', range)
  if (own?.name && own.sure && !/[^一-鿿]/.test(own.name))
    for (const { index, 0: whole, 1: name = '' } of matchesOf(text, NEW_PLACE)) {
      const bare = name.replace(/[县区市镇乡]$/, '')
      if (
        !NO_NEW.test(bare) &&
        !startsWord(text, index + whole.length - 1) &&
        ![own.name, learnt.name, ...chain.names.map((place) => place.name)].some((known) => known?.includes(bare))
      )
        add('other-place-unsure', { start: index + whole.length - name.length, end: index + whole.length })
    }
  if (own && (isCounty(own.kind) || town))
    for (const { index, 0: word, 1: kind = '', 2: count } of matchesOf(text, WHOLE_OF_FEW))
      if (
        (town
          ? /^[村行社]/.test(text.slice(index + word.length)) && isCounty(kind)
          : own.kind !== '市' && kind === '市' && /^[乡镇街]/.test(text.slice(index + word.length))) &&
        Number(count) <= MOST_OF_OWN &&
        !OF_SOME.test(clauseAt(text, index, word.length))
      )
        add('above-in-first-person', { start: index, end: index + 2 })
  for (const { index, 0: word, 1: kind = '', 2: below = '' } of matchesOf(text, WHOLE_OF_BELOW))
    if (holdsNo(kind, below) && !(kind === '区' && inRegion(draft)))
      add('own-level', { start: index, end: index + word.length })
  if (own && (town || (isCounty(own.kind) && !office)))
    for (const { index, 0: whole, 1: kind = '' } of matchesOf(text, RULED_BY_LAW)) {
      const strange = town
        ? isTown(kind === '乡镇' ? '镇' : kind) && (kind === '街道') !== (own.kind === '街道')
        : isCounty(kind) && kind !== own.kind && own.kind !== '市'
      if (strange && !OF_SOME.test(clauseAt(text, index, whole.length)))
        add('own-level-unsure', { start: index + whole.length - kind.length - 2, end: index + whole.length })
    }
  if (own && isCounty(own.kind)) for (const range of seldomTowns(text)) add('own-level-unsure', range)
  if (bureau && office?.name) for (const range of othersFields(text, bureau)) add('other-place-unsure', range)
  if (own && !office && isCounty(own.kind)) {
    for (const { index, 0: word, 1: kind, 2: listed } of matchesOf(text, MADE_BY_LEVEL))
      if ((kind ?? listed) !== own.kind)
        add('own-level-unsure', { start: index + word.length - 2, end: index + word.length })
    // A district that tells of its streets has towns in no other sentence.
    const at = own.kind === '区' && text.includes('街道') ? text.search(/\d个乡镇(?![(、和及街])/) + 2 : 1
    if (at > 1 && !/[镇乡](?!村振兴)|村(?![振改])/.test(text.slice(0, at) + text.slice(at + 2)))
      add('own-level-unsure', { start: at, end: at + 2 })
  }
  if (own && !zone && text.includes('管委会'))
    for (const { index, 0: word } of matchesOf(text, ZONE_ACTS))
      if (startsWord(text, index) && !/开发区|高新区|经开区|园区|新区|景区/.test(sentenceBefore(text, index)))
        add('own-level-unsure', { start: index, end: index + word.length })
  if (own && !office && (isCounty(own.kind) || (town && above)))
    for (const { index, 0: word } of matchesOf(text, isCounty(own.kind) ? CITY_MEETS : COUNTY_MEETS))
      if (isCounty(own.kind) || word.startsWith(above?.kind ?? ''))
        add('above-in-first-person', { start: index, end: index + word.length })
  for (const { range, word } of ownPapers(text)) {
    const kind = word.slice(1)
    const wrong = town
      ? isTown(kind)
        ? kind !== own.kind
        : (above?.sure === true && isCounty(kind) && kind !== above.kind) || kind === '市'
      : zone
        ? kind !== '区' && kind !== '市'
        : own !== null && !office && isCounty(own.kind) && isCounty(kind) && kind !== own.kind
    if (wrong) add(zone || (town && kind === '市') ? 'own-level-unsure' : 'own-level', range)
  }
  if (town)
    for (const range of partyWords(text)) {
      const street = text.startsWith('街道', range.start)
      if (street === (own.kind === '街道')) add('own-level-unsure', range)
    }
  const bare = (name: string) => name.replace(/(?:自治)?(?:县|区|市|旗|镇|乡|街道|省)$/, '')
  const known = (name: string) =>
    chain.names.some((place) => bare(place.name).includes(name) || name.includes(bare(place.name))) ||
    (learnt.name?.includes(name) ?? false) ||
    // It is named elsewhere as a place or is a place of this name in the draft.
    new RegExp(`${name}(?:县|区|市|旗|省|镇|乡|街道)`).test(folded)
  if (own?.name || zone) for (const { range } of lawOfOthers(text, known)) add('other-place-unsure', range)
  return hits
}

/** 县林业局党组会议, 市局党组专题学法6次: the party group of which a bureau tells is its own. */
const PARTY_GROUPS =
  /(?:^|[^一-鿿、])(([省市县区州旗])?([一-鿿]{2,10})?[局厅])(?=党组(?:会议|(?:理论学习)?中心组|专题|书记(?:带头|主持)))/g
/** 提升农业农村局依法行政水平 in the draft of another bureau. */
const BUREAU_AIMED =
  /(?:提升|提高|推动|推进|加强|规范)([一-鿿]{2,8}[局厅])(?=依法行政|法治(?:政府)?建设|行政执法|执法(?:水平|能力|队伍)|干部队伍|机关)/g
/** 全市民政系统 in a county bureau's draft, told of as its own. */
const WHOLE_SYSTEM = /全[省市县区州旗]([一-鿿]{2,6})系统/g
/** Systems that are no one bureau's. */
const OF_ALL = /[政党]法|机关|党[政务]|政府|行政|执法|司法|纪检|组织|宣传|统战|各|[和及、]/
const OWN_PEOPLE =
  /系统(?:广大)?(?:党员|干部|职工|执法(?:人员|队伍|水平|能力|行为)|工作人员|依法行政|法治(?!宣传|督察))/
const OF_ABOVE =
  /评查|获奖|获评|名列|考核|会议|会上|先进|表彰|排名|位[列居]|第[一二三\d]|部署|要求|竞赛|比武|评比|评选|推广|通报|专项|统一|培训|经验/
/** 建设富裕美丽幸福新桐川: the place that a report is about. */
const NEW_PLACE =
  /(?:建设|谱写|打造|奋力|加快|描绘|书写)[^,。;\n新]{0,10}(?:美丽|幸福|富裕|和谐|平安|法治|魅力|活力|现代化|富强|文明|生态|宜居|富民){1,4}的?新([一-鿿]{2,3})(?=作|提供|贡献|[,。;]|的|$|\n)/g
/** 街道政务公开领导小组定期调度, at the head of a clause: told of oneself. */
const TOWN_MEETS =
  /(?:街道|[镇乡])(?=[一-鿿]{2,10}(?:领导小组|工作专班|委员会)|党政(?:联席|班子|综合)|党(?:工)?委(?:会议?(?!委)|理论|中心组|班子)[^,。;\n]{0,8}\d|综治中心|综合(?:指挥|行政执法队|执法队))/g
/** 镇政府微信公众号, 在镇门户网站公开: what tells the public of one's own work. */
const TOWNS_MEDIA =
  /(?:^|[^一-鿿、]|[在由向]|通过|利用|依托|更新|运行|开设|运维|优化|改版)((?:街道|[镇乡])(?:人民政府|政府|党委|党工委|办事处)?)(?=(?:官方|政务)?(?:微信|微博|网站|门户网站|公众号|新媒体|抖音|官网|官微)|政务公开(?:栏|专区|平台)|(?:政府)?信息公开(?:栏|目录|指南|专栏|平台|工作年度))/g
const NO_NEW =
  /^(?:时代|征程|篇章|局面|农村|乡村|风貌|气象|格局|生活|高地|样板|城市|社区|村庄|家园|画卷|图景|形象|标杆|名片|中国|路径|模式|环境|社会|县域|小镇|城区|城乡|园区|辉煌|业绩|实践|未来|动能|优势|边疆|[县市区镇乡]城|[全我本]|台阶|阶段|成效|作为|发展|面貌)/
/** 辖区村民, and whatever else tells of villages. */
const VILLAGES =
  /(?:辖区|广大)?村民(?![委小代宿议])|(?<![城乡集村])镇村(?=群众|干部|两级|居民|事务)|[各\d个行]政?村(?![改居社])|村[组庄两居级(]|村民[委小代议]/g
/** 全市14个乡镇 in a county's draft, 全县9个村 in a town's: the level above seldom has so few. */
const WHOLE_OF_FEW =
  /全([市县区旗])(?:所有|全部|共)?(\d{1,2})个(?=(?:乡镇|镇街|街镇|镇乡|镇|乡|街道|行政村|村|社区)(?![一-鿿]?[级振]))/g
const MOST_OF_OWN = 24
/** Those chosen, compared or tried: the count is not of all there are. */
const OF_SOME =
  /第[一二三\d]|首批|入选|试点|示范|命名|表彰|获|评|排|位[列居]|之一|唯一|其中|名单|[我本该][镇乡县区街局]|参加|竞赛|比武|会议|推广|样板|先进|抽|选|被|通报|承担|承接/
/** 组建县级救援队伍8支 in a district's draft, 公布区级行政许可事项清单 in a county's. */
const MADE_BY_LEVEL =
  /(?:组建|建成|成立|设立|选聘|配备|认定|命名)([县区旗])级(?=[^,。;、综\n]{2,10}\d)|(?:公布|发布|编制|调整|修订|梳理|完善|动态管理|更新|制定|制定出台)(?:了)?([县区旗])级(?=(?:行政(?:许可|执法|处罚|检查|备案)|权责|权力|责任|政务服务|公共服务|重大行政决策|涉企)[^,。;、\n]{0,8}(?:清单|目录))/g
/** 全市14个市州, 全县9个区县: a place holds none of its own rank. */
const WHOLE_OF_BELOW =
  /全([市县区旗镇乡])(?:所有|全部|共)?\d{1,3}个(市州|州市|地市|盟市|市\(州|设区市|设区的市|地级市|县区|区县|县市区|县\(市|县\(区|乡镇|镇街|街镇)/g
/** 推动法治乡镇建设 in a subdistrict's draft. */
const RULED_BY_LAW =
  /(?:推[进动]|深化|加[快强]|打造|建设|创建|争创|提升)[^,。;\n]{0,6}?(?:法治|平安)(乡镇|街道|[县区旗])(?=建设|创建|[,。;])/g
const ZONE_ACTS =
  /(?<!各)管委会(?:党组|党工委|主任办公会|主任会|会议|主要负责|班子|领导(?!下)|机关|各(?:部门|局|办|科室)|坚持|高度|印发)/g
/** 市政府常务会议学法8次, at the head of a clause and with a count: told of oneself. */
const [CITY_MEETS, COUNTY_MEETS] = ['市', '[县区旗]'].map(
  (kind) =>
    new RegExp(
      `(?<=^|[。;,\\n])${kind}(?:委|人民政府|政府)(?:、${kind}政府)?(?:常务会议?|常委会会?议?|党组会议|(?:党组)?理论学习中心组)(?=[^,。;\\n]{0,8}(?:学法|审议|研究|听取|专题|召开|学习|讨论)[^,。;\\n]{0,20}\\d{1,3}[次场件期个项](?!重要|会))`,
      'g',
    ),
) as [RegExp, RegExp]

function holdsNo(kind: string, below: string): boolean {
  if (/^(?:市|州|地市|盟市|设区|地级)/.test(below)) return true
  return /^(?:县|区)/.test(below) ? kind !== '市' : kind === '镇' || kind === '乡'
}

// The unit's own name with another ending, and citizens of a town.

function variantHits(draft: Draft, { own, above }: PlaceChain): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  if (!own?.sure) return hits
  const { folded } = draft
  if (own.name && own.name.length >= 3) {
    const signed = Math.max(draft.body.end, draft.signature?.end ?? 0)
    const bare = own.name.slice(0, -own.kind.length)
    const others = isTown(own.kind)
      ? ['镇', '乡', '街道']
      : own.kind === '县'
        ? ['区']
        : own.kind === '区'
          ? ['县']
          : []
    for (const kind of others.filter((other) => other !== own.kind)) {
      for (const at of places(folded, bare + kind, { start: draft.body.start, end: signed })) {
        const range = { start: at, end: at + bare.length + kind.length }
        const after = folded.slice(range.end, range.end + 3)
        if (WORD_GOES_ON[kind]?.test(after) || isHistory(folded, range)) continue
        if (isHidden(draft, range) && !isOwnPaper(draft, at)) continue
        // 古镇 + 镇: the longer, right name begins alike.
        if (folded.startsWith(own.name, at)) continue
        hits.push(named('name-variant', draft, range, own, own.name))
      }
    }
  }
  if (above?.sure && above.name && above.name.length >= 3 && isTown(own.kind) && isCounty(above.kind)) {
    const stem = above.name.slice(0, -above.kind.length)
    const other = above.kind === '县' ? '区' : '县'
    for (const at of places(folded, stem + other, draft.body)) {
      const range = { start: at, end: at + stem.length + other.length }
      if (WORD_GOES_ON[other]?.test(folded.slice(range.end, range.end + 3)) || isHistory(folded, range)) continue
      if (!isHidden(draft, range)) hits.push(named('name-variant', draft, range, above, above.name))
    }
  }
  if (above?.sure && isTown(own.kind) && (above.kind === '县' || above.kind === '旗')) {
    for (const match of matchesOf(folded.slice(draft.body.start, draft.body.end), CITIZENS)) {
      const start = draft.body.start + match.index
      hits.push(named('citizens', draft, { start, end: start + match[0].length }, own, own.kind))
    }
  }
  return hits
}

/** 龙桥经济技开发区管理委员会: the issuer's own name in the text or the signature, one character short. */
function clippedHits({ folded, issuers, body, citations, spanOf }: Draft, { names }: PlaceChain): Hit<Id>[] {
  return issuers.flatMap(({ name, range: issuer }): Hit<Id>[] => {
    if (issuer.end > body.start || !/^[一-鿿]{7,30}$/.test(name)) return []
    const place = names.findLast((known) => name.startsWith(known.name))?.name ?? name.slice(0, 2)
    return places(folded, place, { start: body.start, end: folded.length }).flatMap((at): Hit<Id>[] => {
      let same = place.length
      while (same < name.length && folded[at + same] === name[same]) same++
      const rest = name.slice(same + 1, same + 5)
      if (rest.length < (same < place.length + 4 ? 2 : 1) || !folded.startsWith(rest, at + same)) return []
      // 教育体育局 for 教育和体育局, 工业园管委会, 县公安交警大队: what is left out in speech.
      if (/[和与及、的属分局区道市县省办]/.test(name[same] as string) || rangeAt(citations, at)) return []
      const range = { start: at, end: at + same + rest.length }
      return [{ reason: 'name-variant', range, related: [issuer], values: { own: name, word: spanOf(range).text } }]
    })
  })
}

const WORD_GOES_ON: Record<string, RegExp> = {
  乡: /^(?:村|镇|贤|土|亲|风|情|愁|音|韵|野|道|约|规|邻|里)/,
  镇: /^(?:村|街|乡|静|区)/,
  街道: /^路/,
  区: /^(?:域|间|块|位|分|划|片)/,
}
/** 我镇市民, 广大市民; not 市民热线, 市民政局. */
const CITIZENS = /(?:[我全本][镇乡县]|广大|辖区)市民(?![政族营宗警兵主事间生热中学之]|法[院典庭])/g

// Other places.

function placeHits(draft: Draft, chain: PlaceChain): Hit<Id>[] {
  const { own, office } = chain
  if (!own?.name) return []
  const owners = ownerHits(draft, chain, own, own.name)
  if (isTown(own.kind)) return [...otherTowns(draft, chain, own, own.name), ...owners]
  if (isCounty(own.kind)) return [...otherCounties(draft, chain, own, own.name, office?.name ?? null), ...owners]
  if (own.kind === '市') return [...otherCities(draft, chain, own, own.name), ...owners]
  return owners
}

/** Programmes, projects and bodies of another place of a rank that the unit's own chain has. */
function ownerHits(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Id>[] {
  const { folded, body } = draft
  return namedOwners(folded.slice(body.start, body.end), chain).flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    const city = name.endsWith('市')
    // 房山区 is none of the 山区 that stand at the end of other words: here the name begins where a word does.
    const district = /^[一-鿿][山湖林港]区$/.test(name) && !startsWord(folded, at.end - 1)
    if ((city ? !isCityName(name) : !district && !isPlaceName(folded, at, name)) || isOwn(chain, name, ownName))
      return []
    if (isHistory(folded, at) || rangeAt(draft.leftOut, at.start)) return []
    // 宣传《澜山县…条例》: what is cited may be anybody's, save what is made now.
    if (rangeAt(draft.citations, at.start) && !isOwnPaper(draft, at.start)) return []
    return [named('other-place-unsure', draft, at, own, ownName)]
  })
}

/** Another city, in the place of the report's own; of a prefecture it may be a county, of a county the prefecture. */
function otherCities(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const found = [
    ...citiesActing(text),
    ...placesAimedAt(text).filter(({ name }) => name.endsWith('市') && isCityName(name)),
  ]
  return found.flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (isOwn(chain, name, ownName) || isHistory(folded, at) || rangeAt(draft.citations, at.start)) return []
    // Named more often it is a place that the report tells of.
    if (places(folded, name, { start: 0, end: folded.length }).length > 1) return []
    const parent = chain.names.some((place) => place.kind === '市' && place.name !== ownName)
    const sure = own.sure && chain.countyLevelCity === true && parent
    return [named(sure ? 'other-place' : 'other-place-unsure', draft, at, own, ownName)]
  })
}

/** What is the town's own, where the name of another can only be left over. */
const TOWNS_OWN =
  '(?:主要领导|分管领导|领导班子|班子成员|党政班子|机关干部|干部职工|综合行政执法|综治中心|便民服务中心|党群服务中心|村级)'
/** What follows 镇 in 启动镇综治中心建设, so that the word before it is a verb and no name. */
const OWNED_BY_TOWN = new RegExp(`^(?:${TOWNS_OWN}|司法所|党政办|人民调解委员会|平安)`)
const TOWN_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,5}?(?:镇|乡|街道))(?=${ACTS}|${TOWNS_OWN})`, 'g')
/** 制定《青石镇2024年法治建设工作计划》: a document of the unit's own under another's name. */
const OWN_DOCUMENT =
  /(?:制定|印发|出台|修订|编制|拟定|完善|下发)(?:了|出台|印发|实施|完善)?《([一-鿿]{2,5}?(?:镇|乡|街道))(?=(?:\d{4}|[一-鿿]))/g
const COUNTY_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,5}?(?:县|区|旗))(?=${ACTS})`, 'g')
/** Function words and first words that no place's name is taken to begin with or hold; what is lost is only silence. */
const NO_PLACE =
  /^自治|^审[签阅定]|[一-鿿]{2}[后前时中内间外](?:镇|乡|街道|县|区|旗|市)$|^[会庭事课诉判审随此年]后|[我全本各该其这的了是在对把将被由向与及以为从至均不没有等]|^(?:并入|纳入|划入|进驻|入驻|派驻|设立|依托|整合|成立|和(?!平)|[撤两几邻每某个县区市乡城集原经因使让另据按但而如若即]|通过|根据|结合|围绕|推进|推动|加强|支持|指导|邀请|联合|会同|配合|组织|深入|走进|走遍|覆盖|周边|相邻|毗邻|兄弟|部分|个别|中心|重点|特色|试点|示范|美丽|平安|法治|依法|基层|农村|沿线|相关|先进|上级|一些|多数|少数|目前|年内|同时|此外|今年|去年|分别|统筹|持续|加快|打造|建设|经济|坚持|强化|深化|完善|健全|落实|优化|规范|严格|提请|报请|接受|参加|参与|发挥|召开|主持|提升|提高|促进|保障|维护|实现|开展|建立|举办|列席|听取|执行|贯彻|学习|服务|推行|创建|争创|迎接|确保|助力|[建组升]成|[新改扩]建|组建|升级|改造|启用|投用|搬迁|挂牌|充实|配齐|配强|调整|运行|指挥|协调|督促|调动|发动|建强|做[优强实]|抓[好实]|用好|盘活|完成|更新|夯实)|(?:乡|城|村|集|场|圩|古|街|市|强|名|大|小|重)镇$|[乡镇]街道$|[家返下故水老城进入回爱治离村]乡$|(?:社|辖|园|景|库|片|校|小|地|山|林|城|郊|矿|灌|牧|老|灾|厂|院|营|港|街|战|军|选|特|禁|误|盲|雷|专|分|市|县|新|湖|防|集聚|居住|示范|开发|高新|经开|行政|管理|保护|自治|试点|功能|核心|合作|实验|试验|保税|度假|风景|工业|商业|居民|网格|旅游|产业|安置|集中|缓冲|控制|责任|服务|自贸)区$|(?:外|跨|邻|贫困|强|大|小|兄弟|先进|成员)县$|[红国锦]旗$/
const GOES_ELSEWHERE = /(?:赴|到|学习|借鉴|考察|对标|参观|邻近|毗邻|下游|上游)$/

function otherTowns(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  const add = (at: number, name: string, sureWording: boolean) => {
    const range = { start: body.start + at, end: body.start + at + name.length }
    if (!isPlaceName(folded, range, name) || isOwn(chain, name, ownName) || isHistory(folded, range)) return
    if (GOES_ELSEWHERE.test(folded.slice(Math.max(0, range.start - 2), range.start))) return
    hits.push(named(own.sure && sureWording ? 'other-place' : 'other-place-unsure', draft, range, own, ownName))
  }
  for (const match of matchesOf(text, TOWN_ACTS)) {
    const at = match.index + (match[1] as string).length
    // A template whose own name is not filled in (x镇) tells of no other.
    if (!/^[一-鿿]+$/.test(ownName)) continue
    const name = match[2] as string
    if (!rangeAt(draft.citations, body.start + at)) add(at, name, true)
  }
  for (const { range, name } of placesAimedAt(text)) {
    const city = name.endsWith('市')
    if (city ? !isCityName(name) : !isTown(name.endsWith('街道') ? '街道' : (name.at(-1) as string))) continue
    // A city may be the one above, of which nothing else tells.
    add(range.start, name, !city)
  }
  for (const { range, name, sure } of otherCountiesOrgans(text, chain)) add(range.start, name, sure)
  if (/^[一-鿿]+$/.test(ownName)) for (const { range, name } of otherTownsOrgans(text)) add(range.start, name, false)
  for (const match of matchesOf(text, OWN_DOCUMENT))
    add(match.index + match[0].length - (match[1] as string).length, match[1] as string, true)
  return hits
}

/** In a county's report another county acts; its own towns may. A department's superior has another kind of place. */
function otherCounties(
  draft: Draft,
  chain: PlaceChain,
  own: Learnt<string>,
  ownName: string,
  office: string | null,
): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  const add = (at: number, name: string) => {
    const range = { start: body.start + at, end: body.start + at + name.length }
    if (!name.endsWith(own.kind) || !isPlaceName(folded, range, name) || isOwn(chain, name, ownName)) return
    if (isHistory(folded, range) || rangeAt(draft.citations, range.start)) return
    hits.push(named(own.sure ? 'other-place' : 'other-place-unsure', draft, range, own, ownName))
  }
  for (const match of matchesOf(text, COUNTY_ACTS)) add(match.index + (match[1] as string).length, match[2] as string)
  for (const { range, name } of placesAimedAt(text)) add(range.start, name)
  // 向柏川县司法局报送 in a district's paper: nobody reports to the bodies of another county, whatever its kind.
  for (const { range, name, sure } of otherCountiesOrgans(text, chain)) {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (
      sure &&
      isPlaceName(folded, at, name) &&
      !isOwn(chain, name, ownName) &&
      !isHistory(folded, at) &&
      !isHidden(draft, at)
    )
      hits.push(named('other-place-unsure', draft, at, own, ownName))
  }
  const tail = office?.startsWith(ownName) ? office.slice(ownName.length) : null
  if (tail && tail.length >= 3) {
    for (const at of places(folded, tail, body)) {
      const before = /(?:^|[^一-鿿]|[对向由为])([一-鿿]{2,4}[县区旗])$/.exec(folded.slice(Math.max(0, at - 7), at))
      if (before?.[1]) add(at - before[1].length - body.start, before[1])
    }
  }
  return hits
}

/** 修订镇政府规则 names no place: what stands before 镇 is a verb. */
function isPlaceName(folded: string, range: Range, name: string): boolean {
  const kind = name.endsWith('街道') ? 2 : 1
  if (NO_PLACE.test(name) || startsWord(folded, range.end - kind)) return false
  if (!OWNED_BY_TOWN.test(folded.slice(range.end, range.end + 8)) || LIKE_A_NAME.test(name.slice(-kind - 1)))
    return true
  return !isWordPair(name.slice(0, 2)) && !/^.[好成强优实牢细足准活稳紧全]/.test(name)
}

function isOwn({ names }: PlaceChain, name: string, ownName: string): boolean {
  if (name === ownName || names.some((place) => place.name === name)) return true
  // 石桥土家族乡 is 石桥乡 for short; 我们白水镇 ends with the name.
  const bare = ownName.replace(/(?:[一-鿿]{1,4}族){0,3}(?:自治)?(?:镇|乡|街道|苏木|县|区|旗)$/, '')
  return bare.length >= 1 && name.includes(bare)
}

/** 原元山乡, 撤乡设镇: what was so once. */
function isHistory(folded: string, { start, end }: Range): boolean {
  if (/(?:原|原来的|前|与|和|同)$/.test(folded.slice(Math.max(0, start - 3), start))) return true
  return /^[^。\n]{0,12}(?:更名|改名|改设|撤乡|撤镇|撤县|设区|设镇|设立街道|合并|划归|并入)/.test(
    folded.slice(end, end + 24),
  )
}

function isHidden(draft: Draft, range: Range): boolean {
  return (
    rangeAt(draft.citations, range.start) !== null ||
    draft.leftOut.some((left) => range.start >= left.start && range.start < left.end)
  )
}

// Addressee and signature.

function endHits(draft: Draft, chain: PlaceChain): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const { own, above } = chain
  const issuer = draft.issuers[0]
  if (!own || !issuer) return hits
  const county = isTown(own.kind) ? above : isCounty(own.kind) && chain.office ? own : null
  const kinds = (draft.addressee?.names ?? []).flatMap(
    (name) => /^(?:中共)?[一-鿿]{0,14}?([县区旗])(?:委|人民政府|政府|人大)/.exec(name)?.[1] ?? [],
  )
  // 县委、区政府: not even the addressees agree.
  const other = kinds.find((kind) => kind !== kinds[0])
  const mine = kinds.find((kind) => kind === county?.kind) ?? kinds[0]
  if (draft.addressee && other && mine && kinds.length === 2)
    hits.push(named('other-addressee', draft, draft.addressee.range, own, mine, other === mine ? kinds[0] : other))
  // 各街道办事处、区直各部门 above a county's notice.
  if (draft.addressee && isCounty(own.kind) && own.sure && !other)
    for (const name of draft.addressee.names) {
      const direct = /^各?([县区旗])(?:直|属)/.exec(name)?.[1]
      if (direct && direct !== own.kind && own.kind !== '市')
        hits.push(named('other-addressee', draft, draft.addressee.range, own, own.kind, name))
    }
  const told = county?.name && county.evidence.some((range) => range.end <= draft.body.start)
  if (county?.name && told && draft.addressee && county.evidence[0]?.start !== draft.addressee.range.start) {
    const others = draft.addressee.names.map((name) =>
      /^(?:中共)?([一-鿿]{0,14}?)([县区旗])(?:委|人民政府|政府)/.exec(name),
    )
    const first = others.find((match) => match !== null)
    if (first) {
      const place = `${first[1]}${first[2]}`
      const differs = first[1] ? !county.name.endsWith(place) && !place.endsWith(county.name) : first[2] !== county.kind
      // 自治区 and the like: a name in brackets of its own.
      if (differs && !/自治$/.test(first[1] as string))
        hits.push(named('other-addressee', draft, draft.addressee.range, county, county.name, place))
    } else if (
      isTown(own.kind) &&
      county.kind === '县' &&
      draft.addressee.names.every((name) => /^(?:中共)?市(?:委|政府|人民政府)/.test(name))
    )
      hits.push(named('other-addressee', draft, draft.addressee.range, county, county.name, '市'))
  }
  hits.push(...signatureHits(draft, chain), ...imprintHits(draft, own, chain))
  if (chain.office?.name) hits.push(...superiorHits(draft, own, chain.office.name))
  if (!isTown(own.kind) || !own.name || own.evidence[0]?.start !== issuer.range.start) return hits
  for (const other of draft.issuers.slice(1)) {
    const town = placesIn(other.name).findLast((place) => isTown(place.kind))
    if (town && town.name !== own.name && other.range.end <= draft.body.start)
      hits.push(named('two-issuers', draft, other.range, own, own.name, town.name))
  }
  if (draft.signature && issuer.range.end <= draft.body.start) {
    const signed = draft.folded.slice(draft.signature.start, draft.signature.end)
    for (const line of signed.split('\n')) {
      const name = line.includes(own.name) ? undefined : TOWN_SIGNED.exec(line)?.[1]
      if (!name || own.name.endsWith(name)) continue
      hits.push(named('other-signature', draft, draft.signature, own, own.name, name))
      break
    }
  }
  return hits
}

/** The signature names another county, city or bureau than the title. */
function signatureHits(draft: Draft, { own, office }: PlaceChain): Hit<Id>[] {
  const issuer = draft.issuers[0]
  if (!draft.signature || !own || !issuer || issuer.range.end > draft.body.start) return []
  const titled = placesIn(issuer.name)
  if (titled.length === 0) return []
  const lines = draft.folded.slice(draft.signature.start, draft.signature.end).split('\n')
  for (const line of lines) {
    const signed = placesIn(line)
    for (const place of signed) {
      if (!isCounty(place.kind) && place.kind !== '市') continue
      const same = titled.filter(({ kind }) => isCounty(kind) === isCounty(place.kind) && !isTown(kind))
      if (
        same.length === 0 ||
        same.some(({ name }) => name === place.name || name.endsWith(place.name) || place.name.endsWith(name))
      )
        continue
      // A 县级市 is a county whatever its name says.
      if (!isCounty(place.kind) && titled.some(({ name }) => name === place.name)) continue
      return [named('other-signature', draft, draft.signature, own, issuer.name, line)]
    }
    const bureau = /[一-鿿]{2,14}[局厅]$/.exec(line)?.[0]
    if (bureau && office?.name && /[局厅]$/.test(office.name) && lines.length === 1) {
      const [signs, titled] = [bureauOf(bureau), bureauOf(office.name)]
      // 市监局 is short for its name; 农业厅 is what 农业农村厅 was before.
      if (CLIPPED.test(signs) ? signs !== titled : !abbreviates(signs, titled) && !abbreviates(titled, signs))
        return [named('other-signature', draft, draft.signature, own, office.name, line)]
    }
  }
  return []
}

const CLIPPED =
  /^(?:农业|农村|卫生|计生|文化|旅游|文化旅游|环境|环保|环境保护|国土|国土资源|建设|城乡建设|住房|人事|劳动|林业|体育|规划|粮食|安监|安全生产监督管理|工商|质监|食药监|药监|民族|宗教|扶贫|市场监督|市场管理|人力资源|社会保障|应急救援|商业|信息|工业)[局厅]$/

/** Printed by another place's office, or copied to bodies of another level. */
function imprintHits({ folded, paragraphs }: Draft, own: Learnt<string>, { names }: PlaceChain): Hit<Id>[] {
  if (!own.name || !own.sure) return []
  const ownName = own.name
  const isCity = (kind: string) => kind === '市' || kind === '州' || kind === '盟'
  return paragraphs.flatMap(({ role, start, end }): Hit<Id>[] => {
    if (role !== 'imprint' || end - start > 200) return []
    const line = folded.slice(start, end)
    const hit = (word: string, at: number): Hit<Id> => ({
      reason: 'other-signature',
      range: { start: start + at, end: start + at + word.length },
      related: own.evidence.slice(0, 2),
      values: { own: ownName, word },
    })
    if (/印发$/.test(line) && !line.includes(ownName)) {
      const place = placesIn(line).at(-1)
      if (
        place &&
        names.every(({ name }) => name !== place.name && !name.endsWith(place.name)) &&
        !place.name.includes(ownName.slice(0, -1) + own.kind)
      )
        if (
          place.kind === own.kind ||
          (isCounty(place.kind) && isCounty(own.kind)) ||
          (isTown(place.kind) && isTown(own.kind)) ||
          (isCity(place.kind) && isCity(own.kind))
        )
          return [hit(place.name, line.indexOf(place.name))]
    }
    if (!isCounty(own.kind)) return []
    const bare = /^抄送/.test(line) ? COPIED : PRINTED
    return [...matchesOf(line, bare)].flatMap(({ index, 0: word, 1: kind }) =>
      kind === own.kind || (kind === '区' && names.some((place) => place.kind === '自治区'))
        ? []
        : [hit(word.replace(/^[:,、。 ]/, ''), index + (/^[:,、。 ]/.test(word) ? 1 : 0))],
    )
  })
}
const COPIED = /[:,、。]([县区旗])(?:委(?!托)|人大|政协|人民法院|法院|人民检察院|检察院|纪委|监委|人武部)/g
const PRINTED = /^([县区旗])(?:委|人民政府)/g

/** Bureaus whose superiors bear the same name. */
const NAMESAKES =
  /生态环境|教育|公安|民政|财政|水利|住房和城乡建设|交通运输|农业农村|文化和旅游|自然资源|应急管理|审计|卫生健康|市场监督管理|商务|人力资源和社会保障/

/** 省住房和城乡建设厅 in the addressee of a 生态环境局. */
function superiorHits({ addressee }: Draft, own: Learnt<string>, office: string): Hit<Id>[] {
  const trade = NAMESAKES.exec(office)?.[0]
  if (!addressee || !trade || addressee.names.some((name) => name.includes(trade))) return []
  return addressee.names.flatMap((name): Hit<Id>[] =>
    /[厅局委]$/.test(name) && NAMESAKES.test(name)
      ? [
          {
            reason: 'other-addressee',
            range: addressee.range,
            related: own.evidence.slice(0, 2),
            values: { own: office, word: name },
          },
        ]
      : [],
  )
}

/** The town in a signature; what stands above it in the chain comes before. */
const TOWN_SIGNED =
  /^(?:中共|中国共产党)?(?:[^\n]{0,16}[省市县区旗])?(?:人民政府)?([^\n省市县区旗]{2,8}?(?:镇|乡|街道))(?=$|\n|人民|政府|党|委|工作|办事处|[一-鿿]{2,8}办公室)/

// Helpers.

function named(
  reason: Id,
  draft: Draft,
  range: Range,
  learnt: Learnt<string>,
  own: string,
  word = draft.spanOf(range).text,
): Hit<Id> {
  return { reason, range, related: learnt.evidence.slice(0, 2), values: { own, word } }
}

function places(folded: string, name: string, { start, end }: Range): number[] {
  const found: number[] = []
  for (let at = folded.indexOf(name, start); at >= 0 && at < end; at = folded.indexOf(name, at + name.length))
    found.push(at)
  return found
}

function isOneBody(first: Hit<Id>, { values }: Hit<Id>): boolean {
  const [before, word] = [first, { values }].map((hit) => String(hit.values?.word))
  return /^依法治/.test(word ?? '') && before === `${word?.at(-1)}委`
}

/** One place is told once: 元山乡 as another name and as another place. */
function withoutDoubles(hits: Hit<Id>[]): Hit<Id>[] {
  const kept: Hit<Id>[] = []
  for (const hit of hits.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    const last = kept.at(-1)
    if (last && hit.range.start < last.range.end) continue
    // 县委依法治县办, 县委全面依法治县委员会: one body under the words of one level.
    if (last?.reason === hit.reason && hit.range.start - last.range.end <= 2 && isOneBody(last, hit)) continue
    kept.push(hit)
  }
  return kept
}
