import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore } from '../places/mismatches'

/** Where a unit stands for what it may ask of others: a town, a county, a city. */
export type Standing = 'town' | 'county' | 'city'

const PEERS: Record<Standing, string> = {
  town: '(?:镇街|[乡街]镇|镇乡|镇\\(街道?\\)|[县区市][直级]各?(?:部门|单位))',
  county:
    '(?:县\\((?:市、?区|市\\)区|区)\\)|县?市区|市县区?|旗县(?:市?区)?|县区|区县|市县|市\\(县、?区\\)|区\\(县(?:、市)?\\))',
  city: '(?:市\\([州地]\\)|市州|州市|地市|设区的?市|盟市)',
}
const DONE_TO = '对|[指督][导促察]|考核|评查|通报|要求|推动|组织|检查|调度|约谈|引导|[印下]发'
/** Peers behind a word that leads to them in every form of `managed`. */
function ledTo(standing: Standing): RegExp {
  return new RegExp(`(?:${DONE_TO}|纳入|作为)${anyOf(standing)}`)
}

function anyOf(standing: Standing): string {
  return `(?:全[省市县区州])?各?${PEERS[standing]}`
}

/** 对全市各县（市、区）开展督察, 将法治建设纳入县（市、区）综合考核, 印发各县（市、区）人民政府. */
function managed(standing: Standing): RegExp {
  const peers = anyOf(standing)
  return new RegExp(
    [
      `(?:^|[,。;:\\n)]|[一二三四五]是)[^,。;:\\n]{0,16}?(?:${DONE_TO})${peers}[^,。;\\n]{0,24}`,
      `(?:纳入|作为)对?${peers}[^,。;\\n]{0,10}考核`,
      `(?:[加增]?强化?|做好)对${peers}[^,。;\\n]{0,16}(?:指导|督导|监督|督促|考核|培训)`,
    ].join('|'),
    'g',
  )
}

/** Told of the level above, or of peers as peers. */
const ABOVE: Record<Standing, string> = { town: '[县区市]', county: '[市省州]', city: '省' }
function byOthers(standing: Standing): RegExp {
  const town = standing === 'town'
  return new RegExp(
    [
      `${ABOVE[standing]}(?:委|人民政府|政府|司法[局厅]|人大|里|纪委${town ? '' : '|级|直'}|[一-鿿]{2,6}[局厅])`,
      '国家|上级|配合|参[加与]|迎接|接受|协助|被|排名|征求|代表|获|位[列居]|学习|交流|兄弟|其他|[周邻]|跨|联合',
      ...(town ? [] : ['与|第[一二三\\d]|示范']),
    ].join('|'),
  )
}

/** A town that assesses the county's towns, a county that inspects the city's counties. In the text that was searched. */
export function peersManaged(text: string, standing: Standing): Range[] {
  // Few drafts have what the forms end with, and they take ten times as long.
  if (!ledTo(standing).test(text)) return []
  const others = byOthers(standing)
  const peers = new RegExp(PEERS[standing], 'g')
  return [...matchesOf(text, managed(standing))].flatMap(({ index, 0: words }): Range[] => {
    const sentence = sentenceBefore(text, index) + words
    const lead = /^[,。;:\n)]/.test(words) ? 1 : 0
    // 指导各市县水利局: no bureau of the city.
    return others.test(sentence.replace(peers, '各地')) ? [] : [{ start: index + lead, end: index + words.length }]
  })
}

/** 督促各镇、街道和部门: so speaks a city that is a county. */
const LEADS_TOWNS =
  /(?:督促|指导|要求|组织|推动|考核)(?:全市)?各(?:乡镇|镇街|镇|乡)(?:、?\(?街道\)?)?(?:和|、|及)(?:市直|市级|有关|相关|各)*(?:部门|单位|站所)/
const COUNTIES =
  /县\(|县、?区|区、?县|县市|市县|[各\d]个?[县区](?!域)|市辖区|区级|县级(?!市)|[一-鿿]县(?:委|政府|人民政府)/g

/** 指导各县（市、区）政府, once, in the draft of a 市 that leads its towns itself: it has no counties. */
export function countiesOfTownCity(text: string): Range[] {
  if (!LEADS_TOWNS.test(text) || [...matchesOf(text, COUNTIES)].length !== 1) return []
  return peersManaged(text, 'county')
}

const FILED =
  /规范性文件[^。;\n]{0,24}?[报向请送][^,。;\n]{0,3}?(国务院|全国人大(?:常委会)?|省(?:人民)?政府|省人大(?:常委会)?)[^,。;\n]{0,6}备案/g

/** 规范性文件报国务院备案: documents go to the level above, never to the one above that. */
export function filedTooHigh(text: string, town: boolean): { range: Range; what: string }[] {
  if (!text.includes('备案')) return []
  return [...matchesOf(text, FILED)].flatMap((match) => {
    const organ = match[1] as string
    // A county of which the province takes care files there as well.
    if (!town && organ.startsWith('省')) return []
    if (/市(?:人民)?政府/.test(match[0])) return []
    return [{ range: { start: match.index, end: match.index + match[0].length }, what: `报${organ}备案` }]
  })
}
