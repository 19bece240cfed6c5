/** Univer documents: painted on a canvas, held as one stream of characters with signs for their structure. */
import type { UnreadId } from '../editor'
import { findHeld } from './held'
import type { FindModel } from './model'

interface Instances {
  /** With 1 for documents. */
  getCurrentUnitOfType(kind: number): { getSnapshot(): Snapshot } | null
}

interface Snapshot {
  body?: { dataStream: string; paragraphs?: { bullet?: { listType?: string } }[] }
  headers?: Record<string, unknown>
  footers?: Record<string, unknown>
}

interface Commands {
  executeCommand(...given: unknown[]): unknown
  onCommandExecuted(listener: () => void): { dispose(): void }
}

const DOCUMENT = 1

export const univer: FindModel = (element) => {
  if (!(element instanceof HTMLCanvasElement)) return null
  const instances = findHeld(element, isInstances)
  if (!instances) return null
  const snapshot = () => {
    const present = instances.getCurrentUnitOfType(DOCUMENT)?.getSnapshot()
    if (typeof present?.body?.dataStream !== 'string') throw new Error('no document')
    return present as Snapshot & { body: NonNullable<Snapshot['body']> }
  }
  let version = 0
  let last = ''
  return {
    name: 'univer',
    version() {
      const stream = snapshot().body.dataStream
      if (stream !== last) version++
      last = stream
      return String(version)
    },
    text: () => textOf(snapshot().body.dataStream),
    top: () => 0,
    reveal: () => null,
    unread() {
      const { body, headers, footers } = snapshot()
      const unread: UnreadId[] = []
      // Each paragraph ends with one sign and has one entry: a stream cut short does not match its own list.
      const ends = body.dataStream.split('\r').length - 1
      if (body.paragraphs?.length !== ends || !/[\r\n]$/.test(body.dataStream)) unread.push('canvas')
      if (body.dataStream.includes('\b')) unread.push('images')
      if (body.paragraphs?.some(({ bullet }) => /ORDER|NUMBER/i.test(bullet?.listType ?? '')))
        unread.push('generated-content')
      if (Object.keys({ ...headers, ...footers }).length > 0) unread.push('headers')
      return unread
    },
    watch(onChange) {
      const commands = findHeld(element, isCommands)
      const subscription = commands?.onCommandExecuted(onChange)
      return () => subscription?.dispose()
    },
  }
}

/** What stands for the structure of a stream: the ends of paragraphs, sections and cells, and the signs around tables, rows and cells. */
const CELL = '\u001c'
const CELL_END = '\u001d'
const ROW_END = '\u000e'
const LINE_ENDS = '\r\n\f\v'

function textOf(stream: string): string {
  let text = ''
  /** Line ends that are written only if something follows in the same cell. */
  let ends = ''
  for (let at = 0; at < stream.length; at++) {
    const sign = stream.charAt(at)
    // A section or cell ends with both.
    if (LINE_ENDS.includes(sign)) ends += sign === '\n' && stream.charAt(at - 1) === '\r' ? '' : '\n'
    else if (sign === CELL_END) ends = stream.charAt(at + 1) === CELL ? '\t' : ''
    else if (sign === ROW_END) ends = '\n'
    else if (sign >= ' ' || sign === '\t') {
      text += ends + sign
      ends = ''
    }
  }
  return text
}

function isInstances(held: object): held is Instances {
  const { getCurrentUnitOfType, getAllUnitsForType } = held as Partial<Instances> & { getAllUnitsForType?: unknown }
  return typeof getCurrentUnitOfType === 'function' && typeof getAllUnitsForType === 'function'
}

function isCommands(held: object): held is Commands {
  const { executeCommand, onCommandExecuted } = held as Partial<Commands>
  return typeof executeCommand === 'function' && typeof onCommandExecuted === 'function'
}
