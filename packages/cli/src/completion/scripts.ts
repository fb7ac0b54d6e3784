import { type CommandWords, type Following, fieldIds } from './words-of.ts'

/** A text in single quotes, in the syntax common to all three shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const wordsOf = (words: readonly string[]): string => words.join(' ')

/** Patterns for the words of a command, without the first. */
const pathsOf = (commands: readonly CommandWords[], separator: string): string =>
  commands
    .map(({ path }) => path)
    .filter((path) => path.includes(' '))
    .map(quoted)
    .join(separator)

type Offer = (following: Following) => string

/** One shell case for each option of a command that takes a value. */
function optionCases(commands: readonly CommandWords[], offer: Offer): string[] {
  return commands.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => quoted(`${path} ${flag}`)).join('|')}) ${offer(value)}; return ;;`],
    ),
  )
}

/** One shell case for each command: its options after a dash, otherwise its arguments. */
function commandCases(commands: readonly CommandWords[], offer: Offer): string[] {
  return commands.flatMap(({ path, options, commands: within, argument }) => {
    const flags = offer({ words: options.flatMap((option) => option.flags) })
    const names = within.map(({ name }) => name)
    const taken = names.length > 0 ? offer({ words: names }) : offer(argument)
    // Files can be named besides the shipped forms and policies, and besides the subcommands of a command that takes
    // files.
    const isFile = /^tip (form|policy) /.test(path) || (names.length > 0 && argument === 'files')
    const rest = isFile && taken !== offer('files') ? `${taken}; ${offer('files')}` : taken
    return [`    ${quoted(`${path} -`)}) ${flags} ;;`, `    ${quoted(path)}) ${rest} ;;`]
  })
}

/**
 * The common start of bash and zsh: determines the command, the previous word, and whether an option is being typed.
 */
const PATH = (all: string, each: string) => `  for word in ${each}; do
    case "$at $word" in
      ${all}) at="$at $word" ;;
    esac
  done`

/** A script that completes commands, options, choices and names of the standard in bash. */
function bashScript(commands: readonly CommandWords[]): string {
  const offer: Offer = (following) => {
    if (following === 'anything') return ':'
    if (following === 'files') return '_tip_files'
    return following === 'fields' ? '_tip_list' : `_tip_words ${quoted(wordsOf(following.words))}`
  }
  return `# Completes tip in bash: source this, or put it where your completions are.
_tip_words() { COMPREPLY+=($(compgen -W "$1" -- "$current")); }
_tip_files() { COMPREPLY+=($(compgen -f -- "$current")); }
_tip_list() {
  local before= fields=${quoted(wordsOf(fieldIds))}
  [[ $current == *,* ]] && before="\${current%,*},"
  COMPREPLY+=($(compgen -P "$before" -W "$fields" -- "\${current##*,}"))
}
_tip() {
  local at=tip word current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" begun=
  COMPREPLY=()
${PATH(pathsOf(commands, '|'), `"\${COMP_WORDS[@]:1:COMP_CWORD - 1}"`)}
  case "$at $previous" in
${optionCases(commands, offer).join('\n')}
  esac
  [[ $current == -* ]] && begun=' -'
  case "$at$begun" in
${commandCases(commands, offer).join('\n')}
  esac
}
complete -o filenames -F _tip tip
`
}

/** A script that does the same in zsh. */
function zshScript(commands: readonly CommandWords[]): string {
  const offer: Offer = (following) => {
    if (following === 'anything') return ':'
    if (following === 'files') return '_files'
    return following === 'fields' ? '_tip_list' : `compadd -- ${following.words.map(quoted).join(' ')}`
  }
  return `#compdef tip
# Completes tip in zsh: source this after compinit, or put it into your fpath as _tip.
_tip_list() {
  compset -P '*,'
  compadd -S '' -- ${wordsOf(fieldIds)}
}
_tip() {
  local at=tip word previous=$words[CURRENT-1] begun=
${PATH(pathsOf(commands, '|'), `"\${(@)words[2,CURRENT-1]}"`)}
  case "$at $previous" in
${optionCases(commands, offer).join('\n')}
  esac
  [[ $words[CURRENT] == -* ]] && begun=' -'
  case "$at$begun" in
${commandCases(commands, offer).join('\n')}
  esac
}
compdef _tip tip
`
}

/** A script that does the same in fish, which describes each word. */
function fishScript(commands: readonly CommandWords[]): string {
  const wordsAfter = (following: Following): string => {
    if (following === 'files') return ' -r -F'
    if (following === 'anything') return ' -x'
    return following === 'fields' ? " -x -a '(__tip_list)'" : ` -x -a ${quoted(wordsOf(following.words))}`
  }
  const lines = commands.flatMap(({ path, commands: within, options, argument }) => {
    const at = `complete -c tip -n ${quoted(`__tip_at ${path}`)}`
    return [
      ...within.map(({ name, summary }) => `${at} -f -a ${name} -d ${quoted(summary)}`),
      ...(within.length === 0 && typeof argument === 'object' ? [`${at} -a ${quoted(wordsOf(argument.words))}`] : []),
      ...options.map(({ flags, text, value }) => {
        const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
        return `${at} ${names.join(' ')}${value === undefined ? '' : wordsAfter(value)} -d ${quoted(text)}`
      }),
    ]
  })
  return `# Completes tip in fish: source this, or put it into ~/.config/fish/completions as tip.fish.
function __tip_at
  set -l at tip
  for word in (commandline -opc)[2..]
    switch "$at $word"
      case ${pathsOf(commands, ' ')}
        set at "$at $word"
    end
  end
  test "$at" = "$argv"
end
function __tip_list
  set -l before (commandline -ct | string replace -r '[^,]*$' '')
  printf "$before%s\\n" ${wordsOf(fieldIds)}
end
${lines.join('\n')}
`
}

/** The scripts by shell. */
export const completionScripts: {
  readonly [shell in 'bash' | 'zsh' | 'fish']: (commands: readonly CommandWords[]) => string
} = { bash: bashScript, zsh: zshScript, fish: fishScript }
