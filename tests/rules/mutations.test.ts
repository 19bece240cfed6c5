import { describeFigures } from './figure-mutations'
import { HEADING_SLIPS } from './heading-mutations'
import { describeSlips, isInBody, sitesOf } from './mutants'
import { UNIT_SLIPS } from './unit-mutations'

/** In one file, as both need the audits of the same reports. */
describeFigures()

/** Words and phrases put wrong. */
describeSlips([
  ...HEADING_SLIPS,
  ...UNIT_SLIPS,
  {
    slip: '法制 for 法治',
    rule: 'term',
    count: 300,
    // 法制机构, 法制队伍, 法制骨干 are right as well; 法治思想 without his name, 中国特色社会主义法治体系 and 依法治理 are told as phrases.
    sites: (report) =>
      sitesOf(
        report,
        /(?<![依平讲講学普]|特色社会主义)法治(?!(?:工作)?机构|业务|工作队伍|队伍|骨干|人才|力量|人员|科|考察|网|党课|黨課|(?<!习近平法治)思想|办|专干|审查|镇(?!建设)|街道)/g,
        '法制',
      ).filter(isInBody),
  },
  {
    slip: '法制 for 法治 in the page’s heading',
    rule: 'term',
    count: 4,
    sites: (report) =>
      sitesOf(report, /法治(?=政府)/g, '法制')
        .filter(({ start }) => start < report.text.indexOf(report.before.draft.title ?? '\u0000'))
        .filter((slip) => !isInBody(slip) && report.text[slip.start - 1] !== '《'),
  },
  {
    slip: 'the target of 2015 for the present one',
    rule: 'outdated-phrase',
    count: 100,
    sites: (report) =>
      (report.before.draft.reportYear ?? 0) >= 2021
        ? sitesOf(
            report,
            /(?<=\n[^\n]{60,400})。(?=\n)/g,
            '，建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。',
          )
        : [],
  },
  {
    slip: 'a closing title mark lost',
    rule: 'unbalanced-mark',
    count: 100,
    sites: (report) => sitesOf(report, /(?<=《[^《》\n]{4,30})》(?=[^》]{20})/g, ''),
  },
  {
    slip: 'a count left to be filled in',
    rule: 'placeholder',
    count: 100,
    sites: (report) => sitesOf(report, /(?<=[开举组][展办织][^，。\n\d]{2,12})\d+(?=[场次])/g, 'XX'),
  },
  {
    slip: 'a member of the three systems replaced',
    rule: 'set-phrase',
    count: 3,
    sites: (report) =>
      sitesOf(report, /(?<=行政执法公示、[^。\n]{0,8}执法全过程记录、重大[^。\n]{0,4}执法决定)法制审核/g, '合法性审查'),
  },
  {
    slip: 'a fixed term with a character put wrong by its sound',
    rule: 'typo',
    count: 100,
    sites: (report) => [
      ...sitesOf(report, /(?<=行政)执(?=法监督|法人员|法案卷)/g, '职'),
      ...sitesOf(report, /(?<=矛盾纠)纷/g, '分'),
      ...sitesOf(report, /(?<=规范性文)件(?=[^件])/g, '建'),
      ...sitesOf(report, /(?<=重大行政决)策(?=程序)/g, '测'),
      ...sitesOf(report, /(?<=组织领)导(?=[，。])/g, '到'),
    ],
  },
  {
    slip: 'two characters of a fixed term changed round',
    rule: 'typo',
    count: 40,
    sites: (report) => [
      ...sitesOf(report, /(?<=规范)性文(?=件)/g, '文性'),
      ...sitesOf(report, /(?<=矛)盾纠(?=纷)/g, '纠盾'),
    ],
  },
  {
    slip: 'the second of the three systems replaced',
    rule: 'set-phrase',
    count: 3,
    sites: (report) =>
      sitesOf(report, /(?<=行政执法公示、)执法全过程记录(?=、重大[^。\n]{0,4}执法决定法制审核)/g, '执法全过程评议'),
  },
  {
    slip: 'detention claimed by a town',
    rule: 'out-of-role',
    count: 40,
    sites: (report) =>
      report.before.draft.issuers[0]?.level === 'township' && /镇/.test(report.before.draft.title ?? '')
        ? sitesOf(report, /(?<=\n[^\n]{60,400})。(?=\n)/g, '。镇政府依法作出行政拘留决定3人次。')
        : [],
  },
  {
    slip: 'a note between colleagues left in',
    rule: 'residue',
    count: 100,
    sites: (report) => sitesOf(report, /(?<=\n[^\n]{60,400})。(?=\n)/g, '。（司法所核对）'),
  },
])
