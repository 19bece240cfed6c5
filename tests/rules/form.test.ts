import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** Headings, numbers, titles, marks and private data in reports of four layouts, and what only looks like a slip of them. */

const LAYOUTS: Record<string, string> = {
  // Headings run into their text; items by numbers.
  county: `云溪县人民政府2024年法治政府建设年度报告
市委、市政府：
2024年，云溪县坚持以习近平新时代中国特色社会主义思想为指导，扎实推进法治政府建设。现将有关情况报告如下：
一、主要举措和成效
（一）强化组织领导。县委、县政府主要负责同志带头履行推进法治建设第一责任人职责，召开专题会议6次，研究解决重点问题12个。
（二）优化营商环境。推行“一件事一次办”，政务服务事项网上可办率保持在较高水平，帮办代办服务1260件。
（三）规范行政执法。全面落实行政执法“三项制度”，组织案卷评查2次，评查案卷120卷，反馈问题36个，均已整改到位。
（四）化解矛盾纠纷。完善人民调解、行政调解、司法调解联动机制，全年调解各类纠纷860件，成功率保持在较高水平。
二、存在的不足和原因
（一）执法力量不足。乡镇综合行政执法队人员偏少，身兼数职的情况较为普遍。
（二）普法形式单一。针对青少年、外出务工人员的普法载体不够丰富，吸引力不强。
三、下一步工作安排
2025年，重点做好以下工作：
1.加强队伍建设。组织执法人员轮训，充实基层执法力量。
2.创新普法形式。用好新媒体平台，打造普法品牌。
3.健全监督机制。常态化开展案卷评查和专项监督。
特此报告。
云溪县人民政府
2025年1月20日`,
  // Headings on lines of their own; items 一是.
  town: `云溪县白水镇2024年法治政府建设工作报告
县委、县政府：
一年来，白水镇在县委、县政府的坚强领导下，扎实推进法治政府建设。现将工作情况报告如下：
一、主要工作
（一）加强组织领导
镇党委、政府主要负责人切实履行第一责任人职责，召开专题会议4次，将法治建设纳入村（社区）年度考核。
（二）严格依法决策
聘请法律顾问2名，审查合同36份，提出法律意见18条，重大决策合法性审查率100%。
（三）规范行政执法
综合行政执法队有执法人员9名，全部持证上岗，办理一般程序案件16件，未发生行政复议和行政诉讼案件。
（四）深化普法宣传
开展“法律进乡村”活动12场，发放宣传资料3000余份，培养“法律明白人”68名。
二、存在问题
一是执法力量薄弱，专业人员偏少；二是普法方式较为单一，针对性不强；三是部分村干部依法办事能力有待提高。
三、下步打算
一是加强执法队伍建设，组织业务培训和案卷评查。
二是丰富普法宣传形式，增强针对性和实效性。
三是完善矛盾纠纷多元化解机制，推进源头治理。
白水镇人民政府
2025年1月8日`,
  // Arabic numbers below the parts.
  bureau: `江洲市交通运输局关于2024年度推进法治政府建设情况的报告
市委、市政府：
2024年，我局认真贯彻落实市委、市政府决策部署，法治政府部门建设取得新成效。现报告如下：
一、2024年工作开展情况
1.坚持党的领导，压实法治责任。局党组会议学习研究法治工作8次，局长办公会听取汇报4次。
2.完善制度体系，规范文件管理。制定行政规范性文件3件，清理17件，废止2件，均按规定报送备案。
3.严格规范执法，提升监管效能。办理行政处罚案件426件，开展执法检查1860次，组织听证6次。
4.自觉接受监督，强化权力制约。办理人大代表建议18件、政协提案22件，办结率100%。
5.加强普法宣传，营造良好氛围。举办法治讲座6期，开展“交通普法进企业”活动24场。
二、存在的主要问题
（1）执法信息化水平不高，数据共享不充分。
（2）基层执法人员能力参差不齐，培训针对性不强。
三、2025年工作安排
（一）深入学习贯彻习近平法治思想
把习近平法治思想作为党组理论学习中心组学习的重点内容，推动学用结合。
（二）扎实推进严格规范公正文明执法
开展执法领域突出问题专项整治，推行柔性执法。
（三）持续加大普法力度
落实“谁执法谁普法”责任制，办好交通安全法治讲堂。
江洲市交通运输局
2025年1月22日`,
  plan: `云溪县人民政府办公室关于印发《云溪县2025年法治政府建设工作要点》的通知
各乡镇人民政府，县政府各部门：
《云溪县2025年法治政府建设工作要点》已经县政府同意，现印发给你们，请认真贯彻执行。
云溪县人民政府办公室
2025年3月12日
云溪县2025年法治政府建设工作要点
为扎实推进法治政府建设，制定本要点。
一、总体要求
坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，全面推进依法行政。
二、重点任务
（一）健全依法决策机制
1.落实重大行政决策程序。编制年度决策事项目录，严格履行公众参与、专家论证程序。（责任单位：县司法局）
2.加强合法性审查。建立重点项目法律顾问全程参与机制。（责任单位：县司法局）
（二）规范行政执法
3.开展案卷评查。组织全县案卷评查2次，通报评查结果。（责任单位：县司法局、各执法部门）
4.推行柔性执法。完善轻微违法不予处罚清单。（责任单位：县市场监管局）
三、组织保障
（一）加强领导。各单位要把法治政府建设摆在重要位置，主要负责人负总责。
（二）强化督察。县司法局要会同有关部门开展督促检查。`,
}

interface Case {
  rule: string
  layout: string
  /** Text of the layout, and what stands there instead. */
  find: string
  instead: string
  quote: string
}

const cases = readFileSync(fileURLToPath(new URL('form.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Case => {
    const [head = '', find = '', instead = '', quote = ''] = line.split(' | ').map((part) => part.replaceAll('⏎', '\n'))
    const [rule = '', layout = ''] = head.split(' ')
    return { rule, layout, find, instead, quote }
  })

function edited({ layout, find, instead }: Case): string {
  const text = LAYOUTS[layout] as string
  // 甲…乙: from the one to the other.
  const [from = '', to] = find.split('…')
  const start = text.indexOf(from)
  const end = to === undefined ? start + from.length : text.indexOf(to, start) + to.length
  if (start < 0 || end <= start) throw new Error(`not in the layout: ${find}`)
  return text.slice(0, start) + instead + text.slice(end)
}

const findingsOf = (text: string) => auditSource({ name: 'draft', format: 'txt', text }).findings

describe('of form', () => {
  it.each(cases.filter(({ rule }) => rule !== 'ok'))('$rule $layout $instead', (given) => {
    const text = edited(given)
    const start = text.indexOf(given.quote)
    expect(start).toBeGreaterThanOrEqual(0)
    const places = findingsOf(text)
      .filter(({ rule }) => rule === given.rule)
      .flatMap(({ span, related }) => [span, ...related])
    expect(places.some((span) => span.start < start + given.quote.length && span.end > start)).toBe(true)
  })

  it.each(cases.filter(({ rule }) => rule === 'ok'))('$layout $instead is right', (given) => {
    expect(findingsOf(edited(given)).map(({ rule, span }) => `${rule} ${span.text}`)).toEqual([])
  })

  it.each(Object.keys(LAYOUTS))('%s: the report itself is right', (layout) => {
    expect(findingsOf(LAYOUTS[layout] as string).map(({ rule, span }) => `${rule} ${span.text}`)).toEqual([])
  })
})
