import { anyOf } from '../patterns'

/** Chinese characters, to stand within a class. */
export const HAN = '\\u3400-\\u9fff'

/** What counts things: 件, 余件, 万人次; but not where it begins another word (起诉, 名称, 处罚). */
export const COUNTER = `[余多]?万?${anyOf(
  '人次 件次 家次 件 起(?![诉草来码到步始因用义]) 宗(?![旨教族]) 次(?![数序日月年生])',
  '名(?![称单录下义誉额片]) 个(?![人别性体案]) 场次 场(?![所地景馆镇站合面]) 份(?!额)',
  '条(?![例件款线]) 项(?!目) 批(?![复示准评注]) 户(?![籍主外]) 家(?![庭长园属风])',
  '万元 亿元 元(?![旦素]) % ％ 篇 期(?![间限满货]) 处(?![室长罚置理以分]) 台(?![账风])',
  '辆 亩 公里 部(?![门委队署长分]) 幅 块 册 卷(?![宗烟尺]) 课时 学时 小时 天(?![然气津水])',
  '人(?![身民员才大命])',
)}`

/** The counters that hardly ever begin another word. */
export const PLAIN_COUNTERS = '件 起 人次 场次 次 万元 户 [%％]'

/** What a place or body is called, with a sign for its name: XX镇, ×部门; but not in 乡村, 县域, 市场. */
export const PLACE = anyOf(
  '镇 乡(?!村) 县(?!域) 区(?!域) 街道 村(?!晚) 社区 市(?![场集民]) 局 省',
  '单位 部门 科室 办事处',
)
