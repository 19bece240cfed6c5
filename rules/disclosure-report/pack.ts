import { definePack } from '../../lib/audit'
import { residue } from '../common/residue'

/** 政府信息公开工作年度报告: recognised; its tables' rows look like headings, so the rules on headings do not run. */
export const disclosureReport = definePack({
  id: 'disclosure-report',
  version: '0.1.0',
  title: { zh: '政府信息公开工作年度报告', en: 'Annual report on disclosure of government information' },
  changelog: [{ version: '0.1.0', change: 'Recognised; general rules only.' }],
  analyse: () => null,
  figures: () => [],
  elements: [],
  rules: [residue],
})
