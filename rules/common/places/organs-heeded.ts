import { isCounty, isTown, matchesOf, type PlaceChain, type Range, startsWord } from '../../../lib/audit'
import { isWordPair } from '../slips/odd-pairs'
import { clauseAt, LIKE_A_NAME, TOLD_OF } from './own-voice'

/** What one does with the words of the bodies above, and how one comes before them. */
const HEEDED =
  '整改|落实|对照|贯彻|执行|遵照|按照|根据|依照|接受|迎接|抓[好实紧]|提请|报请|提交|报送|传达|响应|服从|完成|配合|围绕'
/** 整改滨湖区委依法治区办督察反馈的问题: the body stands straight behind the verb, with the place's name between them. */
const HEEDED_ORGANS = new RegExp(
  `(?:${HEEDED})好?([一-鿿]{2,3}?[县区旗市州])(?=委(?![托派任屈]|员(?!会))|人民政府|政府(?![采信网购性投])|人大|政协|纪委|监委)`,
  'g',
)
/** What is worked on together, or for those below, is no order. */
const SUITS_BELOW = /^(?:配合|完成|围绕|抓|响应)/
/** 落实市和县委, 按照全区委: no name begins or ends so. */
const NO_NAME =
  /[省市县区旗州盟镇乡全各本我其该每等级所辖的了和与及新情况报告送]|^(?:自治|上级|地方|属地|工作|意见|要求|建议|任务)/
/** A word of the language is a name where it ends as names do: 滨湖区, 望江县. */
const ENDS_LIKE_A_NAME = /[山河湖江溪洲海港林塘湾岭坡坪桥泉州川阳]$/

/**
 * 认真整改滨湖区委依法治区办督察反馈的问题 in the draft of 临江区退役军人事务局: whose word one carries out is the place's own or lies above it,
 * and no other place of that rank does. Ranges in the text.
 */
export function organsHeeded(
  text: string,
  { own, above, names, countyLevelCity }: PlaceChain,
): { range: Range; name: string }[] {
  const unit = own && isTown(own.kind) ? above : own
  if (!unit?.sure || !unit.name) return []
  const county = isCounty(unit.kind) || (unit.kind === '市' && countyLevelCity === true)
  const city = names.some(({ kind, name }) => (kind === '市' || kind === '州') && (name !== unit.name || !county))
  const found = [...matchesOf(text, HEEDED_ORGANS)].flatMap(({ index, 0: words, 1: name = '' }) => {
    const stem = name.slice(0, -1)
    const ofCity = name.endsWith('市') || name.endsWith('州')
    // Of a city's own counties it may well be told.
    if (ofCity ? !city || (!county && SUITS_BELOW.test(words)) : !county) return []
    if (NO_NAME.test(stem) || names.some((place) => place.name.includes(stem) || stem.includes(bare(place.name))))
      return []
    const start = index + words.length - name.length
    // 落实情况报区委
    if (startsWord(text, start + stem.length)) return []
    const isWord = isWordPair(stem.slice(-2)) && !name.endsWith('旗')
    if (isWord && !ENDS_LIKE_A_NAME.test(stem) && !LIKE_A_NAME.test(name.slice(-2))) return []
    if (isTold(text, name)) return []
    return [{ range: { start, end: start + name.length }, name }]
  })
  return found.length > MOST_LEFT ? [] : found
}

/** Named often, or once where it is visited or worked with, it is a place of which the draft tells. */
function isTold(text: string, name: string): boolean {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (++count > MOST_LEFT || TOLD_OF.test(clauseAt(text, at, name.length))) return true
  return false
}

const MOST_LEFT = 3
const bare = (name: string) => name.replace(/(?:自治)?[县区市旗州]$/, '')
