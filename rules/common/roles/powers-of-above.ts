import { matchesOf } from '../../../lib/audit'
import { rangeOf, sentenceAround, sentenceBefore } from './around'
import { type PowerSlip, TOLD_SUBJECT } from './power-slip'

// What a level above does.

/** Where a unit stands: 5 the state, 4 a province, 3 a city, 2 a county, 1 a town; 0 where it does not matter. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5

const HONOURS =
  /(?<!被|获|获得|荣获|荣|受|予以|联合|正式|先后|争取|申报|成功|通过|已)(?:授予|命名|评定|认定|评选|颁发)(?!为|的|工作|标准|办法|条件)(?:了)?(?:[^,。;:\n省市县区]{0,12})(全国|国家级|省级|全省|市级|全市)[^,。;\n]{0,16}?(?:示范|先进|称号|模范|基地|荣誉)/g
/** 授予3个村“全县文明村”称号, by a town. */
const HONOURS_OF_COUNTY =
  /(?<!被|获|获得|荣获|荣|受|予以|联合|正式|先后|争取|申报|成功|通过|已)(?:授予|命名)(?!为|的|工作|标准|办法|条件)(?:了)?(?:[^,。;:\n省市县区]{0,12})(全县|县级|全区|区级)[^,。;\n]{0,16}?(?:示范|先进|称号|模范|基地|荣誉|文明)/g
const GIVEN_BY_COUNTY = /[县区旗](?:委|人民政府|政府|里|[一-鿿]{2,8}[局办委会院])/
const HONOUR_RANKS: Record<string, Rank> = {
  全县: 2,
  县级: 2,
  全区: 2,
  区级: 2,
  全国: 5,
  国家级: 5,
  省级: 4,
  全省: 4,
  市级: 3,
  全市: 3,
}

/** 授予12个村“全国民主法治示范村”称号: honours are given by the level that they are named after. */
export function honourSlips(text: string, rank: Rank): PowerSlip[] {
  if (rank === 0) return []
  const ofCounty = rank === 1 ? matchesOf(text, HONOURS_OF_COUNTY) : []
  return [...matchesOf(text, HONOURS), ...ofCounty].flatMap((match): PowerSlip[] => {
    if ((HONOUR_RANKS[match[1] as string] ?? 0) <= rank) return []
    const head = sentenceBefore(text, match.index)
    if ((HONOUR_RANKS[match[1] as string] ?? 0) === 2 && GIVEN_BY_COUNTY.test(head)) return []
    if (
      /被|获|国家|司法部|民政部|农业农村部|[省市](?:委|政府|人民政府|级|司法|民政|[一-鿿]{0,4}[厅局])|上级|部门|厅/.test(
        head,
      )
    )
      return []
    return [{ kind: 'honour', range: rangeOf(match), what: match[1] as string }]
  })
}

const REVIEWS = new RegExp(
  [
    // 备案审查下属村规范性文件
    '(?:备案审查|审查备案)(?:了)?(?:下级|所属|下属|各?村(?:社区)?|各(?:乡镇|镇街|街镇|镇乡|街道|部门))[^,。;\\n]{0,6}规范性文件',
    // 审查县直部门规范性文件
    '(?:审查|审核|备案审查)(?:了)?[^,。;\\n]{0,4}(?:县直|区直|市直|县级|区级|[县区市]属)(?:各)?(?:部门|单位)?[^,。;\\n]{0,6}规范性文件',
    // 收到县级各部门报备的规范性文件
    '(?:受理|收到|接收|登记|审查)(?:了)?[^,。;\\n]{0,4}[县区市](?:直|级)(?:各)?(?:部门|单位)[^,。;\\n]{0,8}(?:报备|备案|报送)[^,。;\\n]{0,6}规范性文件',
    // 受理报送备案的规范性文件
    '(?:受理|接收|审查)(?:了)?(?:报送|报请|提请)备案的[^,。;\\n]{0,6}规范性文件',
    // 对各部门规范性文件进行备案审查
    '对(?:各|有关|所属)?部门[^,。;\\n]{0,8}规范性文件[^,。;\\n]{0,4}(?:进行|开展)?(?:备案审查|审查备案)',
    // 对各乡镇报送的规范性文件进行备案审查
    '对(?:全[县区市])?(?:各)?(?:[县区市](?:直|级)(?:各)?部门|各乡镇|各镇街|各镇乡)[^,。;\\n]{0,14}规范性文件[^,。;\\n]{0,6}(?:备案审查|审查|审核)',
  ].join('|'),
  'g',
)
const ABOVE = new RegExp(
  `(?:${[
    // 印发全县…
    '(?:制定|印发|出台|颁发|换发|审核换发|组织开展)(?:了)?全[县区市](?!年|统一|的?要求)',
    // 向各乡镇下放…
    '(?:向|给|对)各(?:乡镇|镇街|镇乡|街镇)(?:、各?街道)?(?:下放|赋予|移交|委托)(?!的)',
    // 对县级行政执法部门开展执法监督检查
    '对[县区市](?:级|直)(?:各|行政)?(?:执法)?(?:部门|单位)(?:开展|进行|实施)[^,。;\\n]{0,6}(?:监督|督察|督查|评查|考核)',
    // 指导全县各乡镇开展…
    '(?:对|指导|考核|督察|通报|评查)(?:全[县区市])?各(?:乡镇|镇街|镇乡|街镇|县直部门|区直部门)(?:政府)?(?:、各?(?:部门|街道))?(?:开展|进行|依法|报|的|执行)',
  ].join('|')})[^,。;\\n]{0,14}`,
  'g',
)

/** A town that reviews the departments' documents or inspects other towns. */
export function superiorSlips(text: string): PowerSlip[] {
  const slips: PowerSlip[] = []
  for (const [kind, pattern] of [
    ['reviews-others', REVIEWS],
    ['work-of-above', ABOVE],
  ] as const)
    for (const match of matchesOf(text, pattern)) {
      const { whole } = sentenceAround(text, rangeOf(match))
      if (
        /[县区市](?:委|人民政府|政府|司法局|人大|里)|上级|配合|参加|参与|迎接|接受|协助|被|排名|征求|代表|获/.test(
          whole,
        )
      )
        continue
      slips.push({ kind, range: rangeOf(match), what: '' })
    }
  return slips
}

const LICENCES = new RegExp(
  `(?:吊销|颁发|核发|发放|审批|办理)(?:了)?[^,。;:\\n]{0,6}(${[
    '营业执照|采矿许可证|探矿许可证|安全生产许可证|排污许可证|食品生产许可证',
    '建设工程规划许可证|建筑工程施工许可证|施工许可证|取水许可证|不动产权证书?|药品经营许可证|危险化学品经营许可证',
    '(?<=(?:颁发|核发)[^,。;:\\n]{0,6})行政执法(?:资格)?证件?',
  ].join('|')})`,
  'g',
)
const SETS_POWERS =
  /(?:设定|增设|新设|设立)(?:了)?(?:[^,。;:\n]{0,4})(行政许可|行政处罚|行政强制|行政收费)(?!窗口|科|股|大厅|服务|专区|审查|案卷|委员会|听证|裁量)/g

/** Licences that a town does not give, and powers that only laws and regulations create. */
export function licenceSlips(text: string, town: boolean): PowerSlip[] {
  const slips: PowerSlip[] = []
  for (const match of town ? matchesOf(text, LICENCES) : []) {
    const { head, whole } = sentenceAround(text, rangeOf(match))
    if (
      /协助|配合|代办|帮办|帮助|代理|受理|指导|移送|移交|上级|部门|赋权|承接|委托|窗口|建议|[县区市](?!场)/.test(whole)
    )
      continue
    if (!TOLD_SUBJECT.test(head) && !match[0].startsWith('吊销')) continue
    slips.push({
      kind: 'others-maybe',
      range: rangeOf(match),
      what: match[1] as string,
    })
  }
  for (const match of matchesOf(text, SETS_POWERS)) {
    const head = sentenceBefore(text, match.index)
    if (
      !TOLD_SUBJECT.test(head) ||
      /不得|禁止|严禁|清理|擅自|越权|自行|是否|取消|没有|未|无|违法|违规|法律|法规|规章/.test(head)
    )
      continue
    slips.push({
      kind: 'others-maybe',
      range: rangeOf(match),
      what: `${match[0].slice(0, 2)}${match[1]}`,
    })
  }
  return slips
}
