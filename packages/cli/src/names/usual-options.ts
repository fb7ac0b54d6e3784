import type { Command } from 'commander'

/** Option names that mean the same in all commands, the usual one first; each command has some of them. */
const sameMeaning: readonly (readonly string[])[] = [
  ['--language', '--lang', '--locale', '--labels', '--languages', '-l'],
  ['--output', '--out', '--print', '-o'],
]

/** Finds the command that words name: the options of its parent commands come before its name. */
function commandOf(program: Command, words: readonly string[]): Command {
  let command = program
  for (const word of words) {
    const within = command.commands.find((one) => one.name() === word)
    if (within === undefined) break
    command = within
  }
  return command
}

/**
 * Replaces another command's name for the language or the output with this command's own, so that people need to know
 * only one name. Names that the command has stay.
 */
export function withOwnNames(program: Command, words: readonly string[]): string[] {
  const { options } = commandOf(program, words)
  const has = (name: string): boolean => options.some(({ long, short }) => long === name || short === name)
  const end = words.indexOf('--')
  const isPaper = words.some((word) => /^(--to=)?(html|pdf)$/.test(word))
  return words.map((word, at) => {
    if (end !== -1 && at > end) return word
    const [, name = word, rest = ''] = /^(--[a-z-]+)(=.*)$/s.exec(word) ?? []
    const names = has(name) ? undefined : sameMeaning.find((group) => group.includes(name))
    const its = names?.filter(has) ?? []
    // A paper form has one language; a form for programs has several.
    const own = its.includes('--languages') && !isPaper ? '--languages' : its[0]
    return own === undefined ? word : `${own}${rest}`
  })
}
