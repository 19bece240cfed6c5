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
