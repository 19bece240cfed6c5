import { matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { abbreviates, isStrangeTo } from './bureaus'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** Reports that tell of the heads of all bureaus. */
const OF_ALL_TRADES = /司法|政府|督查|信访|机关事务/
/** 县卫生健康局党组书记、局长: leaders and members at the head of a sentence. */
const LEADERS =
  /(?<=^|[。;\n])(?:[一-鿿]是)?(?:[一-鿿]{2,4}(?=[市县区州旗]))?([省市县区州旗][一-鿿]{2,12}(?:局|厅|(?:健康|改革|工作|建设|教育|信息化)委(?:员会)?))(?:(?:机关)?(?:工会|党支部|党委|纪委)|(?:政策)?法[规制][科股处室]|办公室|(?:党组|党委|党工委)(?:书记|成员|委员|班子)|(?:党组|党委)?(?:主要|分管)(?:负责(?:同志|人)|领导)|(?:局|厅)长|主任|领导班子|班子成员|领导干部|机关干部|)(?:、(?:局长|厅长|主任|[一-鿿]{2,6}))?(?:成员)?(?:严格|认真|切实|先后|多次|定期|分批|轮流|亲自|带头|带队|每(?:月|季度?|年|周|半年)|全年|均|全部|全员|按季度?|坚持|集中|积极)*(?=带头|轮流|分批|每|亲自|主持|讲授|专题|履行|学习|集中|参加(?:旁听|法治|学法|述法|培训|庭审)|旁听|签订|牵头|述法|述职|出庭|担任|任|签署|包[抓案联]|深入|研究|审议|听取|召开|部署|接访|坐班|走流程|包[联保]|开展|组织|共?办理|聘请|聘用|现有|印发|制定|修订|梳理|举办|建立|推行|完成|持证|持续|压减|审查|负责|具体|实行|配备|受理|作出|公示|清理)/g
const WITH_US =
  /支持|提供|移[送交]|反馈|通报|来函|批复|抄送|认定|牵头|向我|对我|[帮协]助|应邀|邀请|受邀|派员|[来到赴](?:我|局|会)|与我|同我|我[局委厅](?:派|参|配|荣|被)|两局|双方|共建|联合|会同|共同|协作|配合|交流|座谈会|部门|各单位/

/** Leaders of another bureau where a report tells what its own did; ranges in the text. */
export function leadersOfOthers(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, LEADERS)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    if (!isStrangeTo(name, bureau)) return []
    const sentence = sentenceBehind(text, index, 120)
    // Named again it is a bureau of which the report tells.
    const told = text.indexOf(name) !== text.lastIndexOf(name)
    // 县水利局开展检查: of what another bureau does the report may tell, of how much it did hardly.
    const counted = /\d/.test(sentence) || words.length > name.length + 4
    const start = index + words.indexOf(name)
    return told || !counted || WITH_US.test(sentence) ? [] : [{ start, end: start + name.length }]
  })
}

const ROOMS =
  /(?<=^|[。;,:\n]|[由经向对以]|[一二三四五六]是|组织|督促|推动|要求)(局|厅|委(?![员托派会])|院|社|分局)((?:政策)?法[规制](?:大队|处|科|股|室)|机关(?:各(?:处|科|股|部门)|党委|纪委|干部)|各(?:处|科|股)室|(?:直|属)各?(?:单位|事业单位)|办公室(?!主任科员)|(?:党组|党委)(?:书记|会议|成员|理论学习)|领导班子|班子成员|主要负责(?:同志|人))/g

/** 厅法规处 in the draft of a bureau, 局党组成员 in a commission's: the room's own house is of another kind; ranges in the text. */
export function roomsOfOtherKind(text: string, { office }: PlaceChain, names: string): Range[] {
  const own = office?.kind
  if (!own || !/[局厅委]/.test(own)) return []
  const found = [...matchesOf(text, ROOMS)].filter(({ index, 1: kind = '' }) => {
    if (kind === own || names.includes(kind === '委' ? '委员会' : kind)) return false
    return !/[省市县区州旗各级]$|厅|上级|部门|[一-鿿]局/.test(sentenceBefore(text, index).slice(-16))
  })
  // Said more often it is the unit's own word.
  return found.length > 2 ? [] : found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const EXPLAINED =
  /(?:由|归属|归|属于)((?:国家税务总局)?[一-鿿]{2,24}?(?:局|厅|委员会|委|办公室|人民政府|政府|办事处|中心))(?:(?:负责|承担)?(?:具体)?(?:负责)?解释|(?<=解释权(?:归|属于|归属)[一-鿿]{2,24})(?:所有)?)(?![一-鿿]{0,2}说明)/g

/** 本方案由市交通运输局负责解释 in the draft of another bureau: whose paper it is; ranges in the text. */
export function explainedByOthers(text: string, bureau: string | null, town: boolean): Range[] {
  if (!text.includes('解释')) return []
  return [...matchesOf(text, EXPLAINED)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const start = index + words.indexOf(name)
    const range = { start, end: start + name.length }
    const before = sentenceBefore(text, index)
    if (/》[^,。]{0,6}$|原|上级|会签|[与和同]$/.test(before) || /会同|[、和]/.test(name)) return []
    if (bureau) {
      const other = /^[省市县区州旗]?([一-鿿]{2,20}(?:局|厅|委员会|委))$/.exec(name)?.[1]
      return other && isStrangeTo(name, bureau) && !abbreviates(other, bureau) ? [range] : []
    }
    return town && /^[市县区旗][一-鿿]{2,12}[局委]/.test(name) ? [range] : []
  })
}
