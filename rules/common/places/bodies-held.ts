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
import type { Mismatch } from './mismatches'
import { clauseAt } from './own-voice'

interface Told {
  start: number
  end: number
  reason?: Mismatch
}

/** Posts, meetings, deputies and pairs of levels that one place can't have together or that the unit has not. */
export function bodiesHeld(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const { own, office, zone } = chain
  const learnt = office ?? zone ?? own
  if (!learnt?.sure) return []
  const { body, folded } = draft
  const text = folded.slice(body.start, body.end)
  const found = [
    ...postPairs(text, learnt.kind),
    ...meetingsHeld(text),
    ...deputies(text, chain),
    ...levelsCounted(text, chain),
    ...townsOwn(text, chain),
    ...countysOwn(text, chain),
    ...meetingsAbove(text, chain),
    ...meetingsBelow(text, chain),
    ...fewOfProvince(text, chain),
  ]
  return found.flatMap(({ start, end, reason = 'own-level-unsure' }): Hit<Mismatch>[] => {
    const range = { start: body.start + start, end: body.start + end }
    if (rangeAt(draft.leftOut, range.start) || rangeAt(draft.citations, range.start)) return []
    return [
      {
        reason,
        range,
        related: learnt.evidence.slice(0, 2),
        values: { own: learnt.name ?? learnt.kind, word: draft.spanOf(range).text },
      },
    ]
  })
}

const POSTS =
  /([镇乡县区市省州旗局厅]|街道)(?:党委|党组|党工委|委)(?:副)?书记、(?:代理)?([镇乡县区市省州旗局厅])长(?!期|效|助理)/g

/** A bureau has a 局长. */
const CHAIRS =
  /(?<=^|[,。;:\n由])[局厅](?:党组|党委)书记、主任(?=(?:切实|认真|带头|亲自|主持|严格|多次|定期|先后|专题|任|担任))/g

/** 局党组书记、县长: two posts that one person holds at one place. */
function postPairs(text: string, kind: string): Told[] {
  if (kind === '局' || kind === '厅') {
    const heads = [...matchesOf(text, CHAIRS)].map(({ index, 0: words }) => ({
      start: index + words.length - 2,
      end: index + words.length,
      reason: 'own-level' as const,
    }))
    if (heads.length > 0) return heads.length > 2 ? [] : heads
  }
  if (!text.includes('书记、')) return []
  return [...matchesOf(text, POSTS)].flatMap(({ index, 0: words, 1: party = '', 2: head = '' }): Told[] => {
    const end = index + words.length
    // 乡镇党委书记、镇长 tells of both kinds; 县委书记、市长 of several places, where each stands for many.
    if (party === head || /各|部分|所有/.test(text.slice(Math.max(0, index - 4), index))) return []
    // Of the two the other is the strange one, which its own word tells.
    if (head === kind || (text[index - 1] === '乡' && party === '镇')) return []
    return [{ start: end - 2, end, reason: 'own-level' }]
  })
}

const HELD =
  /([镇乡县区市省州旗局厅]|街道|办事处|管委会)(?:(?:党委|党组|党工委|委)书记|长|主任)(?:、[镇乡县区市省州旗局厅]长|、办事处主任)?(?:先后|亲自|多次|带头|定期)*(?:\d{1,2}次)?(?:主持召开|组织召开|主持|召集)(?:了)?([镇乡县区市省州旗局厅]|街道)(?:委|人民政府|政府|党委|党组|党工委)(?:(?:会议)?(?:常委会|常务会|全面依法治|理论|全会|专题|会议|党组|扩大会)|会)/g

/** 县委书记主持召开市委常委会: each holds the meetings of its own level. */
function meetingsHeld(text: string): Told[] {
  return [...matchesOf(text, HELD)].flatMap(({ index, 0: words, 1: leader = '', 2: body = '' }): Told[] => {
    const holds = leader === '办事处' ? '街道' : leader
    if (holds === body || holds === '管委会' || /^副/.test(text.slice(index - 1, index))) return []
    // 副市长、县委书记; a deputy of a bureau may hold what the government's leader left to it.
    if ((holds === '局' || holds === '厅') !== (body === '局' || body === '厅') && !/党委|党组|委书记/.test(words))
      return []
    const at = words.lastIndexOf(body)
    return [{ start: index + at, end: index + words.length, reason: 'own-level' }]
  })
}

const DEPUTIES = /(?:^|[,。;:、\n]|分管|常务|挂职|各位|由|时任|名|位|向)(副([县区市旗镇乡州])长)(?!期|效|助理)/g

/** 分管副区长 in a county's draft. */
function deputies(text: string, { own, office, zone, countyLevelCity }: PlaceChain): Told[] {
  if (!own || office || zone) return []
  return [...matchesOf(text, DEPUTIES)].flatMap(({ index, 0: words, 1: post = '', 2: kind = '' }): Told[] => {
    const strange = isTown(own.kind)
      ? isTown(kind) && kind !== own.kind
      : isCounty(own.kind)
        ? isCounty(kind) && kind !== own.kind
        : own.kind === '市' && countyLevelCity === true && isCounty(kind)
    const end = index + words.length
    return strange && !/[县区市镇乡]、$/.test(text.slice(0, end - post.length).slice(-2))
      ? [{ start: end - post.length, end, reason: 'own-level' }]
      : []
  })
}

const COUNTED = /([县区市旗])、?([镇乡]|街道?|村)(?:、?(?:村|社区))?[两二三]级/g

/** 区、镇两级 in a town of a county. */
function levelsCounted(text: string, { own, above, office, zone, countyLevelCity }: PlaceChain): Told[] {
  if (!own || office || zone) return []
  const county: Learnt<string> | null = isTown(own.kind) ? above : isCounty(own.kind) ? own : null
  if (!county?.sure) return []
  return [...matchesOf(text, COUNTED)].flatMap(({ index, 0: words, 1: kind = '' }): Told[] => {
    const before = text.slice(Math.max(0, index - 2), index)
    // 县乡村三级: a set phrase of the State's papers.
    if (words.startsWith('县乡') || (!startsWord(text, index) && !/[市省州]、?$/.test(before))) return []
    if (kind === county.kind || (county.kind === '市' && countyLevelCity !== true)) return []
    // The city above a county speaks of its towns, too.
    if (kind === '市' || /[(（、][县区市旗]?$/.test(before.replace(/[市省州]、$/, ''))) return []
    return [{ start: index, end: index + words.length, reason: isTown(own.kind) ? 'level-above' : 'own-level' }]
  })
}

const TOWN_BODY =
  '(?:(?:[镇乡]|苏木)(?:党委、?(?:[镇乡])?政府|党委|人民政府|政府)|街道(?:党工委、办事处|党工委|办事处)|党工委、办事处)'
/** What a report says of nobody but the unit: what it will do, how it works, what it falls short of. */
const TELLS_OF_SELF =
  '(?=将(?!与|由|其|对(?:各|不|未))|主要(?:负责(?:同志|人)|领导)(?!参|到场|均)|领导班子|班子成员|(?:党组)?理论学习中心组|把(?:法治|依法|行政)|坚持(?:以|把|将)|高度重视|(?:切实|认真|严格)(?:履行|落实|扛牢|压实)|制定(?:印发|出台)|全年(?:召开|专题|审议|研究)|(?:专题|多次)研究|[^,。;\\n]{0,12}(?:不够(?!$)|重视不足|力度不足|统筹不足|缺乏|有待(?:加强|提高)|不到位))'
const TOWNS_OWN = new RegExp(
  `(?:^|[,。;:\\n]|\\d年,?|主要是|在于|原因是|由于|要求|反映出|反映了|暴露出|说明|表明)(${TOWN_BODY})${TELLS_OF_SELF}`,
  'g',
)
const NAMES_A_TOWN =
  /各|每|部分|个别|少数|有的|一些(?:[乡镇街基地部单干]|$)|[一-鿿](?<![乡城集街村市])[镇乡](?!镇|村|街|级)|[一-鿿]街道(?!办|党)|镇街|乡镇|某/

/** 乡政府将重点抓好, 街道办事处统筹不够 in the draft of a county, zone or bureau, where no town was named. */
function townsOwn(text: string, { own, office, zone }: PlaceChain): Told[] {
  if (own && isTown(own.kind) && !office && !zone) return []
  return [...matchesOf(text, TOWNS_OWN)].flatMap(({ index, 0: words, 1: body = '' }): Told[] => {
    const start = index + words.length - body.length
    const paragraph = text
      .slice(Math.max(0, start - 120), start)
      .split('\n')
      .at(-1) as string
    // Each of a list has its own town: 一是街道办…；二是….
    const sentence = paragraph.slice(Math.max(paragraph.lastIndexOf('。'), paragraph.lastIndexOf(';')) + 1)
    return NAMES_A_TOWN.test(sentence) || (paragraph !== sentence && NAMED_TOWN.test(paragraph))
      ? []
      : [{ start, end: start + body.length }]
  })
}
const NAMED_TOWN =
  /(?:^|[^一-鿿乡])[一-鿿]{2,3}(?:[镇乡](?=党委|政府|人民政府|积极|坚持|聚焦|组织|率先)|街道(?=办|党工委|积极|坚持|聚焦|组织|率先))/

const COUNTYS_OWN =
  /(?:^|[,。;:\n]|\d年,?|主要是|原因是|由于)([县区旗](?:委、[县区旗]政府|人民政府|政府|委))(?=(?:主要负责(?:同志|人)|主要领导|领导班子|班子成员|分管领导|办公室(?:牵头|负责|组织|会同|建立|定期|全年|审核|修订|印发)|将(?!与|由)|坚持(?:以|把|将)|高度重视|全年(?:召开|专题|审议|研究)|(?:专题|多次)研究|(?:切实|认真|严格)履行)|[^,。;\n]{0,10}(?:重视不够|统筹不够|力度不够|研究不够|缺乏))/g

/** 县政府领导班子成员带头旁听 in a city's draft, 区政府办公室 in that of a 市 that may be a county. */
function countysOwn(text: string, { own, office, zone }: PlaceChain): Told[] {
  if (!own || office || zone || !(own.kind === '市' || own.kind === '州' || own.kind === '省')) return []
  return [...matchesOf(text, COUNTYS_OWN)].flatMap(({ index, 0: words, 1: body = '' }): Told[] => {
    const start = index + words.length - body.length
    const paragraph = text
      .slice(Math.max(0, start - 120), start)
      .split('\n')
      .at(-1) as string
    return /各|每|[一-鿿][县区旗](?!级|域|长|区|直)|县\(|县区|区县|部分|个别|有的|基层/.test(paragraph)
      ? []
      : [{ start, end: start + body.length, reason: 'level-above-unsure' }]
  })
}

const MEETINGS_ABOVE =
  /(?:^|[。;,\n])((自治州|自治区|州|省)(?:委|人民政府|政府|党委)(?:常务会议?|常委会会?议?|党组会议|(?:党组)?理论学习中心组))(?=[^,。;\n]{0,8}(?:学法|审议|研究|听取|专题|召开|学习|讨论)[^,。;\n]{0,20}\d{1,3}[次场件期个项](?!重要|会))/g

/** 自治州政府常务会议研究2次 in a county's draft, 省政府常务会议 in a city's: told with a count it is told of oneself. */
function meetingsAbove(text: string, { own, office, zone }: PlaceChain): Told[] {
  if (!own || office || zone || own.kind === '省' || own.kind === '自治区') return []
  return [...matchesOf(text, MEETINGS_ABOVE)].flatMap(({ index, 0: words, 1: body = '', 2: kind = '' }): Told[] => {
    if (own.kind === '州' && kind.endsWith('州')) return []
    const start = index + words.length - body.length
    return [{ start, end: start + body.length, reason: 'above-in-first-person' }]
  })
}

const MEETINGS_BELOW =
  /(?:^|[。;,\n])(([市州县区旗])(?:委|人民政府|政府)(?:常务会议?|常委会会?议?|党组会议|(?:党组)?理论学习中心组))(?=[^,。;\n]{0,8}(?:学法|审议|研究|听取|专题|召开|学习|讨论)[^,。;\n]{0,20}\d{1,3}[次场件期个项](?!重要|会))/g

/** 市委常委会专题研究2次 in the draft of a 省水利厅 that names no city: left from a city's. */
function meetingsBelow(text: string, { own, office, countyLevelCity }: PlaceChain): Told[] {
  const province = own?.kind === '省' || own?.kind === '自治区'
  if (!own || !office || !(province || ((own.kind === '市' || own.kind === '州') && countyLevelCity !== true)))
    return []
  return [...matchesOf(text, MEETINGS_BELOW)].flatMap(({ index, 0: words, 1: body = '', 2: kind = '' }): Told[] => {
    if (kind === own.kind || (!province && !isCounty(kind)) || (kind === '区' && own.kind === '自治区')) return []
    const start = index + words.length - body.length
    const paragraph = text
      .slice(Math.max(0, start - 120), start)
      .split('\n')
      .at(-1) as string
    return /各|每|[一-鿿]{2}[市州县区旗](?![级域长直场委政])|部分|个别|有的|如|例如/.test(paragraph)
      ? []
      : [{ start, end: start + body.length, reason: 'level-above-unsure' }]
  })
}

const FEW_OF_PROVINCE = /全(?:省|自治区)(?:所有|全部|共)?(\d{1,2})个(?=县|区(?![域间块])|市辖区)/g
/** A province has more counties than that, save where some of them are told of. */
const MOST_OF_CITY = 16
const OF_SOME =
  /第[一二三\d]|首批|入选|试点|示范|命名|表彰|获|评|排|位[列居]|之一|唯一|其中|参加|竞赛|推广|先进|抽|选|被|通报|乡镇/

/** 指导全省9个县（区）司法局 in a city's draft. */
function fewOfProvince(text: string, { own }: PlaceChain): Told[] {
  if (own?.kind !== '市' && own?.kind !== '州') return []
  return [...matchesOf(text, FEW_OF_PROVINCE)].flatMap(({ index, 0: words, 1: count }): Told[] =>
    Number(count) <= MOST_OF_CITY && !OF_SOME.test(clauseAt(text, index, words.length))
      ? [{ start: index, end: index + words.length, reason: 'above-in-first-person' }]
      : [],
  )
}
