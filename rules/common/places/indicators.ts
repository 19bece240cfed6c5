import { matchesOf, type Range } from '../../../lib/audit'
import { clauseAt } from './own-voice'

/** Whom and what only some bureaus look after, and the characters of these. */
const OBJECTS =
  '学校食堂|校园食堂|校外培训机构|民办学校|幼儿园|中小学教师|义务教育阶段学生=教体市食药公民消,医疗机构|医务人员|医疗废物|村卫生室|计划免疫|预防接种=卫医疾环市药民,养老机构|城乡低保|殡葬服务|特困人员=民卫残,取水许可|河道采砂|水土保持|河湖长=水林自农,渔船|农药经营|种子经营|畜禽养殖|兽药=农渔牧市环,瓶装燃气|物业服务|商品房预售|建筑工地|施工许可=住建房城市,排污许可|危险废物|入河排污口=环水,客运企业|驾培机构|出租汽车|货运源头|超限超载=交公,食品经营许可|特种设备|药品经营|网络餐饮=市食药,林区|林长|野生动物=林自园农,农民工工资|劳动合同|劳动用工=人住交水,定点医药机构|医保基金=医,网吧|旅行社|文物保护单位=文旅,矿山企业|耕地保护|不动产登记=自国应,烟花爆竹|危化品企业|加油站=应公商市消交'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const NAMES = OBJECTS.map(([names]) => names).join('|')
/** How much of one's own work is done: 从业人员培训覆盖率达到100%. */
const MEASURED = new RegExp(
  `(${NAMES})[^,。;:、\\n]{0,12}?(?:覆盖率|合格率|达标率|完成率|办结率|持证率|整改率|培训率|监管率|检查率|签订率|处置率|规范率|公开率)`,
  'g',
)
/** Bureaus whose work is with all others, or that hold several trades. */
const OF_ALL_TRADES =
  /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|公安|应急|消防|税务|民族|国资|机关事务/
const WITH_OTHERS = /联合|会同|配合|协助|协同|部门|[局委办](?!属|机关)|涉[及林水农]/

/** 学校食堂从业人员培训覆盖率 in the draft of 交通运输局: what another bureau measures, told of nowhere else. */
export function indicatorsOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau) || !text.includes('率')) return []
  return [...matchesOf(text, MEASURED)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const owners = OBJECTS.find(([names]) => names.split('|').includes(name))?.[1] ?? ''
    if ([...owners].some((sign) => bureau.includes(sign)) || text.indexOf(name) !== text.lastIndexOf(name)) return []
    return WITH_OTHERS.test(clauseAt(text, index, words.length)) ? [] : [{ start: index, end: index + words.length }]
  })
}
