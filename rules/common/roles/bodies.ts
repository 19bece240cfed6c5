import { type Draft, type Hit, isTown, matchesOf, type PlaceChain, rangeAt, startsWord } from '../../../lib/audit'
import { bodyOf, inDraft, rangeOf } from './around'
import { hit, type OutOfRole, type Role } from './role'

// Bodies that a level does not have.

/** 镇司法局, 街道政协: what begins at the county. */
const COUNTY_BODIES = [
  // Congress, Party and the organs of the law.
  '人大常委会|人民代表大会常务委员会|政法委(?!员)',
  '政协(?=常委|主席|会议|组织|全会|机关|办公室|通报|汇报|报告|委员会|提案(?!办理协商)|[,。])',
  '人民法院|人民检察院|法院|检察院|公安局|公安分局|司法局',
  '监察委员会|(?:纪委)?监委(?!员|派)|(?:劳动(?:人事)?争议)?仲裁委员会',
  // Bureaus of the government.
  '应急管理局|应急局|财政局|民政局|教育局|人社局|水利局|自然资源局|农业农村局|生态环境局|信访局|审计局|统计局|医保局|税务局',
  '市场监督管理局|市场监管局|市监局|行政审批局|退役军人事务局|住建局|交通(?:运输)?局|卫健[局委]|发改[局委]',
].join('|')
const BODY_OF_TOWN = new RegExp(`([镇乡]|街道)(${COUNTY_BODIES})`, 'g')

/** 青石镇司法局, 街道司法局: bureaus, courts and congresses of a county told of a town. */
export function bodiesOfTowns(draft: Draft, role: Role): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const bare = role.name?.slice(0, -role.kind.length) ?? null
  return [...matchesOf(text, BODY_OF_TOWN)].flatMap((match): Hit<OutOfRole>[] => {
    const { index, 2: body } = match
    const own = bare !== null && text.endsWith(bare, index)
    if (!own && !startsWord(text, index)) return []
    // 县、镇司法局 tells of several levels at once.
    if (/[县区市][、和及]$/.test(text.slice(Math.max(0, index - 2), index))) return []
    return [hit('no-such-body', inDraft(draft, rangeOf(match)), role, body)]
  })
}

const BODY_OF_ZONE =
  /(?:开发区|高新区|经开区|度假区|示范区|产业园|管委会)(?:(?:依法|如期|按期|组织)?召开[^,。;\n]{0,8})?(人民代表大会|人大常委会|人大会议|政协(?:会议|常委会|全会))/g

/** 向开发区人民代表大会报告: a zone under a 管委会 has no congress. */
export function bodiesOfZones(draft: Draft, role: Role): Hit<OutOfRole>[] {
  return [...matchesOf(bodyOf(draft), BODY_OF_ZONE)].map((match) =>
    hit('no-such-body', inDraft(draft, rangeOf(match)), role, match[1]),
  )
}

/** A 街道 in the report of a 镇 or 乡 is the rule's for another unit's words, whether its body exists or not. */
export function isOfTown({ own, words }: PlaceChain): boolean {
  if (own && isTown(own.kind) && own.kind !== '街道') return true
  // The title alone says 街道.
  const towns = words.filter(({ kind }) => isTown(kind) && kind !== '街道').length
  return own?.kind === '街道' && towns > 2 && towns > 2 * words.filter(({ kind }) => kind === '街道').length
}

/** Government and congress of a 街道; 街道政府购买服务 and 街道人大代表 are something else. */
const NONE_IN_SUBDISTRICTS = [
  '人民政府',
  '(?:第[一二三四五六七八九十\\d]{1,3}[届次]){0,2}人民代表大会(?!代表)',
  '人大代表大会',
  '(?:依法|如期|按期|组织)?(?:召开)?[^,。;\\n一-鿿]{0,2}人代会',
  '人大(?=组织|听取|审议|常委|主席|会议|报告|监督|[、,。])',
  '(?:依法|如期|按期)?召开[^,。;\\n]{0,8}人民代表大会(?!代表)',
  '政府(?=[、,。]|依法|严格|认真|坚持|主要|负责|班子|领导|组织|常务|会议|专题|办公|定期|聘请|法律顾问|审议|网站公开|工作报告)',
].join('|')
const SUBDISTRICTS = new RegExp(`街道(${NONE_IN_SUBDISTRICTS})`, 'g')

/** 街道人民代表大会, 街道人民政府. */
export function subdistrictHits({ folded, citations, leftOut }: Draft): Hit<OutOfRole>[] {
  return [...matchesOf(folded, SUBDISTRICTS)].flatMap((match): Hit<OutOfRole>[] => {
    const range = rangeOf(match)
    // 乡镇、街道人民政府 is loose, but means the towns.
    if (/[镇乡县区][、和及或/(]?$/.test(folded.slice(Math.max(0, range.start - 3), range.start))) return []
    if (rangeAt(citations, range.start) || rangeAt(leftOut, range.start)) return []
    const what = (match[1] as string).replace(/^第[^次届]{1,3}次/, '')
    return [{ reason: 'subdistrict-government', range, values: { what } }]
  })
}
