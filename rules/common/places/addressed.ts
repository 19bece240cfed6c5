import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { clauseAt } from './own-voice'

/** Institutions and undertakings by the words for them, and the characters of the bureaus that lead or license them. */
const LED =
  '农机安全监理站|农机监理站|农机站|农技站|农业服务中心|农经站|经管站|畜牧站|畜牧兽医站|动物防疫站|兽医站=农牧,林业站|林业工作站|木材检查站=林自农园,水利站|水务站|水利水保站=水农,环保所|生态环境所|环保站=环,劳动保障所|人社所=人,城管中队=城住综执,文化站|综合文化站=文体教,交管站|农村公路管理站|养路站=交公路,安监站|应急管理站=应安,计生办|计生服务站=卫,中小学校|中小学|学校|中心校|中心学校|幼儿园|高校|校外培训机构=教体,乡镇卫生院|镇卫生院|卫生院|公立医院|村卫生室|疾控机构=卫医疾,派出所|交警中队=公,司法所=司,税务所|税务分局=税,国土所|国土资源所|自然资源所=自国规,市场监管所|市监所=市,养老机构|福利机构|敬老院|救助站=民,旅行社|文化馆|图书馆|博物馆=文旅,物业服务企业|物业企业=住房建城,客运企业|运输企业|港口企业|驾培机构=交港,林场|护林站=林园,水管单位|水管站|水库管理所|取水户=水,畜禽养殖场|养殖户|渔船=农牧渔海,参保单位=医人社,排污单位=环生,燃气企业=城住建,定点医药机构|定点药店=医'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const NAMES = LED.flatMap(([names]) => names.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|')
/** 各乡镇卫生院要…, told what to do; 督促全区各中小学校规范…, looked after. */
const ADDRESSED = new RegExp(
  `(?:(?<=^|[。;,:\\n]|[一二三四五六]是)|(?<=督促|指导|组织|要求|推动|引导|责令))(?:全[省市县区州旗])?各(?:级|乡镇|镇街|乡|镇|街道|(?:乡镇|镇)\\(街道\\)|县区|县)?(${NAMES})(?!负责人|所长|院长|校长|[、和及与等]|[一-鿿]{0,4}(?:主管|监管|管理)部门)`,
  'g',
)
/** 所辖12个派出所, 局属水管单位: said to be one's own. */
const HELD = new RegExp(
  `(?:所辖|下辖|局属|下属|直属|所属)(?:的)?(?:各|全部|所有|\\d{1,3}[个所家])?(${NAMES})(?!负责人|所长|院长|校长|[、和及与等])`,
  'g',
)
const ORDERED =
  /^(?:要(?!求)|按(?:月|季度?|周|旬)|(?:严格|认真)(?:落实|执行|履行)|应(?![急用对])|须|务必|必须|需(?!求))/
/** Bureaus whose work is with all others. */
const OF_ALL_TRADES =
  /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|行政执法|机关事务|税|邮政|电|气象/
/** What a bureau has to do with others' institutions: 督促各学校食堂…, by the characters of its name. */
export const OWN_MATTER: readonly (readonly [RegExp, RegExp])[] = [
  [/市场|市监|药/, /食品|食堂|餐|药|器械|疫苗|电梯|特种设备|锅炉|计量|价格|收费|广告|产品|质量|标准|经营|商标/],
  [/应急|消防|安全/, /安全|消防|火|演练|应急|隐患|灾|汛/],
  [/公安/, /安|警|交通|治安|反诈/],
  [/卫生|卫健|疾/, /卫生|疫|病|健康|饮用?水|控烟|医疗|急救/],
  [/环/, /环|污|废|噪|辐射|排放|油烟|扬尘/],
  [/水/, /[水河湖堤坝渠]/],
  [/住|城|建/, /建|房|燃气|物业|垃圾|占道|广告|工地|绿化/],
  [/农|林|牧|渔/, /农|林|树|火|苗|畜|禽|渔|粮|劳动/],
  [/文|旅|体/, /文|旅|体育|读|演出|场馆/],
  [/民政|退役|残/, /老|儿童|残|救助|双拥|优抚|志愿/],
  [/医/, /医保|药|参保|基金/],
  [/自然|规划|国土/, /地|规划|测绘|地质|灾/],
  [/人/, /劳动|就业|用工|工资|职称|社保|人才|招聘|培训/],
  [/交/, /交通|运输|车|路|船|驾/],
]
const WITH_OTHERS =
  /联合|会同|协同|协作|局|厅|委(?!托)|部门|移送|联动|共建|结对|普法|宣传|讲座|课|进校园|活动|竞赛|法治副校长|调研|走访/

/** 各乡镇卫生院要结合实际加强配合 in the draft of 市场监督管理局: those are spoken to who are led by another bureau; ranges in the text. */
export function ledByOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  const matters = OWN_MATTER.filter(([name]) => name.test(bureau)).map(([, matter]) => matter)
  const isTold = (index: number, name: string) =>
    !/[镇乡街村企]$/.test(text.slice(0, index)) && text.split(name).length <= 2
  const held = [...matchesOf(text, HELD)].filter(({ index, 1: name = '' }) => isTold(index, name))
  return [...held, ...matchesOf(text, ADDRESSED)].flatMap((match): Range[] => {
    const { index, 0: words, 1: name = '' } = match
    const owners = LED.find(([names]) => names.split('|').includes(name))?.[1] ?? ''
    // Named more often it is an institution with which the bureau has to do.
    if ([...owners].some((sign) => bureau.includes(sign)) || text.split(name).length > 3) return []
    const end = index + words.length
    const after = sentenceBehind(text, end, 60)
    const spoken = /[督指组要推引责][促导织求动令]$/.test(text.slice(Math.max(0, index - 2), index))
    if (!spoken && !held.includes(match) && !ORDERED.test(after)) return []
    const clause = clauseAt(text, index, words.length).replace(held.includes(match) ? words : '', '')
    // 各中小学校要规范食堂管理, by those who watch over food.
    if (matters.some((matter) => matter.test(clause.replace(name, '')))) return []
    // 局机关及所属中小学: the bureau itself is no other.
    return WITH_OTHERS.test((sentenceBefore(text, index) + clause).replace(/[我本]局|局(?:机关|属)/g, ''))
      ? []
      : [{ start: index + Math.max(0, words.indexOf('各')), end }]
  })
}

const TOWNS_TOLD =
  /(?<=辖区内?|[镇乡]域内?)各(?:乡镇|镇街|街镇)|(?<=^|[。;,:\n])各(?:乡镇|镇街|街镇|乡|镇)(?:街道)?(?=要(?!求)|应(?![急用对])|须|务必|必须|需(?!求)|(?:负责|结合|按照|组织)[^,。;\n]{0,10}(?:实际|要求|落实|制定|细化))/g
const STREETS_TOLD = /各街道(?!路|两侧|沿线|巷|社区|[、和及与或/(（]|[一-鿿]{0,3}(?:路|街|巷))/g
/** 街道 may be the streets of a market town. */
const ROADS =
  /清扫|保洁|路灯|亮化|占道|商铺|门店|店铺|车辆|停放|停车|绿化|垃圾|集镇|市容|洒水|摊|巷|硬化|路面|交通|管网/
/** The words are those of the level above. */
const OF_ABOVE =
  /[省市县区旗](?:委|政府|人民政府|直|级|[一-鿿]{2,6}局)|全[省市县区旗]|上级|要求[:,]?$|会议|强调|指出|通知/

/** 各乡镇要结合实际细化清单 in a subdistrict's paper, 各街道物资储备点 in that of a 乡: a town holds no towns; ranges in the text. */
export function townsWithin(text: string, { own, office }: PlaceChain): Range[] {
  if (!own || office || !isTown(own.kind)) return []
  const streets =
    own.kind === '街道'
      ? []
      : [...matchesOf(text, STREETS_TOLD)].filter(
          ({ index, 0: words }) => !ROADS.test(clauseAt(text, index, words.length)),
        )
  const found = [...matchesOf(text, TOWNS_TOLD), ...streets].filter(
    ({ index }) => !OF_ABOVE.test(sentenceBefore(text, index)),
  )
  // Said more often the paper may be that of the level above.
  return found.length > 2 ? [] : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const COUNTIES_TOLD =
  /(?<=^|[。;,:\n])各(?:市、县(?:\(区\)|、区)?|市县区?|县(?:市)?区|区县|县\(市、?区\)|市\([州地]\)|市州|设区的?市|地市)[^,。;\n]{0,10}?(?=要(?!求)|应(?![急用对])|须|务必|必须|认真|扎实|积极(?!性)|均(?!衡|等))/g

/** 各市、县（区）林业局要加强领导 in the draft of a county: it has none below it; ranges in the text. */
export function countiesWithin(text: string, { own, countyLevelCity }: PlaceChain): Range[] {
  if (!own?.sure || !(isTown(own.kind) || isCounty(own.kind) || countyLevelCity)) return []
  const found = [...matchesOf(text, COUNTIES_TOLD)].filter(({ index }) => !OF_ABOVE.test(sentenceBefore(text, index)))
  return found.length > 2 ? [] : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

/** 与毗邻的青岚市建立协作机制 in that city's own paper: nobody is its own neighbour; ranges in the text. */
export function ownNeighbours(text: string, { own, office, zone }: PlaceChain): Range[] {
  const name = own?.name
  if (!own?.sure || !name || !/^[一-鿿]{2,12}$/.test(name) || !/毗邻|相邻|邻近|接壤|周边|签订|建立|兄弟/.test(text))
    return []
  const found: Range[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const before = /(?:(?:[与和同])?(?:毗邻|相邻|邻近|接壤|交界|周边|兄弟市?县?区?)的?|[与同])$/.exec(
      text.slice(Math.max(0, at - 8), at),
    )?.[0]
    if (!before) continue
    const after = text.slice(end, end + 16)
    // 毗邻的青岚市云溪区 is one of its parts, 与青岚市司法局 one of its bureaus.
    const alone = /毗邻|相邻|邻近|接壤|交界|周边|兄弟/.test(before)
      ? !/^[一-鿿]{1,5}(?:[县区镇乡村]|街道|局|委)|^[的、和与及]/.test(after)
      : !office &&
        !zone &&
        /^(?:建立|签订|签署|开展)(?:了)?[^,。;\n]{0,8}(?:跨|协作|合作|联动|联防|联合|协同|协议)/.test(after)
    if (alone) found.push({ start: at - before.length, end })
  }
  return found
}
