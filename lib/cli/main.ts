/** The built command line starts here. */
import { runProgram } from './program'

void runProgram(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
