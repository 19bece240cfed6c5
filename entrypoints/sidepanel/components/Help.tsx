import { usePanel } from './context'

const helpKey = (id: string): string => `help/${id}`

/** The button that unfolds a help page; nothing when there is no such page. */
export function HelpButton({ id, title, row }: { id: string; title: string; row: string }) {
  const { model, actions, helpOf, strings } = usePanel()
  if (!helpOf(id, model.language.value)) return null
  const key = helpKey(row)
  const isOpen = model.unfolded.value.has(key)
  return (
    <button
      type="button"
      class="link"
      aria-expanded={isOpen}
      aria-label={strings.helpFor(title)}
      onClick={() => actions.toggle(key)}
    >
      {strings.help}
    </button>
  )
}

/** The help page itself, when it is unfolded. */
export function HelpText({ id, row }: { id: string; row: string }) {
  const { model, helpOf } = usePanel()
  if (!model.unfolded.value.has(helpKey(row))) return null
  const help = helpOf(id, model.language.value)
  if (!help) return null
  return (
    <div class="help">
      <p class="help-title">{help.title}</p>
      {help.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
