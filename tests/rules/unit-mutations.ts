import { isInBody, type Report, type Slip, type SlipKind, sitesOf } from './mutants'

const kind = (
  slip: string,
  own: (report: Report) => boolean,
  from: RegExp,
  instead: string,
  count: number,
): SlipKind => ({
  slip,
  rule: 'body-mismatch',
  count,
  sites: (report) => (own(report) ? sitesOf(report, from, instead).filter(isInItsVoice).filter(isInBody) : []),
})

const titled =
  (level: string, ending: RegExp) =>
  ({ before }: Report) =>
    before.draft.issuers.length > 0 &&
    before.draft.issuers.every((issuer) => issuer.level === level) &&
    ending.test(before.draft.title ?? '')
const town = titled('township', /镇/)
const township = titled('township', /乡(?!镇)/)
/** In an autonomous region 全区 and 区政府 may be the region's. */
const county = (report: Report) => titled('county', /县/)(report) && !/自治区|嘎查|苏木/.test(report.text)
const district = titled('county', /区/)
const city = titled('city', /市/)
const department = titled('department', /局/)
const subdistrict = titled('subdistrict', /街道/)

/** “全市通办” is a programme's name, and the line that names whom to ask tells nothing of the unit's work. */
function isInItsVoice({ report, start }: Slip): boolean {
  const line = report.text.slice(report.text.lastIndexOf('\n', start) + 1, start)
  return !/[（(]联系人/.test(line) && !/[“"][^”"\n]{0,8}$/.test(report.text.slice(Math.max(0, start - 10), start))
}

/** Words of another level or kind of unit, put into a report that speaks of its own throughout. */
export const UNIT_SLIPS: readonly SlipKind[] = [
  kind('a subdistrict in a town’s report', town, /(?<=[我全])镇(?![上下级区村域办委])/g, '街道', 40),
  // 健全镇、村、组三级网络.
  kind('a subdistrict in a town’s list of levels', town, /(?<=[健完]全|建立|构建)镇(?=、?村)/g, '街道', 4),
  // 镇人大, 镇纪委, 镇政府, 镇党委: where a clause begins.
  kind('a subdistrict where a town’s body acts', town, /(?<=[，。；、\n])镇(?=[党政人纪领综司机里])/g, '街道', 80),
  kind('a township in a town’s report', town, /(?<=[我本]|(?<![健完])全)镇(?![上下级区村域办委])/g, '乡', 40),
  kind('a township where a town’s body acts', town, /(?<=[，。；\n])镇(?=[党政人纪综司里]|长(?!度))/g, '乡', 80),
  kind('a town in a township’s report', township, /(?<=[我全本])乡(?![村土贤亲])/g, '镇', 15),
  kind('a town where a township’s body acts', township, /(?<=[，。；\n])乡(?=[党政人纪综司]|长(?!度))/g, '镇', 12),
  kind('a town in a subdistrict’s report', subdistrict, /(?<=[，。；、\n])(?:我|全)?街道(?![办社道])/g, '我镇', 40),
  kind(
    'a town where a subdistrict’s body acts',
    subdistrict,
    /(?<=[，。；\n])街道(?=党工委|坚持|将|先后|综治|全年)/g,
    '镇',
    20,
  ),
  kind('a district in a county’s report', county, /(?<=[全我])县/g, '区', 40),
  kind(
    'a district’s bodies in a county’s report',
    county,
    /(?<=[，。；、\n由经])县(?=委|政府|司法局|人民政府)/g,
    '区',
    50,
  ),
  kind('a county in a district’s report', district, /(?<=[我]|(?<![健完])全)区(?!域)/g, '县', 10),
  kind(
    'a county’s bodies in a district’s report',
    district,
    /(?<=[，。；、\n由经])区(?=委|政府|司法局|人民政府)/g,
    '县',
    20,
  ),
  kind('a county in a city’s report', city, /(?<=我|(?<![健完])全)市(?![县场])/g, '县', 40),
  kind('a district in a city’s report', city, /(?<=我|(?<![健完])全)市(?![县场])/g, '区', 40),
  kind('a town in a department’s report', department, /我局/g, '我镇', 30),
  kind(
    'another level’s addressee in a town’s report',
    town,
    /(?<=\n[^\n]{0,4}县委、)县(?=(?:人民)?政府[：:]\n)/g,
    '区',
    10,
  ),
]
