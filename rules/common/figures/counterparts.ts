/**
 * Kinds of which there are two, since one is the other's opposite: 正职 and 副职, 省内 and 省外, 规上企业 and 规下企业. What both have in common,
 * before and behind, is left away; what is left must be one of these pairs, or the same with 非, 不, 未 or 无.
 */
export function areOpposed(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [one, other] = [a.slice(from, endA), b.slice(from, endB)]
  if (one === '' || other === '')
    return (one + other).length === 1 && '非不未无'.includes(one + other) && a.length + b.length > 4
  return PAIRS.includes(` ${one}/${other} `) || PAIRS.includes(` ${other}/${one} `)
}

const PAIRS =
  ' 正/副 有/无 内/外 上/下 男/女 新/旧 新/老 大/小 公/民 公/私 城/乡 明/暗 日/夜 白/夜 昼/夜 主/次 轻/重 专/兼 实/匿 署/匿 实名/匿名 首/再 初/重 初/再 初次/重复 首次/重复' +
  ' 城市/农村 城镇/农村 城镇/乡村 城区/农村 城区/乡镇 城区/镇村 市区/乡镇 市区/县域 市区/县区 国有/民营 国有/私营 国有/非公 国有/集体 公办/民办 公立/民营 公立/民办 规上/中小微 规上/小微 大中型/小微 大型/中小型' +
  ' 本地/外地 本市/外市 本市/外地 本县/外县 户籍/流动 户籍/外来 常住/流动 本地户籍/外来 境内/境外 国内/国外 国内/涉外 省内/省外 机动车/非机动车 营利/非营利 书面/口头 书面/现场 面对面/书面' +
  ' 独任/合议 简易/普通 当场/一般 日间/夜间 白天/夜间 平时/集中 定期/不定期 常规/专项 例行/专项 主动/被动 主动/依申请 依职权/依申请 内部/外部 行政编制/事业编制 在编/编外 在编/聘用 正式/辅助 专业/业余' +
  ' 成年/未成年 职工/居民 党员/群众 民警/辅警 干部/群众 存量/增量 存量/新增 老旧/新建 新建/改建 新建/改扩建 新建/修缮 新办/变更 新建/续建 固定/流动 室内/室外 陆上/水上 陆域/水域 地上/地下 上午/下午 自办/委托 本级/下级' +
  ' 直接/间接 有效/无效 经营性/自住 经营/自住 法人/自然人 法人/个人 单位/个人 企业/个人 企业/个体 机关/企业 集体/个人 团体/个人 公职律师/社会律师 银行/非银行 现金/转账 财政/自筹 中央/地方 省级/市级 市级/县级 县级/乡级 县级/镇级 镇级/村级 乡级/村级 '
