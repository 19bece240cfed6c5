import type { Dated, Sourced } from './dated'

/** Years that go by a short name: “八五”普法, “十四五”. Both years belong to it. */
export interface Period extends Sourced {
  name: string
  first: number
  last: number
}

/** Plans for the spreading of legal knowledge. */
export const LAW_PLANS: readonly Period[] = [
  { name: '五五', first: 2006, last: 2010, source: 'five years before the sixth', evidence: 'recalled' },
  { name: '六五', first: 2011, last: 2015, source: 'five years before the seventh', evidence: 'recalled' },
  { name: '七五', first: 2016, last: 2020, source: 'five years before the eighth', evidence: 'seen' },
  {
    name: '八五',
    first: 2021,
    last: 2025,
    source:
      '《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）》 (dzb.zzrbnews.com/news/9001.html)',
    evidence: 'seen',
  },
  {
    name: '九五',
    first: 2026,
    last: 2030,
    source: '《中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026－2030年）》, 新华网 29 July 2026',
    evidence: 'seen',
  },
]

/** National five-year plans. */
export const FIVE_YEAR_PLANS: readonly Period[] = [
  { name: '十二五', first: 2011, last: 2015, source: 'five years before the thirteenth', evidence: 'seen' },
  { name: '十三五', first: 2016, last: 2020, source: 'five years before the fourteenth', evidence: 'seen' },
  {
    name: '十四五',
    first: 2021,
    last: 2025,
    source: 'communiqué of 23 October 2025 (Xinhua): its targets are about to be met',
    evidence: 'seen',
  },
  { name: '十五五', first: 2026, last: 2030, source: 'communiqué of 23 October 2025 (Xinhua)', evidence: 'seen' },
]

/** 职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信: the outline of 2015 until that of 2021. */
export const OLD_TARGET: Dated & { to: string } = {
  to: '2021-08-10',
  source:
    '《法治政府建设实施纲要（2015—2020年）》 (jxxfw.com, ezhou.cjyun.org); replaced by that of 2021 (中国青年报 12 August 2021)',
  evidence: 'seen',
}

/** Work of certain years that goes by a name. Both years belong to it; open ends are far away. */
export interface Campaign extends Sourced {
  names: readonly string[]
  first: number
  last: number
}

/** What was done and over; told as this year's work later on it is left from an older draft. */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    names: ['决胜全面建成小康社会', '为全面建成小康社会', '决胜全面小康', '实现全面建成小康社会'],
    first: 2012,
    last: 2021,
    source: 'declared reached on 1 July 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: ['打赢脱贫攻坚战', '打好脱贫攻坚战', '决战脱贫攻坚', '决胜脱贫攻坚', '决战决胜脱贫攻坚', '精准脱贫攻坚战'],
    first: 2015,
    last: 2021,
    source: 'declared won on 25 February 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: [
      '常态化疫情防控',
      '疫情防控常态化',
      '新冠肺炎疫情防控',
      '统筹疫情防控和经济社会发展',
      '统筹推进疫情防控和经济社会发展',
    ],
    first: 2020,
    last: 2023,
    source: 'managed as a Class B disease since 8 January 2023; remembered',
    evidence: 'recalled',
  },
  {
    names: ['扫黑除恶专项斗争'],
    first: 2018,
    last: 2021,
    source: 'three years from January 2018; remembered',
    evidence: 'recalled',
  },
  {
    names: ['政法队伍教育整顿'],
    first: 2020,
    last: 2022,
    source: 'nationwide in 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: ['党史学习教育'],
    first: 2021,
    last: 2022,
    source: '2021 to early 2022; since 2024 kept up under 《党史学习教育工作条例》; remembered',
    evidence: 'recalled',
  },
  {
    names: ['党纪学习教育'],
    first: 2024,
    last: 2025,
    source: 'April to July 2024; remembered',
    evidence: 'recalled',
  },
]
