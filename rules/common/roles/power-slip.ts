import type { Range } from '../../../lib/audit'

/** An act that is another organ's, told as the unit's own. */
export interface PowerSlip {
  kind: 'police' | 'police-maybe' | 'courts' | 'honour' | 'reviews-others' | 'work-of-above' | 'others' | 'others-maybe'
  /** In the text that was searched. */
  range: Range
  what: string
}

/** 对拒不配合的3人: those who do not help are no organ that does. */
export const UNWILLING = /(?:拒不|拒绝|不予?|消极)(?:配合|执行|履行)/g

/** Units and bureaus as they stand before what they do. */
export const SUBJECT =
  '(?:[镇乡县区市省旗州](?:委|(?:人民)?政府(?:常务会议)?)|街道(?:办事处)?|办事处|管委会|[我本][镇乡县区市省局厅委街]|[局厅]党组|(?:公安|司法|水利|交通运输|市场监管|市场监督管理|教育|民政|农业农村|自然资源|城管|应急管理|住建)局|司法所|综合行政执法队|调解委员会)'
/** Somebody of them acts, at the end of what stands before. */
export const TOLD_SUBJECT = new RegExp(`${SUBJECT}[^,:、]{0,10}$`)
