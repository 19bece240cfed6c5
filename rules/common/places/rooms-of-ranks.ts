import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** What the rooms of a house are called: 处 in a province's, 科 in a city's, 股 in a county's, none of 股 and 处 in a town's. */
const ROOM =
  /(股|处)室(?![温内外])|(?<=政策法规|法规|法制|法治|政策法制|审批|执法监督|监督|人事|财务|综合|信访|宣传|规划|监管)(股|处)(?=牵头|负责|审核|审查|长|承担|具体|组织|对|会同|提交|报|备案|[、,。])/g
/** Those of a house above or below are told of. */
const OF_OTHERS =
  /[省市县区州旗](?!域)[一-鿿]{0,10}(?:局|厅|委|政府|直|级)|上级|下级|基层|其他|兼任|一些|部分|多个|县\(|区\(|各(?:县|区|市|乡镇|镇)|部门|联合|会同|学习|交流|对接|挂职|跟班|派/
/** Said more often it is how this house calls them. */
const MOST_LEFT = 2

/** 政策法规股牵头审核 in a city bureau's draft, 厅机关各处室 in a county bureau's, 各股室 in a town's; ranges in the text. */
export function roomsOfRanks(text: string, { own, office, zone }: PlaceChain): Range[] {
  if (!own?.sure || zone || !/[股处]/.test(text)) return []
  const strange = roomsLacked(own.kind, office !== null)
  const found = [...matchesOf(text, ROOM)].filter(({ 1: of, 2: single }) => strange.includes(of ?? single ?? ''))
  if (found.length === 0 || found.length > MOST_LEFT) return []
  return found.flatMap(({ index, 0: words }): Range[] => {
    const told = sentenceBefore(text, index) + sentenceBehind(text, index + words.length, 30)
    return OF_OTHERS.test(told) ? [] : [{ start: index, end: index + words.length }]
  })
}

function roomsLacked(kind: string, isOffice: boolean): string {
  if (isTown(kind)) return isOffice ? '' : '股处'
  if (!isOffice) return ''
  if (isCounty(kind)) return '处'
  return kind === '市' || kind === '州' || kind === '省' || kind === '自治区' ? '股' : ''
}
