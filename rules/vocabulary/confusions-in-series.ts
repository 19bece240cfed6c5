import type { Pair } from './confusions'

/**
 * Slips that come in series: each word of a row with each character that input methods and readers put for one of its own. None of the words made here
 * is one of the language, or the company tells that another is meant.
 */

const MARKS = [...',、;。:)\n']
const DIGITS = [...'0123456789']

function each(text: string): readonly string[] {
  return text.split(' ')
}

/** Every stem with every ending that is wrong behind it. */
function series(stems: string, wrong: string, right: string, more: NonNullable<Pair[2]> = {}): Pair[] {
  return each(stems).flatMap((stem) => each(wrong).map((end): Pair => [stem + end, stem + right, more]))
}

/** Words that are all wrong for one. */
function all(wrong: string, right: string, more: NonNullable<Pair[2]> = {}): Pair[] {
  return each(wrong).map((text): Pair => [text, right, more])
}

/** What is told by a rate: 办结绿, 扑灭虑. 律 has a form of its own in the rule. */
const RATED =
  '办结 满意 覆盖 合格 成功 化解 调解 执行 履约 签约 达标 知晓 普及 参与 参考 参训 参会 出庭 应诉 优良 面商 答复 回复 回访 处置 结案 整改 公示 准确 差错 纠错 败诉 胜诉 发案 破案 受理 登记 持证 通过 及格 优秀 到位 扑灭 成活 抽检 检出 响应 接通 网办 可办 即办 压减 退出 拆除 到会 出勤 备案 报备 反馈 采纳 归集 共享 参保 续保 兑现 变更 撤销 维持 纠正 落实 销号 办理 完成 满分 获得 入户 建档 评查 审查'

/** What has its mechanism: 协调机治. */
const WITH_MECHANISM =
  '工作 协调 联动 长效 考核 监督 运行 调解 化解 发现 保障 预警 研判 会商 协作 衔接 共享 反馈 通报 问责 激励 约束 评价 应急 处置 响应 联席会议 责任 管理 治理 排查 审查 督办 督查 闭环 容错 纠错 落实 推进 防控 整改 培训 学法 普法 解决 对接 配合 决策 执法 评估 清理 分流 联系 办理 调度 追责 预防 救助 服务 监测 交流 沟通'

export const IN_SERIES: readonly Pair[] = [
  ...series(RATED, '绿', '率', { notAfter: [...'化色地植荫道水意'] }),
  ...series(RATED, '虑 滤 卒 帅', '率'),
  ...all('扑面率 扑天率 扑没率', '扑灭率'),
  ...series(WITH_MECHANISM, '机治 机质 机至 机致 机置 机知 机志 几制 击制 基制 激制', '机制'),
  // 检察量: what only those have who inspect.
  ['检察量', '检查量', { notAfter: [...'刑化'] }],
  ['检察户次', '检查户次'],
  ...series('示范 行政 自然 试点 帮扶 脱贫 中心 重点', '忖', '村'),
  ...series('开发 工业 产业 示范 科技 创业 农业 化工 物流', '圆区', '园区'),
  ...series('专家 合同 科学 可行性 反复 充分 风险 集体', '论正', '论证', { notAfter: [...'确常式义'] }),
  ...all('因法因规 依法因规 因法依规', '依法依规'),
  ...all('看不董 听不董 看的董 弄不董', '看不懂'),
  ...all('第一时见 第一时问 第一时问点', '第一时间'),
  ['检察家次', '检查家次'],
  ...each('企业 商户 场所 门店 经营主体 车辆').map((what): Pair => [`检察${what}`, `检查${what}`, { after: DIGITS }]),
  ['行政检察', '行政检查', { after: ['时', '计划', '频次', '次数', '扫码', '备案', '公示'] }],
  // Once more behind the word that it ends.
  ['进一步一步', '进一步'],
  ['下一步一步', '下一步'],
  ['进一一步', '进一步'],
  ['下一一步', '下一步'],
  ['进进一步', '进一步'],
  ['得得到', '得到', { notBefore: [...'觉使值懂认舍显晓记'] }],
  ['年报报告', '年度报告', { before: ['年度', '公开', '工作', '建设'], notAfter: [...'期制义'] }],
  // 有件必备按.
  [
    '备按',
    '备案',
    { notBefore: [...'准配设装筹'], after: [...MARKS, '率', '审', '登记', '制度', '工作', '管理', '文件'] },
  ],
  ...each('备岸 备暗').map((text): Pair => [text, '备案']),
  // 政务微薄, 威信公众号: where news is given out.
  ...all('微薄 微搏 微傅', '微博', {
    before: [
      '政务',
      '官方',
      '新浪',
      '腾讯',
      '微信',
      '微信、',
      '微信和',
      '公众号、',
      '网站、',
      '抖音、',
      '客户端、',
      '开通',
    ],
  }),
  ...all('微薄 微搏 微傅', '微博', {
    after: [
      '、微信',
      '和微信',
      '微信',
      '账号',
      '平台',
      '矩阵',
      '直播',
      '公众号',
      '、抖音',
      '、短视频',
      '、公众号',
      '客户端',
    ],
  }),
  ['政务微波', '政务微博'],
  ['官方微波', '官方微博'],
  ...all('威信 徽信 维信', '微信', {
    before: ['微博、', '官方', '政务', '微博和', '添加', '手机'],
    notAfter: ['和', '与', '力'],
  }),
  ...each('公众号 公众平台 小程序 群 视频号 工作群 推送 平台 客户端 扫码').flatMap((what) =>
    each('威信 徽信 维信').map((text): Pair => [text + what, `微信${what}`]),
  ),
  ...each('抖因 抖英 斗音 抖阴').map((text): Pair => [text, '抖音']),
  ...each('短视屏 短是频 短视拼').map((text): Pair => [text, '短视频']),
  ...each('客户瑞 客户段 客户断').map((text): Pair => [text, '客户端']),
  ...each('门护网站 门户网战 门户网占').map((text): Pair => [text, '门户网站']),
  ...series('12345 投诉 举报 咨询 服务 便民 政务', '热钱 热限', '热线'),
  // 叁训人员, 叁与: the numeral of accounts for what sounds like it.
  ...each('训 加 与 会 赛 观 保 评 展 谋 军 政 战 审 检').map(
    (what): Pair => [`叁${what}`, `参${what}`, { notBefore: [...'第贰壹拾佰仟万'] }],
  ),
  ['叁考', '参考', { notBefore: [...'第贰壹拾佰仟'] }],
  ['叁照', '参照', { notBefore: [...'第贰壹拾佰仟'] }],
  // 看得动, 记得注: what a verb brings about.
  ...series('看得 听得 读得 弄得', '董 冻 栋', '懂'),
  ...series('看得 听得 读得', '动', '懂', { notAfter: [...'手作员态人容'] }),
  ...series('记得 守得 留得 稳得 管得 靠得 扛得 经得', '注', '住', { notAfter: [...'意重明册销定资入'] }),
  ...series('记得 守得 留得 稳得 靠得 扛得', '柱', '住'),
  ...series('看得 听得 摸得', '件 贱', '见', { notAfter: [...'数件'] }),
  ...series('用得 跟得 赶得 算得', '尚', '上'),
  ...series('找得 用得 办得 送得 看得 叫得', '道', '到', { notAfter: [...'理路德'] }),
  // 百份点, 截至日前.
  ...each('点 之 比 百 率').map((what): Pair => [`百份${what}`, `百分${what}`]),
  ['个百点', '个百分点'],
  ['百分典', '百分点'],
  ['截至日前', '截至目前'],
  ['截止日前', '截至目前', { before: [...',。;:\n'], after: [',', '全', '共', '已', '我', '累计'] }],
  ['到日前为止', '到目前为止'],
]
