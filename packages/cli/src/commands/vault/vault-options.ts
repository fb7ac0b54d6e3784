import { type Command, Option } from 'commander'
import { SETTINGS_FILE } from '../../vault/settings-file.ts'
import { repeated } from '../number-argument.ts'

/** Gives a command the options that say which vault it opens, and how. */
export const addVaultOptions = (command: Command): Command =>
  command
    .option('--vault <file>', `the settings of the vault (default: ${SETTINGS_FILE} in this folder)`)
    .option(
      '--passphrase-file <file>',
      'file whose first line is the passphrase; without it, the command asks for the passphrase',
    )
    .addOption(
      new Option('--policy <name>', 'work under the default policy, even if the log was written under another').choices(
        ['default'],
      ),
    )
    .addOption(
      new Option('--share <file>', 'file of a share of the keyring; repeat the option for each holder')
        .argParser(repeated)
        .conflicts('passphraseFile'),
    )

/** Gives a command the options that say who acts. The vault believes them: who may open it is decided by the person who has its keys. */
export const addHolderOptions = (command: Command): Command =>
  addVaultOptions(command)
    .option('--as <id>', 'the pseudonym of the person who does this, such as w-12 (default: from the settings)')
    .option(
      '--role <role>',
      'their role, one of those in tip explain staffRole; supervisor for a data protection officer (default: from the settings)',
    )

/** Gives a command the options that say who acts, and for which agency. */
export const addWorkerOptions = (command: Command): Command =>
  addHolderOptions(command).option('--agency <id>', 'the agency whose cases these are (default: from the settings)')

/** Gives a command the options that say who acts, for which agency and what for. */
export const addSessionOptions = (command: Command): Command =>
  addWorkerOptions(command).option(
    '--purpose <purpose>',
    'the purpose, as the policy names it (default: from the settings, or caseManagement)',
  )

/** Adds to a command the option for the kind of a person. */
export const addKindOption = (command: Command): Command =>
  command.option('--perpetrator', 'the person is an alleged perpetrator, not a victim')

/** What help says of a reason: the vault refuses shorter and longer ones. */
export const reasonText = (why: string): string => `${why} (10 to 500 characters)`
