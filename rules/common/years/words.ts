import { anyOf } from '../patterns'

/** What stands behind a year begins so: 年, 年度. */
export const YEAR = '^年(?:度)?'

/** Who reports: 我镇, 全县, 本局, 青石镇. */
export const OWN = anyOf(
  '我(?:们|[镇乡县区市省州局厅委院办处街])',
  '全(?:[镇乡县区市省州局厅院街]|街道)',
  '本(?:[镇乡县区市局级]|街道)',
  '街道',
  '[一-鿿]{2,12}(?:镇|乡|县|区|市|局|街道|厅|委|管委会)',
)

/** 截至2024年12月底: what was reached by then. */
export const AS_OF = /截[至止]到?$/

/** Last year's matter that is ended, looked at or summed up this year. */
export const CARRIED_ON =
  /遗留|未完|结转|整改|反馈|督察|巡察|考核|述法|评估|验收|收尾|延续|延期|上年|去年|往年|回头看|总结/
