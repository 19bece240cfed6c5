import { matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { isWordPair } from '../slips/odd-pairs'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { LIKE_A_NAME, TOLD_OF } from './own-voice'

const KINDS =
  '风景名胜区|风景旅游区|风景区|名胜区|景区|旅游度假区|度假区|旅游区|自然保护区|保护区|国家公园|湿地公园|森林公园|物流园区?|产业园区?|工业园区?|科技园区?|化工园区?|园区|示范区|管理区|保税区|合作区|片区|港区|新城|新区|林区|农场|林场'
const HOUSE = '党工委、管委会|党工委|管委会|管理委员会|管理局|管理处|管理中心'
/** What is told of nobody but the unit itself: its leaders, rooms and meetings, or what it does. */
const SPEAKS =
  '主要(?:负责(?:同志|人)|领导)|领导班子|班子成员|党组|党委|党工委|主任(?:办公会|带头|切实|认真|亲自|主持|述法)|各(?:部门|科室|局室|办公室|内设)|机关|会前学法|(?:始终)?(?:坚持)?[把将](?:法治|依法|推进|学习|行政)|将(?:继续|进一步|持续|始终|坚持)|高度重视|(?:认真|切实|严格)履行|(?:全年|年内|共|累计)?(?:制定|印发|召开|成立|组建|修订|梳理|编制|办理|出台|公布|聘请|查处|开展)'
const ZONES = new RegExp(
  `(?<=^|[。;,:\\n\\d.)]|[一二三四五六]是)[由经]?([一-鿿]{2,4}?)(${KINDS})(?:(?:${HOUSE})(?=${SPEAKS})|(?=将(?:继续|进一步|持续|始终)|(?:始终)?坚持把法治|高度重视法治))`,
  'g',
)
/** 本景区, 国家级度假区, 下辖园区: no name stands before the kind. */
const NO_NAME =
  /[级各类全个家所我本该国称每的和与及在对是从向年月日省市县区镇乡]|^(?:下辖|辖区|部分|其他|有关|相关|核心|同时|今年|推动|督促|指导|要求)/
const LIKE_NAME = /[山河湖江溪洲海港塘湾岭坡泉州川峰岩谷滩岛潭浦坪]$/

/**
 * 翠屏湖景区管委会主要负责同志听取汇报 in the draft of 云岭山风景名胜区: a zone, park or reserve of another name tells what its own
 * leaders and rooms do. Ranges in the text.
 */
export function zonesOfOthers(text: string, { zone, office }: PlaceChain): Range[] {
  const own = zone?.name ?? (office?.name && IS_ZONE.test(office.name) ? office.name : null)
  if (!own) return []
  const found = [...matchesOf(text, ZONES)].flatMap(({ index, 0: words, 1: stem = '', 2: kind = '' }): Range[] => {
    const start = index + words.indexOf(stem + kind)
    if (NO_NAME.test(stem) || own.includes(stem) || own.includes(stem.slice(0, 2))) return []
    if (isWordPair(stem.slice(-2)) && !LIKE_NAME.test(stem) && !LIKE_A_NAME.test(`${stem.at(-1)}镇`)) return []
    // Named again, or where it is visited or worked with, it is another one's on purpose.
    const end = index + words.length
    const sentence = sentenceBefore(text, start) + sentenceBehind(text, end, 60)
    if (
      text.indexOf(stem + kind) !== text.lastIndexOf(stem + kind) ||
      TOLD_OF.test(sentence.replace(/理论学习|学习贯彻|学习宣传/g, ''))
    )
      return []
    return [{ start, end }]
  })
  return found.length > MOST_LEFT ? [] : found
}

const IS_ZONE = new RegExp(`(?:${KINDS})(?:${HOUSE})`)
const MOST_LEFT = 2
