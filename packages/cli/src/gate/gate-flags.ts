import type { ConsentRecipientCode, ServiceTypeCode } from '@tip-standard/core'
import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'

/** What the user says about where the output of a command goes. */
export type GateFlags = {
  for?: string
  forPurpose?: string
  /** The same as `forPurpose`, where the command has no other purpose. */
  purpose?: string
  policy?: string
  on?: string
  recipient?: string
  recipientKind?: ConsentRecipientCode
  recipientCountry?: string
  services?: ServiceTypeCode[]
  acrossEntities?: boolean
  internal?: string
  audit?: string
}

/** Where the output of a command goes unless the user says otherwise. */
export type UsualGate = { purpose: string; audience: string }

/** Where the output of each command goes unless the user says otherwise. */
export const usualGates: {
  readonly [command in 'release' | 'exchange' | 'research' | 'linkage' | 'custody']: UsualGate
} = {
  release: { purpose: 'statistics', audience: 'public' },
  exchange: { purpose: 'statistics', audience: 'statisticsPartner' },
  research: { purpose: 'research', audience: 'researcher' },
  linkage: { purpose: 'caseTransfer', audience: 'partner' },
  custody: { purpose: 'caseManagement', audience: 'internal' },
}

const list = (text: string): string[] => text.split(',').map((part) => part.trim())

export const usualText = ({ audience }: UsualGate): string => `; ${audience} unless given`

/**
 * Gives a command the options that say who is to receive something. `usual` is where it goes unless they say otherwise;
 * it may depend on another option, which `unless` then says in words.
 */
export function addRequestOptions(command: Command, usual: UsualGate, unless: string = usualText(usual)): Command {
  const hasPurpose = command.options.some(({ long }) => long === '--purpose')
  addReceiverOptions(command, unless)
  if (!hasPurpose) command.addOption(new Option('--purpose <purpose>', 'the same as --for-purpose').hideHelp())
  return command
    .option('--policy <file.json>', 'standing policy file; tip.policy.json in this folder unless given')
    .option('--on <day>', 'the day as of which consents and retention are judged, YYYY-MM-DD; today unless given')
}

/** Gives a command the options that say who receives what it writes; the policy and the day are known already. */
export function addReceiverOptions(command: Command, unless: string): Command {
  return command
    .option('--for <audience>', `who receives the output, as the policy names them${unless}`)
    .option(
      '--for-purpose <purpose>',
      'what they receive it for; the first that the policy has for the audience unless given',
    )
    .option('--recipient <name>', 'the organisation that receives it, as consents name it')
    .option('--recipient-kind <kind>', 'the kind of organisation that it is, as consents name it')
    .option('--recipient-country <code>', 'the country of the recipient, by its ISO code')
    .addOption(new Option('--services <services>', 'services for which it is shared').argParser(list))
    .option(
      '--across-entities',
      'add up what several organisations report: leave out whom another one reports too, where a purpose counts people',
    )
}

/** What was said about who receives something, as the words of a command line. */
export function requestWords(flags: GateFlags): string[] {
  const given: readonly (readonly [option: string, value: string | undefined])[] = [
    ['--for', flags.for],
    ['--for-purpose', flags.forPurpose ?? flags.purpose],
    ['--policy', flags.policy],
    ['--on', flags.on],
    ['--recipient', flags.recipient],
    ['--recipient-kind', flags.recipientKind],
    ['--recipient-country', flags.recipientCountry],
    ['--services', flags.services?.join()],
  ]
  return [
    ...given.flatMap(([option, value]) => (value === undefined ? [] : [option, value])),
    ...(flags.acrossEntities === true ? ['--across-entities'] : []),
  ]
}

/** Gives a command whose output leaves the options that say who receives it, and where to record that. */
export function addGateOptions(command: Command, usual: UsualGate, unless?: string): Command {
  return addRequestOptions(command, usual, unless)
    .addOption(
      new OutputOption(
        '--internal <file.json>',
        'write who was withheld and why, in numbers, for inside use only; OUTPUT.internal.json unless given',
      ),
    )
    .option('--audit <file.ndjson>', 'append what was decided about each person, by pseudonym, for inside use only')
}

/** The help text of the options that say who receives the output. */
export const GATE_HELP = `
Only people whose consent, or another basis that the policy takes, covers the
purpose are in the output, with the fields that the audience may have. Your
policy, and what your organisation attests, are in tip.policy.json: see
tip policy explain. Inside your organisation (--for internal) nothing is
withheld.`

/** What people need to know who give a file of columns to a command that usually writes for others. */
export const NO_CONSENTS = `
Columns hold no consents. For research and for sharing a case nothing replaces
one, so nothing in such a file leaves. For statistics (--for statisticsPartner)
it leaves where tip.policy.json attests a legal basis. Inside (--for internal) it
needs neither.`
