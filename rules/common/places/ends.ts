import {
  type Draft,
  type Hit,
  isCounty,
  isTown,
  type Learnt,
  matchesOf,
  type PlaceChain,
  placesIn,
} from '../../../lib/audit'
import { abbreviates, bureauOf } from './bureaus'
import { type Mismatch, named } from './mismatches'

/** Addressees, signatures and imprints that are another place's or unit's. */
export function endHits(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const hits: Hit<Mismatch>[] = []
  const { own, above, zone } = chain
  const issuer = draft.issuers[0]
  if (zone) return directHits(draft, chain)
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
  if (!other) hits.push(...directHits(draft, chain))
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

const DIRECT =
  /^各?([省市县区旗镇乡]|街道)(?:(?:直|属)(?!驻)(?:[^驻]|$)|(?:办事处|(?:人民)?政府)?(?:机关)?(?:所属|直属)?各(?:科室|站所|部门|委员会|工作部门|组成部门|直属|有关|委(?!员)|办|局)|级各)/

/** 区直各部门 above a county's notice, 镇直各办 above a city bureau's, 街道各科室 above a zone's: nobody writes to the parts of another level. */
function directHits(draft: Draft, { own, office, zone }: PlaceChain): Hit<Mismatch>[] {
  const addressee = draft.addressee ?? firstLine(draft)
  const learnt = own ?? zone
  if (!addressee || !learnt?.sure) return []
  return addressee.names.flatMap((name): Hit<Mismatch>[] => {
    const kind = DIRECT.exec(name)?.[1]
    if (!kind || !isStrangeDirect(kind, own, office !== null, zone !== null)) return []
    return [named('other-addressee', draft, addressee.range, learnt, learnt.name ?? learnt.kind, name)]
  })
}

/** 各社区居委会、街道各科室: above the text, though no organ's name ends there. */
function firstLine({ folded, paragraphs, body }: Draft): Draft['addressee'] {
  const line = paragraphs.find(({ start, role }) => start >= body.start && role !== 'chrome')
  if (!line || line.end - line.start > 60) return null
  const text = folded.slice(line.start, line.end)
  return /^[一-鿿、,()]{4,60}:$/.test(text)
    ? { range: { start: line.start, end: line.end }, names: text.slice(0, -1).split(/[、,]/) }
    : null
}

function isStrangeDirect(kind: string, own: Learnt<string> | null, isOffice: boolean, isZone: boolean): boolean {
  if (isZone) return isTown(kind)
  if (!own || kind === own.kind) return false
  if (isTown(own.kind)) return isTown(kind)
  // The rooms of a government above are no one's below to write to.
  if (kind === '省') return true
  if (kind === '市' && isCounty(own.kind) && !isOffice) return true
  // A 市 may be a county, and a county's joint notices go to its towns' rooms through the towns alone.
  if (isTown(kind)) return true
  if (isCounty(own.kind)) return isCounty(kind)
  return own.kind === '市' && isOffice && isCounty(kind)
}

/** The signature names another county, city or bureau than the title. */
function signatureHits(draft: Draft, { own, office }: PlaceChain): Hit<Mismatch>[] {
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
function imprintHits({ folded, paragraphs }: Draft, own: Learnt<string>, { names }: PlaceChain): Hit<Mismatch>[] {
  if (!own.name || !own.sure) return []
  const ownName = own.name
  const isCity = (kind: string) => kind === '市' || kind === '州' || kind === '盟'
  return paragraphs.flatMap(({ role, start, end }): Hit<Mismatch>[] => {
    if (role !== 'imprint' || end - start > 200) return []
    const line = folded.slice(start, end)
    const hit = (word: string, at: number): Hit<Mismatch> => ({
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
function superiorHits({ addressee }: Draft, own: Learnt<string>, office: string): Hit<Mismatch>[] {
  const trade = NAMESAKES.exec(office)?.[0]
  if (!addressee || !trade || addressee.names.some((name) => name.includes(trade))) return []
  return addressee.names.flatMap((name): Hit<Mismatch>[] =>
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
