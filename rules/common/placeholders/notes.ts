import { anyOf } from '../patterns'
import { inSentence } from './around'
import type { Pattern } from './pattern'
import { BRACE, BRACKET, DASH, FILLER, LETTER, NOTE } from './signs'
import { HAN } from './words'

/** Fields of a template, brackets with nothing in them, and short notes that something is to come. */
export const fields: readonly Pattern[] = [
  {
    // {单位名称}, ${count}, «姓名»: fields of a form letter.
    reason: 'to-be-filled',
    needs: BRACE,
    pattern: /\$?\{{1,2}[\w\u4e00-\u9fff]{1,12}\}{1,2}|«[^«»\n]{1,20}»/g,
    holds: ({ 0: field }) => !/[A-Z]{3}/.test(field),
  },
  {
    // $date$: a field of a page's template.
    reason: 'to-be-filled',
    needs: BRACE,
    pattern: /\$[A-Za-z_]{2,20}\$/g,
  },
  {
    // 县长（姓名）主持召开会议.
    reason: 'name-open',
    needs: BRACKET,
    pattern: new RegExp(
      `[（(]${anyOf('姓名 职务 (?:单位|部门|机构)(?:名称|全称) 人名 地名 名称 数字 文件名称 项目名称')}[）)]`,
      'g',
    ),
    holds: inSentence,
  },
  {
    // 典型案例：（略）, 联系方式略。
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /略[）)。]?$|[（(]略[）)]/,
    pattern: /(?<=[：:]|^|电话|联系方式|地址|邮箱|姓名)[\s　]{0,4}(?:[（(]略[）)]|略。?[\s　]{0,4}$)/g,
  },
  {
    // 数据待核定。
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /待[核补填报确统]/,
    pattern: new RegExp(
      [
        `${anyOf('数据 数字 数量 金额 名单 件数 人数 案例')}[尚还]?待${anyOf(
          '核定 核实 核准 补充 填写 上报 确认 统计 报',
        )}(?=[，。；、,;）)]|$)`,
        '(?<=[：:，])待(?:补充|核实|填写|完善|更新)(?=[，。；]|$)',
      ].join('|'),
      'g',
    ),
  },
  {
    // …第一责任人职责。待补充: a sentence of its own.
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /[。；]\s{0,4}待|^\s{0,4}待/,
    pattern: new RegExp(
      `(?<=[。；]\\s{0,4}|^\\s{0,4})(?:${anyOf(
        '内容 数据 此处 本段 具体内容 详细情况 相关内容',
      )}\\s{0,2})?待${anyOf('补充? 完善 填写? 核实 核定 更新 续 确认 明确 定')}(?:完善|完整|核实)?(?=[。；!！…\\s]|$)`,
      'g',
    ),
  },
  {
    reason: 'to-be-filled',
    needs: LETTER,
    pattern: /(?<![A-Za-z])T[Bb][DdCc](?![A-Za-z])/g,
  },
  {
    // （责任单位：  ）
    reason: 'blank',
    needs: BRACKET,
    sign: /[：:][\s　]*[）)]/,
    pattern: new RegExp(
      `[（(]${anyOf('责任 牵头 配合 承办 主办 协办 主责 完成')}${anyOf(
        '单位 部门 科室 领导 人 时限 时间',
      )}[：:][\\s　]{0,12}[）)]`,
      'g',
    ),
  },
  {
    // 对【】个村开展检查, 落实《  》有关要求; but () is typed for many things.
    reason: 'empty-brackets',
    needs: BRACKET,
    sign: /[【〔《“（([][\s　】〕》”）\]]/,
    pattern:
      /【[\s　]{0,12}】|〔[\s　]{0,12}〕|《[\s　]{0,12}》|“[\s　]{0,12}”|\[[\s　]{0,12}\]|（[\s　]{0,12}）|\([\s　]{1,12}\)/g,
  },
]

const OPEN = '[（(【[［]'
const CLOSE = '[）)】\\]］]'
const WITHIN = '[^（）()【】[\\]［］\\n]'

/** 待补, 请各单位填写, 此处插入图片. */
const TO_BE_ADDED = anyOf(
  `待${anyOf('补 填 附 核实 核对 核定 核准 更新 完善 确认 定稿', `定(?=${CLOSE})`, '提供')}`,
  '(?:请|需|须)(?:在此|各[一-鿿]{1,4}|有关[一-鿿]{1,4})?(?:补充|填写|填报|填入|核实)',
  '此处 未完待续 数据缺',
)
/** （责编：…）: a page's credits. */
const CREDITS = '(?:责?编|校对|排版|美编|审校)[^（）()\\n]{0,3}[：:]'

/** Who puts it off says so in brackets. */
const PUT_OFF = anyOf(
  // （场次待统计）, （名单待区里确定）.
  `待${anyOf(
    '核 填 统计 汇总 上传 报送 反馈 商定',
    `${WITHIN}{0,8}${anyOf('确定 明确 补充? 定 公布 批复 招标 对接 提供')}(?=${CLOSE})`,
  )}`,
  // （具体名单由经发局汇总后补入）.
  `${anyOf('汇总 统计 确定 审定 核实 批复 报送 审核 会议 会')}后再?${anyOf(
    '补 填 确定 明确 提供 附',
    `定(?=${CLOSE})`,
    '更新',
  )}`,
  // （稍后再补）.
  `${anyOf('后续 稍后 随后 会后 最后 回头')}再?${anyOf('补 填 提供 附上 更新 确定 上传')}`,
  // （人数后补）, （照片补附）; but 善后补助 is no note.
  '(?<![善前事病战灾震产售候])后补',
  `补[入上填报附](?=${CLOSE})`,
  // （尚未统计）, （暂缺）, （名单缺）.
  '[尚暂]未(?:定稿|确定|公布|统计|明确|提供|报[来送])',
  '暂缺',
  `(?:^|(?<=${OPEN}|数据|名单|材料|照片|案例|电话|姓名|空))缺(?=${CLOSE})`,
  // （结果未公布）, （未附）.
  `(?:成绩|结果|名单|附件|附表)未(?:公布|出来?|定|附|报)(?=${CLOSE})`,
  `未附(?=${CLOSE})`,
  // （等审计局反馈）.
  `(?<=${OPEN})等${WITHIN}{1,10}${anyOf('反馈 报数 报来 确认 提供 批复')}(?=${CLOSE})`,
)

/** Notes in brackets, fields and figures that something is still to be added. */
export const notes: readonly Pattern[] = [
  {
    // （具体数字待补）, （此处填写培训情况）.
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /待(?:补|填|附|核|更|完|确|定|提)|[请需须此]|数据缺|未完/,
    pattern: new RegExp(`${OPEN}(?!${CREDITS})${WITHIN}{0,20}${TO_BE_ADDED}${WITHIN}{0,20}${CLOSE}`, 'g'),
  },
  {
    reason: 'to-be-filled',
    needs: BRACKET,
    sign: /待|后|补[入上填报附]|缺[）)】\]］]|[尚暂]未|暂缺|未[公附定出报]|等/,
    pattern: new RegExp(`${OPEN}(?![编校排责美批])${WITHIN}{0,24}${PUT_OFF}${WITHIN}{0,16}${CLOSE}`, 'g'),
  },
  {
    // 责任单位：待定, 联系人：——.
    reason: 'to-be-filled',
    needs: NOTE | DASH | BRACKET | FILLER,
    sign: /[：:]\s{0,4}(?:待|空缺|暂缺|[-—－/])/,
    pattern: new RegExp(
      [
        `(?<=[：:]\\s{0,4})${anyOf('待[定补核填报][充实写]? 待(?:确定|明确|统计|汇总) 空缺 暂缺')}(?=[，。；、,;\\s）)]|$)`,
        `(?<=${anyOf(
          '责任人 联系人 联系电话 电话 完成时[限间] (?:牵头|责任|配合)单位',
        )}[：:])\\s{0,2}[-—－/]{1,4}(?=[，。；,;]|\\s{0,2}$)`,
      ].join('|'),
      'g',
    ),
  },
  {
    // 办理案件待核件.
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /待(?:核|填|统计)[件起人场次份万户个名条项]/,
    pattern: new RegExp(
      `(?<=[${HAN}])待(?:核|填|统计)(?=${anyOf(
        '件 起 人次 场 次 份 万元 户 名 条 项(?!目) 个(?!人)',
      )}(?:[，。；、,;]|$))`,
      'g',
    ),
  },
]

/** What a template asks for, in its own words. */
export const requests: readonly Pattern[] = [
  {
    // 此处填写收费情况。 as the template says it, without brackets.
    reason: 'to-be-filled',
    needs: NOTE,
    sign: /此处/,
    pattern: /(?<=^|[。；：])(?:请在)?此处请?(?:填写|填入|插入|列举|补充)[^，。；：\n]{0,24}/g,
  },
  {
    // [填写件数]件.
    reason: 'to-be-filled',
    needs: BRACKET,
    sign: /[【[［（(]请?(?:填|输入|列举|插入|补充)/,
    pattern: new RegExp(
      `${OPEN}请?${anyOf(
        `填写 填入 填报 填(?=姓名|数|名称|单位|日期|时间|${CLOSE})`,
        '输入 列举 插入 补充',
      )}${WITHIN}{0,12}${CLOSE}(?!说明)`,
      'g',
    ),
  },
  {
    // 培训【具体数字】人次. In round brackets such a word may be meant.
    reason: 'to-be-filled',
    needs: BRACKET,
    sign: /[【[［（(](?:具体|相关|有关)?(?:数|次数|人数|金额|名称|姓名|日期|时间|单位|地名|年份|案例|内容|情况)/,
    pattern: new RegExp(
      [
        `[【[［](?:具体|相关|有关|单位|本地)?${anyOf(
          '数字 数量 数值 数据 次数 人数 件数 金额 名称 姓名 日期 时间 单位 地名 地区 年份 案例 内容 情况',
        )}[】\\]］]`,
        `[（(]具体${anyOf('数字 数量 数值 数据 次数 人数 件数 金额 名称 姓名 日期 单位 地名 年份 案例')}[）)]`,
      ].join('|'),
      'g',
    ),
  },
]
