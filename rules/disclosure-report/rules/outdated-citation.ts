import { type FindingRule, type Hit, matchesOf } from '../../../lib/audit'
import { outdatedCitation as general } from '../../common/outdated-citation'
import { withMore } from '../../common/variant'
import { isHistory, wordingOf } from '../../common/wording'
import { seasonOf } from '../../vocabulary/dated'

/** The trial format of 2019, cited by its number or name for a year that has the format of September 2021. */
export const outdatedCitation: FindingRule = withMore<'trial-format' | 'old-term'>(general, {
  reasons: {
    'old-term': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '2019年修订的《政府信息公开条例》第三十三条规定的答复期限是20个工作日，不是15个。',
        en: 'By article 33 of the 政府信息公开条例 as revised in 2019 answers are due within 20 working days, not 15.',
      },
    },
    'trial-format': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '2021年9月起执行国办公开办函〔2021〕30号的格式，这里引用的是2019年的试行格式。',
        en: 'Since September 2021 the format is that of 国办公开办函〔2021〕30号; this cites the trial format of 2019.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年政府信息公开工作年度报告\n按照国办公开办函〔2019〕60号文件规定的格式编制。\n一、总体情况\n全年公开信息12条。',
      fires: ['国办公开办函〔2019〕60号'],
    },
    {
      text: '青石镇2022年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。\n一、总体情况\n全年公开信息12条。',
      fires: ['格式（试行）'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n收到申请3件，均在法定的15个工作日内答复。',
      fires: ['法定的15个工作日'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号文件规定的格式编制。\n一、总体情况\n全年公开信息12条。',
      fires: [],
    },
    {
      text: '青石镇2020年政府信息公开工作年度报告\n按照国办公开办函〔2019〕60号文件规定的格式（试行）编制。\n一、总体情况\n全年公开信息12条。',
      fires: [],
    },
  ],
  run(scope) {
    const season = seasonOf(scope)
    if (!season || season.start < NEW_FORMAT) return []
    const hits: Hit<'trial-format' | 'old-term'>[] = []
    const wording = wordingOf(scope)
    for (const match of matchesOf(scope.draft.folded, /国办公开办函\[?2019\]?60号|年度报告格式\(试行\)/g)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (isHistory(wording.clause(range)) || CHANGED.test(wording.sentence(range))) continue
      hits.push({ reason: 'trial-format', range })
    }
    const terms = [...matchesOf(scope.draft.folded, OLD_TERM)].map(
      ({ index, 0: words }): Hit<'old-term'> => ({
        reason: 'old-term',
        range: { start: index, end: index + words.length },
      }),
    )
    return [...hits.slice(0, 1), ...terms]
  },
})

/** An office may promise to be quicker than the law asks, so that the words must speak of the law. */
const OLD_TERM = /(?:法定|规定)的?(?:答复)?(?:期限|时限)?(?:即|为)?(?:的)?(?:15|十五)个工作日/g

/** 由2019年的试行格式改用现行格式: told for what came after it. */
const CHANGED = /[改换]用|改[按为]|调整|历年|不再|当[年时]|\[?2021\]?30号/

/** The format is dated 26 September 2021, so the report on 2021 is the first to follow it. */
const NEW_FORMAT = '2021-01-01'
