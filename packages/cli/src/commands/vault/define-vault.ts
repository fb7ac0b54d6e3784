import { type Command, Option } from 'commander'
import { numberArgument as number } from '../number-argument.ts'
import { countryCode } from '../table-options.ts'
import { defineContact } from './define-contact.ts'
import { defineDevices } from './define-devices.ts'
import { defineDuplicates } from './define-duplicates.ts'
import { defineKeeping } from './define-keeping.ts'
import { defineLeaving } from './define-leaving.ts'
import { defineOffline } from './define-offline.ts'
import { defineRecords } from './define-records.ts'
import { defineViews } from './define-views.ts'
import { defineWatching } from './define-watching.ts'
import type { VaultInitOptions } from './init.ts'

const CODES = `
Exit codes:
  0  done
  1  done, but records were refused, a log is not intact, or there are alarms
  2  could not run, or the vault refused`

/** Defines `tip vault` and the commands in it; `done` receives the exit code. */
export function defineVault(command: Command, done: (code: number) => void): void {
  command
    .summary('keep records: each person sealed under their own key, read as the policy allows, every act logged')
    .description(
      "Keep case and identity records in a vault. Each person's data are sealed under their own key. A command shows only what the policy lets this role see for this purpose today. Every act is in an audit log.\nThe embedded database needs two packages: npm install @electric-sql/pglite pg. A server needs one: npm install pg.\nPassphrases come from a prompt or a file, never from the command line.",
    )
    .addHelpText(
      'after',
      `${CODES}

Start with:
  tip vault init vault --name vault.example.org --keyring keys/vault.keyring --country RW
  cd vault
  tip vault put ../cases.ndjson --as w-12 --role caseWorker --agency org-1
  tip vault list --as w-12 --role caseWorker --agency org-1
Who always works here is put into tip.vault.json, under "session": { "as", "role", "agency", "purpose" }.

Roles, in the policies that ship:
  caseWorker           stores, reads and changes the cases that are assigned to them
  supervisor           approves, reviews, reads the log, and writes the papers after a breach;
                       a data protection officer takes this role: the standard has none of their own
  dataOfficer          makes reports and exports, and opens no case
  systemAdministrator  holds the keys: makes backups, restores and rotates keys, and opens no case`,
    )
  command
    .command('init')
    .summary('make a vault')
    .description('Make the database of a vault, its keyring, and the file of settings that says where both are.')
    .argument('<folder>', 'folder of the vault: a new one, or one with nothing in it but tip.policy.json')
    .requiredOption(
      '--name <name>',
      'name of the vault, which signs its log: best as an address, such as vault.example.org',
    )
    .requiredOption('--keyring <file>', 'where to put the keyring: not in the folder of the vault')
    .addOption(
      new Option('--country <code>', 'the country of telephone numbers without a country code, such as RW')
        .argParser(countryCode)
        .makeOptionMandatory(),
    )
    .option(
      '--zone <zone>',
      'the time zone in which days are counted, such as Africa/Kigali (default: that of the machine)',
    )
    .option(
      '--policy <policy>',
      'standing policy file, or default, rw or gdpr. Default: tip.policy.json in the folder of the vault or in this one; without such a file, the default policy',
    )
    .addOption(
      new Option(
        '--place <country>',
        'the country in which the database, this program and the backups are, such as RW; for a policy that allows data only in some countries, as rw does',
      ).argParser(countryCode),
    )
    .option('--server', 'the database is the PostgreSQL server that DATABASE_URL names, by its owner')
    .option(
      '--passphrase-file <file>',
      'file whose first line is the new passphrase; without it, the command asks for the passphrase',
    )
    .addOption(
      new Option(
        '--shares <folder>',
        'open the keyring by shares instead of a passphrase: write a file for each holder here',
      ).conflicts('passphraseFile'),
    )
    .addOption(new Option('--holders <number>', 'how many holders there are').argParser(number(2, 255)).default(3))
    .addOption(
      new Option('--threshold <number>', 'how many of them open it together').argParser(number(2, 255)).default(2),
    )
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip vault init vault --name vault.example.org --keyring keys/vault.keyring --country RW\n  tip vault init vault --name vault.example.org --keyring keys/vault.keyring --country RW --shares shares --holders 5 --threshold 3\n  tip vault init vault --name vault.example.org --keyring keys/vault.keyring --country RW --policy rw --place RW --shares shares`,
    )
    .action(async (folder: string, options: VaultInitOptions) => {
      const { runVaultInit } = await import('./init.ts')
      done(await runVaultInit(folder, options))
    })
  defineRecords(command, CODES, done)
  defineContact(command, done)
  defineDuplicates(command.command('duplicates'), CODES, done)
  defineLeaving(command, CODES, done)
  defineViews(command.command('view'), CODES, done)
  defineDevices(command.command('device'), CODES, done)
  defineOffline(command.command('offline'), CODES, done)
  defineKeeping(command, CODES, done)
  defineWatching(command, CODES, done)
}
