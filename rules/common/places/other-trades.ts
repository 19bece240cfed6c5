import { matchesOf, type Range } from '../../../lib/audit'
import { isStrangeTo } from './bureaus'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** Bureaus whose reports tell of all others, and of which all others tell. */
const OF_ALL_TRADES = /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|机关事务/

const ORGANS =
  /(?<=^|[,。;:\n]|[,。;\n]由)([省市县区州旗][一-鿿]{2,9}[局厅委])(?:党组|党委|领导班子|班子成员|机关(?:党委|各)|(?:政策)?法[规制](?:大队|[科股处室]|机构)|各[科股处]室|局属|(?:主要(?:负责(?:同志|人)|领导)|局长|主任)(?:(?:任|担任|为)[一-鿿]{0,4}组长|(?:年度|年终|本年度)?(?:的)?(?:履职(?:尽责)?|述[职法]|学法|履行[一-鿿]{0,6}第一责任人职责)(?:情况|报告|工作|材料)))(?:(?<=组长|情况|报告|工作|材料)|(?![,。;、:\n]|书记(?:、|参|到|来)|派|成员单位|$))/g
const ACTS_ITSELF =
  /(?<=^|[。;\n])([省市县区州旗][一-鿿]{2,9}[局厅委])(?=严格(?:落实|执行|规范)|认真(?:落实|履行|贯彻)|全面(?:落实|推行|梳理)|深入(?:推进|开展|学习)|扎实|坚持|健全|完善|强化|持续|高度|切实|大力|积极|组织(?:对|开展|修订|编制)|制定(?:印发|出台)?|印发|修订|建立|牵头)/g
/** It came to us, or is told of as it worked with us. */
const WITH_US =
  /派员|指导我|授课|[来到赴]我|协助|与我|同我|共建|交流|对我[局厅委](?!各|所属|机关|法|执法)|会同|联合|邀请我|应邀|共同|协作|配合|沟通|衔接|移交|移送|抄送|向我[^,]{0,8}(?:反馈|通报)|函/
/** The unit took part in what the other did. */
const WE_TOOK_PART =
  /我[局厅委](?:派|参加|配合|选派|荣获|被|获|作为|代表|报送|安排|抽调|积极|主动|协助|承担|按照|根据|也|随即|第一时间|及时)/

/** 县卫生健康局党组把…, 区住房和城乡建设局严格落实…，我局…, in the report of another bureau; ranges in the text. */
export function otherBureausSpeaking(text: string, bureau: string, level: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  const found: Range[] = []
  for (const [pattern, itself] of [
    [ORGANS, false],
    [ACTS_ITSELF, true],
  ] as const)
    for (const { index, 1: name = '' } of matchesOf(text, pattern)) {
      if (OF_ALL_TRADES.test(name) || !isStrangeTo(name, bureau) || (level !== '' && name[0] !== level)) continue
      const end = index + name.length
      // 其中邀请法律顾问授课2次: whom the other asked tells nothing of us.
      const sentence = sentenceBehind(text, index, 120)
      // 会同市教育局检查,市教育局党组高度重视: named before in the same sentence it is told of.
      if (sentenceBefore(text, index).includes(name)) continue
      if (WITH_US.test(sentence.replace(/邀请(?!我)[^,]{2,20}/g, ''))) continue
      if (WE_TOOK_PART.test(text.slice(index, index + sentence.length + 12))) continue
      if (itself) {
        const speaksOfUs =
          /[,](?:[^,]{0,4})我[局厅委]|[,][局厅委](?:党组|机关)/.test(sentence) ||
          /^[。;]我[局厅委]/.test(text.slice(index + sentence.length, index + sentence.length + 4))
        // Named again it is a bureau of which the report tells.
        if (!speaksOfUs || text.indexOf(name) !== text.lastIndexOf(name)) continue
      }
      found.push({ start: index, end })
    }
  return found
}

/** Teams and offices by the words for their trade, and the characters of the bureaus that have them. */
const TEAMS =
  '市容|城管|渣土|违建=城住综执,劳动保障|劳动监察|劳动人事=人劳,渔政|农机|动物卫生|种子|植保=农渔牧海林,交警|交通警察|刑警|刑侦|巡警|巡特警|特警|禁毒|经侦|网安|治安(?!保卫)|户政|出入境=公交,水政|河道|水土保持=水,路政|运政|公路|港航|海事=交路港公海,国土|矿产|测绘|不动产=自国规土,环境监察|环境执法|环保|生态环境=环,卫生监督|医政|疾控|妇幼=卫疾健医,文化市场|文物|旅游|网吧=文旅广,税务稽查|税源|纳税=税,食品|药品|特种设备|商标|计量|消费维权=市药食,林政|森林|野生动物=林自园农公,消防|防火监督=消应,殡葬|婚姻登记|社会救助|低保=民,学籍|教师|校外培训=教体,医保|基金监管=医,房产|物业|建筑市场|质量安全=住建城交水房,统计执法=统,退役|双拥=退'
    .split(',')
    .map((line) => line.split('=') as [string, string])
const TEAM =
  /[我本][局委厅]([一-鿿]{2,10}?)(?:大队|支队|中队|总队|稽查队|监察队|执法队|(?:服务)?热线|(?:服务|登记|业务|办事|经办){0,2}窗口|(?<![一-鿿]办公)[科股](?![技学研普]))/g

/** 我局市容管理监察大队 in the report of a bureau that has no such trade. */
export function othersTeams(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, TEAM)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const trade = TEAMS.find(([trades]) => trades.split('|').some((word) => name.startsWith(word.replace(/\(.*/, ''))))
    if (!trade || /治安保卫/.test(name) || [...trade[1]].some((sign) => bureau.includes(sign))) return []
    return [{ start: index + 2, end: index + words.length }]
  })
}
