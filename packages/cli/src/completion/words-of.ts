import { consentRecipient, serviceType } from '@tip-standard/core/code-lists'
import { fields } from '@tip-standard/core/metadata'
import { policies } from '@tip-standard/policy'
import type { Command, Option } from 'commander'
import { explainedNames } from '../commands/explain.ts'
import { FORMS } from '../paper/form-names.ts'

/** The possible next input: words to choose from, comma-separated fields of the standard, files, or free input. */
export type Following = { words: readonly string[] } | 'fields' | 'files' | 'anything'

/** The facts about one command that a shell needs. */
export type CommandWords = {
  /** The words of the command, such as `tip form lint`. */
  path: string
  summary: string
  commands: readonly { name: string; summary: string }[]
  options: readonly { flags: readonly string[]; text: string; value: Following | undefined }[]
  argument: Following
}

/** Options and arguments that take fields of the standard, or columns of a file. */
const COLUMNS = ['columns', 'by', 'quasi', 'sensitive', 'groupBy', 'agency', 'person', 'fields']

/** The names of the fields of the standard. */
export const fieldIds: readonly string[] = fields.map(({ id }) => id)

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
const codesOf = ({ codes }: { codes: readonly { code: string }[] }): string[] => codes.map(({ code }) => code)

/**
 * The values of a gate option: names in the default policy, which policies that extend it also have, and codes of the
 * standard.
 */
function followingGate(flag: string | undefined): readonly string[] | undefined {
  const { purposes = [], audiences = [] } = policies.find(({ id }) => id === 'default') ?? {}
  if (flag === '--for') return idsOf(audiences)
  if (flag === '--for-purpose') return idsOf(purposes)
  if (flag === '--recipient-kind') return codesOf(consentRecipient)
  return flag === '--services' ? codesOf(serviceType) : undefined
}

function followingOption(option: Option): Following | undefined {
  if (option.isBoolean()) return undefined
  if (option.argChoices !== undefined) return { words: option.argChoices }
  const ofGate = followingGate(option.long)
  if (ofGate !== undefined) return { words: ofGate }
  if (COLUMNS.includes(option.attributeName()) && !/number/.test(option.flags)) return 'fields'
  return /<(file|folder|path|definition)/.test(option.flags) ? 'files' : 'anything'
}

function followingCommand(path: string, command: Command): Following {
  const [argument] = command.registeredArguments
  if (argument === undefined) return 'anything'
  if (/^tip policy (explain|diff)$/.test(path)) return { words: idsOf(policies) }
  if (path === 'tip explain') return { words: explainedNames }
  if (argument.argChoices !== undefined) return { words: argument.argChoices }
  // A form is a shipped one, or a file.
  if (/^tip form (render|export|pack|new)$/.test(path)) return { words: FORMS }
  return 'files'
}

/** Lists every command from `commander`, which is the only source of completions. */
export function commandWords(command: Command, above = ''): CommandWords[] {
  const path = `${above}${command.name()}`
  const help = command.createHelp()
  const shown = help.visibleCommands(command)
  return [
    {
      path,
      summary: command.summary(),
      commands: shown.map((one) => ({ name: one.name(), summary: one.summary() })),
      options: help.visibleOptions(command).map((option) => ({
        flags: [option.long, option.short].filter((flag) => flag !== undefined),
        text: option.description,
        value: followingOption(option),
      })),
      argument: followingCommand(path, command),
    },
    ...command.commands.flatMap((one) => commandWords(one, `${path} `)),
  ]
}
