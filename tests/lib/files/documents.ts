import { strToU8, type Zippable, zipSync } from 'fflate'

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** Parts of a Word document under test, as XML without declaration or root. */
export interface Parts {
  body: string
  styles?: string
  numbering?: string
  header?: string
  /** Further files of the archive. */
  files?: Zippable
  namespace?: string
}

const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** A .docx of the given parts. */
export function docxOf({ body, styles, numbering, header, files = {}, namespace = TRANSITIONAL }: Parts): Uint8Array {
  const root = (name: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${namespace}" ${OTHERS}>${content}</w:${name}>`,
    )
  const relation = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relations = [
    ...(styles === undefined ? [] : [relation('styles', 'styles.xml')]),
    ...(numbering === undefined ? [] : [relation('numbering', '/word/numbering.xml')]),
    ...(header === undefined ? [] : [relation('header', 'header1.xml')]),
  ]
  const list = (content: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
    )
  return zipSync({
    '_rels/.rels': list(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': list(relations.join('')),
    ...(styles === undefined ? {} : { 'word/styles.xml': root('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', numbering) }),
    ...(header === undefined ? {} : { 'word/header1.xml': root('hdr', header) }),
    ...files,
  })
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`
}

export function numbered(text: string, numId: number, level?: number): string {
  const ilvl = level === undefined ? '' : `<w:ilvl w:val="${level}"/>`
  return paragraph(text, `<w:numPr>${ilvl}<w:numId w:val="${numId}"/></w:numPr>`)
}

export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

export function abstractList(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
}

export function list(numId: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}

export function startOverride(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
}

/** An OLE compound file of the given streams, in sectors of 512 bytes: the container of .doc and .wps. */
export function oleOf(streams: Record<string, Uint8Array>): Uint8Array {
  const SECTOR = 512
  const FREE = 0xffffffff
  const END = 0xfffffffe
  const entries = Object.entries(streams)
  const lengths = entries.map(([, content]) => Math.max(1, Math.ceil(content.length / SECTOR)))
  const directorySectors = Math.ceil((entries.length + 1) / 4)
  const first = 1 + directorySectors
  const bytes = new Uint8Array(SECTOR * (1 + first + lengths.reduce((sum, length) => sum + length, 0)))
  const view = new DataView(bytes.buffer)
  const at = (sector: number) => (sector + 1) * SECTOR

  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  // No stream is small enough for the sectors within sectors.
  view.setUint32(56, 0, true)
  view.setUint32(60, END, true)
  view.setUint32(68, END, true)
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true)

  const link = (sector: number, next: number) => view.setUint32(at(0) + sector * 4, next, true)
  for (let sector = 0; sector < SECTOR / 4; sector++) link(sector, FREE)
  link(0, 0xfffffffd)
  const chain = (start: number, length: number) => {
    for (let index = 0; index < length; index++) link(start + index, index + 1 < length ? start + index + 1 : END)
  }
  chain(1, directorySectors)

  const entry = (index: number, name: string, kind: number, start: number, size: number) => {
    const place = at(1) + index * 128
    for (const [offset, character] of [...name].entries())
      view.setUint16(place + offset * 2, character.charCodeAt(0), true)
    view.setUint16(place + 64, name.length * 2 + 2, true)
    bytes[place + 66] = kind
    view.setUint32(place + 68, FREE, true)
    // Each stream hangs on the one before: a tree, if a crooked one.
    view.setUint32(place + 72, kind === 2 && index < entries.length ? index + 1 : FREE, true)
    view.setUint32(place + 76, kind === 5 && entries.length > 0 ? 1 : FREE, true)
    view.setUint32(place + 116, start, true)
    view.setUint32(place + 120, size, true)
  }
  entry(0, 'Root Entry', 5, END, 0)
  let sector = first
  for (const [index, [name, content]] of entries.entries()) {
    const length = lengths[index] ?? 1
    entry(index + 1, name, 2, sector, content.length)
    chain(sector, length)
    bytes.set(content, at(sector))
    sector += length
  }
  return bytes
}

const ODF =
  ['office', 'style', 'text', 'table', 'form']
    .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
    .join(' ') +
  ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"' +
  ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** An .odt whose text, automatic styles and common styles are the given XML. */
export function odtOf({
  body,
  automatic = '',
  styles = '',
  masters = '',
  files = {},
}: {
  body: string
  automatic?: string
  styles?: string
  masters?: string
  files?: Zippable
}): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<?xml version="1.0"?><office:document-styles ${ODF}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
    ...files,
  })
}
