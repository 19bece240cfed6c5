import { isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** Where people work and live together, and the characters of the units that have to do with them. */
const HOUSES =
  '农场|垦区|团场|连队=农垦兵团师,林场|林区=林草园,牧场|牧区|草场=牧草农林,渔场|渔区|渔港=渔农海港,茶场|果园|盐场=农林茶盐供,矿区|油田|井下=矿煤油应急能自,厂区|车间=工经高开信产国园,景区|旅游区|度假区=景旅游文胜园,库区|灌区=水移库灌,校园|校区=教校体团,监区|戒毒所=监司戒公,营区=军退武,港区|码头|船舶=港交海航口渔,站场|场站=交运铁'
    .split(',')
    .map((line) => line.split('=') as [string, string])
/** Those whose own word tells the trade, of which only bureaus of others do not tell. */
const PEOPLE =
  '医护人员|医务人员=卫医疾民,税务干部|纳税人|缴费人=税财,渔民|船员|船东=渔农海交港水公,牧民=牧草农林,矿工=应自煤能,货车司机|驾驶员|司乘人员|乘客=交运公铁港,导游=文旅,业主=住房建城民,城管队员=城综住执,民警|辅警=公,护林员=林自,教师|教职工=教体,养殖户|种植户=农牧水畜林,储户=金,参保人=医人'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const NAMES = HOUSES.map(([names]) => names).join('|')
const OF_PEOPLE = PEOPLE.map(([names]) => names).join('|')
/** 农场职工遇事找法、办事依法的意识不断增强: what a part on teaching the law ends with. */
const MINDS = new RegExp(
  `(?<=^|[。;,:\\n、使让令])(?:广大|全体|全)?(?:(${NAMES})(?:(?:广大)?(?:干部)?(?:职工|员工|居民|移民|师生|群众|游客|商户|从业者|从业人员|工作人员){1,2})|(${OF_PEOPLE}))(?=(?:的)?(?:遇事|办事|依法|学法|尊法|守法|知法|懂法|用法|法治|法律|维权|诚信守法)[^。;\\n]{0,24}?(?:增强|提[升高]|浓厚|养成|加强|深入人心|形成))`,
  'g',
)
/** Whom all others' work is with, or who teach the law to all. */
const OF_ALL_TRADES =
  /司法|普法|综合|审批|政务|信访|政府|政法|民族|宗教|统战|总工会|工会|应急|公安|人力|人社|市场监|税|消防|卫生|环/
/** One has gone there, or they are named with others. */
const VISITED = /走进|深入|[进入到赴]|巡回|下基层|联合|会同|所在|辖区|驻|共建/

/**
 * 农场职工遇事找法的意识增强 in the draft of a 景区, 团场职工法治素养提升 in that of a 街道: the people whose minds a unit has formed are its
 * own; a house named nowhere else is left from another draft. Ranges in the text.
 */
export function mindsOfOthers(text: string, { own, office, zone }: PlaceChain): Range[] {
  const unit = office ?? zone ?? own
  // A county or town may hold any of them; a subdistrict or bureau hardly.
  if (!unit?.sure || !unit.name || OF_ALL_TRADES.test(unit.name)) return []
  if (!office && !zone && !(own && isTown(own.kind) && own.kind === '街道')) return []
  return [...matchesOf(text, MINDS)].flatMap(({ index, 0: words, 1: place, 2: people }): Range[] => {
    const house = place ?? people ?? ''
    if (people && !office) return []
    const owners = [...HOUSES, ...PEOPLE].find(([names]) => names.split('|').includes(house))?.[1] ?? ''
    if ([...owners].some((sign) => unit.name?.includes(sign)) || text.indexOf(house) !== text.lastIndexOf(house))
      return []
    const end = index + words.length
    return VISITED.test(
      sentenceBefore(text, index)
        .replace(/进一步|进行|引入|投入|收入/g, '')
        .slice(-40),
    ) || /[、和与及]/.test(sentenceBehind(text, end, 1))
      ? []
      : [{ start: end - words.length + words.indexOf(house), end }]
  })
}
