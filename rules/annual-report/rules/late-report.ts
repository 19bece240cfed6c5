import type { FindingRule } from '../../../lib/audit'
import { SUPERVISION_RULES_PUBLISHING } from '../../bases'
import { toldYear } from '../../common/year-mismatch'
import { type Duty, dutyOf } from '../../vocabulary/duties'
import { isSpeech } from '../speech'

type Id = 'after-report-deadline' | 'after-publication-deadline' | 'after-local-deadline'

export const lateReport: FindingRule<Id> = {
  id: 'late-report',
  title: { zh: '成文日期过迟', en: 'Dated after the deadline' },
  asks: {
    zh: '报告一般应当在次年3月1日前报送（省级、国务院部门为4月1日前），4月1日前向社会公开。',
    en: 'The report is due upwards by 1 March of the next year (1 April for provinces and ministries) and public by 1 April.',
  },
  basis: SUPERVISION_RULES_PUBLISHING,
  help: {
    why: {
      zh: '成文日期晚于期限，等于自己写明迟报；督察单位会督促，可以通报批评。',
      en: 'A date after the deadline says itself that the report is late; the inspecting body may criticise it in public.',
    },
    todo: {
      zh: '核对成文日期是否写错；确已过期的，尽快报送、公开。2019年4月15日以前的期限不按本规定，街道等以当地规定为准。',
      en: 'Check the date; if it is right, report and publish soon. Deadlines before 15 April 2019 are not judged; for subdistricts local rules decide.',
    },
  },
  reasons: {
    'after-report-deadline': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期是{date}，晚于{deadline}的报送期限。',
        en: 'The draft is dated {date}; it was due upwards by {deadline}.',
      },
    },
    'after-publication-deadline': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期是{date}，晚于{deadline}的公开期限。',
        en: 'The draft is dated {date}; it was to be public by {deadline}.',
      },
    },
    'after-local-deadline': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期是{date}，晚于各级政府公开年度报告的{deadline}；本单位的期限以当地规定为准。',
        en: 'The draft is dated {date}, after {deadline}, by which governments publish; for this unit local rules decide.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n2024年3月12日',
      fires: ['2024年3月12日'],
    },
    {
      text: '云溪县人民政府2023年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n云溪县人民政府\n2024年5月6日',
      fires: ['2024年5月6日'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n2024年3月1日',
      fires: [],
    },
    {
      text: '岚江省人民政府2023年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n岚江省人民政府\n2024年3月28日',
      fires: [],
    },
    {
      text: '青石镇2018年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n2019年4月3日',
      fires: [],
    },
  ],
  run(scope) {
    const { draft, level, yearEvidence } = scope
    const reportYear = toldYear(scope)
    if (reportYear === null || !draft.date || draft.date.iso.length !== 10 || isSpeech(scope)) return []
    const { iso, range } = draft.date
    if (!iso.startsWith(`${reportYear + 1}-`)) return []
    const duty = dutyOf(level, `${reportYear + 1}-03-01`)
    const late = duty && deadlinePassed(duty, iso, reportYear + 1)
    if (!late) return []
    const related = [...yearEvidence.slice(0, 1), ...draft.issuers.slice(0, 1).map((issuer) => issuer.range)]
    return [{ reason: late.reason, range, related, values: { date: written(iso), deadline: written(late.deadline) } }]
  },
}

function deadlinePassed(duty: Duty, iso: string, year: number): { reason: Id; deadline: string } | null {
  const publish = `${year}-${duty.publish ?? '04-01'}`
  if (iso > publish) {
    return { reason: duty.publish ? 'after-publication-deadline' : 'after-local-deadline', deadline: publish }
  }
  const report = duty.report && `${year}-${duty.report}`
  return report && iso > report ? { reason: 'after-report-deadline', deadline: report } : null
}

function written(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
