import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore } from './mismatches'

/** Heads of firms, schools, hospitals and banks, and the characters of the bureaus that lead such or are told of with them. */
const HEADS =
  '厂长、经理|厂长|总经理|董事长|经理层|(?<!项目|客户|大堂)经理=国资工信,校长、园长|(?<!副|法治)校长|园长|系主任|院系=教体,院长(?!、检察)=卫医教文科,行长=金银,台长=广文新,馆长=文体档,车间主任|班组长=国工'
const HEAD_NAMES = HEADS.split(',').map((line) => line.split('=') as [string, string])
const HEAD = HEAD_NAMES.map(([names]) => names).join('|')
const LEADS =
  '要(?!求)|应(?![急用对])|须|必须|切实|认真|严格|带头|亲自|主持|先后|多次|定期|担任|任组长|为第一责任人|是第一责任人|履行|专题|每'
const HEAD_LEADS = new RegExp(
  `(?:(?<=^|[。;,:、\\n)]|[一二三四五六]是|各(?:单位|部门|科室|股室)(?:的)?|[由以])(?:${HEAD})(?:、(?:${HEAD}|书记|[一-鿿]{2,4}长)){0,2})(?=(?:${LEADS}))`,
  'g',
)
/** Bodies, rooms and plans of such houses. */
const BODIES =
  /(?<=^|[。;,:\n]|[由经向]|提交|纳入|列入|组织)(董事会|监事会|股东(?:大)?会|校务会|院务会|教代会|教职工代表大会|公司(?:法务部|党委|章程|经营班子|领导班子|年度[一-鿿]{0,6}(?:目标|计划|考核))|企业(?:法务部|年度经营[一-鿿]{0,4})|(?:各)?车间(?:、班组)?|(?:教务处|医务科|护理部)(?=[^局])|(?:厂|校|院|矿|公司)(?:党委|办公会|领导班子|务公开))(?![^,。;]{0,4}(?:选举|换届))/g
/** Such houses are told of rightly: they are visited, taught, watched or founded. */
const HOUSES =
  /企业|公司|集团|学校|校园|院校|中小学|幼儿园|医院|医疗机构|卫生院|银行|商会|协会|合作社|工厂|法院|检察|庭|仲裁|研究院|党校|学院|联合|会同|邀请|约谈|走进|走访|座谈|培训班|宣讲团|聘|竞赛|国企|国资|驻/

/** 厂长、经理要切实履行第一责任人职责, 董事会专题研究法治建设 in the draft of a government or a bureau; ranges in the text. `bureau` is null where there is none. */
export function headsOfHouses(text: string, bureau: string | null): Range[] {
  const found: Range[] = []
  for (const { index, 0: words } of matchesOf(text, HEAD_LEADS)) {
    const owners = HEAD_NAMES.find(([names]) => new RegExp(`^(?:${names})`).test(words))?.[1] ?? ''
    if (bureau && [...owners].some((sign) => bureau.includes(sign))) continue
    const end = index + words.length
    if (!HOUSES.test(sentenceBefore(text, index) + rest(text, end))) found.push({ start: index, end })
  }
  for (const { index, 1: words = '' } of matchesOf(text, BODIES)) {
    if (bureau && OWN_HOUSE.some(([signs, body]) => body.test(words) && signs.test(bureau))) continue
    const end = index + words.length
    if (!HOUSES.test((sentenceBefore(text, index) + rest(text, end)).replace(words, '')))
      found.push({ start: index, end })
  }
  // Said more often such houses are what the draft is about.
  return found.length > MOST_LEFT ? [] : found
}

/** Bureaus that have to do with such bodies. */
const OWN_HOUSE: readonly (readonly [RegExp, RegExp])[] = [
  [/教|体|党校/, /^(?:校|教|院)/],
  [/卫|医|疾/, /^(?:院|医|护)/],
  [/国资|国有|工业|工信|经信|金融|市场|发展|应急|税|商务/, /^(?:董|监|股|公司|企业|各?车间|厂|矿)/],
]
const MOST_LEFT = 2

function rest(text: string, at: number): string {
  return text.slice(at, at + 60).split(/[。;\n]/, 1)[0] as string
}
