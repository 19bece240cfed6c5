import {
  type Draft,
  type Hit,
  isCounty,
  isTown,
  type Learnt,
  matchesOf,
  type PlaceChain,
  type Range,
  rangeAt,
  startsWord,
} from '../../../lib/audit'
import { accountsOfOthers } from './accounts'
import { countiesWithin, ledByOthers, ownNeighbours, townsWithin } from './addressed'
import { bureausAsSelf } from './bureau-as-self'
import {
  abbreviates,
  bureauOf,
  departmentOf,
  isWithin,
  otherBureaus,
  otherBureausActing,
  othersFields,
  roomsOfOthers,
} from './bureaus'
import { bureausRenamed } from './bureaus-renamed'
import { chargesOfOthers, ledByOtherBureau } from './claims-of-trades'
import { dutiesOfOthers } from './duties-of-trades'
import { headsOfHouses, peopleOfHouses, roomsOfHouses } from './houses-of-others'
import { indicatorsOfOthers } from './indicators'
import { explainedByOthers, leadersOfOthers, roomsOfOtherKind } from './leaders-of-others'
import { inRegion, NAMES_TOWN } from './levels'
import { mastersOfOthers } from './masters-of-others'
import { mindsOfOthers } from './minds-of-others'
import { type Mismatch, sentenceBefore } from './mismatches'
import { isPlaceName } from './names'
import { contactsOfOthers, ledByOtherTrade, tradesOfOthers } from './of-other-trades'
import { organsLeft } from './organs-left'
import { otherBureausSpeaking, othersTeams } from './other-trades'
import { bureauMisplaced, namesakesSpeaking, postsOfTowns, wholeOfAbove } from './own-bureau'
import {
  clauseAt,
  lawOfOthers,
  loneStreets,
  loneTowns,
  officesOfOthers,
  otherZones,
  ownPapers,
  partyWords,
  seldomTowns,
  slogansOfOthers,
} from './own-voice'
import {
  branchesOfOthers,
  bureausOfOtherCounty,
  clientsOfOthers,
  congressesLacked,
  roomsOfTowns,
  villagesInStreet,
  villagesInSumu,
  villagesInZone,
} from './parts-lacked'
import { peopleOrganised } from './people-of-trades'
import { roomsOfRanks } from './rooms-of-ranks'
import { selfHouses } from './self-houses'
import { lawOfLevel, leadersOf, otherSelfZones, placesSpeaking, wholeOffices, ZONE_LEADS } from './self-words'
import { systemsOfOthers } from './systems'
import { titlesOfOtherKinds } from './titles-striven-for'
import { straightBodies, unlikePairs, unlikePairsOfTowns, wholesOfAbove } from './whole-of-above'
import { wordsOfRegions } from './words-of-regions'
import { lawsOfOthers, licencesOfOthers, platformsOfOthers, workOfOthers } from './work-of-trades'
import { zonesOfOthers } from './zones-of-others'

/** What the words of levels do not tell: a lone 街道 as subject, documents of one's own, party bodies, 法治 with a place. */
export function voiceHits(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const { folded, body } = draft
  const { own, above, office, zone } = chain
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Mismatch>[] = []
  const learnt = office ?? zone ?? own
  if (!learnt?.sure) return hits
  const add = (reason: Mismatch, { start, end }: Range, by: Learnt<string> = learnt) => {
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
  if (town && own.name) for (const { range } of officesOfOthers(text, own.name)) add('other-place-unsure', range)
  // 街道 has communities; villagers where no village was told of come from a town's draft.
  if (own?.kind === '街道' && !office && above?.kind === '区' && text.includes('村')) {
    const villages = [...matchesOf(text, VILLAGES)]
    if (villages.length <= 2)
      // 为该镇全镇村干部授课: a town with which the subdistrict has to do.
      for (const { index, 0: word } of villages)
        if (/村民$|^各|^镇|^村(?:干部|“|规|务)/.test(word) && !/结对|帮扶|该[镇乡]/.test(sentenceBefore(text, index)))
          add('own-level-unsure', { start: index, end: index + word.length })
  }
  if (own?.kind === '街道' && !office && text.includes('个'))
    for (const range of villagesInStreet(text)) add('own-level-unsure', range)
  if (own?.kind === '苏木' && !office) for (const range of villagesInSumu(text)) add('own-level-unsure', range)
  const department = departmentOf(draft, chain)
  const bureau = department ? bureauOf(department) : null
  if (bureau)
    for (const { index, 0: whole, 1: word, 2: level, 3: other } of matchesOf(text, PARTY_GROUPS)) {
      const start = index + whole.length - (word as string).length
      const name = `${other}${whole.at(-1)}`
      // 落实局党组会议: the one's own; 各县局: those of the levels below.
      const strange = other
        ? !/[省市县区州旗各每的]/.test(other) &&
          !startsWord(text, index + whole.length - 1) &&
          !isWithin(name, bureau) &&
          !abbreviates(name, bureau) &&
          !abbreviates(bureau, name)
        : level && level !== own?.kind && /^[^,。;\n]{0,16}\d{1,3}[次场期]/.test(text.slice(index + whole.length))
      if (strange && startsWord(text, start)) add('other-place-unsure', { start, end: start + (word as string).length })
    }
  if (bureau)
    for (const { index, 0: whole, 1: name = '' } of matchesOf(text, BUREAU_AIMED))
      if (
        !/[省市县区州旗各每的和与本我全其对]/.test(name.slice(0, -1)) &&
        !isWithin(name, bureau) &&
        !abbreviates(name, bureau) &&
        !abbreviates(bureau, name)
      )
        add('other-place-unsure', { start: index + whole.length - name.length, end: index + whole.length })
  if (department) for (const range of bureausRenamed(text, department, chain)) add('name-variant', range)
  // 按照委机关各科室要求, in the draft of a bureau: a commission's.
  if (bureau && /[局厅]$/.test(bureau))
    for (const { index, 0: word } of matchesOf(text, OF_COMMISSION))
      add('other-place-unsure', { start: index, end: index + word.length })
  if (bureau && department) for (const range of otherBureaus(draft, chain, department)) add('other-place-unsure', range)
  if (bureau && own)
    for (const { index, 0: word, 1: trade = '' } of matchesOf(text, WHOLE_SYSTEM)) {
      const clause = clauseAt(text, index, word.length)
      const range = { start: index, end: index + word.length }
      // 组织全区卫生健康系统干部职工参加培训, 法治建设在全县水利系统走在前列, in the draft of another bureau.
      const led = clause.slice(0, clause.indexOf(word))
      const ranked = /在$/.test(led) && RANKED.test(text.slice(index + word.length))
      if ((ranked || LED.test(led)) && isOtherSystem(trade, bureau) && !WITH_THEM.test(clause)) {
        if (ranked || OWN_PEOPLE.test(clause.slice(clause.indexOf(word)))) add('other-place-unsure', range)
        continue
      }
      // 全市交通运输系统修订预案1部 in the draft of a 省交通运输厅 that names no city there.
      const isProvinces = own.kind === '省' || own.kind === '自治区'
      if (isProvinces && word[1] !== '省' && (word[1] !== '区' || own.kind === '省') && bureau.includes(trade)) {
        if (!/[一-鿿]{2}[市州](?!场)|各|每|获|评|先进|经验|会议/.test(sentenceBefore(text, index)))
          add('level-above-unsure', range)
        continue
      }
      if (OF_ABOVE.test(clause)) continue
      if (bureau.includes(trade)) {
        if (word[1] === '市' && isCounty(own.kind) && own.kind !== '市') add('above-in-first-person', range)
      } else if (
        !bureau.startsWith('司法') &&
        !bureau.includes(trade[0] as string) &&
        !abbreviates(trade, bureau) &&
        !OF_ALL.test(trade) &&
        OWN_PEOPLE.test(clause.slice(clause.indexOf(word))) &&
        /^(?:[一-鿿]{0,6}(?:提升|提高|增强|强化|加强|规范|锤炼|建强|组织|引导|推动|推进|督促|指导|部署|形成|营造)了?|)全/.test(
          clause,
        )
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
  if (office?.name) for (const range of otherBureausActing(text, office.name)) add('other-place-unsure', range)
  if (bureau) {
    for (const range of bureausAsSelf(draft, bureau)) add('other-place-unsure', range)
    for (const range of otherBureausSpeaking(text, bureau, own && !own.name?.endsWith('市') ? own.kind : ''))
      add('other-place-unsure', range)
    for (const range of othersTeams(text, bureau)) add('other-place-unsure', range)
    for (const range of roomsOfOthers(text, bureau)) add('other-place-unsure', range)
    for (const range of systemsOfOthers(text, bureau)) add('other-place-unsure', range)
    for (const range of indicatorsOfOthers(text, bureau)) add('other-place-unsure', range)
  }
  for (const range of wholesOfAbove(text, chain)) add('above-in-first-person', range)
  for (const range of [...unlikePairs(text, chain), ...unlikePairsOfTowns(text, chain), ...straightBodies(text, chain)])
    add('own-level-unsure', range)
  for (const range of titlesOfOtherKinds(text, chain)) add('own-level-unsure', range)
  for (const range of wordsOfRegions(text, folded)) add('own-level-unsure', range)
  for (const range of mastersOfOthers(text, chain)) add('own-level-unsure', range)
  for (const range of organsLeft(text, chain)) add('own-level-unsure', range)
  for (const range of [...headsOfHouses(text, bureau), ...roomsOfHouses(text, bureau), ...peopleOfHouses(text, bureau)])
    add('own-level-unsure', range)
  if (bureau) for (const range of branchesOfOthers(text, bureau)) add('other-place-unsure', range)
  if (bureau) for (const range of clientsOfOthers(text, bureau)) add('other-place-unsure', range)
  if (bureau)
    for (const range of [
      ...leadersOfOthers(text, bureau),
      ...licencesOfOthers(text, bureau),
      ...workOfOthers(text, bureau),
      ...dutiesOfOthers(text, bureau),
      ...chargesOfOthers(text, bureau),
      ...ledByOtherBureau(text, bureau),
      ...lawsOfOthers(text, bureau, titlesIn(draft)),
      ...platformsOfOthers(text, bureau),
      ...ledByOthers(text, bureau),
      ...tradesOfOthers(text, bureau),
      ...ledByOtherTrade(text, bureau),
      ...contactsOfOthers(text, bureau),
    ])
      add('other-place-unsure', range)
  for (const range of townsWithin(text, chain)) add('own-level-unsure', range)
  for (const range of countiesWithin(text, chain)) add('above-in-first-person', range)
  for (const range of ownNeighbours(text, chain)) add('own-level-unsure', range)
  if (office || zone) {
    for (const range of roomsOfTowns(text)) add('own-level-unsure', range)
    for (const range of postsOfTowns(text, chain)) add('own-level-unsure', range)
  }
  // 我市将从以下方面改进, once in a bureau's draft: it would tell of itself.
  if (office && own)
    for (const { index, 0: word } of matchesOf(text, PLAN_OF_PLACE))
      if (text.indexOf(word) === text.lastIndexOf(word)) add('own-level-unsure', { start: index, end: index + 2 })
  if (zone?.name) for (const range of villagesInZone(text, zone.name)) add('own-level-unsure', range)
  for (const range of congressesLacked(text, chain)) add('own-level-unsure', range)
  for (const { range, reason } of bureauMisplaced(text, chain)) add(reason, range)
  for (const range of wholeOfAbove(text, body.start, chain)) add('above-in-first-person', range)
  if (own && isCounty(own.kind))
    for (const range of bureausOfOtherCounty(text, own.kind)) add('level-above-unsure', range)
  if (zone?.name) for (const range of otherZones(text, zone.name)) add('other-place-unsure', range)
  for (const range of zonesOfOthers(text, chain)) add('other-place-unsure', range)
  for (const range of mindsOfOthers(text, chain)) add('own-level-unsure', range)
  for (const range of otherSelfZones(text, zone ? (zone.name ?? '') : null)) add('own-level-unsure', range)
  if (town)
    for (const { index, 0: word } of matchesOf(text, ZONE_LEADS))
      add('own-level-unsure', { start: index, end: index + word.length })
  // A body that is no department in its name may call itself 我办.
  const names = [learnt.name ?? learnt.kind, ...draft.issuers.map(({ name }) => name)].join()
  for (const range of explainedByOthers(text, bureau, town)) add('other-place-unsure', range)
  for (const range of roomsOfOtherKind(text, chain, names)) add('own-level-unsure', range)
  if (!chain.countyLevelCity) for (const range of roomsOfRanks(text, chain)) add('own-level-unsure', range)
  const bare = (name: string) => name.replace(/(?:自治)?(?:县|区|市|旗|镇|乡|街道|省)$/, '')
  const isKnown = (name: string) =>
    chain.names.some((place) => bare(place.name).includes(name) || name.includes(bare(place.name))) ||
    (learnt.name?.includes(name) ?? false) ||
    // It is named elsewhere as a place or is a place of this name in the draft.
    new RegExp(`${name}(?:县|区|市|旗|省|镇|乡|街道)`).test(folded)
  // Each name is looked for in the whole draft once.
  const answers = new Map<string, boolean>()
  const known = (name: string) => {
    const answer = answers.get(name) ?? isKnown(name)
    answers.set(name, answer)
    return answer
  }
  for (const range of accountsOfOthers(text, bureau, known)) add('other-place-unsure', range)
  for (const range of selfHouses(text, names)) add('own-level-unsure', range)
  if (!office && (town || zone)) for (const range of peopleOrganised(text)) add('own-level-unsure', range)
  for (const range of lawOfLevel(text)) add('own-level-unsure', range)
  if (own && !zone)
    for (const { range, kind } of leadersOf(text)) {
      const reason = leads(own.kind, kind, chain.countyLevelCity === true)
      // A bureau may tell of those above it.
      if (reason && !(office && reason === 'above-in-first-person')) add(reason, range)
    }
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
          ? (/^[村行社]/.test(text.slice(index + word.length)) || OF_EACH_TOWN.test(text.slice(index + word.length))) &&
            isCounty(kind)
          : own.kind !== '市' && kind === '市' && /^[乡镇街]/.test(text.slice(index + word.length))) &&
        Number(count) <= MOST_OF_OWN &&
        !OF_SOME.test(clauseAt(text, index, word.length))
      )
        add('above-in-first-person', { start: index, end: index + 2 })
  if (own && (own.kind === '县' || own.kind === '旗'))
    for (const { index, 0: word } of matchesOf(text, WHOLE_IN_EACH))
      if (!OF_SOME.test(clauseAt(text, index, word.length)))
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
  if (own && isCounty(own.kind))
    for (const range of seldomTowns(text, (draft.addressee?.names ?? []).join())) add('own-level-unsure', range)
  if (bureau) for (const range of othersFields(text, bureau)) add('other-place-unsure', range)
  if (own && !office && isCounty(own.kind)) {
    for (const { index, 0: word, 1: kind, 2: listed } of matchesOf(text, MADE_BY_LEVEL))
      if ((kind ?? listed) !== own.kind)
        add('own-level-unsure', { start: index + word.length - 2, end: index + word.length })
    if (own.kind === '县' && text.includes('区级'))
      for (const { index } of matchesOf(text, OF_DISTRICT))
        if (
          (startsWord(text, index) || text.startsWith('建成', index - 2)) &&
          !/[市县][、级]{0,2}$/.test(text.slice(Math.max(0, index - 3), index))
        )
          add('own-level-unsure', { start: index, end: index + 2 })
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
  if (own?.name || zone) for (const { range } of lawOfOthers(text, known)) add('other-place-unsure', range)
  for (const { range, name } of slogansOfOthers(text, chain))
    if (isPlaceName(text, range, name)) add('other-place-unsure', range)
  if (zone) for (const range of placesSpeaking(text, chain)) add('other-place-unsure', range)
  for (const range of wholeOffices(text, chain, names)) add(office ? 'own-level-unsure' : 'own-level', range)
  for (const range of namesakesSpeaking(text, chain)) add('own-level-unsure', range)
  return hits
}

function titlesIn({ citations, body }: Draft): Range[] {
  return citations.flatMap(({ start, end }) =>
    start >= body.start && end <= body.end ? [{ start: start - body.start, end: end - body.start }] : [],
  )
}

/** 县林业局党组会议, 市局党组专题学法6次: the party group of which a bureau tells is its own. */
const PARTY_GROUPS =
  /(?:^|[^一-鿿、])(([省市县区州旗])?([一-鿿]{2,10})?[局厅])(?=党组(?:会议|(?:理论学习)?中心组|(?:全年|年内|先后|累计|共|多次|定期|认真){0,2}(?:专题|集体学习|组织学习|学法)|书记(?:带头|主持)))/g
/** The word for a commission alone; 县委机关, 工委领导, 各委办 have one before it or are others'. */
const OF_COMMISSION =
  /(?<=^|[,。;:、\n]|按照|根据|经|由|在|以|向|对|组织|全|召开|提交|召集)委(?:机关(?:各[科处股]室|干部|党委|全体)|党组(?:会议?|书记|理论学习|中心组)|(?:领导)?班子|属(?:各)?单位|主要领导|务会议?)/g
/** 提升农业农村局依法行政水平 in the draft of another bureau. */
const BUREAU_AIMED =
  /(?:提升|提高|推动|推进|加强|规范)([一-鿿]{2,8}[局厅])(?=依法行政|法治(?:政府)?建设|行政执法|执法(?:水平|能力|队伍)|干部队伍|机关)/g
/** What begins a plan or a list of shortcomings. */
const PLAN_OF_PLACE = /我[市县区旗州](?=将?(?:主要|重点|着重)?从以下|(?:还)?存在(?:以下|一些)(?:问题|不足|差距))/g
/** 全市民政系统 in a county bureau's draft, told of as its own. */
const WHOLE_SYSTEM = /全[省市县区州旗]([一-鿿]{2,6})系统/g
/** Who is organised and urged is one's own, wherever it is that they go. */
const LED =
  /(?:^|[^一-鿿])(?:定期|分批|集中|分级|统一)?(?:组织|督促|推动|引导|带领|动员|树立|塑造|展示|展现|按照|依照)$/
const RANKED = /^(?:中)?(?:走在前列|名列前茅|位居前列|处于前列|保持领先|保持前列|争先进位|领先)/
const WITH_THEM = /联合|会同|配合|协同|与|邀请|共同/
function isOtherSystem(trade: string, bureau: string): boolean {
  return (
    !/司法|综合|审批|政务|发展|信访|审计|统计|财政|人力资源|纪/.test(bureau) &&
    !bureau.includes(trade[0] as string) &&
    !abbreviates(trade, bureau) &&
    !OF_ALL.test(trade)
  )
}
/** Systems that are no one bureau's. */
const OF_ALL = /[政党]法|机关|党[政务]|政府|行政|执法|司法|纪检|组织|宣传|统战|各|[和及、]/
const OWN_PEOPLE =
  /系统(?:各单位|(?:的)?(?:良好|执法){1,2}形象|执法责任|尊法|学法|(?:广大)?(?:党员|干部|职工|执法(?:人员|队伍|水平|能力|行为)|工作人员|依法行政|法治(?!宣传|督察)))/
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
  /(?:辖区|广大)?村民(?![委小代宿议])|(?<![城乡集村])镇村(?=群众|干部|两级|居民|事务)|[各\d个行]政?村(?![改居社])|村干部|村“两委|(?<![、和及与])村(?:规民约|务公开)(?![、和及与])|村[组庄两居级(]|村民[委小代议]/g
/** 全市14个乡镇 in a county's draft, 全县9个村 in a town's: the level above seldom has so few. */
const WHOLE_OF_FEW =
  /全([市县区旗])(?:所有|全部|共)?(\d{1,2})个(?=(?:乡镇|镇街|街镇|镇乡|镇|乡|街道|行政村|村|社区)(?![一-鿿]?[级振]))/g
/** 全县14个乡镇均建立了…: of all the towns their county would tell. */
const OF_EACH_TOWN = /^(?:乡镇|镇街|街镇|镇乡|镇|乡|街道)(?:、?街道)?(?:均|全部|都|已全部|普遍)/
const MOST_OF_OWN = 24
/** 全市各乡镇均设…: of a city's towns its counties would tell. */
const WHOLE_IN_EACH =
  /全市各(?:乡镇|镇街|街镇|镇乡)(?=[^,。;、]{0,6}(?:均|全部|都|已|普遍|统一)|[^,。;、]{0,12}(?:参差不齐|不[够平均到足]|差异|差距|有待|还需|薄弱))/g
/** Those chosen, compared or tried: the count is not of all there are. */
const OF_SOME =
  /第[一二三\d]|首批|入选|试点|示范|命名|表彰|获|评|排|位[列居]|之一|唯一|其中|名单|[我本该][镇乡县区街局]|参加|竞赛|比武|会议|推广|样板|先进|抽|选|被|通报|承担|承接/
/** 组建县级救援队伍8支 in a district's draft, 公布区级行政许可事项清单 in a county's. */
const MADE_BY_LEVEL =
  /(?:组建|建成|成立|设立|选聘|配备|认定|命名)([县区旗])级(?=[^,。;、综\n]{2,10}\d)|(?:公布|发布|编制|调整|修订|梳理|完善|动态管理|更新|制定|制定出台)(?:了)?([县区旗])级(?=(?:行政(?:许可|执法|处罚|检查|备案)|权责|权力|责任|政务服务|公共服务|重大行政决策|涉企)[^,。;、\n]{0,8}(?:清单|目录))/g
/** 依托区级行政执法监督平台 in a county's draft. */
const OF_DISTRICT =
  /区级(?=[一-鿿]{0,8}(?:平台|中心|系统|部门|执法|清单|普法|[专财]|综治|政务|人民调解|领导|示范))(?!以[上下]|与|和|或|、)/g
/** 全市14个市州, 全县9个区县: a place holds none of its own rank. */
const WHOLE_OF_BELOW =
  /全([市县区旗镇乡])(?:所有|全部|共)?\d{1,3}个(市州|州市|地市|盟市|市\(州|设区市|设区的市|地级市|县区|区县|县市区|县\(市|县\(区|乡镇|镇街|街镇)/g
/** 推动法治乡镇建设 in a subdistrict's draft. */
const RULED_BY_LAW =
  /(?:推[进动]|深化|加[快强]|打造|建设|创建|争创|提升)[^,。;\n]{0,6}?(?:法治|平安)(乡镇|街道|[县区旗])(?=建设|创建|[,。;])/g
const ZONE_ACTS =
  /(?<!各)管委会(?:主任(?=带头|切实|认真|亲自|主持|述法)|党组|党工委|主任办公会|主任会|会议|主要负责|班子|领导(?!下)|机关|各(?:部门|局|办|科室)|坚持|高度|印发|将(?!与|对)|要(?:进一步|持续|加强))/g
/** 市政府常务会议学法8次, at the head of a clause and with a count: told of oneself. */
const [CITY_MEETS, COUNTY_MEETS] = ['市', '[县区旗]'].map(
  (kind) =>
    new RegExp(
      `(?<=^|[。;,\\n])${kind}(?:委|人民政府|政府)(?:、${kind}政府)?(?:常务会议?|常委会会?议?|党组会议|(?:党组)?理论学习中心组)(?=[^,。;\\n]{0,8}(?:学法|审议|研究|听取|专题|召开|学习|讨论)[^,。;\\n]{0,20}\\d{1,3}[次场件期个项](?!重要|会))`,
      'g',
    ),
) as [RegExp, RegExp]

/** Whether leaders of a kind of place can be told of as one's own. */
function leads(own: string, kind: string, isCountyCity: boolean): Mismatch | null {
  if (kind === own) return null
  if (isTown(own)) return isCounty(kind) || kind === '市' ? 'above-in-first-person' : null
  if (isCounty(own) || isCountyCity) return /[省市州]/.test(kind) ? 'above-in-first-person' : null
  return isCounty(kind) || (kind === '市' && /^[省自]/.test(own)) ? 'level-above-unsure' : null
}

function holdsNo(kind: string, below: string): boolean {
  if (/^(?:市|州|地市|盟市|设区|地级)/.test(below)) return true
  return /^(?:县|区)/.test(below) ? kind !== '市' : kind === '镇' || kind === '乡'
}
