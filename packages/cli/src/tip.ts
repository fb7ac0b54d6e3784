#!/usr/bin/env node
import { type Command, CommanderError } from 'commander'
import { CouldNotRun, exitCodes } from './process/exit-code.ts'
import { createProgram } from './program.ts'

const program = createProgram((code) => {
  process.exitCode = code
})
// Who reads the output may go away (`tip … | head`): that is nobody's fault, and nothing of it has to be said.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever is writing listens too, and says what else is wrong.
    if (error.code !== 'EPIPE' && stream.listenerCount('error') === 1) throw error
  })

const withThoseWithin = (command: Command): Command[] => [command, ...command.commands.flatMap(withThoseWithin)]
for (const command of withThoseWithin(program)) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  // Commander has said what is wrong; help and version are no errors.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun
  else if (error instanceof CouldNotRun) {
    process.stderr.write(`tip: ${error.message}\n`)
    process.exitCode = exitCodes.couldNotRun
  } else {
    // What an unexpected error says could hold data, so only its kind is told.
    process.stderr.write(
      `tip: an unexpected fault (${error instanceof Error ? error.name : 'unknown'}); nothing was written.\n`,
    )
    process.exitCode = exitCodes.couldNotRun
  }
}
