import { type FindingRule, matchesOf } from '../../lib/audit'
import { averageIn } from './figures/averages'
import { changesBelow } from './figures/below-tables'
import { change, difference, points, spokenChange, turned } from './figures/changes'
import { isConcept } from './figures/concepts'
import { ofDays } from './figures/days'
import { isRestricted, type Mention } from './figures/mentions'
import { allFiguresIn } from './figures/more-units'
import { gap, multiple } from './figures/multiples'
import { namedShare } from './figures/named-shares'
import { perThing } from './figures/per'
import { betweenPeriods } from './figures/periods'
import { quotient } from './figures/quotients'
import { aboveHundred, noneLate, ofGrades, rate, thatIs } from './figures/rates'
import { decimalsOf, type RateHit, type RateId, rounded, type Years } from './figures/ratios'
import { bracketed, kindTenths, ofNoOne, remainder, share, tenths } from './figures/shares'
import { type Spoken, spokenIn } from './figures/spoken'
import { type Item, isExact, itemLike, type Statement } from './figures/statements'
import { tableChangesIn } from './figures/table-changes'
import { rowSharesIn } from './figures/table-shares'
import { tableRatesIn, tableSharesIn } from './figures/tables'
import { standingOf, toldIn } from './figures/told'

export const figureRate: FindingRule<RateId> = {
  id: 'figure-rate',
  title: { zh: '比率与数字不符', en: 'Rate and numbers disagree' },
  asks: {
    zh: '比率、增幅应当与同一句里的数字算得上。',
    en: 'Rates and growth agree with the numbers in the same sentence.',
  },
  basis: null,
  noBasis: { zh: '算术关系，不必有条文依据。', en: 'Arithmetic; it needs no rule.' },
  help: {
    why: {
      zh: '数字更新了而比率没有重算，或者分子分母取自不同时点，是常见的差错。',
      en: 'Numbers are updated and the rate is not worked out again, or its parts are from different days.',
    },
    todo: {
      zh: '重新计算，改正数字或者比率。按所写位数四舍五入、截尾都算对；约数、“以上”从宽；分子分母不明确的不报。',
      en: 'Work it out again and correct numbers or rate. Rounded or cut at the digits printed is right; round numbers are taken widely; where it is unclear what is divided by what, nothing is reported.',
    },
  },
  reasons: {
    rate: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{part}÷{whole}={result}%，写的是{rate}。',
        en: '{part} of {whole} is {result}%; the draft says {rate}.',
      },
    },
    'rate-maybe': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}÷{whole}={result}%，写的是{rate}，请核对。',
        en: '{part} of {whole} is {result}%; the draft says {rate}. Please check.',
      },
    },
    'none-late': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '写着“{words}”，按期的比率却是{rate}，请核对。',
        en: 'It says “{words}”, and yet the rate of what was in time is {rate}. Please check.',
      },
    },
    impossible: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{part}与{rate}对不上：没有整数能同时满足，请核对。',
        en: '{part} and {rate} do not go together: no whole number gives both. Please check.',
      },
    },
    share: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}占{whole}的{result}%，写的是{rate}，请核对。',
        en: '{part} is {result}% of {whole}; the draft says {rate}. Please check.',
      },
    },
    change: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}，变动{result}%，写的是{rate}，请核对。',
        en: 'From {whole} to {part} is a change of {result}%; the draft says {rate}. Please check.',
      },
    },
    'change-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '由{whole}到{part}，变动{result}%，写的是{rate}；如果两个数不是约数，请核对。',
        en: 'From {whole} to {part} is a change of {result}%; the draft says {rate}. Please check, unless they are round numbers.',
      },
    },
    direction: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}，增减方向与“{word}”相反。',
        en: 'From {whole} to {part} goes the other way than “{word}”.',
      },
    },
    tenths: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}占{whole}的{result}%，写的是“{rate}”，请核对。',
        en: '{part} is {result}% of {whole}; the draft says “{rate}”. Please check.',
      },
    },
    difference: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}相差{result}，写的是{rate}，请核对。',
        en: 'From {whole} to {part} is a difference of {result}; the draft says {rate}. Please check.',
      },
    },
    points: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}相差{result}个百分点，写的是{rate}个，请核对。',
        en: 'From {whole} to {part} are {result} points; the draft says {rate}. Please check.',
      },
    },
    times: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}是原来的{result}倍，写的是“{rate}”，请核对。',
        en: 'From {whole} to {part} is {result} times; the draft says “{rate}”. Please check.',
      },
    },
    average: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}÷{whole}={result}，写的平均数是{rate}，请核对。',
        en: '{part} over {whole} is {result}; the draft gives {rate} as the average. Please check.',
      },
    },
    elsewhere: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '按文中别处的{whole}，{part}对应的应当是{result}，写的是{rate}；如果说的是同一口径，请核对。',
        en: 'With {whole}, given elsewhere, {part} makes {result}; the draft says {rate}. Please check, if it is of the same.',
      },
    },
    'times-less': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”：减少、下降不能用倍数，应写百分之几或者几分之几，请核对。',
        en: '“{text}”: nothing falls by times what it was; give a rate or a fraction.',
      },
    },
    signed: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”：升降已经用文字写明，数字前不应再有负号，请核对。',
        en: '“{text}”: the words tell up or down already; please check the minus before the number.',
      },
    },
    'above-hundred': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{name}不可能超过100%，写的是{rate}。',
        en: '{name} cannot be above 100%; the draft says {rate}.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年排查矛盾纠纷165件，调解成功150件，调解成功率98%。',
      fires: ['98%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n受理信访事项50件，办结48件，办结率100%。',
      fires: ['100%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n行政机关负责人出庭应诉率120%。',
      fires: ['120%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n法治宣传活动由上年的120场增至150场，增长30%。',
      fires: ['30%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n案卷优秀率由68%提高到83%，提高12个百分点。',
      fires: ['12个百分点'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理法律援助案件86件，较上年的74件增加22件。',
      fires: ['22件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n调解纠纷126件，其中邻里纠纷38件，占五成以上。',
      fires: ['占五成以上'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理时限由20个工作日压缩到8个工作日，压缩70%；网上可办率95%（1430项中有1287项）。',
      fires: ['70%', '95%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n举办法治讲座12期，培训960人次，平均每期90人次。案件由62件增至124件，翻了两番。',
      fires: ['90人次', '翻了两番'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年排查矛盾纠纷165件，调解成功162件，调解成功率98%。应出庭41件、实际出庭39件，出庭率95.1%。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n成功调处纠纷128起，调解成功率达99%。办理投诉50件，满意率96%。受理50件，办结48件，按期办结率100%。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n案件由120件增至150件，增长25%；收到评价2160条，好评率99.7%。',
      fires: [],
    },
  ],
  run({ draft, reportYear, level }) {
    const hits: RateHit[] = []
    for (const match of matchesOf(draft.folded, TIMES_LESS))
      hits.push({
        reason: 'times-less',
        range: { start: match.index, end: match.index + match[0].length },
        values: { text: match[0] },
      })
    let mentions: Map<Item, Mention | null> | undefined
    const told = () => toldIn(draft, reportYear, level)
    const years: Years = {
      reportYear,
      before: undefined,
      told: () => told().filter((one) => !one.isPart && isExact(one.item)),
      isOwn: ({ mention }) =>
        mention !== null && !isRestricted(mention) && standingOf(mention, reportYear, level) === 'own',
      agree(a, b) {
        mentions ??= new Map(told().map(({ item, mention }) => [item, mention]))
        const [first, second] = [mentions.get(a), mentions.get(b)]
        return !first || !second || first.core === second.core || !isConcept(first.core) || !isConcept(second.core)
      },
    }
    for (const match of matchesOf(draft.folded, SIGNED))
      hits.push({
        reason: 'signed',
        range: { start: match.index, end: match.index + match[0].length },
        values: { text: match[0] },
      })
    const { statements } = allFiguresIn(draft, reportYear)
    for (const [i, statement] of statements.entries()) {
      years.before = statement.goesOn ? statements[i - 1] : undefined
      for (const item of statement.items) {
        const hit =
          item.unit === '%'
            ? (aboveHundred(item) ??
              noneLate(statement, item) ??
              thatIs(statement, item) ??
              ofGrades(statement, item) ??
              share(statement, item, years) ??
              namedShare(statement, item, years.before) ??
              ofNoOne(statement, item) ??
              bracketed(statement, item) ??
              ofDays(statement, item) ??
              turned(statement, item) ??
              change(statement, item, years) ??
              rate(statement, item, years) ??
              betweenPeriods(statement, item) ??
              quotient(statement, item, years))
            : item.unit === '个' && item.after.startsWith('百分点')
              ? points(statement, item, years)
              : (turned(statement, item) ??
                difference(statement, item, years) ??
                betweenPeriods(statement, item) ??
                gap(statement, item) ??
                average(statement, item, years) ??
                remainder(statement, item, years))
        if (hit && hit !== 'right') hits.push(hit)
      }
      for (const spoken of spokenIn(statement)) {
        const hit =
          spoken.kind === 'share'
            ? tenths(statement, spoken, years)
            : spoken.kind === 'rate'
              ? spokenRate(statement, spoken, years)
              : (spokenChange(statement, spoken, years) ?? multiple(statement, spoken))
        if (hit && hit !== 'right') hits.push(hit)
      }
    }
    for (const [i, told] of statements.entries()) {
      // Most sentences behind one with figures have figures too, or none of the words.
      const start = told.end + 1
      if (statements[i + 1]?.start === start || draft.folded[told.end] !== '。') continue
      const text = /^[^。\n]{4,40}/.exec(draft.folded.slice(start, start + 40))?.[0] ?? ''
      if (!/总|数量/.test(text)) continue
      for (const spoken of spokenIn({ ...told, start, text }).filter(({ kind }) => kind === 'share')) {
        const hit = kindTenths(told, { start, end: start + text.length, text }, spoken)
        if (hit) hits.push(hit)
      }
    }
    for (const { part, whole, rate: said, name, probable } of tableRatesIn(draft)) {
      const printed = draft.folded.slice(said.start, said.end)
      hits.push({
        reason: probable ? 'rate-maybe' : 'elsewhere',
        range: { start: said.start, end: said.end },
        values: {
          part: part.value,
          whole: probable ? whole.value : `${whole.value}（${name}）`,
          result: `${rounded((100 * part.value) / whole.value, Math.max(1, said.decimals))}${probable ? '' : '%'}`,
          rate: printed,
        },
      })
    }
    for (const { part, whole, result, said } of rowSharesIn(draft))
      hits.push({
        reason: 'share',
        range: { start: said.start, end: said.end },
        values: { part, whole, result, rate: said.text },
      })
    for (const { now, before, isRate, result, said } of tableChangesIn(draft))
      hits.push({
        reason: isRate ? 'change' : 'difference',
        range: { start: said.start, end: said.end },
        values: { part: now, whole: before, result: isRate ? result : Math.abs(result), rate: said.text },
      })
    for (const { total, from, isRate, result, said } of changesBelow(draft))
      hits.push({
        reason: 'elsewhere',
        range: { start: said.start, end: said.end },
        related: [{ start: total.start, end: total.end }],
        values: {
          part: from,
          whole: `${total.value}（合计）`,
          result: isRate ? `${rounded(result, 1)}%` : rounded(result, 2),
          rate: said.text,
        },
      })
    for (const { part, whole, share: said } of tableSharesIn(draft))
      hits.push({
        reason: 'elsewhere',
        range: { start: said.start, end: said.end },
        values: {
          part: part.value,
          whole: whole.value,
          result: `${rounded((100 * part.value) / whole.value, Math.max(1, said.decimals))}%`,
          rate: draft.folded.slice(said.start, said.end),
        },
      })
    return hits
  },
}

/** 下降2倍: what is left would be less than nothing. */
const TIMES_LESS =
  /(?:下降|减少|降低|缩短|压缩|压减|回落)(?:了|近|约|超过)?(?:\d{1,3}(?:\.\d{1,2})?|[一两二三四五六七八九十]{1,2})(?:余|多)?倍(?!以上的)/g

/** 同比上升-3.2%. */
const SIGNED = /(?:上升|增长|增加|提高|下降|减少|降低)(?:了|约)?-\d{1,3}(?:\.\d{1,2})?%/g

/** 考试1620人，合格1571人，合格率九成七: a rate in words, read as one in figures would be. */
function spokenRate(statement: Statement, spoken: Spoken, years: Years): RateHit | 'right' | null {
  const next = statement.items.findIndex((item) => item.start >= spoken.start)
  const index = next < 0 ? statement.items.length : next
  const last = statement.items[index - 1]
  const between = last ? statement.text.slice(last.end - statement.start, spoken.start - statement.start) : ''
  const joint = /[,;、]/.exec(between)?.[0] ?? ''
  if (!last || joint === ';' || last.depth > 0) return null
  const [, label = '', printed = ''] =
    /^(.*?(?:率|满意度)(?:为|仅|只有|达到?|保持在|稳定在|提升至|提高到)?)(.+)$/.exec(spoken.word) ?? []
  const item = itemLike({
    start: spoken.end - printed.length,
    end: spoken.end,
    value: spoken.said,
    unit: '%',
    approximate: spoken.most - spoken.least > 4,
    index,
    label,
    joint,
    printed,
  })
  return ofGrades(statement, item) ?? rate(statement, item, years)
}

/** 举办培训12期，培训960人次，平均每期80人次. */
function average(statement: Statement, item: Item, years: Years): RateHit | null {
  const found = averageIn(statement, item, years) ?? perThing(statement, item)
  if (!found) return null
  const { part, whole, result, isElsewhere } = found
  return {
    reason: isElsewhere ? 'elsewhere' : 'average',
    range: { start: isElsewhere || whole === null ? part.start : Math.min(part.start, whole.start), end: item.end },
    values: {
      part: part.printed,
      whole: whole?.printed ?? (/[日天]/.test(item.label) ? '365天' : /周/.test(item.label) ? '52周' : '12个月'),
      result: rounded(result, Math.max(2, decimalsOf(item))),
      rate: item.printed,
    },
  }
}
