import { matchesOf, often } from './matches'
import type { Level } from './types'

/** Names of organs (发文机关) and their levels. All patterns are for folded text. */

const CORE = '[一-鿿·()A-Za-z0-9]'
/** How an organ's name ends. Longer endings first, so that 工作委员会 is not cut to 委员会. */
export const ORGAN_END =
  '(?:党工委管委会|党工委|工作委员会|管理委员会|管委会|委员会|人民政府办公室|人民政府|政府办公室|街道办事处|办事处|党委会|党委|党组|政府|管理局|监督局|总局|税务局|分局|公安局|司法局|局|厅|办公室|部|委|司法所|中心|管理处|总队|支队|大队|检察院|法院|研究院|学院|医院)'
const ORGAN_LINE = often(
  new RegExp(`^(?:中国共产党|中共)?${CORE}{2,44}?${ORGAN_END}(?:\\((?:章|盖章|公章|印章|印)\\))?$`),
)
const PLACE_END = often(
  /(?:省|自治区|自治州|地区|盟|市|自治县|县|自治旗|旗|区|镇|乡|街道|苏木|片区|新区|开发区|管理区|示范区|园区)$/,
)

/** Whether a folded line is nothing but the names of one or several organs. */
export function isOrganLine(line: string): boolean {
  return line.length <= 80 && ORGAN_LINE.test(line) && !/[的了将为]|我[县区镇乡局]|情况|工作报告|如下|关于/.test(line)
}

/** Splits names run together (…委员会…人民政府) and names set apart by blanks or 、. */
export function splitOrgans(line: string): string[] {
  const cleaned = line.replace(/\((?:章|盖章|公章|印章|印)\)/g, '')
  const names: string[] = []
  const pattern = new RegExp(
    `(?:中国共产党|中共)?${CORE}{2,30}?(?:党工委管委会|党工委|工作委员会|管理委员会|管委会|委员会办公室|委员会|人民政府办公室|人民政府|街道办事处|办事处|党委|党组|政府|局|厅|部|(?<!管)委(?!员)|办公室|司法所|中心|管理处|[支总大]队|院)(?=$|、|,| |中共|中国共产党|[一-鿿]{2,20}?(?:人民政府|办事处|委员会|管委会|政府|局))`,
    'g',
  )
  for (const match of matchesOf(cleaned, pattern)) {
    const name = match[0].replace(/^[、, ]/, '')
    const before = names.at(-1)
    // 沧浦区人民政府汇澜街道办事处, 国家税务总局临渠区税务局 and 衡漳市生态环境局清漪分局 are one organ each.
    if (before && isOneOrgan(before, name)) names[names.length - 1] = before + name
    else names.push(name)
  }
  return names.length > 0 ? names : [cleaned]
}

function isOneOrgan(before: string, name: string): boolean {
  if (/^(?:中共)?国家[一-鿿]{2,8}总局$/.test(before)) return true
  // 青石县人民政府国有资产监督管理委员会: named after the government whose it is.
  if (/[省州县区市旗]人民政府$/.test(before))
    return /^[^省市县区旗]{1,8}(?:街道)?办事处$|^国有资产监督管理委员会(?:党委)?$/.test(name)
  // 中共青石区委滨河街道工作委员会, 中共青石县委政法委员会: what the county's own committee has set up or sent to a street.
  if (/[省州县区市旗]委$/.test(before))
    return /^[^省市县区旗]{1,8}街道(?:工作委员会|党工委)$|^(?:全面)?依法治[省市州县区旗]委员会(?:办公室)?$|^(?:政法|机构编制|网络安全和信息化|财经|审计|国家安全)委员会(?:办公室)?$/.test(
      name,
    )
  return /[^分]局$/.test(before) && /^[^省市县区旗]{1,8}分局$/.test(name)
}

/** The office for which its Party group or committee signs: 禾丰县民政局 of 禾丰县民政局党组, 水利局 of 中共…水利局委员会. */
export function officeBehind(name: string): string {
  return name.replace(OF_PARTY_IN_OFFICE, '')
}

const OF_PARTY_IN_OFFICE = often(
  /(?<=[局厅院署队所关]|中心|委员会|(?:改革|发改|健康|卫健|国资|住建)委|办公室)(?:机关)?(?:党组|党委|党总支|党支部|委员会)$/,
)

/**
 * The level that a name itself tells. A 市 below another 市 is a county; whether a lone 市 is 地级 or 县级 is not in
 * its name and is `city` here.
 */
export function levelOf(name: string): Level {
  const bare = officeBehind(name.replace(/\([^()]{0,60}\)/g, '').replace(/^(?:中国共产党|中共)/, '')).replace(
    /(?<=政府)党组$/,
    '',
  )
  if (/(?:局|厅|部|署|总队|支队|大队|司法所|中心|管理处|院|办公室)$/.test(bare) && !/街道(?:党政)?办公室$/.test(bare))
    return 'department'
  // 农业高新技术产业示范区管理委员会 is a zone's, whatever trade its name holds.
  const ofZone = /[区园城港岛](?:党工委)?管(?:理委员会|委会)$/.test(bare)
  if (
    !ofZone &&
    /(?:发展和改革|发展改革|卫生健康|国有资产监督管理|城乡建设|财政|纪律检查|监察|教育|经济和信息化|科学技术|政法|编制|住房|交通|农业|水利|民族|宗教|体育|国资|发改|卫健|住建).{0,30}委(?:员会)?$/.test(
      bare,
    )
  )
    return 'department'
  const place = bare.replace(
    /(?:党工委管委会|党工委|工作委员会|管理委员会|管委会|委员会|人民政府办公室|人民政府|政府|办事处|党委会|党委|党组|委)$/,
    '',
  )
  if (/管(?:理委员会|委会)|党工委管委会/.test(bare) && !/街道/.test(bare)) return 'zone'
  if (/(?:开发区|高新区|经开区|片区|园区|示范区|实验区|管理区|风景区|度假区|保税区|合作区|工业区)$/.test(place))
    return 'zone'
  if (/新区$/.test(place)) return /人民政府/.test(bare) ? 'county' : 'zone'
  if (/街道(?:办)?$/.test(place) || /街道办事处$/.test(bare)) return 'subdistrict'
  if (/(?:镇|乡|苏木)$/.test(place)) return 'township'
  if (/自治区$/.test(place) || /省$/.test(place)) return 'province'
  if (/^(?:北京|天津|上海|重庆)市$/.test(place)) return 'province'
  if (/(?:自治州|地区|盟)$/.test(place)) return 'city'
  if (/(?:县|旗|区)$/.test(place)) return 'county'
  if (/市$/.test(place)) return /市./.test(place.slice(0, -1)) || /州./.test(place.slice(0, -1)) ? 'county' : 'city'
  return 'unknown'
}

/** Whether a name is a place's alone (青石镇, 巫溪县), as short titles begin with. */
export function isPlace(name: string): boolean {
  return PLACE_END.test(name)
}
