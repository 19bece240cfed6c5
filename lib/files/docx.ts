import { readBody } from './docx-body'
import { NO_NUMBERING, readNumbering } from './docx-numbering'
import { readStyles, StyleSheet } from './docx-styles'
import { type DocumentText, saysMoreThanPageNumber } from './left-out'
import { parseXml, XmlError } from './xml'
import { openZip, type ZipArchive, ZipError } from './zip'

/** Why a zip archive gave no document. */
export type DocxFailure = 'damaged' | 'too-large' | 'too-deep' | 'encrypted' | 'not-a-docx' | 'odt'

/**
 * Reads the main text of an Office Open XML document (transitional or strict; .docx, .docm, .dotx) out of its archive.
 * Only the parts that are needed are unpacked, and never more than 192 MiB of them.
 */
export function docxToText(bytes: Uint8Array): DocumentText | DocxFailure {
  try {
    return readPackage(openZip(bytes, MAX_UNPACKED))
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return error.failure
    throw error
  }
}

const MAX_UNPACKED = 192 << 20
const USUAL_MAIN_PART = 'word/document.xml'

function readPackage(archive: ZipArchive): DocumentText | DocxFailure {
  const mainPart = findMainPart(archive)
  const main = mainPart === null ? null : archive.read(mainPart)
  if (mainPart === null || main === null) return whatElse(archive)

  const related = relationsOf(archive, mainPart)
  const read = (kind: string) => {
    const part = related.find((relation) => relation.kind === kind)
    return part ? archive.read(part.target) : null
  }
  const styleBytes = read('styles')
  const numberingBytes = read('numbering')
  const styles = styleBytes ? readStyles(styleBytes) : new StyleSheet()
  const numbering = numberingBytes ? readNumbering(numberingBytes) : NO_NUMBERING
  const body = readBody(main, styles, numbering)
  return {
    text: body.lines.join('\n'),
    leftOut: body.leftOut,
    unknownNumerals: body.unknownNumerals,
    hasHeaderOrFooter: related.some(
      ({ kind, target }) => (kind === 'header' || kind === 'footer') && saysSomething(archive, target, styles),
    ),
  }
}

function findMainPart(archive: ZipArchive): string | null {
  const relations = relationsOf(archive, '')
  const stated = relations.find(({ kind }) => kind === 'officeDocument')?.target
  const names = new Set(archive.names())
  if (names.has(USUAL_MAIN_PART))
    return stated !== undefined && isWordPart(stated) && names.has(stated) ? stated : USUAL_MAIN_PART
  return stated !== undefined && isWordPart(stated) ? stated : null
}

function isWordPart(path: string): boolean {
  return path.endsWith('.xml') && !path.startsWith('xl/') && !path.startsWith('ppt/') && !path.startsWith('visio/')
}

function whatElse(archive: ZipArchive): DocxFailure {
  const names = new Set(archive.names())
  if (names.has('mimetype') && names.has('content.xml')) return 'odt'
  // Parts of a Word document without the document: something was lost on the way.
  for (const name of names) if (name.startsWith('word/')) return 'damaged'
  return 'not-a-docx'
}

interface Relation {
  /** The last word of the relationship's type: `styles`, `numbering`, `header`, … */
  kind: string
  /** Path inside the archive. */
  target: string
}

/** The parts that `part` refers to; for `''` those of the package itself. None when the list is missing or broken. */
function relationsOf(archive: ZipArchive, part: string): Relation[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const list = archive.read(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  const relations: Relation[] = []
  if (!list) return relations
  try {
    parseXml(list, {
      open(name, attributes) {
        if (!name.endsWith(':Relationship') || attributes('TargetMode') === 'External') return
        const type = attributes('Type') ?? ''
        const target = attributes('Target') ?? ''
        relations.push({ kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
      },
      close() {},
      text() {},
    })
  } catch (error) {
    // Without its list a document can still be read at the usual places; a broken one must not pass for whole.
    if (error instanceof XmlError && part === '') return []
    throw error
  }
  return relations
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Whether a header or footer holds more than a page number. One that cannot be read is taken to. */
function saysSomething(archive: ZipArchive, part: string, styles: StyleSheet): boolean {
  try {
    const bytes = archive.read(part)
    if (!bytes) return false
    const { lines, leftOut } = readBody(bytes, styles, NO_NUMBERING)
    return leftOut.images > 0 || saysMoreThanPageNumber(lines.join(''))
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return true
    throw error
  }
}
