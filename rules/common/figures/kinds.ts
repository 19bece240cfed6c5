import { matchesOf, type Range } from '../../../lib/audit'
import type { Made } from './each'

/**
 * 公安、住建3部门, 宣传、检定、抽查四步: a number without a measure word, or of kinds, right behind the names it counts; and 第四次 where there are
 * three. What is listed with 等, or may be one name or two (决策和执行), is left alone.
 */
export function kindsMade(folded: string, body: Range): Made[] {
  const found: Made[] = []
  for (const match of matchesOf(folded, KINDS)) {
    const { index } = match
    if (index < body.start || index >= body.end) continue
    const [whole, number = ''] = match
    const value = /\d/.test(number) ? Number(number) : DIGITS.indexOf(number.replace('两', '二'))
    const before = folded.slice(Math.max(0, index - LONGEST), index)
    const list = before.slice(Math.max(...[...'。;,:(\n》'].map((mark) => before.lastIndexOf(mark))) + 1)
    if (
      !list.includes('、') ||
      /[\d等]|[两三四五六七八][个项家类]/.test(list.slice(-2) + list.replace(/等[一-鿿]/g, ''))
    )
      continue
    const names = list.split('、')
    names[0] = (names[0] as string).replace(LEAD, '')
    const least = names.length
    const most = names.join('、').split(/、|以及|[和与及]/).length
    const tails = names.slice(1)
    if (value >= least && value <= most) continue
    if (most !== least || Math.abs(value - least) !== 1 || least < 2 || value < 2) continue
    if (tails.some((name) => name.length < 2 || name.length > 7 || VERBISH.test(name))) continue
    const last = tails.at(-1) as string
    const first = names[0] as string
    if (first.length < 2 || first.length > 8 || Math.abs(first.length - last.length) > 3) continue
    // 打造智能化、数字化三大平台: fields are named alike, and what they are like is no name.
    const isOfFields = FIELDS.test(whole)
    if (isOfFields && (least < LEAST_FIELDS || tails.some((name) => name.length !== last.length || LIKE.test(name))))
      continue
    // 海东区、海西区、临港区三区; 甲、乙、丙三市.
    const area = /^.([市区])$/.exec(whole)?.[1]
    // 与甲市、乙市、丙市四市: with one's own.
    const isWithOwn = /[与同和]$|联合$|会同$/.test(LEAD.exec(list.split('、')[0] as string)?.[0] ?? '')
    if (area && isWithOwn && value === least + 1) continue
    if (area && !tails.every((name) => name.endsWith(area) || name.length === last.length)) continue
    const start = index - names.join('、').length
    found.push({
      range: { start: index, end: index + whole.length },
      related: { start, end: index },
      value: whole,
      of: names.join('、'),
      made: `${least}`,
      sure: false,
    })
  }
  return [...found, ...bracketed(folded, body)]
}

/** 三个试点乡镇(甲镇、乙镇、丙乡、丁乡): as many in the bracket as are said, where all are named by one kind. */
function bracketed(folded: string, body: Range): Made[] {
  const found: Made[] = []
  for (const match of matchesOf(folded, BRACKETED)) {
    const { index } = match
    if (index < body.start || index >= body.end) continue
    const [whole, number = '', noun = '', list = ''] = match
    const value = /\d/.test(number) ? Number(number) : DIGITS.indexOf(number.replace('两', '二'))
    const names = list.split(/[、和及]/)
    const kinds = new Set(names.map((name) => name.at(-1)))
    const isOfKind = names.every((name) => name.length > 1 && name.length < 12 && noun.includes(name.at(-1) as string))
    if (!(isOfKind || (kinds.size === 1 && KIND_ENDS.test(list))) || names.length === value) continue
    if (Math.abs(names.length - value) > 2 || names.length < 2) continue
    const start = index + whole.length - list.length - 1
    found.push({
      range: { start: index, end: index + number.length + 1 },
      related: { start, end: start + list.length },
      value: `${number}个`,
      of: list,
      made: `${names.length}个`,
      sure: false,
    })
  }
  return found
}

const BRACKETED =
  /([2-9]|1\d|[两二三四五六七八九])个([一-鿿]{0,8}(?:乡镇|镇街|街道|社区|村|县区|县|区|镇|乡|局|部门|单位))\(([一-鿿、]{5,90})\)/g
const KIND_ENDS = /[镇乡村县区局委办]$|街道$|社区$/

const DIGITS = '零一二三四五六七八九'
const LONGEST = 60
const FIELDS = /大|方面/
const LEAST_FIELDS = 3
const LIKE = /(?:[化式型性条度]|(?<!强)制)$|^[不无]/
const KINDS =
  /([2-9]|[两二三四五六七八九])(?<=[一-鿿].)(?:大(?:类(?!别|型)|领域|方面|环节|板块|平台|体系|行动|工程|机制|任务|要素|抓手|维度|模块|行业|场景|渠道)|方面|部门|单位|步(?!走|骤推)|类(?!别|型)|镇(?!街)|街道|乡镇|村(?!级)|县(?!级)|环节|阶段|场景|领域|行业|渠道|市(?![场级民政区县直])|区(?![域间级别内位划])|方(?!面|式|向|案|位|针|法|便))(?![一-鿿]?(?:联动|协同|合一|融合|贯通|一体))/g
const LEAD =
  /^.*(?:联合|会同|协同|组织|走过|经过|经历|涉及|涵盖|覆盖|包括|分为|选取|选择|确定|形成|建立|按照|围绕|聚焦|针对|通过|实行|明确|划分为|[与和同在对由向以将从按把])/
const VERBISH =
  /联合|会同|开展|组织|设立|建立|完成|走进|深入|覆盖|涉及|确定|推动|形成|打造|新增|了|对|向|在|将|(?<!行)为|由/
