import type { Command } from 'commander'
import { createProgram } from '../src/program.ts'

/** An example of the help of a command. */
export type HelpExample = { readonly of: string; readonly line: string }

/** Splits a line as a shell does: words in quotation marks are one. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')

function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (piece) => {
      text += piece
    },
  })
  command.outputHelp()
  return text
}

const below = (command: Command, above: string): HelpExample[] => {
  const of = `${above}${command.name()}`
  const [, after = ''] = helpOf(command).split(/^(?:Examples|Each side runs all three steps|Start with):\n/m)
  // A line that ends in a backslash goes on in the next.
  const lines = after.replace(/\\\n\s+/g, '').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('  '))
  const own = lines.slice(0, end === -1 ? undefined : end).map((line) => ({ of, line: line.trim() }))
  return [...own, ...command.commands.flatMap((one) => below(one, `${of} `))]
}

/** Every example of every help, each once, as it is printed. */
export const helpExamples: readonly HelpExample[] = [
  ...new Map(
    below(
      createProgram(() => {}),
      '',
    ).map((one) => [one.line, one]),
  ).values(),
]
