#!/usr/bin/env node
import { type Command, CommanderError } from 'commander'
import { CouldNotRun, exitCodes } from './process/exit-code.ts'
import { createProgram } from './program.ts'

const program = createProgram((code) => {
  process.exitCode = code
})
// Who reads the output may go away (`tip … | head`): that is no one's fault, and nothing of it has to be said.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A writer that listens too reports all other errors.
    if (error.code !== 'EPIPE' && stream.listenerCount('error') === 1) throw error
  })

const withThoseWithin = (command: Command): Command[] => [command, ...command.commands.flatMap(withThoseWithin)]
for (const command of withThoseWithin(program)) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  // Commander has printed what is wrong; help and version are not errors.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun
  else if (error instanceof CouldNotRun) {
    process.stderr.write(`tip: ${error.message}\n`)
    process.exitCode = exitCodes.couldNotRun
  } else {
    // The message of an unexpected error could hold data, so only its type is shown.
    process.stderr.write(
      `tip: Stopped by an unexpected error (${error instanceof Error ? error.name : 'unknown'}). No output file was created. Please report it.\n`,
    )
    process.exitCode = exitCodes.couldNotRun
  }
}
