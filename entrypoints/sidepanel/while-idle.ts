/**
 * Takes steps one after the other, with whatever else waits to be done in between, until there are none left or the function that it
 * gives is called. Messages to itself, not timers, which browsers make wait longer the more there are.
 */
export function whileIdle(steps: Iterator<unknown>): () => void {
  const { port1, port2 } = new MessageChannel()
  let isOver = false
  const end = () => {
    isOver = true
    port1.close()
  }
  port1.onmessage = () => {
    if (isOver) return
    if (steps.next().done) end()
    else port2.postMessage(null)
  }
  port2.postMessage(null)
  return end
}
