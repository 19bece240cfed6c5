import { anyOf } from '../patterns'
import { isOwnName, isOwnUnit } from './around'
import type { Pattern } from './pattern'
import { LETTER, SOME } from './signs'
import { HAN } from './words'

/** 某 for a name or a date: the template's own voice, where no case is told of. */
export const somebody: readonly Pattern[] = [
  {
    // 某县积极推进依法行政, A镇坚持….
    reason: 'name-open',
    needs: SOME | LETTER,
    sign: /[某A-Z](?:[镇乡县区市局]|街道)/,
    pattern: new RegExp(
      `(?<=^|[。；，])[某A-WYZ](?:[镇乡县区市局]|街道)(?=${anyOf(
        '坚持 积极 深入 全面 认真 扎实 持续 严格 大力 党委 党工委 人民政府 党组 委书记 20\\d\\d年',
      )})`,
      'g',
    ),
    holds: isOwnUnit,
  },
  {
    // 某某镇人民政府.
    reason: 'name-open',
    needs: SOME,
    pattern: new RegExp(
      `(?<![${HAN}]某|某)某{1,2}${anyOf('镇 乡 县 区 市 街道 局 单位')}(?=${anyOf(
        '党委 党工委 党组 人民政府 政府 办事处 委员会 机关 20\\d\\d $',
      )})`,
      'g',
    ),
    holds: isOwnName,
  },
  {
    // 某某工业集中区, “某某”品牌; 某某公司 and 村民某某 are masked on purpose.
    reason: 'name-open',
    needs: SOME,
    sign: /某某/,
    pattern: new RegExp(
      `(?<![某民人员户者女男童生等甲乙])某{2}(?=${anyOf(
        '[镇乡县区市局村科股] [处室站](?=[)）、，。；]|$)',
        '委员会 大队 派出所 司法所 卫生院 街道 社区 部门 单位',
        '工业 开发 产业 经济 集中 高新 园区 办事处 大学 中学 律师 领导 同志',
        '”(?:品牌|模式|工作法|平台|机制|行动|做法|调解室)',
      )})`,
      'g',
    ),
    holds: isOwnName,
  },
  {
    // 在某月某日召开会议, 某年某月: hidden on purpose in a case's story.
    reason: 'blank',
    needs: SOME,
    sign: /某[年月]/,
    pattern:
      /某年(?:某月)?(?:某日)?(?=[，。；、召印出开经由第）)])|某月(?:某日|\d{1,2}日)?(?=[，。；、召印出开经由）)])/g,
    holds: (match, paragraph) => isOwnUnit(match, paragraph) && !/某[某公人男女企单村居]/.test(paragraph.text),
  },
]

/** 县委书记某某某主持召开会议. */
export const someOfficers: Pattern = {
  reason: 'name-open',
  needs: SOME,
  pattern: new RegExp(
    `(?:党委|党工委|党组)?(?:书记|[镇乡县区市局]长|主任)某{2,3}(?!某)(?=${anyOf(
      '带头 同志 主持 亲自 多次 率 出庭 出席 作 参加',
    )})`,
    'g',
  ),
}
