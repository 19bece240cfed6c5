import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

/** A button that opens a small sheet. The browser closes it on Esc or a click elsewhere and gives the focus back. */
export function Popover({
  id,
  icon,
  label,
  children,
}: {
  id: string
  icon: IconName
  label: string
  children: ComponentChildren
}) {
  return (
    <>
      <button type="button" class="tool" popovertarget={id} aria-label={label} title={label}>
        <Icon name={icon} />
      </button>
      <div id={id} class="sheet" popover="auto" role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  )
}
