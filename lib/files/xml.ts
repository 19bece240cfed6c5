import { Parser } from 'htmlparser2'

/** Why XML was not read through. */
export type XmlFailure = 'damaged' | 'too-deep'

/** Thrown by `parseXml`; never leaves lib/files. */
export class XmlError extends Error {
  constructor(readonly failure: XmlFailure) {
    super(failure)
  }
}

/** One element's attributes, by local name whatever their prefix. */
export type Attributes = (localName: string) => string | undefined

/** Names come as `prefix:local` with the usual prefix of the namespace (`w:p`), whatever prefix the file uses. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads a part of an Office or OpenDocument file from front to back. Document type declarations are passed over: entities they
 * define are not expanded. Strict and transitional namespaces give the same names.
 * @throws XmlError when elements are not closed in order, the text ends early, or nesting exceeds 500 elements.
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const source = decodeXml(bytes)
  const names = new Namespaces()
  let depth = 0
  let elements = 0
  let openedAt = -1
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new XmlError('too-deep')
        elements++
        openedAt = parser.endIndex
        names.enter(attributes)
        handler.open(names.canonical(name), (local) => attributeOf(attributes, local))
      },
      onclosetag(name, isImplied) {
        // The parser mends what is left open; only `<a/>` may be closed without a closing tag.
        if (isImplied && parser.endIndex !== openedAt) throw new XmlError('damaged')
        openedAt = -1
        handler.close(names.canonical(name))
        names.leave()
        depth--
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode: true },
  )
  parser.end(source)
  if (elements === 0) throw new XmlError('damaged')
}

/** An on-off property such as `<w:vanish/>`: on unless its value says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes('val')
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

const MAX_DEPTH = 500

const PREFIXES: [string, string][] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:form:1.0', 'form'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
]
const PREFIX_OF = new Map(PREFIXES)

/** Follows the namespace declarations in force; one scope is kept for each element that declares any. */
class Namespaces {
  private depth = 0
  private readonly scopes: { depth: number; prefixes: Map<string, string> }[] = []
  private resolved = new Map<string, string>()

  enter(attributes: Record<string, string>): void {
    this.depth++
    let prefixes: Map<string, string> | null = null
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue
      prefixes ??= new Map(this.scopes.at(-1)?.prefixes)
      prefixes.set(name.slice(6), attributes[name] ?? '')
    }
    if (!prefixes) return
    this.scopes.push({ depth: this.depth, prefixes })
    this.resolved = new Map()
  }

  leave(): void {
    if (this.scopes.at(-1)?.depth === this.depth) {
      this.scopes.pop()
      this.resolved = new Map()
    }
    this.depth--
  }

  canonical(name: string): string {
    const known = this.resolved.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const namespace = this.scopes.at(-1)?.prefixes.get(prefix)
    const local = name.slice(colon + 1)
    // A prefix that is declared nowhere is taken at its face, as forgiving writers and readers do.
    const usual = namespace === undefined ? prefix : (PREFIX_OF.get(namespace) ?? '?')
    const canonical = `${usual}:${local}`
    this.resolved.set(name, canonical)
    return canonical
  }
}

function attributeOf(attributes: Record<string, string>, local: string): string | undefined {
  const usual = attributes[`w:${local}`] ?? attributes[local]
  if (usual !== undefined) return usual
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name]
  return undefined
}

function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new XmlError('damaged')
  }
}
