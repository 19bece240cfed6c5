/**
 * Text in which nothing is hidden and nothing acts: control characters (a terminal would obey them), marks that turn
 * the reading direction, characters without width, and halves of surrogate pairs are written out, so that a hostile
 * draft or file name can neither steer a terminal nor show a reviewer something other than what it says.
 * Tabs become spaces and line ends `↵`; the result is always one line.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === 0x09) return ' '
    if (code === 0x0a) return '↵'
    // The Unicode block of control pictures has one for each of the ASCII controls.
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '␡'
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** Controls, format characters (bidirectional marks, zero-width characters, tags), line separators, lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
