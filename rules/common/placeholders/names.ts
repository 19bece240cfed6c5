import { anyOf } from '../patterns'
import { isOwnName, isOwnUnit } from './around'
import type { Pattern } from './pattern'
import { CIRCLE, CROSS, LETTER } from './signs'
import { HAN, PLACE } from './words'

/** 在杏花村、n村. */
export const letteredPlaces: Pattern = {
  reason: 'name-open',
  needs: LETTER | CIRCLE,
  sign: /[NnMmＮ○〇◯OＯ](?:[镇乡村]|社区|街道)/,
  pattern:
    /(?<=[、，。；：“（在对于为及和与由赴到]|[镇乡县区市道]|^)[NnMmＮ○◯OＯ](?:[镇乡](?=[\u3400-\u9fff，。、])|村(?!级)|社区|街道)/g,
  holds: isOwnUnit,
}

/** Signs for the names of places, bodies and persons. */
export const names: readonly Pattern[] = [
  {
    // 联系电话：XXXXXXXX, 0571-XXXXXXX.
    reason: 'name-open',
    needs: CROSS,
    pattern: /(?<=[：:])\s{0,4}(?:(?:0\d{2,3}|0?[XxＸ×*]{2,4})[-—－]{1,2})?[XxＸ×]{3,15}(?=$|[，。；、,;）)\s])/g,
  },
  {
    // 由x区长任组长: a surname.
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(
      `(?<=[由在，。；、：经和与向]|^)[XxＸｘ×]某?(?=副?${anyOf('书记 [镇乡县市区局]长 主任 科长 所长 主席')}(?!会))`,
      'g',
    ),
  },
  {
    // x镇人民政府: a single sign is a name where it follows no surname, word or factor.
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(`(?<![A-Za-z0-9${HAN}Ａ-Ｚａ-ｚ０-９×])[XxＸｘ×╳✕]${PLACE}`, 'g'),
    holds: isOwnUnit,
  },
  {
    // XX部门.
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(`(?<![A-Za-z0-9×])[XxＸｘ×╳✕]{2,4}${PLACE}`, 'g'),
    holds: isOwnUnit,
  },
  {
    // 在x镇召开会议, 县x科.
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(
      [
        '(?<=[中共在由为于对与和及，。；：“（、\\s]|^)[XxＸｘ](?:镇|乡(?!村)|县(?!域)|街道)',
        `(?<=[镇乡县区市局委])[XxＸｘ](?=${anyOf('办公室 办(?=[，。、]) 科 股 站 所 中心 社区 村')})`,
      ].join('|'),
      'g',
    ),
    holds: isOwnUnit,
  },
  {
    // 与江苏XX律师事务所签订: what kind of body it is stands behind, even where a surname stands before.
    reason: 'name-open',
    needs: CROSS,
    sign: /[XxＸ×]{2,4}(?:律师|会计|有限|股份|集团|公司|大学|学院|医院|学校|中学|小学|研究院|银行|合作社|支行|基金会|协会|检测|评估|咨询|建筑|物业|科技)/,
    pattern: new RegExp(
      `(?<![A-Za-z0-9×])[XxＸ×]{2,4}${anyOf(
        '律师事务所 会计师事务所 (?:股份)?有限(?:责任)?公司 集团 公司 大学 学院 医院 职业 学校 中学 小学 研究院 银行 合作社 基金会 协会',
        '(?:检测|评估|咨询|建筑|物业|科技)[一-鿿]{0,6}(?:公司|中心|机构)',
      )}`,
      'g',
    ),
    holds: isOwnUnit,
  },
  {
    // 由XX牵头, 《XXX条例》; but XX线 may be a road.
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(
      `(?<=[${HAN}，。；：“（、《]|^)${anyOf('XX xx ＸＸ ×× XXX xxx ××× XXXX')}(?=[${HAN}，。；：”）、])(?![线光射])`,
      'g',
    ),
    holds: isOwnName,
  },
  {
    // ○○镇, 案件○件.
    reason: 'name-open',
    needs: CIRCLE,
    pattern: new RegExp(
      [
        `[○〇◯]{2,4}${anyOf('镇 乡 县 区 市 街道 局 村 社区 件 次 人 起 场 户 万元 元 [%％]')}`,
        `(?<=[${HAN}])[○◯]${anyOf('件 起 次 场次 人次 人 万元 [%％]')}`,
      ].join('|'),
      'g',
    ),
    holds: isNoYear,
  },
]

/** 二○○九 is a number. */
function isNoYear({ index }: RegExpExecArray, { text }: { text: string }): boolean {
  return !/[一二三四五六七八九十百千万零\d]$/.test(text.slice(Math.max(0, index - 1), index))
}

/** http://www.xxx.gov.cn. */
export const crossedAddresses: Pattern = {
  reason: 'name-open',
  needs: CROSS,
  sign: /[Xx]{2,12}\.(?:gov|com|cn|org|edu)/,
  pattern: /(?:https?:\/\/)?(?:www\.)?[Xx]{2,8}\.(?:gov|com|cn|org|edu)(?:\.cn)?/g,
}

/** XXXX alone in its line, or in the last cell of a row. */
export const crossesAlone: Pattern = {
  reason: 'name-open',
  needs: CROSS,
  pattern:
    /^[\s　]{0,8}[XxＸ×]{3,12}。?[\s　]{0,4}$|(?<=[\u3400-\u9fff）)][\s　|｜]{1,4})[XxＸ×]{2,12}[\s　|｜]{0,4}$/g,
}
