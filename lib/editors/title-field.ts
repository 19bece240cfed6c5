/**
 * The field beside an editor in which a content management system keeps the title of the draft. Its value is told beside the text
 * and is never part of it.
 */
import { holderOf } from './shadow'
import { isDrawn } from './visibility'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Every field that can hold a line. */
const FIELDS = 'textarea, input:not([type]), input[type="text" i]'
/** What says that a field is for the title: written beside or in it, … */
const SAYS_TITLE = /标\s*题|题\s*名|题\s*目|\btitle\b|\bheadline\b/i
/** … or as the page's developers named it: `title`, `info[title]`, `doc_title`, `txtArticleTitle`. */
const NAMED_TITLE = /(?:^|[^a-z])(?:title|headline|biaoti)\]?$|[a-z]Title\]?$/
/** What is called a title too, yet is another one, or a field to search by a title. */
const OTHER_TITLE =
  /副\s*标题|短标题|小标题|子标题|引\s*题|肩\s*题|眉\s*题|(?:页面|网页|首页|列表|栏目|图片|组图|链接|附件)标题|标题(?:颜色|样式|图|链接|关键)|搜|查|检索|筛选|search|query|filter|find|seo|meta|sub[-_ ]?title|short|keyword|image|link|page[-_ ]?title/i
const SEARCH = 'search, [role="search"], [role="searchbox"], [type="search" i]'
/** Parts of a page that are about something else than the draft, unless the editor stands in them too. */
const APART =
  'header, nav, aside, footer, dialog, [role="banner"], [role="navigation"], [role="complementary"], [role="dialog"]'
/** A label is a few words; more is a text that happens to speak of titles. */
const LABEL_LENGTH = 40
const TITLE_LENGTH = 200

/**
 * The value of the title field of this editor, without white space at its ends. Undefined when there is none that clearly is one, when it
 * is empty, or when it cannot be seen.
 */
export function titleFieldOf(editor: Element): string | undefined {
  for (const place of placesOf(editor)) {
    const titles = fieldsOf(place.ownerDocument).filter(
      (field) => field !== editor && saysTitle(field) && isBeside(field, place),
    )
    const [title] = titles.toSorted((a, b) => distance(a, place) - distance(b, place))
    const value = title?.value.trim() ?? ''
    if (title) return value && value.length <= TITLE_LENGTH ? value : undefined
  }
  return undefined
}

/** Calls `onInput` when something is written in a field of the documents in which a title field is looked for. */
export function watchTitleField(editor: Element, onInput: () => void, signal: AbortSignal): void {
  for (const place of placesOf(editor)) {
    for (const type of ['input', 'change']) {
      place.ownerDocument.addEventListener(
        type,
        ({ target }) => {
          if (target !== editor && (target as Partial<Element> | null)?.matches?.(FIELDS)) onInput()
        },
        { capture: true, passive: true, signal },
      )
    }
  }
}

/** Asked for on every pause of writing; the browser keeps these lists, where a selector would walk a long draft each time. */
function fieldsOf(document: Document): Field[] {
  const fields = [...document.getElementsByTagName('input'), ...document.getElementsByTagName('textarea')]
  return fields.filter((field) => field.matches(FIELDS))
}

/** The editor in its own document, and the frames around it in theirs, as far as they may be looked into. */
function placesOf(editor: Element): Element[] {
  const places: Element[] = []
  for (let at: Element | null = editor; at; at = at.ownerDocument.defaultView?.frameElement ?? null) places.push(at)
  return places
}

function saysTitle(field: Field): boolean {
  const said = wordsAt(field)
  const named = `${field.name} ${field.id}`
  if (OTHER_TITLE.test(said) || OTHER_TITLE.test(named) || field.matches(SEARCH) || field.closest(SEARCH)) return false
  if (said) return SAYS_TITLE.test(said)
  return NAMED_TITLE.test(field.name) || NAMED_TITLE.test(field.id)
}

/** What a person reads at a field to know what it is for. */
function wordsAt(field: Field): string {
  const own = [...(field.labels ?? [])].map((label) => label.textContent)
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '')
  const words = [...own, ...named, field.getAttribute('aria-label') ?? '', field.placeholder, field.title]
  const said = words
    .filter((each) => each.length <= LABEL_LENGTH)
    .join(' ')
    .trim()
  return said || wordsBefore(field)
}

/** The words in front of a field that has no label of its own: in the same row, but not those of another field. */
function wordsBefore(field: Field): string {
  let at: Element = field
  for (let level = 0; level < 5; level++) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (isFieldOrHasOne(before)) return ''
      // Headings name parts of the page, not fields.
      if (/^(?:H\d|LEGEND|SCRIPT|STYLE)$/.test(before.nodeName)) continue
      const words = before.textContent?.trim() ?? ''
      if (words) return words.length <= LABEL_LENGTH ? words : ''
    }
    if (!at.parentElement) return ''
    at = at.parentElement
  }
  return ''
}

function isFieldOrHasOne(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const element = node as Element
  return element.matches('input, textarea, select') || element.querySelector('input, textarea, select') !== null
}

/** Whether a field belongs to the same form, or where there is no form to the same part of the page, and can be seen. */
function isBeside(field: Field, place: Element): boolean {
  if (place.contains(field)) return false
  const form = field.closest('form')
  if (form !== closest(place, 'form')) return false
  const apart = field.closest(APART)
  if (apart && !apart.contains(place)) return false
  return isDrawn(field)
}

function closest(element: Element, selector: string): Element | null {
  let at: Element | null = element
  while (at && !at.matches(selector)) at = holderOf(at)
  return at
}

/** How far above the editor a field stands, in CSS pixels; one below it comes after all above. */
function distance(field: Field, place: Element): number {
  const gap = place.getBoundingClientRect().top - field.getBoundingClientRect().top
  return gap >= 0 ? gap : 1e6 - gap
}
