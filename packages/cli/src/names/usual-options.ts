import type { Command } from 'commander'

/** Names of options that mean the same in all commands, the usual one first; each command has some of them. */
const sameMeaning: readonly (readonly string[])[] = [
  ['--language', '--lang', '--locale', '--labels', '--languages', '-l'],
  ['--output', '--out', '--print', '-o'],
]

/** The command that words name: the options of the commands above it come before its name. */
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
 * Puts the name that a command has for its language or its output in place of the one that another command has for it,
 * so that people need to know one name only. A name that the command has stays.
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
    // A form on paper has one language; for programs it has several.
    const own = its.includes('--languages') && !isPaper ? '--languages' : its[0]
    return own === undefined ? word : `${own}${rest}`
  })
}
