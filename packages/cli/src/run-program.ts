import { type Command, CommanderError } from 'commander'
import { withOwnNames } from './names/usual-options.ts'
import { CouldNotRun, exitCodes } from './process/exit-code.ts'
import { systemFailure } from './process/system-failure.ts'
import { createProgram } from './program.ts'

const withThoseWithin = (command: Command): Command[] => [command, ...command.commands.flatMap(withThoseWithin)]

/** The message of an unexpected error could hold data, so only its type is shown. */
const unexpected = (error: unknown): string =>
  `Stopped by an unexpected error (${error instanceof Error ? error.name : 'unknown'}). If an output file was created, do not use it. Please report it.`

/** The error for help on a command that does not exist: the requested words, and the existing names. */
function missingHelp(program: Command, words: readonly string[]): { typed: string; known: string[] } | undefined {
  let command = program
  let isHelp = false
  for (const word of words) {
    if (word === 'help' && !isHelp && command.commands.length > 0) {
      isHelp = true
      continue
    }
    const within = command.commands.find((one) => one.name() === word)
    if (within === undefined)
      return isHelp ? { typed: word, known: command.commands.map((one) => one.name()) } : undefined
    command = within
  }
  return undefined
}

/** Runs the command that the words name, says on standard error what went wrong, and gives the exit code to `done`. */
export async function runProgram(words: readonly string[], done: (code: number) => void): Promise<void> {
  const program = createProgram(done)
  for (const command of withThoseWithin(program)) command.exitOverride()
  try {
    const missing = missingHelp(program, words)
    if (missing !== undefined) {
      const { didYouMean } = await import('./names/nearest-name.ts')
      const { typed, known } = missing
      throw new CouldNotRun(
        `There is no command of that name.${didYouMean(typed, known)} There are: ${known.join(', ')}.`,
      )
    }
    await program.parseAsync(withOwnNames(program, words), { from: 'user' })
  } catch (error) {
    // Commander has printed what is wrong; help and version are not errors.
    if (error instanceof CommanderError) done(error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun)
    else {
      const known = error instanceof CouldNotRun ? error.message : systemFailure(error)
      process.stderr.write(`tip: ${known ?? unexpected(error)}\n`)
      done(exitCodes.couldNotRun)
    }
  }
}
