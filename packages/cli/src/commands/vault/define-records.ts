import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import { numberArgument as number } from '../number-argument.ts'
import { countryOption, datesOption, duplicateRowsOption, fromLayoutOption, idColumnOption } from '../table-options.ts'
import type { VaultDeclineOptions } from './decline.ts'
import { ownOutput } from './own-output.ts'
import type { VaultPutOptions } from './put.ts'
import type { VaultFindOptions, VaultGetOptions, VaultIdentityOptions, VaultPutIdentityOptions } from './records.ts'
import type { VaultSubjectOptions } from './subject.ts'
import { addKindOption, addSessionOptions, reasonText } from './vault-options.ts'

/** Defines the commands that write, read and find the content of a vault. */
export function defineRecords(command: Command, codes: string, done: (code: number) => void): void {
  addSessionOptions(
    command
      .command('put')
      .summary('store cases')
      .description(
        'Store the cases of a file in any layout that tip validate takes. Names that a reader splits off are stored apart. A case that is already there stays as it is. With --expected-version, one changed record becomes its next version.\nCases of HTCDS and CTDC files are those of the agency of the session. These files hold no ids: with --id-column and --key-file, a case that is read again is recognised.',
      )
      .argument('<file>', 'file of case records'),
  )
    .addOption(
      new Option('--expected-version <version>', 'the version that was read before it was changed').argParser(
        number(1),
      ),
    )
    .addOption(datesOption)
    .addOption(fromLayoutOption)
    .addOption(countryOption)
    .addOption(duplicateRowsOption)
    .addOption(idColumnOption)
    .option('--key-file <file>', 'file with the key of the ids: 64 hexadecimal digits, or at least 32 bytes')
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault put cases.ndjson\n  tip vault put intake.xlsx --id-column "Case No" --key-file ids.key\n  tip vault put case-1.json --expected-version 3`,
    )
    .action(async (file: string, options: VaultPutOptions) => {
      const { runVaultPut } = await import('./put.ts')
      done(await runVaultPut(file, options))
    })
  addSessionOptions(
    command
      .command('get')
      .summary('read a case')
      .description('Read a case, as this role may see it for this purpose today.')
      .argument('<case>', 'id of the case'),
  )
    .addOption(new Option('--version <number>', "an earlier version, masked by today's rules").argParser(number(1)))
    .option('--history', 'who wrote which version, and when')
    .option('--break-glass', 'open the whole case in an emergency: takes --reason, and someone reviews it')
    .option('--reason <text>', reasonText('why you break the glass, for the log; nothing about the person'))
    .addOption(ownOutput())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault get case-1 --output case-1.json\n  tip vault get case-1 --history`,
    )
    .action(async (id: string, options: VaultGetOptions) => {
      const { runVaultGet } = await import('./records.ts')
      done(await runVaultGet(id, options))
    })
  addSessionOptions(
    command
      .command('list')
      .summary('list the cases that you may open')
      .description('List the cases that this role may open: ids, versions and days, nothing about a person.'),
  )
    .addOption(ownOutput())
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault list`)
    .action(async (options: VaultFlags & { output?: string }) => {
      const { runVaultList } = await import('./records.ts')
      done(await runVaultList(options))
    })
  addSessionOptions(
    command
      .command('find')
      .summary('find people by a telephone, a document, or name and day of birth')
      .description(
        'Find people by one exact key among the cases that you may open. You type the key at a prompt, so that it is in no history of commands.\nA match reveals whose key it is: a role that opens identities with approval needs an approval for this exact key.',
      ),
  )
    .addOption(new Option('--by <key>', 'what you know').choices(['phone', 'document', 'name']).makeOptionMandatory())
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .option('--ask', 'ask that someone else approves it; shows the id of the request')
    .addOption(new Option('--approval <id>', 'the request that was approved').conflicts('ask'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault find --by phone --reason "the person called and asks to be called back"`,
    )
    .action(async (options: VaultFindOptions) => {
      const { runVaultFind } = await import('./records.ts')
      done(await runVaultFind(options))
    })
  addKindOption(
    addSessionOptions(
      command
        .command('identity')
        .summary('open who a person is')
        .description(
          'Open who a person of a case is, for a reason, and with an approval where the policy asks for one.',
        )
        .argument('<case>', 'id of the case')
        .argument('<person>', 'id of the person in it'),
    ),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .option('--ask', 'ask that someone else approves it; shows the id of the request')
    .addOption(new Option('--approval <id>', 'the request that was approved').conflicts('ask'))
    .addOption(ownOutput())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault identity case-1 v-1 --reason "the court asks who the witness is"`,
    )
    .action(async (id: string, person: string, options: VaultIdentityOptions) => {
      const { runVaultIdentity } = await import('./records.ts')
      done(await runVaultIdentity(id, person, options))
    })
  addKindOption(
    addSessionOptions(
      command
        .command('put-identity')
        .summary('store who a person is')
        .description(
          'Store who a person of a case is, apart from the case. A new version replaces the previous one completely: open that one with tip vault identity, and give its number with --expected-version.',
        )
        .argument('<case>', 'id of the case')
        .argument('<person>', 'id of the person in it')
        .argument('<file.json>', 'the identity: an identity record of the standard'),
    ),
  )
    .addOption(
      new Option('--expected-version <version>', 'the version that was read before it was changed')
        .argParser(number(0))
        .default(0, 'there is none yet'),
    )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault put-identity case-1 v-1 identity.json`)
    .action(async (id: string, person: string, file: string, options: VaultPutIdentityOptions) => {
      const { runVaultPutIdentity } = await import('./records.ts')
      done(await runVaultPutIdentity(id, person, file, options))
    })
  addSessionOptions(
    command
      .command('assign')
      .summary('assign a case')
      .description(
        'Assign a case to workers, in place of those who had it so far. They, and roles that see every case, can open it. For roles that see more than what is assigned to them and more than what is public, and that write or approve.',
      )
      .argument('<case>', 'id of the case')
      .argument('[workers...]', 'pseudonyms of the people who work on it; leave out to assign no one'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault assign case-1 w-12 w-13 --as s-1 --role supervisor`)
    .action(async (id: string, workers: string[], options: VaultFlags) => {
      const { runVaultAssign } = await import('./records.ts')
      done(await runVaultAssign(id, workers, options))
    })
  addSessionOptions(
    command
      .command('approve')
      .summary('approve that an identity is opened, or someone is looked up')
      .description('List what waits for your approval, or approve one request of someone else.')
      .argument('[id]', 'id of the request'),
  )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault approve\n  tip vault approve 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11`,
    )
    .action(async (id: string | undefined, options: VaultFlags) => {
      const { runVaultApprove } = await import('./records.ts')
      done(await runVaultApprove(id, options))
    })
  addSessionOptions(
    command
      .command('decline')
      .summary('decline a request of someone else')
      .description(
        'Decline a request to open an identity, to look someone up, for a release or for an erasure, and say why. It can be requested again. For roles that approve.',
      )
      .argument('<id>', 'id of the request'),
  )
    .requiredOption(
      '--reason <text>',
      reasonText('why, for the log; who asked for a release reads it too. Nothing about a person'),
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault decline 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --reason "the court has not decided yet" --as s-1 --role supervisor`,
    )
    .action(async (id: string, options: VaultDeclineOptions) => {
      const { runVaultDecline } = await import('./decline.ts')
      done(await runVaultDecline(id, options))
    })
  addSessionOptions(
    command
      .command('consent')
      .summary('record a decision of a person')
      .description(
        'Record a decision of a person, such as a withdrawal. It counts from the next read on, for everyone.',
      )
      .argument('<case>', 'id of the case')
      .argument('<person>', 'id of the victim in it')
      .argument('<file.json>', 'the decision: a consent of the standard'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault consent case-1 v-1 withdrawn.json`)
    .action(async (id: string, person: string, file: string, options: VaultFlags) => {
      const { runVaultConsent } = await import('./records.ts')
      done(await runVaultConsent(id, person, file, options))
    })
  addKindOption(
    addSessionOptions(
      command
        .command('subject')
        .summary('collect everything that is held about a person, for that person')
        .description(
          'Collect everything that is held about one person and who saw it: nothing about anyone else, and roles in place of staff. The output is data or, with --html, a page that the person can read. Its title and first sheet reveal nothing to others: give the file a name that reveals nothing either.',
        )
        .argument('<case>', 'id of the case')
        .argument('<person>', 'id of the person in it'),
    ),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .option('--approval <id>', 'the request that was approved, where the policy asks for one: tip vault identity --ask')
    .addOption(ownOutput())
    .addOption(
      new OutputOption(
        '--html <file>',
        'write a page for the person, to a file that only you can read; data then only with --output',
      ),
    )
    .addOption(
      new Option('--lang <language>', 'the language of the page: one that the person reads')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault subject case-1 v-1 --reason "asked for by the person" --output information.json\n  tip vault subject case-1 v-1 --reason "asked for by the person" --html information.html --lang rw`,
    )
    .action(async (id: string, person: string, options: VaultSubjectOptions) => {
      const { runVaultSubject } = await import('./subject.ts')
      done(await runVaultSubject(id, person, options))
    })
}
