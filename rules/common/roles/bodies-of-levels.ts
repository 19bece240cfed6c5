import { matchesOf, startsWord } from '../../../lib/audit'
import { rangeOf } from './around'
import type { NamedDeed } from './named-organs'

/** Departments of a province are 厅, those of a city or county 局 or 委. */
const DEPARTMENTS =
  '公安|司法|财政|教育|民政|审计|商务|水利|交通运输|农业农村|自然资源|生态环境|应急管理|住房和城乡建设|住房城乡建设|人力资源和社会保障|人力资源社会保障|文化和旅游|科学技术|科技|工业和信息化|退役军人事务|环境保护|国土资源|卫生'
const PATTERNS: readonly (readonly [literal: string, pattern: RegExp])[] = [
  ['厅', new RegExp(`(?<![省治、和及])(市|县|区|旗|州)((?:${DEPARTMENTS})厅)(?![局长])`, 'g')],
  [
    '局',
    /(?<![全各外、和及])(省)((?:公安|司法|财政|教育|民政|审计厅?|水利|交通运输|农业农村|自然资源|生态环境|应急管理|住房和城乡建设|人力资源和社会保障|文化和旅游|科技)局)(?!长)/g,
  ],
  ['中', /(?<![地林矿垦新铁、和及])(县|旗|镇|乡|街道)((?:中级(?:人民)?|高级(?:人民)?)法院|中院|高院)/g],
  ['高', /(?<![省、和及])(市|州|盟)(高级(?:人民)?法院)/g],
  ['政协', /(?<![县区市]|[县区市][、和及级])(街道|镇|乡)(政协)(?=民主监督|委员会(?!联)|常委会|全会|主席|机关|办公室)/g],
]

/** 市公安厅, 县司法厅, 省公安局, 县中级人民法院 in anybody's draft: bodies of another level by the word for their rank. */
export function bodiesOfLevels(text: string): NamedDeed[] {
  return PATTERNS.flatMap(([literal, pattern]) =>
    text.includes(literal)
      ? [...matchesOf(text, pattern)].flatMap((match): NamedDeed[] => {
          const { index, 1: level = '', 2: body = '' } = match
          // 北京市高级人民法院: the cities that are provinces.
          const before = text.slice(Math.max(0, index - 2), index)
          if (/北京|上海|天津|重庆/.test(before) || /[镇乡县区市][、和及与]?$/.test(before)) return []
          // 小区财政…, 学区教育…: another word ends there.
          return level === '区' && startsWord(text, index) === false && /[社小校园辖]$/.test(before)
            ? []
            : [{ range: rangeOf(match), organ: level, what: body }]
        })
      : [],
  )
}
