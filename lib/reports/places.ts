/**
 * Turns offsets of `text` into places a person can go to: `line:column`, both from 1, columns in UTF-16 code units as
 * text editors count them. The lines are found once; each place then takes logarithmic time.
 */
export function placesOf(text: string): (offset: number) => Place {
  const starts = lineStarts(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

export interface Place {
  line: number
  column: number
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
