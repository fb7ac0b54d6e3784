import type { ConsentRecipientCode, ServiceTypeCode } from '@tip-standard/core'
import { type Command, Option } from 'commander'
import { nameList } from '../names/name-list.ts'
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

export const usualText = ({ audience }: UsualGate): string => ` (default: ${audience})`

/**
 * Adds to a command the options for the recipient of the data. `usual` is the default recipient; it may depend on
 * another option, which `unless` describes.
 */
export function addRequestOptions(command: Command, usual: UsualGate, unless: string = usualText(usual)): Command {
  const hasPurpose = command.options.some(({ long }) => long === '--purpose')
  addReceiverOptions(command, unless)
  if (!hasPurpose) command.addOption(new Option('--purpose <purpose>', 'the same as --for-purpose').hideHelp())
  return command
    .option('--policy <file.json>', 'standing policy file (default: tip.policy.json in this folder)')
    .option('--on <day>', 'the day as of which consents and retention are judged, YYYY-MM-DD (default: today)')
}

/** Gives a command the options that say who receives what it writes; the policy and the day are known already. */
export function addReceiverOptions(command: Command, unless: string): Command {
  return command
    .option('--for <audience>', `who receives the output, as the policy names them${unless}`)
    .option(
      '--for-purpose <purpose>',
      'the purpose for which they receive it (default: the first one of the audience in the policy)',
    )
    .option('--recipient <name>', 'the organisation that receives it, as consents name it')
    .option('--recipient-kind <kind>', 'the kind of organisation that it is, as consents name it')
    .option('--recipient-country <code>', 'the country of the recipient, by its ISO code')
    .addOption(new Option('--services <services>', 'services for which it is shared').argParser(nameList))
    .option(
      '--across-entities',
      'add up the reports of several organisations: if the purpose counts people, leave out those whom another organisation reports too',
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
        'write how many people were withheld and why, for inside use only (default: OUTPUT.internal.json)',
      ),
    )
    .option('--audit <file.ndjson>', 'append the decision about each person, by pseudonym, for inside use only')
}

/** The help text of the options that say who receives the output. */
export const GATE_HELP = `
The output holds only people for whom consent, or another basis that the policy
accepts, covers the purpose, and only the fields that the audience may have.
tip.policy.json holds your policy and the attestations of your organisation: see
tip policy explain. Inside your organisation (--for internal) nothing is
withheld.`

/** What people need to know who give a file of columns to a command that usually writes for others. */
export const NO_CONSENTS = `
Files of columns hold no consents. For research and for sharing a case nothing
replaces a consent, so no row leaves. For statistics (--for statisticsPartner)
rows leave if tip.policy.json attests a legal basis. For use inside your
organisation (--for internal) neither is needed.`
