import type { Basis } from '../lib/audit'

/**
 * The documents that requirements rest on. An article is named only where its text or number was read in a source;
 * where it is only remembered the document stands alone.
 */

/** 中共中央办公厅、国务院办公厅, 厅字〔2019〕28号, in force from 15 April 2019. */
export const SUPERVISION_RULES: Basis = { document: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）' }
/** What the report must contain is laid down from this day on; earlier outlines asked for a report only. */
export const SUPERVISION_RULES_FROM = '2019-04-15'
/** The sentence on publishing the report is its Article 24. */
export const SUPERVISION_RULES_PUBLISHING: Basis = { ...SUPERVISION_RULES, article: '第二十四条' }
/** 中办发〔2012〕14号: parts of an official document. */
export const DOCUMENT_RULES: Basis = { document: '《党政机关公文处理工作条例》', article: '第九条' }
/** GB/T 9704—2012, reviewed in 2025 and still in force. */
export const DOCUMENT_FORMAT: Basis = { document: 'GB/T 9704—2012《党政机关公文格式》' }
/** Only its title was read in a source; no clause of it is named. */
export const PUNCTUATION: Basis = { document: 'GB/T 15834—2011《标点符号用法》' }
export const LITIGATION_LAW: Basis = { document: '《中华人民共和国行政诉讼法》', article: '第三条' }
/** 国办公开办函〔2021〕30号 of 26 September 2021: the six parts and tables of the disclosure report. */
export const DISCLOSURE_FORMAT: Basis = {
  document: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
}
/** In force as revised from 15 May 2019; Article 50 lists what the report must contain. */
export const DISCLOSURE_RULES: Basis = { document: '《中华人民共和国政府信息公开条例》', article: '第五十条' }
/** Who hears reconsideration cases (Article 4 as revised in 2023) and who may make local regulations and rules. */
export const RECONSIDERATION_AND_LEGISLATION: Basis = {
  document: '《中华人民共和国行政复议法》《中华人民共和国立法法》',
}
