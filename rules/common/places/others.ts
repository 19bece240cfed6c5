import {
  type Draft,
  type Hit,
  isCounty,
  isTown,
  type Learnt,
  matchesOf,
  type PlaceChain,
  rangeAt,
  startsWord,
} from '../../../lib/audit'
import { peersHonoured } from './honoured'
import { isHidden, type Mismatch, named, places } from './mismatches'
import { isHistory, isOwn, isPlaceName, TOWNS_OWN } from './names'
import { organsHeeded } from './organs-heeded'
import { isOwnPaper } from './own-paper'
import {
  ACTS,
  citiesActing,
  clauseAt,
  isCityName,
  namedOwners,
  otherCountiesOrgans,
  otherTownsOrgans,
  placesAimedAt,
  STARTS,
} from './own-voice'

/** Other places that act, own or are aimed at where the draft should tell of its own. */
export function placeHits(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const { own, office } = chain
  if (!own?.name) return []
  const owners = [
    ...ownerHits(draft, chain, own, own.name),
    ...honouredHits(draft, chain, own, own.name),
    ...heededHits(draft, chain, own, own.name),
  ]
  if (isTown(own.kind)) return [...otherTowns(draft, chain, own, own.name), ...owners]
  if (isCounty(own.kind)) return [...otherCounties(draft, chain, own, own.name, office?.name ?? null), ...owners]
  if (own.kind === '市') return [...otherCities(draft, chain, own, own.name), ...owners]
  return owners
}

/** Programmes, projects and bodies of another place of a rank that the unit's own chain has. */
function ownerHits(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Mismatch>[] {
  const { folded, body } = draft
  return namedOwners(folded.slice(body.start, body.end), chain).flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    const city = name.endsWith('市')
    // 房山区 is none of the 山区 that stand at the end of other words: here the name begins where a word does.
    const district = /^[一-鿿][山湖林港]区$/.test(name) && !startsWord(folded, at.end - 1)
    // 审核市政府规范性文件, 以港区联动: a verb or preposition makes no name; 汉江出省断面 names no province.
    if ((city && startsWord(folded, at.end - 1)) || /^[以和与对向将把由为]|[出进入跨外]省$/.test(name)) return []
    if ((city ? !isCityName(name) : !district && !isPlaceName(folded, at, name)) || isOwn(chain, name, ownName))
      return []
    // Whom the report is for stands above it.
    if (draft.addressee?.names.some((addressed) => addressed.includes(name))) return []
    if (isHistory(folded, at) || rangeAt(draft.leftOut, at.start)) return []
    // 宣传《澜山县…条例》: what is cited may be anybody's, save what is made now.
    if (rangeAt(draft.citations, at.start) && !isOwnPaper(draft, at.start)) return []
    return [named('other-place-unsure', draft, at, own, ownName)]
  })
}

function honouredHits(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Mismatch>[] {
  const { folded, body } = draft
  if (!own.sure || chain.office || !/^[一-鿿]+$/.test(ownName)) return []
  return peersHonoured(folded.slice(body.start, body.end), chain).flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (!isPlaceName(folded, at, name) || isOwn(chain, name, ownName) || isHistory(folded, at) || isHidden(draft, at))
      return []
    return [named('other-place-unsure', draft, at, own, ownName)]
  })
}

function heededHits(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Mismatch>[] {
  const { folded, body } = draft
  return organsHeeded(folded.slice(body.start, body.end), chain).flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    const addressed = draft.addressee?.names.some((other) => other.includes(name))
    if (addressed || isOwn(chain, name, ownName) || isHistory(folded, at) || isHidden(draft, at)) return []
    return [named('other-place-unsure', draft, at, own, ownName)]
  })
}

/** Another city, in the place of the report's own; of a prefecture it may be a county, of a county the prefecture. */
function otherCities(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Mismatch>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const found = [
    ...citiesActing(text),
    ...placesAimedAt(text).filter(({ name }) => name.endsWith('市') && isCityName(name)),
  ]
  return found.flatMap(({ range, name }) => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (!isPlaceName(folded, at, name)) return []
    if (isOwn(chain, name, ownName) || isHistory(folded, at) || rangeAt(draft.citations, at.start)) return []
    // Named more often it is a place that the report tells of.
    if (places(folded, name, { start: 0, end: folded.length }).length > 1) return []
    const parent = chain.names.some((place) => place.kind === '市' && place.name !== ownName)
    const sure = own.sure && chain.countyLevelCity === true && parent
    return [named(sure ? 'other-place' : 'other-place-unsure', draft, at, own, ownName)]
  })
}

const TOWN_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,5}?(?:镇|乡|街道))(?=${ACTS}|${TOWNS_OWN})`, 'g')
/** 制定《青石镇2024年法治建设工作计划》: a document of the unit's own under another's name. */
const OWN_DOCUMENT =
  /(?:制定|印发|出台|修订|编制|拟定|完善|下发)(?:了|出台|印发|实施|完善)?《([一-鿿]{2,5}?(?:镇|乡|街道))(?=(?:\d{4}|[一-鿿]))/g
const COUNTY_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,5}?(?:县|区|旗))(?=${ACTS})`, 'g')
const GOES_ELSEWHERE = /(?:赴|到|学习|借鉴|考察|对标|参观|邻近|毗邻|下游|上游)$/

function otherTowns(draft: Draft, chain: PlaceChain, own: Learnt<string>, ownName: string): Hit<Mismatch>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Mismatch>[] = []
  const add = (at: number, name: string, sureWording: boolean) => {
    const range = { start: body.start + at, end: body.start + at + name.length }
    if (!isPlaceName(folded, range, name) || isOwn(chain, name, ownName) || isHistory(folded, range)) return
    // 石滩乡党委书记来镇交流: a guest.
    if (/来[镇乡我街]|到[镇我]/.test(clauseAt(folded, range.start, name.length))) return
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

const OF_SELF = /^(?:(?:始终)?(?:坚持)?[把将](?:法治|依法|推进)|高度重视(?:法治|依法)|将(?:以更|继续|坚持|进一步))/

/** In a county's report another county acts; its own towns may. A department's superior has another kind of place. */
function otherCounties(
  draft: Draft,
  chain: PlaceChain,
  own: Learnt<string>,
  ownName: string,
  office: string | null,
): Hit<Mismatch>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Mismatch>[] = []
  const add = (at: number, name: string) => {
    const range = { start: body.start + at, end: body.start + at + name.length }
    if (!name.endsWith(own.kind) || !isPlaceName(folded, range, name) || isOwn(chain, name, ownName)) return
    if (isHistory(folded, range) || rangeAt(draft.citations, range.start)) return
    hits.push(named(own.sure ? 'other-place' : 'other-place-unsure', draft, range, own, ownName))
  }
  for (const match of matchesOf(text, COUNTY_ACTS)) add(match.index + (match[1] as string).length, match[2] as string)
  for (const { range, name } of placesAimedAt(text)) add(range.start, name)
  // 云峰市坚持把法治摆在突出位置: nobody says so of the city above.
  for (const { range, name } of citiesActing(text)) {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (
      OF_SELF.test(text.slice(range.end, range.end + 16)) &&
      !isOwn(chain, name, ownName) &&
      !rangeAt(draft.citations, at.start) &&
      places(folded, name, { start: 0, end: folded.length }).length === 1
    )
      hits.push(named('other-place-unsure', draft, at, own, ownName))
  }
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
