import { isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { sentenceBefore } from './mismatches'

/** Whom one reports to or who decides, where that is a town's Party committee or government. */
const MASTERS =
  /(?:向|由|经|报(?:请|经)?)((?:镇|乡)(?:党委|(?:人民)?政府)|街道(?:党工委|办事处))(?:、(?:镇|乡)?(?:人民)?(?:政府|办事处))?(?:书记|主要负责(?:人|同志))?(?=(?:会议?|班子)?(?:[作做进]行?了?|书面|专题|当面|集中|全面|签发|审[定批核签]|研究|同意|批准|述[法职]|汇报|报告工作))/g
/** Towns are told of, or all of them. */
const OF_TOWNS =
  /乡镇|镇街|街镇|镇\(|各|每|\d个|辖区|属地|所在|基层|司法所|派出所|分局|中队|村|社区|[一-鿿]{2}[镇乡](?!党|政|人民)/

/** 向镇党委、镇政府作了专题述法 in the draft of a bureau: left from a town's; ranges in the text. */
export function mastersOfOthers(text: string, { own, office, zone }: PlaceChain): Range[] {
  if (!office && (zone || !own?.sure || isTown(own.kind))) return []
  return [...matchesOf(text, MASTERS)].flatMap(({ index, 0: whole, 1: name = '' }): Range[] => {
    const told =
      sentenceBefore(text, index) +
      (text.slice(index + whole.length, index + whole.length + 40).split(/[。\n]/, 1)[0] as string)
    const start = index + whole.indexOf(name)
    return OF_TOWNS.test(told) ? [] : [{ start, end: start + name.length }]
  })
}
