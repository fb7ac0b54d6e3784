import type { Command } from 'commander'
import { createProgram } from '../../src/program.ts'

/** A command that does something, by its words, with its options: the long name of each, and its choices. */
type Runnable = { path: string; options: { long: string; choices: readonly string[] }[] }

const below = (command: Command, above: string): Runnable[] => {
  const path = `${above}${command.name()}`
  const { commands, registeredArguments, options } = command
  const own: Runnable = {
    path: path.replace(/^tip /, ''),
    options: options.map(({ long, argChoices = [] }) => ({ long: long ?? '', choices: argChoices })),
  }
  const does = commands.length === 0 || registeredArguments.length > 0
  return [...(does ? [own] : []), ...commands.flatMap((one) => below(one, `${path} `))]
}

/** Every command of the program that does something, read from the program itself. */
const runnables: readonly Runnable[] = below(
  createProgram(() => {}),
  '',
)

/** The command of a line: the one with the most words that the line begins with. */
function runnableOf(line: readonly string[]): Runnable | undefined {
  const text = `${line.join(' ')} `
  return runnables.filter(({ path }) => text.startsWith(`${path} `)).sort((a, b) => b.path.length - a.path.length)[0]
}

/** What lines use of a program: `COMMAND`, `COMMAND --option`, and `COMMAND --option=choice`. */
export function usedBy(lines: readonly (readonly string[])[]): Set<string> {
  const used = new Set<string>()
  for (const line of lines) {
    const path = runnableOf(line)?.path ?? line.join(' ')
    used.add(path)
    for (const [at, word] of line.entries())
      if (word.startsWith('--')) used.add(`${path} ${word}`).add(`${path} ${word}=${line[at + 1]}`)
  }
  return used
}

/** Everything that the program has, in the same words. */
export const everythingThereIs: readonly string[] = runnables.flatMap(({ path, options }) => [
  path,
  ...options.flatMap(({ long, choices }) => [`${path} ${long}`, ...choices.map((one) => `${path} ${long}=${one}`)]),
])
