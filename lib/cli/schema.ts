/** The JSON Schema of a pack of one's own, by which editors complete and check while it is written. */
import * as z from 'zod/mini'
import { localPackSchema, spellings } from '../audit/local-pack'
import { PACK_IDS } from '../audit/report'
import { ruleBook } from '../index'

type Json = Record<string, unknown>

/** As text, ending with a line end; the same bytes each time. */
export function localPackJsonSchema(): string {
  const schema = z.toJSONSchema(localPackSchema, {
    target: 'draft-07',
    io: 'output',
    // Transformations take other spellings; the override describes them.
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json
      // 版本: 1.10 and 词语: 110 are words here, whatever an editor's YAML makes of them.
      if (json.type === 'string' && !json.enum) json.type = ['string', 'number']
      const written = spellings.get(zodSchema)
      if (!written) return
      if (written.keys) bothSpellings(json, written.keys)
      if (written.list) oneOrMany(json)
      if (written.values) Object.assign(json, { type: 'string', enum: [...written.values] })
      if (written.label) oneOrBothLanguages(json)
      if (written.number) asDigits(json)
    },
  }) as Json
  const properties = schema.properties as Record<string, Json>
  const titles = ruleBook.packs.map(({ title }) => title.zh)
  for (const key of ['扩展', '文种', 'extends']) properties[key] = { enum: [...titles, ...PACK_IDS] }
  const { $schema, ...rest } = schema
  const head = { $schema, title: '核稿 Hegao: 自有规则包 a pack of one’s own' }
  return `${JSON.stringify({ ...head, ...shared(rest) }, null, 2)}\n`
}

/** What stands in several places, as each property does under each of its spellings, is written once and referred to. */
function shared(schema: Json): Json {
  const counts = new Map<string, number>()
  const definitions: Json = {}
  const names = new Map<string, string>()
  const count = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const text = JSON.stringify(value)
    const seen = counts.get(text) ?? 0
    counts.set(text, seen + 1)
    if (seen === 0) Object.values(value).forEach(count)
  }
  const referred = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => referred(item, key))
    const text = JSON.stringify(value)
    const isSchema = 'type' in value || 'anyOf' in value || 'enum' in value
    if (!isSchema || text.length < WORTH_SHARING || (counts.get(text) ?? 0) < 2) return inside(value as Json)
    let name = names.get(text)
    if (name === undefined) {
      name = key
      for (let i = 2; Object.hasOwn(definitions, name); i++) name = `${key}${i}`
      names.set(text, name)
      // Named before it is filled, so that what it holds gets other names.
      definitions[name] = {}
      definitions[name] = inside(value as Json)
    }
    return { $ref: `#/definitions/${name}` }
  }
  const inside = (json: Json): Json =>
    Object.fromEntries(Object.entries(json).map(([key, value]) => [key, referred(value, key)]))
  count(schema)
  return { ...inside(schema), definitions }
}

const WORTH_SHARING = 120

/** Each property under all of its spellings, Chinese first, so that completion offers Chinese. */
function bothSpellings(json: Json, keys: Record<string, readonly string[]>): void {
  const properties = (json.properties ?? {}) as Record<string, Json>
  const all: Record<string, Json> = {}
  for (const [key, written] of Object.entries(keys)) {
    const property = properties[key]
    if (!property) continue
    for (const spelling of [...written, key]) all[spelling] = property
  }
  json.properties = all
  json.additionalProperties = false
  const required = (json.required ?? []) as string[]
  delete json.required
  if (required.length > 0) {
    json.allOf = required.map((key) => ({
      anyOf: [...(keys[key] ?? []), key].map((spelling) => ({ required: [spelling] })),
    }))
  }
}

function oneOrMany(json: Json): void {
  const { type, items, minItems, maxItems } = json
  clear(json)
  json.anyOf = [{ type, items, minItems, maxItems }, items]
}

function oneOrBothLanguages(json: Json): void {
  const properties = json.properties as Record<string, Json>
  const { zh, en } = properties
  clear(json)
  json.anyOf = [zh, { type: 'object', properties: { 中文: zh, 英文: en, zh, en }, additionalProperties: false }]
}

function asDigits(json: Json): void {
  const { minimum, maximum } = json
  clear(json)
  json.anyOf = [{ type: 'integer', minimum, maximum }, { type: 'string' }]
}

function clear(json: Json): void {
  for (const key of Object.keys(json)) delete json[key]
}
