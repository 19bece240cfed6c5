import { helpIn } from '../help'
import { usePanel } from './context'
import { Fact } from './Fact'

const helpKey = (id: string): string => `help/${id}`

/** The button that unfolds a help page; nothing when there is no such page. */
export function HelpButton({ id, title, row }: { id: string; title: string; row: string }) {
  const { model, actions, strings } = usePanel()
  if (!helpIn(model, id)) return null
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
  const { model, strings } = usePanel()
  if (!model.unfolded.value.has(helpKey(row))) return null
  const help = helpIn(model, id)
  if (!help) return null
  const { asks, why, todo, noBasis } = help
  return (
    <div class="help">
      <p class="help-asks">{asks}</p>
      <Fact label={strings.helpWhy}>{why}</Fact>
      <Fact label={strings.helpTodo}>{todo}</Fact>
      {noBasis !== null && <Fact label={strings.basis}>{noBasis}</Fact>}
    </div>
  )
}
