import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { clauseAt } from './own-voice'

/** What a place is made or called: 法治建设示范镇, 平安街道, 民主法治示范乡镇, 法治政府建设示范县. */
const TITLE =
  /(?:示范|先进|模范|标杆|样板|法治|平安|文明|卫生|无讼|善治|清廉|诚信|和谐|幸福|美丽|生态|无毒|无访)[”"]?(乡镇(?![一-鿿]?[级直]|\(|[、和及与/]?街)|镇(?![域街村区长党政办级直]|[、和及与/(]街)|乡(?![村镇贤风亲土愁]|[、和及与/(])|街道(?![办两路社居沿]|[、和及与/(])|县(?![域城级直委政乡]|[、和及与/(][市区])|(?<=法治(?:政府)?(?:建设)?(?:示范)?|平安)区(?!域|[、和及与/(]))/g
/** One strives for it, or has it. */
const STRIVES =
  /创建|争创|创成|申报|打造|建设(?!示范)|建成|推[进动]|深化|加快|争当|巩固|获|评为|命名|授予|以[^,]{0,30}为(?:目标|抓手|契机|载体|引领|牵引)/
/** Others are told of, or all of them. */
const OF_OTHERS =
  /学习|考察|赴|借鉴|经验|做法|观摩|评选|评比|考核|排名|位列|各|\d个|[一二三四五六七八九十两]个|一批|名单|指导|推广|推荐|与|同|乡镇\(|镇街|街镇|[一-鿿]{2}(?:镇|街道)(?:党|人民政府|政府|办)|辖区内|《/
/** 文明街道 may be a road; as a title it is given by somebody. */
const OF_ROADS = /^(?:文明|卫生|美丽|生态|示范)[”"]?街道/
const GIVEN = /法治|平安|获|评|称号|命名|授予|[省市县区]级|全[国省市县区]/

/** 以创建全国法治政府建设示范乡镇为目标 in the draft of a subdistrict: a title for places of another kind; ranges in the text. */
export function titlesOfOtherKinds(text: string, { own, office, zone, countyLevelCity }: PlaceChain): Range[] {
  if (!own?.sure || office || zone) return []
  const town = isTown(own.kind)
  if (!town && !(isCounty(own.kind) && own.kind !== '市' && own.kind !== '旗' && !countyLevelCity)) return []
  const isStrange = (kind: string) => {
    if (!town) return isCounty(kind) && kind !== own.kind
    if (kind === '乡镇') return own.kind === '街道'
    return isTown(kind) && kind !== own.kind
  }
  const found = [...matchesOf(text, TITLE)].flatMap(({ index, 0: words, 1: kind = '' }): Range[] => {
    if (!isStrange(kind)) return []
    const end = index + words.length
    const clause = clauseAt(text, index, words.length)
    if (!STRIVES.test(clause) || OF_OTHERS.test(clause.replace(words, ''))) return []
    return OF_ROADS.test(words) && !GIVEN.test(clause) ? [] : [{ start: index, end }]
  })
  // Said more often it is what the unit has to do with.
  return found.length > MOST_LEFT ? [] : found
}

const MOST_LEFT = 2
