import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import type { VaultBackupOptions } from './backup.ts'
import type { VaultBreachOptions } from './breach.ts'
import { defineAudit, defineWitness } from './define-audit.ts'
import { defineClock } from './define-clock.ts'
import type { VaultArchiveOptions, VaultEraseAskOptions } from './keeping.ts'
import { ownOutput } from './own-output.ts'
import { addHolderOptions, addKindOption, addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'

type Done = (code: number) => void

/** Defines the commands to maintain a vault: retention, keys, monitoring, and responses to incidents. */
export function defineKeeping(command: Command, codes: string, done: Done): void {
  addSessionOptions(
    command
      .command('retain')
      .summary('list cases past their retention date')
      .description(
        'List the cases past their retention date, those that a legal hold keeps, and those of people who refused to have their record kept, with the number of other cases of the same people. This is a dry run that changes nothing.',
      ),
  )
    .addOption(ownOutput())
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault retain --as s-1 --role supervisor`)
    .action(async (options: VaultFlags & { output?: string }) => {
      const { runVaultRetain } = await import('./keeping.ts')
      done(await runVaultRetain(options))
    })
  defineErase(command.command('erase'), codes, done)
  addSessionOptions(
    command
      .command('archive')
      .summary('list archived cases, or read one')
      .description(
        'List archived cases, or read one of them for a reason; or read what remains of anonymised cases. For roles that approve.',
      )
      .argument('[case]', 'id of the case'),
  )
    .option('--reason <text>', reasonText('why the case is read, for the log; nothing about the person'))
    .addOption(
      new Option('--anonymised', 'what remains of anonymised cases, as lines of JSON: for use inside').conflicts(
        'reason',
      ),
    )
    .addOption(ownOutput())
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault archive --as s-1 --role supervisor`)
    .action(async (id: string | undefined, options: VaultArchiveOptions) => {
      const { runVaultArchive } = await import('./keeping.ts')
      done(await runVaultArchive(id, options))
    })
  defineRotate(command.command('rotate'), codes, done)
  defineClock(command.command('clock'), codes, done)
  defineAudit(command.command('audit'), codes, done)
  defineWitness(command.command('witness'), codes, done)
  addSessionOptions(
    command
      .command('breach')
      .summary('write the papers after a breach, or for a drill')
      .description(
        'Turn an alert into a folder of papers: who is affected according to the log, the notification for the authority, the full report, and a safety page for each person to be filled in before anyone is told.',
      )
      .argument(
        '<alert.json>',
        'what is known: kind, discoveredAt, from, until, keysExposed, isExercise; actors, places and cases where known',
      ),
  )
    .addOption(new OutputOption('-o, --output <folder>', 'folder for the papers').makeOptionMandatory())
    .addOption(
      new Option('--lang <language>', 'language of the papers; all but English are drafts')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault breach alert.json --output breach --as s-1 --role supervisor`,
    )
    .action(async (file: string, options: VaultBreachOptions) => {
      const { runVaultBreach } = await import('./breach.ts')
      done(await runVaultBreach(file, options))
    })
  addHolderOptions(
    command
      .command('backup')
      .summary('write everything in the vault to a sealed file')
      .description(
        'Write everything in the vault to a file, sealed under the current keys. It opens no record. For the role that holds keys. After a rotation of keys, no earlier backup opens.',
      ),
  )
    .addOption(new OutputOption('-o, --output <file>', 'where to write').makeOptionMandatory())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault backup --output monday.tipbackup --as k-1 --role systemAdministrator`,
    )
    .action(async (options: VaultBackupOptions) => {
      const { runVaultBackup } = await import('./backup.ts')
      done(await runVaultBackup(options))
    })
  addHolderOptions(
    command
      .command('restore')
      .summary('put a backup into an empty database')
      .description(
        'Put a backup into the empty database that the settings name, completely or not at all, and verify its logs. For the role that holds keys.',
      )
      .argument('<file>', 'the backup'),
  )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault restore monday.tipbackup --as k-1 --role systemAdministrator`,
    )
    .action(async (file: string, options: VaultFlags) => {
      const { runVaultRestore } = await import('./backup.ts')
      done(await runVaultRestore(file, options))
    })
}

function defineErase(erase: Command, codes: string, done: Done): void {
  erase
    .summary('destroy what is held about a case or a person')
    .description(
      'Destroy the keys of a case or of one person: request it with a reason, have others approve it, then carry it out.',
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault erase ask case-1 --reason "the last day of keeping has passed"\n  tip vault erase list --as s-1 --role supervisor`,
    )
  addKindOption(
    addSessionOptions(
      erase
        .command('ask')
        .summary('ask that a case or a person is erased')
        .description('Ask that a case, or one person of it, is erased; shows the id of the request.')
        .argument('<case>', 'id of the case'),
    ),
  )
    .option('--person <id>', 'only this person of the case')
    .addOption(
      new Option(
        '--action <action>',
        'what to do: archive, reopen, anonymise or erase the case, lift its legal hold (liftHold), or remove the id across cases of --person (unlink) (default: what the policy names)',
      ).choices(['archive', 'reopen', 'liftHold', 'unlink', 'anonymise', 'erase']),
    )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault erase ask case-1 --person v-1 --reason "the person asks for it"\n  tip vault erase ask case-1 --person v-1 --action unlink --reason "two people were taken for one"`,
    )
    .action(async (id: string, options: VaultEraseAskOptions) => {
      const { runVaultEraseAsk } = await import('./keeping.ts')
      done(await runVaultEraseAsk(id, options))
    })
  addSessionOptions(
    erase
      .command('list')
      .summary('list what waits')
      .description('List the erasures that were asked for and are not done.'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault erase list --as s-1 --role supervisor`)
    .action(async (options: VaultFlags) => {
      const { runVaultEraseList } = await import('./keeping.ts')
      done(await runVaultEraseList(options))
    })
  for (const [step, summary, description] of [
    ['approve', 'approve an erasure of someone else', 'Approve an erasure that someone else asked for.'],
    [
      'run',
      'erase what enough people have approved',
      'Destroy the keys. Rotate the keys afterwards, so that earlier backups no longer open.',
    ],
  ] as const)
    addSessionOptions(
      erase.command(step).summary(summary).description(description).argument('<id>', 'id of the request'),
    )
      .addHelpText(
        'after',
        `${codes}\n\nExamples:\n  tip vault erase ${step} 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --as s-1 --role supervisor`,
      )
      .action(async (id: string, options: VaultFlags) => {
        const { runVaultErase } = await import('./keeping.ts')
        done(await runVaultErase(step, id, options))
      })
}

function defineRotate(rotate: Command, codes: string, done: Done): void {
  rotate
    .summary('make new keys')
    .description('Make new keys. For the role that holds keys.')
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault rotate keys --as k-1 --role systemAdministrator`)
  for (const [what, add, summary, description] of [
    [
      'keys',
      addHolderOptions,
      'wrap every key again',
      'Make a new key-encryption key, wrap every data key under it, and destroy the old one.',
    ],
    [
      'index',
      addWorkerOptions,
      'make the index again',
      'Make a new version of the key by which the people of an agency are found.',
    ],
  ] as const)
    add(rotate.command(what).summary(summary).description(description))
      .addHelpText(
        'after',
        `${codes}\n\nExamples:\n  tip vault rotate ${what} --as k-1 --role systemAdministrator${what === 'index' ? ' --agency org-1' : ''}`,
      )
      .action(async (options: VaultFlags) => {
        const { runVaultRotate } = await import('./keeping.ts')
        done(await runVaultRotate(what, options))
      })
}
