import type { Group } from './groups'

/** A group by its names, and its members: what is right, and behind = the pattern that tells it where it is not the words themselves. */
function numbered(names: string, members: string, source: string, more: Partial<Group> = {}): Group {
  const all = names.split(' ')
  return {
    name: `“${all[0]}”`,
    names: all,
    members: members.split('、').map((member) => {
      const [right = '', pattern = right] = member.split('=')
      return { right, pattern: new RegExp(pattern) }
    }),
    source: `${source}; remembered`,
    evidence: 'recalled',
    ...more,
  }
}

/** Lists that go by a number and whose members no place changes. */
export const NUMBERED: readonly Group[] = [
  numbered(
    '四个最严',
    '最严谨的标准=最严谨|标准、最严格的监管=最严格|监管、最严厉的处罚=最严厉|处罚、最严肃的问责=最严肃|问责',
    '食品安全, 2013 and 2015',
  ),
  numbered(
    '四议两公开',
    '党组织提议=提议、两委会商议=商议|商量、党员大会审议=审议、村民会议或村民代表会议决议=决议|表决|决定',
    '《中国共产党农村基层组织工作条例》第十九条',
  ),
  numbered(
    '四不两直',
    '不发通知=通知、不打招呼=招呼、不听汇报=汇报、不用陪同接待=陪同|接待、直奔基层=基层、直插现场=现场',
    '安全生产 2014',
  ),
  numbered(
    '三会一课',
    '支部党员大会=大会、支部委员会会议=委员会|支委、党小组会=小组、党课=党课',
    '《中国共产党支部工作条例（试行）》第二十一条',
    { least: 4 },
  ),
  numbered(
    '三管三必须',
    '管行业必须管安全=管行业、管业务必须管安全=管业务、管生产经营必须管安全=管生产',
    '安全生产法第三条, 2021',
  ),
  numbered(
    '四个不摘',
    '摘帽不摘责任=不?摘责任、摘帽不摘政策=不?摘政策、摘帽不摘帮扶=不?摘帮扶、摘帽不摘监管=不?摘监管',
    '脱贫攻坚总结 and 2019 speeches in Chongqing',
  ),
  numbered('六稳', '稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期', '中央政治局会议, July 2018'),
  numbered(
    '六保',
    '保居民就业=就业、保基本民生=民生、保市场主体=主体、保粮食能源安全=粮食|能源、保产业链供应链稳定=产业链|供应链、保基层运转=运转',
    '中央政治局会议, April 2020',
  ),
  numbered(
    '五大振兴 五个振兴',
    '产业振兴=产业、人才振兴=人才、文化振兴=文化、生态振兴=生态、组织振兴=组织',
    '乡村振兴战略规划（2018—2022年）',
  ),
  numbered('四好农村路', '建好=建、管好=管、护好=护|养、运营好=运', '农村公路 2014'),
  numbered(
    '六大纪律 六项纪律',
    '政治纪律=政治、组织纪律=组织、廉洁纪律=廉洁、群众纪律=群众、工作纪律=工作、生活纪律=生活',
    '《中国共产党纪律处分条例》',
  ),
  numbered(
    '三同时',
    '同时设计=设计、同时施工=施工、同时投产使用=投入|投产|使用|验收',
    '环境保护法第四十一条、安全生产法第三十一条',
    { least: 3 },
  ),
  numbered(
    '五社联动',
    '社区=社区(?!志愿|社会)、社会组织=社会组织、社会工作者=社会工作|社工、社区志愿者=志愿、社会慈善资源=慈善|资源',
    '民政部 2021',
  ),
]
