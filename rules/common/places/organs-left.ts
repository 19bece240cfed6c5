import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { clauseAt } from './own-voice'

/** Where an organ stands that is told of as the draft's own. */
const LEADS = '(?<=^|[。;,:\\n]|[一二三四五六]是|[向经由以对]|主动接受|自觉接受|依托|通过)'
/** 镇机关干部, 镇长办公会, 以街道办事处名义: what a town's own draft tells of itself. */
const OF_TOWN = new RegExp(
  `${LEADS}(?:(?:镇|乡|街道)(?:机关(?:干部|各|党员|党支部|工作人员|全体|办公)|(?:党政)?(?:长|主任)办公会|人大(?=监督|主席团|会议|审议|[,。;])|(?:人民)?政府(?=与各(?:村|社区|站所|单位|部门)|聘请|法律顾问|名义|机关)|办事处(?=与各|聘请|法律顾问|名义|网站|机关)|(?:党委|党工委)(?=汇报|报告工作|专题(?:汇报|报告))))`,
  'g',
)
/** A town is told of, or all of them. */
const TOWNS_TOLD =
  /各(?:镇|乡|街道)|每个?(?:镇|乡|街道)|乡镇|镇街|街镇|镇\(|街道\(|镇、|乡、|\d个(?:镇|乡|街道)|[一-鿿]{2}(?:镇|乡|街道)(?!机关|政府|人大|党|办|长)|属地|基层|个别|部分|有的|试点|指导|督促|联合|会同/
/** 县政府法律顾问, 接受县人大监督, 县级各部门: what a county's own draft tells of itself. */
const OF_COUNTY = new RegExp(
  `${LEADS}([县区旗])(?:(?:人民)?政府(?=(?:门户)?网站|与各|法律顾问|班子|主要负责|名义|与[一-鿿]{0,6}签订)|人大(?:常委会)?(?=监督|[,。;])|级(?=各(?:部门|单位)|机关)|直(?=各?(?:部门|单位)|机关)|委(?:全面)?依法治[县区旗](?:委员会)?办(?=公室|组织|牵头|印发|开展|通报)|领导(?=包|带|联|领|班子)|[一-鿿]{2,8}局(?=(?:党组|党委)(?:会议|(?:理论学习)?中心组|专题|书记)))`,
  'g',
)
const COUNTIES_TOLD =
  /各|每|[一-鿿]{2}[县区旗](?![级域长直]|政府|人大|领导|委)|县\(|县区|区县|市、|基层|个别|部分|有的|试点|指导|督促|推动|联合|会同/
/** What 地区 and 盟 alone are governed by. */
const OF_REGION = /(?<!地区|盟|[一-鿿]{2}地区)行署(?=常务会议|办公室|办公会|党组|专员|领导|名义|印发|出台|审议)/g
const REGIONS_TOLD = /地区|[一-鿿]盟|原|撤/
/** Of a zone that governs towns. */
const HAS_TOWNS = /[\d各]个?(?:乡镇|镇|街道)|镇街|街镇|乡镇|街道\(|镇\(/
/** Said more often they are what the draft has to do with. */
const MOST_LEFT = 2

/** Organs of a town in the draft of a zone, county or bureau; of a county in a city's or its bureau's. Ranges in the text. */
export function organsLeft(text: string, { own, office, zone, words, countyLevelCity }: PlaceChain): Range[] {
  const town = own !== null && isTown(own.kind) && !office && !zone
  const towns = town || (zone && HAS_TOWNS.test(text)) ? [] : left(text, OF_TOWN, TOWNS_TOLD)
  // 禾州县 may be read for a 州: it says 全县.
  const county = words.some(({ kind, form }) => isCounty(kind) && form === 'whole')
  const high = own?.sure === true && !zone && !county && (own.kind === '市' || own.kind === '州' || own.kind === '省')
  const counties = high && countyLevelCity !== true ? left(text, OF_COUNTY, COUNTIES_TOLD) : []
  const region = high && own.kind !== '省' ? left(text, OF_REGION, REGIONS_TOLD) : []
  return [...towns, ...counties, ...region]
}

function left(text: string, organ: RegExp, told: RegExp): Range[] {
  const found = [...matchesOf(text, organ)]
  if (found.length > MOST_LEFT) return []
  return found.flatMap(({ index, 0: words }): Range[] => {
    const paragraph = text
      .slice(Math.max(0, index - 100), index)
      .split('\n')
      .at(-1) as string
    const around =
      paragraph +
      clauseAt(text, index, words.length)
        .replace(words, '')
        .replace(/各(?:村|社区|站所|单位|部门|办)/g, '')
    return told.test(around) ? [] : [{ start: index, end: index + words.length }]
  })
}
