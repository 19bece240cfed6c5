import { matchesOf, type Range } from '../../../lib/audit'

/** Where a unit stands for what it may ask of others: a town, a county, a city. */
export type Standing = 'town' | 'county' | 'city'

const COUNTIES = '(?:县\\((?:市、?区|市\\)区|区)\\)|县市区|县区|区县|市县|市\\(县、?区\\)|区\\(县(?:、市)?\\)|区市县)'
const PEERS: Record<Standing, string> = {
  town: '(?:乡镇|镇街|镇乡|街镇|镇\\(街道?\\)|乡镇\\(街道\\)|[县区市]直(?:各)?(?:部门|单位)|[县区]级(?:各)?部门)',
  county: COUNTIES,
  city: '(?:市\\(州\\)|市州|州市|地市|设区的?市|盟市|市\\(地\\))',
}
const MANAGES = '(?:对|指导|督促|督导|考核|督察|评查|通报|要求|推动|组织|检查|调度|约谈|引导)'
/** 对全市各县（市、区）开展督察, 将法治建设纳入县（市、区）综合考核, 印发各县（市、区）人民政府. */
function managed(peers: string): RegExp {
  return new RegExp(
    `(?:^|[,。;:\\n)]|[一二三四五]是)[^,。;:\\n]{0,16}?(?:${MANAGES}|印发|下发)(?:全[省市县区州])?各?${peers}[^,。;\\n]{0,24}|(?:纳入|作为)(?:对)?(?:全[省市县区])?各?${peers}[^,。;\\n]{0,10}考核|(?:加强|强化|做好)对(?:全[省市县区])?各?${peers}[^,。;\\n]{0,16}(?:指导|督导|监督|督促|考核|培训)`,
    'g',
  )
}

const MAY_BE_PEERS: Record<Standing, RegExp> = {
  town: /[乡县市区](?:镇|直|级)|镇[街乡(]|街镇/,
  county: /县\((?:市|区)|县市|县区|区县|市县|区\(县|市\(县/,
  city: /市\(州|市州|州市|地市|设区|盟市|市\(地/,
}
/** Told of the level above, or of peers as peers. */
const BY_OTHERS: Record<Standing, RegExp> = {
  town: /[县区市](?:委|人民政府|政府|司法局|人大|里|纪委)|上级|配合|参加|参与|迎接|接受|协助|被|排名|征求|代表|获|位[列居]|学习|交流|兄弟|其他|周边|[县区市][一-鿿]{2,6}局/,
  county:
    /市(?:委|人民政府|政府|司法局|人大|里|级|直|[一-鿿]{2,6}局)|省(?:委|政府|级|[一-鿿]{2,6}厅)|州(?:委|政府|级)|上级|配合|参加|参与|迎接|接受|协助|被|排名|代表|获|位[列居]|学习|交流|兄弟|其他|周边|邻|跨|联合|与|第[一二三\d]|示范/,
  city: /省(?:委|人民政府|政府|司法厅|人大|级|直|[一-鿿]{2,6}厅)|国家|上级|配合|参加|参与|迎接|接受|协助|被|排名|代表|获|位[列居]|学习|交流|兄弟|其他|周边|邻|跨|联合|与|第[一二三\d]|示范/,
}

/** A town that assesses the county's towns, a county that inspects the city's counties. In the text that was searched. */
export function peersManaged(text: string, standing: Standing): Range[] {
  if (!MAY_BE_PEERS[standing].test(text)) return []
  return [...matchesOf(text, managed(PEERS[standing]))].flatMap(({ index, 0: words }): Range[] => {
    const before = text.slice(Math.max(0, index - 60), index)
    const sentence = before.slice(Math.max(...['。', ';', '\n'].map((point) => before.lastIndexOf(point))) + 1) + words
    const lead = /^[,。;:\n)]/.test(words) ? 1 : 0
    return BY_OTHERS[standing].test(sentence) ? [] : [{ start: index + lead, end: index + words.length }]
  })
}

const FILED =
  /规范性文件[^。;\n]{0,24}?(?:报|向|报送|提请)[^,。;\n]{0,3}?(国务院|全国人大常委会|全国人大|省(?:人民)?政府|省人大(?:常委会)?|自治区(?:人民)?政府)[^,。;\n]{0,6}备案|(?:报|向|报送)(国务院|全国人大常委会|省(?:人民)?政府|省人大(?:常委会)?)[^,。;\n]{0,4}备案(?:的)?(?:行政)?规范性文件|管委会[^,。;\n]{0,4}(?:报|向|报请|提请)(国务院|全国人大常委会)[^,。;\n]{0,6}备案/g

/** 规范性文件报国务院备案: documents go to the level above, never to the one above that. */
export function filedTooHigh(text: string, town: boolean): { range: Range; what: string }[] {
  if (!text.includes('备案')) return []
  return [...matchesOf(text, FILED)].flatMap((match) => {
    const organ = match[1] ?? match[2] ?? match[3] ?? ''
    // A county of which the province takes care files there as well.
    if (!town && /^[省自]/.test(organ)) return []
    if (/市(?:人民)?政府/.test(match[0])) return []
    return [{ range: { start: match.index, end: match.index + match[0].length }, what: `报${organ}备案` }]
  })
}

/** 发布镇政府令: towns, subdistricts and departments issue no orders of a government. */
export const TOWN_ORDERS = /(?:发布|颁布|公布|签发|以)[^,。;\n]{0,6}?(?:[镇乡](?:人民)?政府令|街道办事处令)/g
