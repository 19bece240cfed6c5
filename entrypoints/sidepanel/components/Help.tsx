import { examplesIn, type HelpExample, helpIn } from '../help'
import { usePanel } from './context'
import { Fact } from './Fact'
import { Icon } from './Icon'

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
  const { asks, why, todo, noBasis, reasons } = help
  const examples = examplesIn(model, id)
  return (
    <div class="help">
      <p class="help-asks">{asks}</p>
      <Fact label={strings.helpWhy}>{why}</Fact>
      <Fact label={strings.helpTodo}>{todo}</Fact>
      {noBasis !== null && <Fact label={strings.basis}>{noBasis}</Fact>}
      <Fact label={strings.helpReasons}>
        <ul class="help-reasons">
          {reasons.map(({ standing, message }) => (
            <li key={`${standing} ${message}`} class={`outcome-${standing}`}>
              <Icon name={standing} />
              <span class="visually-hidden">{strings.labelled(strings.standings[standing], '')}</span>
              <span class="help-exit">{message}</span>
            </li>
          ))}
        </ul>
      </Fact>
      {examples.length > 0 && (
        <details class="help-examples">
          <summary>{strings.helpExamples(examples.length)}</summary>
          {examples.map((example) => (
            <Example key={example.text} example={example} />
          ))}
        </details>
      )}
    </div>
  )
}

function Example({ example: { text, outcome, fires } }: { example: HelpExample }) {
  const { strings } = usePanel()
  return (
    <figure class="help-example">
      <figcaption>
        {outcome !== null && (
          <span class={`outcome-${outcome}`}>
            <Icon name={outcome} /> {strings.standings[outcome]}
          </span>
        )}
        {fires !== null && (fires.length > 0 ? strings.helpReported(fires) : strings.helpNotReported)}
      </figcaption>
      <p>{text}</p>
    </figure>
  )
}
