import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** Heads of firms, schools, hospitals and banks, and the characters of the bureaus that lead such or are told of with them. */
const HEADS =
  '厂长、经理|厂长|总经理|董事长|经理层|(?<!项目|客户|大堂)经理=国资工信,校长、园长|(?<!副|法治)校长|园长|系主任|院系=教体,院长(?!、检察)=卫医教文科,行长=金银,台长=广文新,馆长=文体档,船长|船东=农渔海交港水,矿长=应自煤能,场长|连长=农垦兵林牧,车间主任|班组长=国工'
const HEAD_NAMES = HEADS.split(',').map((line) => line.split('=') as [string, string])
const HEAD = HEAD_NAMES.map(([names]) => names).join('|')
const ANY_HEAD = new RegExp(HEAD)
const LEADS =
  '要(?!求)|应(?![急用对])|须|必须|切实|认真|严格|带头|亲自|主持|先后|多次|定期|担任|任组长|为第一责任人|是第一责任人|履行|专题|每|签订|例会|会议(?!室)|述[职法]'
const HEAD_LEADS = new RegExp(
  `(?:(?<=^|[。;,:、\\n)]|[一二三四五六]是|召[开集]|组织|各|各(?:单位|部门|科室|股室)(?:的)?|[由以])(?:${HEAD})(?:、(?:${HEAD}|书记|[一-鿿]{2,4}长)){0,2})(?=(?:${LEADS}))`,
  'g',
)
/** Bodies, rooms and plans of such houses. */
const BEFORE_BODY = /(?:^|[。;,:\n]|[由经向]|提交|纳入|列入|组织)$/
const BODIES =
  /(?:董事会|监事会|股东(?:大)?会|校务会|院务会|教代会|教职工代表大会|公司(?:法务部|党委|章程|经营班子|领导班子|年度[一-鿿]{0,6}(?:目标|计划|考核))|企业(?:法务部|年度经营[一-鿿]{0,4})|(?:各)?车间(?:、班组)?|(?:教务处|医务科|护理部)(?=[^局])|(?:厂|校|院|矿|公司)(?:党委|办公会|领导班子|务公开))(?![^,。;]{0,4}(?:选举|换届))/g
/** Such houses are told of rightly: they are visited, taught, watched or founded. */
const HOUSES =
  /企业|公司|集团|学校|校园|院校|中小学|幼儿园|医院|医疗机构|卫生院|银行|商会|协会|合作社|工厂|法院|检察|庭|仲裁|研究院|党校|学院|联合|会同|邀请|约谈|走进|走访|座谈|培训班|宣讲团|聘|竞赛|国企|国资|驻/

/** 厂长、经理要切实履行第一责任人职责, 董事会专题研究法治建设 in the draft of a government or a bureau; ranges in the text. `bureau` is null where there is none. */
export function headsOfHouses(text: string, bureau: string | null): Range[] {
  const found: Range[] = []
  for (const { index, 0: words } of ANY_HEAD.test(text) ? matchesOf(text, HEAD_LEADS) : []) {
    const owners = HEAD_NAMES.find(([names]) => new RegExp(`^(?:${names})`).test(words))?.[1] ?? ''
    if (bureau && [...owners].some((sign) => bureau.includes(sign))) continue
    const end = index + words.length
    if (!HOUSES.test(sentenceBefore(text, index) + sentenceBehind(text, end, BEHIND))) found.push({ start: index, end })
  }
  for (const { index, 0: words } of matchesOf(text, BODIES)) {
    if (!BEFORE_BODY.test(text.slice(Math.max(0, index - 2), index))) continue
    if (bureau && OWN_HOUSE.some(([signs, body]) => body.test(words) && signs.test(bureau))) continue
    const end = index + words.length
    if (!HOUSES.test((sentenceBefore(text, index) + sentenceBehind(text, end, BEHIND)).replace(words, '')))
      found.push({ start: index, end })
  }
  // Said more often such houses are what the draft is about.
  return found.length > MOST_LEFT ? [] : found
}

/** Rooms and branches that only such a house has, and the characters of the bureaus that have to do with them. */
const ROOMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /各(?:职能|临床|医技|业务)?(?:科室、)?(?:病区|护理单元|(?:临床|医技)科室)|各病区、科室/g,
    /卫|医|疾|退役|民政|残|党校/,
  ],
  [/各(?:科室、|处室、)?(?:年级组?|教研[组室]|院系|教学班)(?:、教研组)?/g, /教|体|学|党校|人力/],
  [/各(?:部室、)?(?:支行|营业网点|营业部|分理处)/g, /金|银|财|市场|公安|邮|消|人力|商/],
  [/各(?:审判庭|业务庭|庭室|检察室|检察部)(?:、人民法庭)?/g, /法院|检察|司法|政法/],
]
const ANY_ROOM =
  /病区|护理单元|[床技]科室|年级|教研|院系|教学班|支行|网点|营业部|分理处|各(?:审判庭|业务庭|庭室|检察[室部])/
const LEADS_TO_ROOM = /(?:^|[。;,:\n]|[由向对把]|[一二三四五六]是|督促|要求|组织|指导|推动|落实到|压实|明确|抽查)$/

/** 督促各科室、病区严格落实首问负责制 in the draft of a zone; ranges in the text. */
export function roomsOfHouses(text: string, bureau: string | null): Range[] {
  if (!ANY_ROOM.test(text)) return []
  const found = ROOMS.flatMap(([pattern, owners]): Range[] =>
    bureau && owners.test(bureau)
      ? []
      : [...matchesOf(text, pattern)].flatMap(({ index, 0: words }): Range[] => {
          const end = index + words.length
          const sentence = sentenceBefore(text, index) + sentenceBehind(text, end, BEHIND)
          return LEADS_TO_ROOM.test(text.slice(Math.max(0, index - 3), index)) &&
            !HOUSES.test(sentence) &&
            !/校|课|学生|金融|普法|宣讲|邮|电信/.test(sentence)
            ? [{ start: index, end }]
            : []
        }),
  )
  return found.length > MOST_LEFT ? [] : found
}

/** People, clients and work of such houses, and the characters of the bureaus that have to do with them. */
const PEOPLE: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /(?:全体|广大|部分|组织|引导|教育|加强)(?:对)?员工|客户满意(?:度|率)/g,
    /国资|工业|工信|经信|商务|税|金|市场|邮|烟草|人力|应急|发展/,
    /用工|职工|工地|酒店|平台|园区|[店厂]|单位|经营|业|物业|旅|运输/,
  ],
  [
    /(?:全体|广大|组织|部分)(?:政法)?干警|审判(?:质效|管理|流程)|检察质效|办案检察官|员额法官/g,
    /公安|司法|法院|检察|政法|监狱|戒毒|安全|应急|消防/,
    /公安|法院|检察院|检察机关|政法|司法|派出所|监狱|戒毒|警(?!示)|府[院检]/,
  ],
  [
    /(?:全体|广大)(?:教职员?工|师生|教师)|师生(?:的)?(?:法治|学法)(?:素养|意识)|(?:师生|学生|家长)满意(?:度|率)|(?:提升|提高|狠抓|保障)教学质量/g,
    /教|体|科|党校|民政|卫|文|团/,
    /教育|校|幼儿|普法|宣传|讲|走进|课|考试院|活动/,
  ],
  [
    /(?:全体|广大)(?:医护|医务|护理)(?:人员|工作者)|(?:患者|病人|病患)(?:的)?满意(?:度|率)|门诊(?:量|人次)|住院患者/g,
    /卫|医|疾|药|民政|退役|残|老龄|中医/,
    /医院|医疗|卫生|健康|医保|院|诊/,
  ],
  [/(?:全体|广大)(?:消防)?(?:官兵|指战员)/g, /消防|应急|退役|军|武装|国动/, /消防|部队|武警|军|慰问|驻/],
]

/** 全体员工, 全体干警, 患者满意度 in the draft of a government or a bureau that tells of no such house there; ranges in the text. */
export function peopleOfHouses(text: string, bureau: string | null): Range[] {
  const found: Range[] = []
  for (const [pattern, owners, around] of PEOPLE) {
    if (bureau && owners.test(bureau)) continue
    for (const { index, 0: words } of matchesOf(text, pattern)) {
      const end = index + words.length
      const sentence = sentenceBefore(text, index) + sentenceBehind(text, end, BEHIND)
      if (/[、和及与]/.test(text[index - 1] ?? '') || /[、和及与]/.test(text[end] ?? '')) continue
      if (!HOUSES.test(sentence) && !around.test(sentence)) found.push({ start: index, end })
    }
  }
  return found.length > MOST_LEFT ? [] : found
}

/** Bureaus that have to do with such bodies. */
const OWN_HOUSE: readonly (readonly [RegExp, RegExp])[] = [
  [/教|体|党校/, /^(?:校|教|院)/],
  [/卫|医|疾/, /^(?:院|医|护)/],
  [/国资|国有|工业|工信|经信|金融|市场|发展|应急|税|商务/, /^(?:董|监|股|公司|企业|各?车间|厂|矿)/],
]
const MOST_LEFT = 2
const BEHIND = 60
