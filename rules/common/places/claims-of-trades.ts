import { matchesOf, type Range } from '../../../lib/audit'
import { isStrangeTo } from './bureaus'
import { FIELDS, INDICATORS } from './fields-of-trades'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { tableOf, tradesOf, WORK } from './trades'

const fieldsIn = tableOf([...FIELDS, ...WORK, ...INDICATORS])

/** Bureaus whose work is with all others. */
const OF_ALL_TRADES = /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|机关事务|国资/
/** 我局作为民政主管部门, 作为食品安全监管部门,我局…: of what the bureau says it is in charge. */
const IN_CHARGE =
  /(?<!与|同|和|及|、)作为(?:全?[省市县区州旗])?(?:人民政府)?([一-鿿“”]{2,14}?)(?:行业|领域)?(?:行政)?(?:的)?(?:主管|监管|执法监管|行业管理)(?:部门|单位)/g

/** Whose charge it is, where it is none of the bureau's; ranges in the text. */
export function chargesOfOthers(text: string, bureau: string): Range[] {
  if (!text.includes('作为') || OF_ALL_TRADES.test(bureau)) return []
  const own = tradesOf(bureau)
  if (own.size === 0) return []
  return [...matchesOf(text, IN_CHARGE)].flatMap(({ index, 0: words, 1: field = '' }): Range[] => {
    const end = index + words.length
    const ours = /[我本]局$/.test(text.slice(0, index)) || /^,[我本]局/.test(text.slice(end, end + 3))
    if (!ours || /[、和及与等]/.test(field)) return []
    const told = fieldsIn(field)
    const trades = told.length > 0 ? told.flatMap(({ trades }) => [...trades]) : [...tradesOf(`${field}局`)]
    if (trades.length === 0 || trades.some((trade) => own.has(trade)) || bureau.includes(field.slice(0, 2))) return []
    const start = index + words.indexOf(field)
    return [{ start, end: start + field.length }]
  })
}

/** 向县教育局党组汇报, 经县民政局党组会议研究: who leads the bureau, as only its own people have to do with them. */
const LED_BY =
  /(?<=向|经|由|报|报请|提交|提请|召开)([省市县区州旗][一-鿿]{2,10}[局厅])(?:党组|党委|机关党委|局长办公会|班子会)(?:会议|会)?(?=[^,。;\n]{0,10}(?:汇报|报告|述职|述法|研究|审议|审定|批准|同意|讨论|集体决策))/g

export function ledByOtherBureau(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, LED_BY)].flatMap(({ index, 1: name = '' }): Range[] => {
    if (!isStrangeTo(name, bureau) || OF_ALL_TRADES.test(name) || text.split(name).length > 2) return []
    const sentence = sentenceBefore(text, index) + sentenceBehind(text, index, 60)
    return /联合|会同|共建|派驻|划转|移交|来函|征求/.test(sentence) ? [] : [{ start: index, end: index + name.length }]
  })
}
