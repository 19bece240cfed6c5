import { anyOf } from '../patterns'
import { inSentence } from './around'
import type { Pattern } from './pattern'
import { COUNT, DASH, FILLER, GAP, ORDINAL, PERCENT } from './signs'
import { COUNTER, HAN, PLAIN_COUNTERS } from './words'

/** Words spread with blanks lack no number (事 件, 住 户, 突 起, 姓 名, 月 份): the characters that such words begin with. */
const SPREAD = [
  '案事文条稿信邮软硬附零物要急证构',
  '来农住账帐门用客商网租业',
  '突一掀兴',
  '姓地站书别实报著知有出命署签第',
  '备月年身省县股',
].join('')

/** Where a number was to come there is a blank, a filler or nothing at all. */
export const gaps: readonly Pattern[] = [
  {
    // 案件……件, 案件■■件, 宣传#场次.
    reason: 'blank',
    needs: FILLER,
    pattern: new RegExp(`(?<=[${HAN}])(?:…{1,4}|#{1,3}|[■□●▲△◆◇☆★]{1,6})${COUNTER}(?=[，。；、,;（(）)]|$|其中)`, 'g'),
  },
  {
    // 参与--人次.
    reason: 'blank',
    needs: DASH,
    pattern: new RegExp(`(?<=[${HAN}])[-—－]{1,4}${anyOf(PLAIN_COUNTERS, '期 份')}(?=[，。；、])`, 'g'),
  },
  {
    // 拍摄短视频    部，: room for a number.
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u3000]{2,8}[件份部次场期项篇起]/,
    pattern: new RegExp(
      `(?<=[${HAN}])[ \\u3000]{2,8}${anyOf('件次 人次 场次 件 份 部 次 场 期 项 篇 起 万元 户次')}(?=[，。；、,;])`,
      'g',
    ),
  },
  {
    // 00件 is what a form prints before a number is put in; 0件 is none.
    reason: 'blank',
    needs: COUNT,
    sign: /00(?:余|件|起|人|场|次|万|户|条|份|项|[%％])/,
    pattern: new RegExp(`(?<![\\d.,，A-Za-z])0{2,6}余?${anyOf(PLAIN_COUNTERS, '人 条 份 项')}(?!\\d)`, 'g'),
  },
  {
    // 调解矛盾纠纷起, 发放资料份: not even a blank was left.
    reason: 'blank',
    needs: COUNT,
    sign: /[纷件料册单书题索求诉见议众员生同](?:[件起份册条个]|人次)(?:[，。；]|$)/,
    pattern: new RegExp(
      `${anyOf(
        '(?<![案事])案件 (?:矛盾|民间|各类)纠纷 资料 手册 传单 问题 线索 诉求 投诉 文书 合同 意见 建议',
        '群众 人员 学生 师生',
      )}${anyOf('[起份册条] 人次 (?<=案件|文书|合同|诉求|投诉|线索)件 (?<=问题)个')}(?=[，。；]|$)`,
      'g',
    ),
  },
  {
    // 第次党委会研究.
    reason: 'blank',
    needs: ORDINAL,
    sign: /第[次届]/,
    pattern: /(?<![等级])第[次届](?=[\u3400-\u9fff]{0,10}(?:会|讲座|活动|例会|培训|检查|学习))/g,
  },
  {
    // 较上年增长  个百分点.
    reason: 'blank',
    needs: GAP,
    pattern: /(?<=增长|下降|上升|提高|提升|降低|回落)[ \u00a0\u3000]{1,8}个百分点/g,
  },
  {
    // 案件 件: one blank where the number was to come.
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u00a0\u3000](?:件|起|场次|人次|万元|[%％]|户|名|份)[，。；、,;]/,
    pattern: new RegExp(
      `(?<=[${HAN}])(?<![${SPREAD}])[ \\u00a0\\u3000]${anyOf('件 起 场次 人次 万元 [%％] 户 名 份')}(?=[，。；、,;])`,
      'g',
    ),
    holds: inSentence,
  },
]

/** One blank where a number was to come, behind few words. */
export const shortGaps: readonly Pattern[] = [
  {
    // 举办活动 次，
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u3000][次场期][，。；、]/,
    pattern: new RegExp(
      `(?<=${anyOf('活动 培训 会议 宣传 检查 演练 讲座 巡查 调研 宣讲 走访')})[ \\u00a0\\u3000][次场期](?=[，。；、,;])`,
      'g',
    ),
    holds: inSentence,
  },
  {
    // 同比增长 %，
    reason: 'blank',
    needs: PERCENT,
    sign: /[长降升高少到占为比][ \u00a0\u3000]{0,3}[%％][，。；、]/,
    pattern: /(?<=增长|下降|上升|提高|减少|达到|占比?)[ \u00a0\u3000]{0,3}[%％](?=[，。；、,;])/g,
  },
]

/** 化解率达%. */
export const openRates: Pattern = {
  reason: 'blank',
  needs: PERCENT,
  pattern: new RegExp(
    `(?<=${anyOf(
      `(?:率|比例|占比|比重)${anyOf('达到? 为 约 超过? 保持在 提升至 提高到 下降')}?`,
      '(?:增长|上升|下降|减少)[）)]',
    )})[ \\u00a0\\u3000]{0,3}[%％]`,
    'g',
  ),
}

const TWO_BLANKS = /[ \u00a0\u3000]{2}/

export const wideGaps: readonly Pattern[] = [
  {
    // 新设经营主体  户: the blanks of a template, where the number was to be put in.
    reason: 'blank',
    needs: GAP,
    sign: TWO_BLANKS,
    pattern: new RegExp(
      `(?<=[${HAN}，、])[ \\u00a0\\u3000]{2,20}[余多]?${anyOf(
        '人次 家次 场次 件 起 宗 户 场 次 份 条 项 名 个 批 篇 期 处 亿元 万元 元 % ％ 公里 亩 人(?=[，。；、,;.])',
      )}(?=[，。；、,;.（(${HAN}])`,
      'g',
    ),
    holds: inSentence,
  },
  {
    // 局长    在会上发言: the name was to be put in.
    reason: 'blank',
    needs: GAP,
    sign: TWO_BLANKS,
    pattern:
      /(?:书记|[镇乡县区市局厅省州旗]长|主任|主席|负责人)[ \u00a0\u3000]{3,24}(?=[\u3400-\u9fff])(?![ \u00a0\u3000]{0,24}(?:书记|.?长|主任|主席|.{0,6}负责人))/g,
    holds: inSentence,
  },
]
