import { type Attributes, isOn, parseXml } from './xml'

/** A paragraph's or a style's numbering, as far as it is given there. `numId` `0` takes numbering away. */
export interface NumberingReference {
  numId: string | null
  /** 0–8. */
  level: number | null
}

/** One style of a document, with what concerns its text. */
export interface Style {
  id: string
  basedOn: string | null
  numbering: NumberingReference
  /** Whether text in this style is hidden; null when the style does not say. */
  isHidden: boolean | null
}

/** The styles of a document. */
export class StyleSheet {
  constructor(
    private readonly styles: ReadonlyMap<string, Style> = new Map(),
    /** The style of paragraphs that name none. */
    readonly defaultParagraph: string | null = null,
  ) {}

  /** The style and what it is based on, nearest first. Ends at a missing style or a circle. */
  chain(id: string | null): Style[] {
    const chain: Style[] = []
    for (let style = this.get(id); style && !chain.includes(style); style = this.get(style.basedOn)) chain.push(style)
    return chain
  }

  isHidden(id: string | null): boolean {
    if (id === null) return false
    for (const style of this.chain(id)) if (style.isHidden !== null) return style.isHidden
    return false
  }

  private get(id: string | null): Style | undefined {
    return id === null ? undefined : this.styles.get(id)
  }
}

/**
 * Reads `styles.xml`.
 * @throws XmlError
 */
export function readStyles(bytes: Uint8Array): StyleSheet {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | null = null
  let style: Style | null = null
  // Conditional table formatting (first row, banding, …) is not the style's own.
  let conditional = 0
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'w:tblStylePr') conditional++
      if (name === 'w:style') {
        const id = attributes('styleId') ?? ''
        style = { id, basedOn: null, numbering: { numId: null, level: null }, isHidden: null }
        styles.set(id, style)
        if (attributes('type') === 'paragraph' && attributes('default') !== undefined && isDefault(attributes)) {
          defaultParagraph = id
        }
      } else if (style && conditional === 0) {
        readStyleProperty(style, name, attributes)
      }
    },
    close(name) {
      if (name === 'w:tblStylePr') conditional--
      if (name === 'w:style') style = null
    },
    text() {},
  })
  return new StyleSheet(styles, defaultParagraph)
}

/** Reads `w:numId` or `w:ilvl` into `reference`; other elements are passed over. */
export function readNumberingReference(reference: NumberingReference, name: string, attributes: Attributes): void {
  if (name === 'w:numId') reference.numId = attributes('val') ?? null
  if (name === 'w:ilvl') reference.level = levelIndex(attributes('val'))
}

/** A list level 0–8, or null for anything else. */
export function levelIndex(value: string | undefined): number | null {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : null
}

function readStyleProperty(style: Style, name: string, attributes: Attributes): void {
  if (name === 'w:basedOn') style.basedOn = attributes('val') ?? null
  else if (name === 'w:vanish') style.isHidden = isOn(attributes)
  else readNumberingReference(style.numbering, name, attributes)
}

function isDefault(attributes: Attributes): boolean {
  const value = attributes('default')
  return value === '1' || value === 'true' || value === 'on'
}
