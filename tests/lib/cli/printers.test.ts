import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../lib/cli/arguments'
import { printerFor, type Terminal } from '../../../lib/cli/printers'
import { displayWidth } from '../../../lib/reports/layout'
import { hostileAudit, sampleAudit } from '../reports/sample'

const TERMINAL: Terminal = { isTTY: true, columns: 80, hasColors: () => true }

function printed(args: string[], terminal: Terminal, audit = sampleAudit()): string {
  const command = parseCommandLine(['check', 'a.txt', ...args])
  if (command.kind !== 'check') throw new Error('not a check')
  const printer = printerFor(command, terminal)
  return printer.begin() + printer.audit(audit) + printer.end([])
}

const ESCAPE = String.fromCharCode(27)
const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`, 'g')

describe('colours', () => {
  it('are used on a terminal that has them', () => {
    expect(printed([], TERMINAL)).toMatch(COLOUR)
  })

  it('are not used when the terminal or NO_COLOR says no, with --no-color, or into a file', () => {
    expect(printed([], { ...TERMINAL, hasColors: () => false })).not.toContain(ESCAPE)
    expect(printed(['--no-color'], TERMINAL)).not.toContain(ESCAPE)
    expect(printed([], { hasColors: () => true })).not.toContain(ESCAPE)
  })

  it('are the only escape sequences, whatever the draft holds', () => {
    const text = printed([], TERMINAL, hostileAudit(`${ESCAPE}[2J${ESCAPE}]0;x`))
    expect(text.replace(COLOUR, '')).not.toContain(ESCAPE)
  })
})

it('fits the terminal, and 120 columns at most', () => {
  const widest = (columns: number) =>
    Math.max(
      ...printed(['--no-color'], { ...TERMINAL, columns })
        .split('\n')
        .map(displayWidth),
    )
  expect(widest(80)).toBe(80)
  expect(widest(300)).toBe(120)
})
