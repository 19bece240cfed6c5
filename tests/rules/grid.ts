/** Drafts of every level with places for words more, or for another title, addressee, signature or date. */

interface Unit {
  title: string
  addressee: string
  /** What it calls itself. */
  self: string
  heads: string
}

const UNITS = {
  town: { title: '云溪县青石镇人民政府', addressee: '县委、县政府：', self: '我镇', heads: '镇党委书记、镇长' },
  township: { title: '云溪县大岭乡人民政府', addressee: '县委、县政府：', self: '我乡', heads: '乡党委书记、乡长' },
  subdistrict: {
    title: '汀海区望津街道办事处',
    addressee: '区委、区政府：',
    self: '街道',
    heads: '街道党工委书记、办事处主任',
  },
  county: { title: '云溪县人民政府', addressee: '市委、市政府：', self: '我县', heads: '县委书记、县长' },
  district: { title: '汀海区人民政府', addressee: '市委、市政府：', self: '我区', heads: '区委书记、区长' },
  countyCity: { title: '平泽市人民政府', addressee: '江洲市委、市政府：', self: '我市', heads: '市委书记、市长' },
  city: { title: '江洲市人民政府', addressee: '省委、省政府：', self: '我市', heads: '市委书记、市长' },
  bureau: { title: '云溪县水利局', addressee: '县委、县政府：', self: '我局', heads: '局党组书记、局长' },
  cityBureau: { title: '江洲市交通运输局', addressee: '市委、市政府：', self: '我局', heads: '局党组书记、局长' },
  zone: {
    title: '江洲高新技术产业开发区管理委员会',
    addressee: '市委、市政府：',
    self: '高新区',
    heads: '党工委书记、管委会主任',
  },
} satisfies Record<string, Unit>

export type UnitName = keyof typeof UNITS | 'plan'

/**
 * Where words go: `m` measures, `mp` a paragraph of them, `r` the principals, `c` causes, `p` next year, `o` a plan's
 * opening, `m2` its tasks, `e` its end, `pre` and `post` around the draft; the others stand in the place of what they name.
 */
export type Place =
  | 'm'
  | 'mp'
  | 'r'
  | 'c'
  | 'p'
  | 'o'
  | 'm2'
  | 'e'
  | 'pre'
  | 'post'
  | 'title'
  | 'to'
  | 'lead'
  | 'sign'
  | 'date'
  | 'notice'
  | 'plan'
  | 'open'

export function draftOf(unit: UnitName, year: number, words: Partial<Record<Place, string>>): string {
  return unit === 'plan' ? planOf(year, words) : reportOf(UNITS[unit], year, words)
}

function reportOf(
  { title, addressee, self, heads }: Unit,
  year: number,
  words: Partial<Record<Place, string>>,
): string {
  const at = (place: Place) => words[place] ?? ''
  return `${at('pre')}${words.title ?? `${title}\n关于${year}年法治政府建设情况的报告`}
${words.to ?? addressee}
${words.lead ?? `${year}年，${self}坚持以习近平新时代中国特色社会主义思想为指导，扎实推进法治政府建设。现将有关情况报告如下：`}
一、${year}年推进法治政府建设的主要举措和成效
（一）强化政治引领。深入学习宣传习近平法治思想，理论学习中心组开展专题学习6次，参训干部128人次。
（二）规范决策程序。聘请法律顾问2名，审查合同36份，提出意见52条，均已采纳。${at('m')}
（三）严格规范执法。落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，办理行政处罚案件16件，罚款3.2万元。
${at('mp')}${words.mp ? '\n' : ''}（四）化解矛盾纠纷。排查矛盾纠纷143件，化解139件，化解率97.2%。全年发生行政复议案件2件，行政诉讼案件1件，负责人出庭应诉1次。
二、存在的不足和原因
一是普法形式不够丰富，原因是创新意识不强；二是执法力量不足，主要是编制有限。${at('c')}
三、${year}年党政主要负责人履行推进法治建设第一责任人职责情况
${heads}认真履行推进法治建设第一责任人职责，听取法治工作汇报4次，研究解决重点问题7个。${at('r')}
四、${year + 1}年推进法治政府建设的主要安排
${year + 1}年，${self}将持续加强学习培训，不断提高依法行政能力。${at('p')}
特此报告。

${words.sign ?? title}
${words.date ?? `${year + 1}年1月20日`}
${at('post')}`
}

function planOf(year: number, words: Partial<Record<Place, string>>): string {
  const at = (place: Place) => words[place] ?? ''
  return `${words.title ?? `青石镇人民政府关于印发《青石镇${year}年法治政府建设工作要点》的通知`}
各村民委员会，镇属各单位：
${words.notice ?? `现将《青石镇${year}年法治政府建设工作要点》印发给你们，请认真贯彻执行。`}
青石镇人民政府
${words.date ?? `${year}年3月5日`}
${words.plan ?? `青石镇${year}年法治政府建设工作要点`}
${words.open ?? `${year}年全镇法治政府建设工作的总体要求是：坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，推进依法行政。`}${at('o')}
一、强化学习
1.组织专题学习4次以上，${year}年6月底前完成培训。（责任单位：党政办）
2.落实学法制度。${at('m')}（责任单位：司法所）
二、规范执法
3.落实行政执法公示制度。${at('m2')}（责任单位：综合行政执法队）
4.开展案卷评查，${year}年11月底前完成。（责任单位：司法所）
三、保障措施
加强督促检查，结果纳入年度考核，确保任务落实。${at('e')}
`
}
