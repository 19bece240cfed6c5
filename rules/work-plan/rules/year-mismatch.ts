import type { FindingRule } from '../../../lib/audit'
import { insteadOf } from '../../common/variant'
import { yearMismatch as general, laterCitation, signedOutOfYear, yearsOfPlans } from '../../common/year-mismatch'
import type { SigningReason } from '../../common/years/odd-year'
import { planWith } from '../other-genre'
import { type PlanYearReason, planYearHits } from '../plan-years'

type Reason = PlanYearReason | SigningReason | 'anniversary' | 'cited-later'

/** A plan looks ahead: what disagrees with its year are titles, opening, deadlines and the plan it carries out. */
export const yearMismatch: FindingRule = insteadOf<Reason>(general, {
  reasons: {
    'plan-title': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里的标题写的是{year}年，计划年度是{reportYear}年。',
        en: 'The title here says {year}; the plan is for {reportYear}.',
      },
    },
    'plan-opening': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '开头写的是{year}年，计划年度是{reportYear}年。',
        en: 'The opening says {year}; the plan is for {reportYear}.',
      },
    },
    'plan-deadline': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '时限写的是{year}年，计划年度是{reportYear}年，时限已过。',
        en: 'The time limit is in {year}; the plan is for {reportYear}, so it has passed.',
      },
    },
    'plan-citation': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '依据的是{year}年的方案或者要点，计划年度是{reportYear}年，请核对。',
        en: 'It carries out a plan of {year}; this plan is for {reportYear}. Please check.',
      },
    },
    'plan-past': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '时限“{words}”早于成文日期“{signed}”，请核对。',
        en: 'The time limit “{words}” is before the date of signing, “{signed}”.',
      },
    },
    'plan-beyond': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '步骤写到{year}年，不在方案所写的起止年份之内，请核对。',
        en: 'The stage goes to {year}, outside the years that the plan says it is for. Please check.',
      },
    },
    'plan-order': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这一阶段写的是{year}年，早于上一阶段（{signed}），请核对。',
        en: 'This stage is in {year}, before the one above it ({signed}). Please check.',
      },
    },
    'plan-account': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '要求报送的是{year}年的情况，计划年度是{reportYear}年，请核对。',
        en: 'The account asked for is of {year}; the plan is for {reportYear}. Please check.',
      },
    },
    'plan-list': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '要公布的是{year}年的目录或者计划，计划年度是{reportYear}年，请核对。',
        en: 'What is to be published is of {year}; the plan is for {reportYear}. Please check.',
      },
    },
    'plan-task': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里安排的是{year}年的工作，计划年度是{reportYear}年，请核对。',
        en: 'What is set here is of {year}; the plan is for {reportYear}. Please check.',
      },
    },
    anniversary: general.reasons.anniversary,
    'own-number': general.reasons['own-number'],
    'cited-later': general.reasons['cited-later'],
    'plan-year': general.reasons['plan-year'],
    'before-year-end': general.reasons['before-year-end'],
    'long-after': general.reasons['long-after'],
  },
  examples: [
    {
      text: '云政办发〔2023〕6号\n云溪县人民政府办公室\n关于印发《云溪县2023年法治政府建设工作要点》的通知\n各乡镇人民政府：\n现将《云溪县2024年法治政府建设工作要点》印发给你们。\n云溪县人民政府办公室\n2024年3月25日\n云溪县2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。2月底前公布事项清单。（责任单位：县司法局）\n2.加强普法。3月底前报送名单，次年1月底前总结。（责任单位：县司法局）',
      fires: ['2023', '2023年', '2月底前'],
    },
    {
      text: '青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》的通知\n各村民委员会，镇属各单位：\n现将《青石镇2023年法治政府建设工作要点》印发给你们，请认真贯彻执行。\n青石镇人民政府\n2024年3月5日\n青石镇2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）',
      fires: ['2023年'],
    },
    {
      text: planWith(
        '一、规范执法\n1.2023年6月底前完成案卷评查。（责任单位：司法所）\n2.落实公示制度。（责任单位：司法所）',
      ),
      fires: ['2023年'],
    },
    {
      text: planWith(
        '根据《云溪县2023年法治政府建设工作要点》，制定本要点。\n一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷。（责任单位：司法所）',
      ),
      fires: ['2023年'],
    },
    {
      text: planWith(
        '2024年是“十四五”规划的第三年。\n一、规范执法\n1.4月底前公布2023年度重大行政决策事项目录。（责任单位：司法所）\n2.评查案卷。（责任单位：司法所）',
      ),
      fires: ['十四五”规划的第三年', '2023年'],
    },
    {
      text: planWith(
        '一、规范执法\n1.总结2023年案卷评查结果。（责任单位：司法所）\n2.2025年3月1日前公开2024年度法治政府建设年度报告。（责任单位：司法所）',
      ),
      fires: [],
    },
    {
      text: planWith(
        '根据《法治政府建设实施纲要（2021—2025年）》和云发〔2023〕5号文件，制定本要点。\n一、规范执法\n1.巩固2023年示范创建成果。（责任单位：司法所）\n2.12月底前评查案卷。（责任单位：司法所）',
      ),
      fires: [],
    },
  ],
  run: (scope) => [
    ...laterCitation(scope.draft),
    ...signedOutOfYear(scope),
    ...yearsOfPlans(scope, scope.reportYear ?? 0, []),
    ...planYearHits(scope).map(({ reason, range, year, related = [] }) => ({
      reason,
      range,
      related,
      values: {
        year,
        reportYear: scope.reportYear ?? year,
        words: scope.draft.spanOf(range).text,
        signed: related[0] ? scope.draft.spanOf(related[0]).text : '',
      },
    })),
  ],
})
