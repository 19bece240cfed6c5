/** Milliseconds that the processor has worked for this process so far. Unlike a clock it stands still while other programs have their turn. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
