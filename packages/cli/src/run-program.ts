import { type Command, CommanderError } from 'commander'
import { CouldNotRun, exitCodes } from './process/exit-code.ts'
import { createProgram } from './program.ts'

const withThoseWithin = (command: Command): Command[] => [command, ...command.commands.flatMap(withThoseWithin)]

/** Runs the command that the words name, says on standard error what went wrong, and gives the exit code to `done`. */
export async function runProgram(words: readonly string[], done: (code: number) => void): Promise<void> {
  const program = createProgram(done)
  for (const command of withThoseWithin(program)) command.exitOverride()
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    // Commander has printed what is wrong; help and version are not errors.
    if (error instanceof CommanderError) done(error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun)
    else if (error instanceof CouldNotRun) {
      process.stderr.write(`tip: ${error.message}\n`)
      done(exitCodes.couldNotRun)
    } else {
      // The message of an unexpected error could hold data, so only its type is shown.
      process.stderr.write(
        `tip: Stopped by an unexpected error (${error instanceof Error ? error.name : 'unknown'}). If an output file was created, do not use it. Please report it.\n`,
      )
      done(exitCodes.couldNotRun)
    }
  }
}
