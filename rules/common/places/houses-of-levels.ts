import { type Draft, type Hit, isCounty, isTown, matchesOf, type PlaceChain, rangeAt } from '../../../lib/audit'
import type { Mismatch } from './mismatches'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { clauseAt } from './own-voice'

/** What a town has one of. */
const OF_TOWN =
  '便民服务(?:中心|大厅)|党群服务中心|综治中心|综合行政执法(?:队|大队|中队)|司法所|敬老院|养老院|中心(?:小学|学校|卫生院|幼儿园)|卫生院|文化站|退役军人服务站|新时代文明实践所|人民调解委员会|社会治理(?:综合)?服务中心|矛盾纠纷(?:多元)?调处(?:化解)?中心|公共法律服务工作站|法律顾问'
/** What a county, a city or a province has one of. */
const OF_COUNTY =
  '(?:政务|行政|市民|企业)服务(?:中心|大厅)|融媒体中心|公共法律服务中心|(?:社会治安)?综(?:合)?治(?:理)?中心|矛盾纠纷(?:多元)?(?:调处|化解)(?:化解)?中心|法治文化(?:公园|广场|主题公园)|法治(?:主题)?公园|应急指挥中心|信访接待中心|公共资源交易中心|法律援助中心|行政争议(?:调解|化解|协调化解)中心'
/** What leads up to one's own: 依托镇综治中心, or nothing. */
const LEADS =
  /(?:^|[。;,:\n]|[一二三四五六]是|[在由从以把将对向]|依托|发挥|通过|利用|借助|升级|改造|优化|建强|整合|打造|建成|规范|推动|组织|督促)$/
const TOWNS_HOUSE = new RegExp(`(?:街道|[镇乡])(?:${OF_TOWN})`, 'g')
const HIGHER_HOUSE = new RegExp(`([市县区])(?:${OF_COUNTY})`, 'g')

/** A town is told of, or all of them; 镇、村两级. */
const OF_TOWNS = /[镇乡](?!村振兴)|街道|各|每|村|[两三四]级|属地|基层|社区|辖区|[一-鿿]{2}(?:司法所|派出所)/
/** It was gone to, or came from there. */
const ELSEWHERE =
  /参观|考察|学习|观摩|赴|来[我本]|到我|下放|下沉|入驻|进驻|接入|对接|联合(?!检查|执法|行动|整治)|会同|协作|配合|邀请|聘请|指导(?:我|下)|帮扶|结对|走进|联动|协调|支持|转[送交]|移[送交]/
const COUNTY_NAMED =
  /[一-鿿]{2}[县区市](?![场域级直])|各|每|县\(|县、|区、|[县区]级|市县|区县|县区|基层|乡镇|[两三四]级|等/

/** Of a zone that governs towns. */
const HAS_TOWNS = /[\d各]个?(?:乡镇|镇|街道)|镇街|街镇|乡镇|街道\(|镇\(/

/** 依托镇综治中心 in the draft of a zone, 县政务服务中心推行… in a city's: a house that the unit's own level has not, where no other place is told of. */
export function housesOfLevels(draft: Draft, { own, office, zone, countyLevelCity }: PlaceChain): Hit<Mismatch>[] {
  const learnt = office ?? zone ?? own
  if (!learnt?.sure) return []
  const { body, folded } = draft
  const text = folded.slice(body.start, body.end)
  const found: Hit<Mismatch>[] = []
  const add = (reason: Mismatch, at: number, length: number) => {
    const range = { start: body.start + at, end: body.start + at + length }
    if (rangeAt(draft.leftOut, range.start) || rangeAt(draft.citations, range.start)) return
    const values = { own: learnt.name ?? learnt.kind, word: draft.spanOf(range).text }
    found.push({ reason, range, related: learnt.evidence.slice(0, 2), values })
  }
  const town = own !== null && isTown(own.kind) && !office
  const governs = !office && !zone
  if (!town && !(zone && HAS_TOWNS.test(text)))
    for (const { index, 0: name } of matchesOf(text, TOWNS_HOUSE)) {
      if (!LEADS.test(text.slice(Math.max(0, index - 2), index))) continue
      const end = index + name.length
      const told = sentenceBefore(text, index) + sentenceBehind(text, end, BEHIND)
      // A government tells of its towns' houses in general; with a number it is one that is told of.
      if (governs && (name.startsWith('街道') || !/\d/.test(sentenceBehind(text, end, BEHIND)))) continue
      if (!OF_TOWNS.test(told) && !ELSEWHERE.test(clauseAt(text, index, name.length)))
        add('own-level-unsure', index, name.length)
    }
  const high = own?.kind === '市' || own?.kind === '州' || own?.kind === '省' || own?.kind === '自治区'
  if (own?.sure && !zone && !office && !town)
    for (const { index, 0: name, 1: kind = '' } of matchesOf(text, HIGHER_HOUSE)) {
      if (!LEADS.test(text.slice(Math.max(0, index - 2), index))) continue
      const strange = high
        ? countyLevelCity !== true && (isCounty(kind) || (kind === '市' && own.kind !== '市')) && kind !== own.kind
        : isCounty(own.kind) && own.kind !== '市' && !countyLevelCity && kind !== own.kind
      const end = index + name.length
      // Told again it is a house with which the draft has to do.
      if (!strange || text.indexOf(name) !== text.lastIndexOf(name)) continue
      const before = text
        .slice(Math.max(0, index - 100), index)
        .split('\n')
        .at(-1) as string
      const told = before + sentenceBehind(text, end, BEHIND)
      if (ELSEWHERE.test(clauseAt(text, index, name.length)) || (high && COUNTY_NAMED.test(told))) continue
      const above = !high && kind === '市'
      if (above && !ACTS_THERE.test(text.slice(end, end + 10))) continue
      const reason = above ? 'above-in-first-person' : high ? 'level-above-unsure' : 'own-level-unsure'
      add(reason, index, name.length)
    }
  return found.length > MOST_LEFT ? [] : found
}

const ACTS_THERE = /^(?:增设|设[立置]|开设|推行|实行|受理|办理|全年|共|累计|建成|升级|完成|窗口)/
const MOST_LEFT = 3
const BEHIND = 50
