import { matchesOf, type PlaceChain, type Range, startsWord } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { ACTS, clauseAt } from './own-voice'

const ZONE = '(高新区|经开区|开发区|新区|自贸区|保税区|度假区|产业园)'
const OUR_ZONE = new RegExp(`我${ZONE}`, 'g')
const LONE_ZONE = new RegExp(
  `(?<=^|[。;,:\\n]|推动|推进|促进|提升|打造|年)${ZONE}(?=企业合规|法治|普法|营商|依法|执法|[市经]营?[场营]主体|(?:管委会)?[还也]|${ACTS})`,
  'g',
)

/** 我高新区, or 高新区 as the subject, in the draft of a zone of another kind; 我开发区 in one of no zone. */
export function otherSelfZones(text: string, zone: string | null): Range[] {
  if (!text.includes('区') && !text.includes('园')) return []
  const isOwn = (kind: string) => zone !== null && (/^[开新产]/.test(kind) || zone.includes(kind[0] as string))
  const found = [...matchesOf(text, OUR_ZONE)].filter(({ 1: kind = '' }) => !isOwn(kind))
  const lone = zone
    ? [...matchesOf(text, LONE_ZONE)].filter(
        ({ 1: kind = '' }) => !(kind[0] === '开' || zone.includes(kind[0] as string)) && !text.includes(`、${kind}`),
      )
    : []
  const told = [...found, ...(lone.length <= 2 ? lone : [])].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  return zone ? [...told, ...zonesOfOthers(text, isOwn, told)] : told
}

const ANY_ZONE = new RegExp(`${ZONE}(?![、和与及同等)]|(?:市场监管|公安|税务|生态环境|自然资源)?分局)`, 'g')
/** What leads up to a zone that is worked on or spoken for. */
const LEADS_TO_ZONE =
  /(?:^|[。;,:\n]|解决|结合|立足|提升|提高|规范|推动|推进|加强|强化|优化|根据|按照|依据|围绕|针对|服务|覆盖|发挥|实现|确保|完善|健全|对|在|为|由|将|把|是)$/
/** Zones are told of side by side, or it is another one's matter. */
const WITH_ZONES =
  /联合|协作|合作|协同|学习|考察|调研|跨|赴|经验|先进|国家级|省级|[一二三四五六\d]个(?=[^,]{0,6}[区园])|各|原(?!因|则|有)|[省市县]|园区内|申报|创建|升级|争创|获/
const MOST_OF_OTHERS = 2

/** 解决经开区执法中存在的问题 in the draft of a 高新区: the word for a zone of another kind, with no name before it. */
function zonesOfOthers(text: string, isOwn: (kind: string) => boolean, told: readonly Range[]): Range[] {
  const found = [...matchesOf(text, ANY_ZONE)].filter(
    ({ index, 1: kind = '' }) =>
      /^[高经]/.test(kind) && !isOwn(kind) && !told.some(({ start, end }) => start <= index && index < end),
  )
  if (found.length === 0 || found.length > MOST_OF_OTHERS) return []
  return found.flatMap(({ index, 1: kind = '' }): Range[] => {
    const clause = clauseAt(text, index, kind.length)
    return LEADS_TO_ZONE.test(text.slice(Math.max(0, index - 2), index)) && !WITH_ZONES.test(clause.replace(kind, ''))
      ? [{ start: index, end: index + kind.length }]
      : []
  })
}

const PARTY_LAW = /(?:([省市县区州旗])委|[镇乡]党委|街道党工委)(?:全面)?(依法治([国省市县区州旗]))/g

/** 县委全面依法治国委员会: the committee of another level than the party's. */
export function lawOfLevel(text: string): Range[] {
  if (!text.includes('依法治')) return []
  return [...matchesOf(text, PARTY_LAW)].flatMap(({ index, 0: words, 1: party, 2: law = '', 3: level }) => {
    const end = index + words.length
    return party === level ? [] : [{ start: end - law.length, end }]
  })
}

const LEADERS =
  /(?<=^|[。;,:\n])(?:([省市州县区旗])委书记(?:、([省市州县区旗])长)?|([省市州县区旗])长(?:、[省市州县区旗]长)?)(?=带头|带队|主持|亲自|先后|多次|切实履行|认真履行|专题听取|出庭|任组长|担任|向[一-鿿]{2,10}述)/g
const VISITS = /我[县区市镇乡州旗街]|调研|批示|指示|指出|强调|视察|督导|到|来|赴|包保|联系|挂[联钩包]/
const OF_EACH = /各(?!级)|每|[县区市]\(|[一-鿿][县区](?:委|政府|人民政府)/

/** 县委书记、县长带头述法: leaders of no named place, with the level they are of. */
export function leadersOf(text: string): { range: Range; kind: string }[] {
  if (!/[委]书记|[省市州县区旗]长/.test(text)) return []
  return [...matchesOf(text, LEADERS)].flatMap(({ index, 0: words, 1: party, 3: head }) => {
    const end = index + words.length
    const sentence = sentenceBefore(text, index) + sentenceBehind(text, end, 40)
    return VISITS.test(sentence) || OF_EACH.test(sentence.replace(words, ''))
      ? []
      : [{ range: { start: index, end }, kind: party ?? head ?? '' }]
  })
}

/** 开发区党工委将带头: a zone as the subject, in the draft of a town. */
export const ZONE_LEADS =
  /(?<=^|[。;,\n])(?:开发区|高新区|经开区|园区|新区)(?:党工委|管委会)(?=将|要(?!求)|坚持|带头|高度|始终|切实|认真|专题|主要(?:负责(?:同志|人)|领导)|领导班子|召开|制定|印发|每半年|每季度|定期)/g

const WHOLE_OFFICE =
  /(?:全|(?<=^|[。;,:\n]|[一二三四五六]是|组织|要求|引导|推动|动员)(?=[局厅]机关))(局|委|厅)(?:系统)?(?=(?:广大|各级)?(?:党员|干部|职工|执法人员|工作人员|行政执法|依法行政|公职人员)|上下(?!级)|机关(?![^,。;]{0,2}报)|各(?:科|处|股|单位|部门)|法治(?!大局)|普法)/g

/** 全委干部职工 in a bureau's draft, 全局上下 or 局机关干部 in a government's; ranges in the text. `names`: of all that issue the draft. */
export function wholeOffices(text: string, { office, own, zone }: PlaceChain, names: string): Range[] {
  if (office ? !/[局委厅]/.test(office.kind) : !own?.sure && !zone) return []
  const found = [...matchesOf(text, WHOLE_OFFICE)].filter(({ index, 1: kind = '' }) => {
    // 健全委机关制度, 统揽全局: another word ends there. Of each bureau it may be said in turn.
    if (
      /[健安完保齐周揽顾]/.test(text[index - 1] ?? '') ||
      /各|该|每|[一-鿿]{2}[局厅委](?:党组)?[^,]{0,6}$/.test(sentenceBefore(text, index))
    )
      return false
    return office ? kind !== office.kind && !names.includes(kind === '委' ? '委员会' : kind) : true
  })
  // Said more often it is the unit's own word.
  return found.length > 2 ? [] : found.map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

const PLACE_SPEAKS =
  /(?<=^|[。;\n]|下一步,|今后,|\d年,)([一-鿿]{2,3}(?:[县旗市镇乡]|(?<![新园景片辖社库林矿])区))(?=将(?:以(?:更|此|习)|聚焦|紧扣|紧紧围绕|锚定|立足|坚持(?!与)|继续(?:坚持|深入|深化|加强|推进|把|以)|始终|进一步(?:深化|健全|强化|加强)|深入(?:贯彻|学习)))/g
/** Sentences begin with these as well, and places lie in what is told. */
const NO_SUBJECT = /^(?:下一|今后|同时|接下|未来|我|全|本|该|各|上述|明年|来年|[一-鿿]{0,2}年)|[高经开]区$/

/** 平芜县将以更加务实的作风 in the draft of a zone, which has no place that could speak. */
export function placesSpeaking(text: string, { names, zone }: PlaceChain): Range[] {
  const own = [zone?.name ?? '', ...names.map(({ name }) => name)]
  return [...matchesOf(text, PLACE_SPEAKS)].flatMap(({ index, 0: name }): Range[] => {
    const kind = name.length - 1
    const isOwn = own.some((other) => other.includes(name.slice(0, kind)))
    // The city and county in which it lies may be told of, as it may of its towns.
    const told = text.indexOf(name) !== text.lastIndexOf(name)
    return isOwn || told || NO_SUBJECT.test(name) || startsWord(text, index + kind)
      ? []
      : [{ start: index, end: index + name.length }]
  })
}
