import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { helpPages } from '../../../lib/audit/help'
import { rulesTold } from '../../../lib/cli/rules'
import { localPackJsonSchema } from '../../../lib/cli/schema'
import { ruleBook } from '../../../rules'
import { called, calledReport } from './called'
import { build, hegao, inDirectory, ROOT } from './hegao'

const EXAMPLE = 'rules/local-pack.example.yaml'
const GOOD = 'tests/drafts/demo-good.txt'
const SCHEMA = readFileSync(join(ROOT, 'rules/local-pack.schema.json'), 'utf8')

const pages = [...helpPages(ruleBook).values()].flat()

const out = async (args: string[]) => {
  const { status, stdout, stderr } = await called(args)
  return { status, stderr, text: stdout.toString() }
}

beforeAll(build, 120_000)

it.each([
  [['rules']],
  [['explain', '法治培训场次', '--pack', EXAMPLE]],
  [['explain', 'heading-number']],
  [['check', GOOD, '--pack', EXAMPLE]],
  [['schema']],
])('%j is answered by the program as within the tests’ process', async (args) => {
  const { status, stdout, stderr } = await hegao(args)
  expect({ status, stderr, text: stdout.toString() }).toEqual(await out(args))
})

describe('rules', () => {
  it('lists every requirement and rule with id, title and standing', async () => {
    const { status, text } = await out(['rules'])
    expect(status).toBe(0)
    for (const { id, title } of pages) expect(text).toMatch(new RegExp(`${id} +${title.zh}`))
    expect(text).toContain('各文种通用的规则')
  })

  it('lists one pack, and in English', async () => {
    const { text } = await out(['rules', '--pack', 'work-plan', '--lang', 'en'])
    expect(text).toContain('(work-plan ')
    expect(text).not.toContain('annual-report')
    expect(text).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it('prints them as one JSON value', async () => {
    const { text } = await out(['rules', '--format', 'json', '--pack', EXAMPLE])
    const list = JSON.parse(text)
    expect(list).toMatchObject({
      schema: 'hegao-rules/1',
      packs: [{ id: 'annual-report', extendedBy: [{ name: '云岭市自查要求', version: '2025-1' }] }],
    })
    const [pack] = list.packs
    expect(pack.elements.at(-1)).toMatchObject({ id: 'own-法治培训场次', requirement: 'required' })
    expect(pack.elements.find(({ id }: { id: string }) => id === 'addressee').requirement).toBe('required')
    expect(pack.rules.map(({ id }: { id: string }) => id)).not.toContain('heading-numbering')
  })
})

describe('explain', () => {
  it.each(['causes', '不足的原因'])('prints the page of %s', async (rule) => {
    const { status, text } = await out(['explain', rule])
    expect(status).toBe(0)
    for (const part of [
      '不足的原因（causes）',
      '应有内容 · 必备项',
      '为什么',
      '怎么办',
      '依据',
      'cause-not-explicit',
      '例子',
    ])
      expect(text).toContain(part)
  })

  it('prints every page, in both languages, as text and Markdown', () => {
    for (const page of pages) {
      for (const [language, format] of [
        ['zh-CN', 'markdown'],
        ['en', 'text'],
      ] as const) {
        const told = rulesTold({ kind: 'explain', rule: page.id, language, format, color: false }, ruleBook, {})
        const text = 'text' in told ? told.text : ''
        for (const id of [page.id, ...page.reasons.map((reason) => reason.id)]) expect(text).toContain(id)
        expect(text).not.toMatch(/undefined|\{\w+\}/)
      }
    }
  })

  it('prints pages of one’s own', async () => {
    const { text } = await out(['explain', '法治培训场次', '--pack', EXAMPLE])
    expect(text).toContain('own-法治培训场次')
    expect(text).toContain('规则包“云岭市自查要求”的规定。')
  })

  it('tells near ids and titles of what it does not know, with exit code 2', async () => {
    const { status, text, stderr } = await out(['explain', 'heading-number'])
    expect({ status, text }).toEqual({ status: 2, text: '' })
    expect(stderr).toContain('没有“heading-number”这条规则或要求。相近的有：heading-numbering')
    expect((await out(['explain', '年份不一'])).stderr).toContain('年份不符')
  })
})

describe('--pack FILE', () => {
  it('audits by the pack, and says so', async () => {
    const { report: result } = await calledReport([GOOD, '--pack', EXAMPLE])
    expect(result.audits[0]?.pack?.extendedBy).toEqual([{ name: '云岭市自查要求', version: '2025-1' }])
    expect(result.audits[0]?.elements.map(({ id }) => id)).toContain('own-行政执法监督')
    const { text } = await out(['check', GOOD, '--pack', EXAMPLE])
    expect(text).toContain('另加自有规则包：云岭市自查要求 2025-1')
    expect(text).toMatch(/✗ 缺失 +法治培训场次/)
  })

  it('takes several packs, and an id beside them', () =>
    inDirectory(async (directory) => {
      const other = join(directory, '其他.json')
      writeFileSync(other, '{"名称":"其他","扩展":"annual-report","要求":[{"名称":"乙","写明":"乙"}]}')
      const { report: result } = await calledReport([
        GOOD,
        '--pack',
        EXAMPLE,
        '--pack',
        other,
        '--pack',
        'annual-report',
      ])
      expect(result.audits[0]?.pack).toMatchObject({
        detected: false,
        extendedBy: [{ name: '云岭市自查要求' }, { name: '其他', version: '1' }],
      })
    }))

  it('audits nothing by a pack with mistakes: each is told with file, line and field, exit code 2', () =>
    inDirectory(async (directory) => {
      const bad = join(directory, '自查.yaml')
      writeFileSync(bad, '名称: 甲\n扩展: annual-report\n不查: [标题序好]\n')
      const { status, text, stderr } = await out(['check', GOOD, '--pack', bad, '--format', 'json'])
      expect({ status, text }).toEqual({ status: 2, text: '' })
      expect(stderr).toContain(`${bad}:3:6 不查 › 第1项：没有“标题序好”这一条。相近的有：标题序号`)
    }))

  it('says of a file that is not there, or is a document, what it is', async () => {
    expect((await out(['check', GOOD, '--pack', './none.yaml'])).stderr).toContain('none.yaml: 找不到文件。')
    expect((await out(['check', GOOD, '--pack', 'annual'])).stderr).toContain(
      '--pack 的值“annual”不可用。可用的值：annual-report, disclosure-report, work-plan，或者规则包文件',
    )
  })
})

describe('the JSON Schema', () => {
  it('is published as the command prints it', async () => {
    expect(localPackJsonSchema()).toBe(SCHEMA)
    expect((await out(['schema'])).text).toBe(SCHEMA)
  })

  it('accepts the example and finds what editors should underline', () => {
    const schema = JSON.parse(SCHEMA)
    const fits = (value: unknown) => conforms(value, schema, schema.definitions)
    const example = parseDocument(readFileSync(join(ROOT, EXAMPLE), 'utf8')).toJS()
    expect(fits(example)).toBe(true)
    expect(fits({ ...example, 要求: [{ 名称: { 中文: '甲', 英文: 'A' }, 章节: '甲', 程度: 'required' }] })).toBe(true)
    expect(fits({ name: 'A', extends: 'work-plan', version: 1.1, forbidden: { words: ['B'] } })).toBe(true)
    for (const wrong of [
      { ...example, 不的出现: [] },
      { ...example, 要求: [{ 名称: '甲', 程度: '重要' }] },
      { ...example, 要求: [{ 程度: '必备' }] },
      { ...example, 扩展: '年度报告' },
      { ...example, 名称: undefined },
      { ...example, 不得出现: [{ 词语: [] }] },
      { ...example, 地名: '云岭县' },
    ])
      expect([wrong, fits(JSON.parse(JSON.stringify(wrong)))]).toEqual([wrong, false])
  })
})

type Schema = Record<string, unknown>

/** Validates by the few keywords that the published schema uses; throws for any other, so that none is passed over. */
function conforms(value: unknown, schema: Schema, definitions: Record<string, Schema>): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const inner = (each: unknown, part: unknown) => conforms(each, part as Schema, definitions)
  return Object.entries(schema).every(([keyword, rule]) => {
    switch (keyword) {
      case '$schema':
      case 'title':
      case 'definitions':
        return true
      case '$ref':
        return inner(value, definitions[String(rule).replace('#/definitions/', '')])
      case 'type':
        return [rule]
          .flat()
          .includes(
            Array.isArray(value) ? 'array' : Number.isInteger(value) && rule === 'integer' ? 'integer' : typeof value,
          )
      case 'enum':
        return (rule as unknown[]).includes(value)
      case 'anyOf':
        return (rule as unknown[]).some((part) => inner(value, part))
      case 'allOf':
        return (rule as unknown[]).every((part) => inner(value, part))
      case 'required':
        return !isObject || (rule as string[]).every((key) => Object.hasOwn(value, key))
      case 'properties':
        return (
          !isObject ||
          Object.entries(value).every(
            ([key, each]) => !Object.hasOwn(rule as object, key) || inner(each, (rule as Schema)[key]),
          )
        )
      case 'additionalProperties':
        return !isObject || Object.keys(value).every((key) => Object.hasOwn(schema.properties as object, key))
      case 'items':
        return !Array.isArray(value) || value.every((each) => inner(each, rule))
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(rule)
      case 'maxItems':
        return !Array.isArray(value) || value.length <= Number(rule)
      case 'minLength':
        return typeof value !== 'string' || value.length >= Number(rule)
      case 'maxLength':
        return typeof value !== 'string' || value.length <= Number(rule)
      case 'minimum':
        return typeof value !== 'number' || value >= Number(rule)
      case 'maximum':
        return typeof value !== 'number' || value <= Number(rule)
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value)
      default:
        throw new Error(`the schema uses ${keyword}, which this test does not know`)
    }
  })
}
