import type { Made } from './each'
import { type Item, isExact, type Statement } from './statements'

/**
 * 年度法治任务28项，完成27项，结转1项 and later 26项任务中1项结转, or 将结转的2项任务列入清单: how many there were and how many were carried on, told again.
 * Few drafts carry anything on, and only where exactly one such course of a thing adds up is it held against the rest.
 */
export function leftOpen(statements: readonly Statement[], year: number | null): Made[] {
  const told = statements.filter(({ text }) => CARRIED.test(text))
  if (told.length < 2) return []
  const courses = statements.flatMap((statement, i) =>
    CARRIED.test(statement.text) ? courseIn(statement, statements[i - 1]) : [],
  )
  if (courses.length === 0 || courses.length > MOST_COURSES) return []
  const found: Made[] = []
  for (const statement of told) {
    if (OTHER_TIME.test(statement.text)) continue
    if ((statement.text.match(YEARS) ?? []).some((one) => Number(one) !== year && Number(one) !== (year ?? 0) + 1))
      continue
    for (const item of statement.items) {
      if (!isExact(item) || item.depth > 0) continue
      const [course, other] = courses.filter(
        ({ whole, thing }) => whole.unit === item.unit && item.after.startsWith(thing),
      )
      if (!course || other || course.statement === statement) continue
      const again = toldAgain(statement, item, course)
      if (again && again.value !== item.value)
        found.push({
          range: { start: item.start, end: item.end },
          related: { start: course.whole.start, end: course.rest.end },
          value: item.printed,
          of: `${course.whole.printed}、完成${course.done.printed}、结转${course.rest.printed}`,
          made: again.printed,
          sure: false,
        })
    }
  }
  return found
}

const MOST_COURSES = 6
const CARRIED = /结转|转入(?:下|次|明)/
const OTHER_TIME = /(?:上|去|前)一?年/
const YEARS = /20\d\d(?=年)/g
const THING = /任务|事项|项目|工作|举措|工程|案件|申请|工单|线索|信访件|积案|复议|诉讼/

interface Course {
  statement: Statement
  /** What they are. */
  thing: string
  whole: Item
  done: Item
  rest: Item
}

/** 任务36项，完成35项，结转1项, the first in the sentence before as well; of one unit and right. */
function courseIn(statement: Statement, before: Statement | undefined): Course[] {
  const { items } = statement
  const found: Course[] = []
  for (const done of items) {
    const rest = items[done.index + 1]
    if (!rest || rest.value === 0 || rest.unit !== done.unit || !isExact(done) || !isExact(rest)) continue
    if (!DONE.test(done.label + done.after) || OTHER_TIME.test(rest.label)) continue
    const at = rest.end - statement.start
    const behind = statement.text.slice(at, at + LONGEST_BEHIND).split(';')[0] as string
    if (!CARRIED.test(rest.label + behind)) continue
    const wholes = [...((statement.goesOn && before?.items) || []), ...items.slice(0, done.index)].filter(
      (one) => one.unit === done.unit && isExact(one) && one.value === done.value + rest.value,
    )
    const whole = wholes.at(-1)
    const thing = whole && THING.exec(whole.label.slice(-LONGEST_LABEL) + whole.after.slice(0, LONGEST_LABEL))?.[0]
    if (whole && thing !== undefined) found.push({ statement, thing, whole, done, rest })
  }
  return found
}

const DONE = /完成|办结|审结|办理|落实|化解/
const LONGEST_LABEL = 12
const LONGEST_BEHIND = 50

/** 26项任务中|1项结转 tells the whole again, 结转的2项任务 what was left. */
function toldAgain(statement: Statement, item: Item, { thing, whole, rest }: Course): Item | null {
  const at = item.end - statement.start
  if (/^[一-鿿]{0,6}(?:中|里),?$/.test(item.after.slice(thing.length))) {
    const next = statement.items[item.index + 1]
    // Some of them, and not the same that were left.
    return next?.value === rest.value && CARRIED.test(statement.text.slice(at, at + LONGEST_BEHIND)) ? whole : null
  }
  return /结转(?:至|到|入)?(?:今年|本年|下年度?)?的$/.test(item.label) ? rest : null
}
