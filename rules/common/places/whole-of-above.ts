import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { sentenceBefore, sentenceBehind } from './mismatches'

/** 全市共查处…126件, 全市新增…3600户, 全省行政执法人员持证率100%, at the head of a clause. */
const COUNTED =
  /(?:^|[。;,\n]|[一二三四五六]是)全(省|市|州|县|区|旗)(?:(?:全年|年内)?(?:共(?!同|建|享|治)|累计|先后|新增|新登记|新设立|排查|查处|办理|受理|审结|办结|立案|调解|化解|开展|组织|举办|培训|检查|制定|印发|审查|公开|配备|聘请|建成|设立|培育)[^,。;\n]{0,24}?\d|[^,。;\n\d]{2,14}(?:持证率|覆盖率|应诉率|办结率|化解率|满意度|成功率|合格率)(?:达到?|为|保持在?)?\d)/g
/** 组织全市行政执法人员培训3期: what one holds oneself. */
const HELD =
  /(?:^|[。;,\n\d.]|[一二三四五六]是)(?:组织|举办|部署)(?:了)?(?:对)?全(省|市|州|县|区|旗)(?:各级)?(?:(?:行政)?执法(?:人员|队伍)[^,。;\n]{0,12}\d+[期次场]|(?:行政执法)?案卷评查)/g
/** 推进依法治市: what a place rules by law is itself. */
const RULED = /(?:推进|深化|加快|坚持|统筹)(?:全面)?依法治([省市州县区旗镇乡])(?!委|办|领导|考核|工作(?:会|领导))/g
/** What is rightly told of all: ranks, praise, what is held for all and by whom, and what part of it is one's own. */
const OF_ALL =
  /[一-鿿]{2}市(?!场)|我[市县区镇乡州旗]|本[市县区镇乡州旗]|占|居|列|首|率先|唯一|第[一二三四五\d]|通报|表扬|获|评为|评比|评选|平均|高于|低于|参加|竞赛|比武|会议|现场|推广|先进|试点|示范|统一|平台|系统|经验|其中|上级|要求|部署|根据|按照|落实|[省市县区州](?:委|政府|人民政府|司法局|级)/

/**
 * 全市共查处违法案件126件 in a county's report, once or twice: a number of all the level above is told as one's own. Ranges in the text.
 */
export function wholesOfAbove(text: string, { own, office, zone, countyLevelCity }: PlaceChain): Range[] {
  if (!own?.sure || office || zone) return []
  const isAbove = (kind: string) =>
    isTown(own.kind)
      ? !isTown(kind)
      : isCounty(own.kind)
        ? own.kind !== '市' && /[省市州]/.test(kind)
        : countyLevelCity !== true &&
          (own.kind === '市' || own.kind === '州') &&
          (kind === '省' || (kind === '市' && own.kind === '州'))
  const found: Range[] = []
  for (const pattern of [COUNTED, HELD])
    for (const { index, 0: words, 1: kind = '' } of matchesOf(text, pattern)) {
      if (!isAbove(kind)) continue
      const start = index + words.indexOf(`全${kind}`)
      const rest = sentenceBehind(text, start + 2, 98)
      if (!OF_ALL.test(sentenceBefore(text, start) + rest)) found.push({ start, end: start + 2 })
    }
  // Told so all over, it may be the unit's own word or a draft about more than the unit.
  if (found.length > MOST_LEFT) found.length = 0
  for (const { index, 0: words, 1: kind = '' } of matchesOf(text, RULED)) {
    const end = index + words.length
    if (isAbove(kind) && !/[省市县区州][委政]|考核|上级/.test(sentenceBefore(text, index)))
      found.push({ start: end - 4, end })
  }
  return found
}

const MOST_LEFT = 2

const PAIR = /([县区市镇乡州旗省])(?:党)?委、([县区市镇乡州旗省])(?:人民)?政府/g

/** 县委、市政府: two bodies of one place, of which one has another level; ranges in the text. */
export function unlikePairs(text: string, { own, office }: PlaceChain): Range[] {
  if (!own?.sure || office) return []
  return [...matchesOf(text, PAIR)].flatMap(({ index, 0: words, 1: party = '', 2: government = '' }): Range[] => {
    if (party === government || (party !== own.kind && government !== own.kind)) return []
    if (/[、各委和及]$/.test(text.slice(Math.max(0, index - 1), index))) return []
    const at = words.indexOf('、')
    return [
      party === own.kind ? { start: index + at + 1, end: index + words.length } : { start: index, end: index + at },
    ]
  })
}

const PAIR_OF_TOWN = /(街道|[镇乡])(?:党工委|党委)、(街道办事处|办事处|[镇乡](?:人民)?政府)/g

/** 街道党工委、镇政府, 镇党委、办事处: two bodies of one town, of which one is of another kind; ranges in the text. */
export function unlikePairsOfTowns(text: string, { own, office, zone }: PlaceChain): Range[] {
  if (!own?.sure || !isTown(own.kind) || office || zone) return []
  return [...matchesOf(text, PAIR_OF_TOWN)].flatMap(({ index, 0: words, 1: party = '', 2: body = '' }): Range[] => {
    const government = /办事处/.test(body) ? '街道' : (body[0] as string)
    if (party === government || (party !== own.kind && government !== own.kind)) return []
    if (/[、各乡和及]$/.test(text.slice(Math.max(0, index - 1), index))) return []
    const at = words.indexOf('、')
    return [
      party === own.kind ? { start: index + at + 1, end: index + words.length } : { start: index, end: index + at },
    ]
  })
}

const STRAIGHT =
  /(?:^|[。;,:\n]|组织|要求|督促|推动|[对向]|各乡镇、|各镇、|各街道、)(省直|市直|州直|县直|区直|镇直|街直)(?:机关)?(?:各)?(?:部门|单位|机关)(?!(?:党)?工委|党委|事务|作为)/g
const WITH_THEM = /驻|下放|联合|会同|垂[直管]|双管|来[我本]|反馈|配合|协调|上级|邀请|[省市县区]、|[省市县区]直、|与/

/** 组织市直各部门 in a county's report, 镇直各单位 in a subdistrict's; ranges in the text. */
export function straightBodies(text: string, { own, office, zone, countyLevelCity }: PlaceChain): Range[] {
  if (!own?.sure || office || zone) return []
  const found = [...matchesOf(text, STRAIGHT)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    const kind = name[0] === '街' ? '街道' : (name[0] as string)
    const strange = isTown(own.kind)
      ? isTown(kind) && kind !== own.kind
      : isCounty(own.kind) && own.kind !== '市'
        ? /[省市州]/.test(kind)
        : (own.kind === '市' || own.kind === '州') && countyLevelCity !== true && kind === '省'
    const start = index + words.indexOf(name)
    const end = index + words.length
    const rest = sentenceBehind(text, end, 40)
    return strange && !WITH_THEM.test(sentenceBefore(text, start) + rest) ? [{ start, end }] : []
  })
  return found.length > MOST_LEFT ? [] : found
}
