import { type Command, Option } from 'commander'
import { numberArgument as number } from '../number-argument.ts'
import { ownOutput } from './own-output.ts'
import { addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'
import type { VaultAlarmsOptions, VaultCanaryOptions, VaultReviewOptions } from './watching.ts'

/** Defines the commands to monitor the users of a vault: emergencies are reviewed, and curiosity is detected. */
export function defineWatching(command: Command, codes: string, done: (code: number) => void): void {
  addSessionOptions(
    command
      .command('review')
      .summary('review an emergency')
      .description(
        'List the emergencies that no one has reviewed, or state whether one was justified. For roles that approve, never for the person who opened the case.',
      )
      .argument('[id]', 'id of the emergency'),
  )
    .addOption(new Option('--justified <answer>', 'whether it was').choices(['yes', 'no']))
    .option('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault review --as s-1 --role supervisor\n  tip vault review 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --justified yes --reason "the clinic could not reach anyone else"`,
    )
    .action(async (id: string | undefined, options: VaultReviewOptions) => {
      const { runVaultReview } = await import('./watching.ts')
      done(await runVaultReview(id, options))
    })
  addWorkerOptions(
    command
      .command('canary')
      .summary('plant a record that no one has a reason to open')
      .description(
        'Plant a record that looks like any other and is in no list: anyone who opens it looked for a case that is not theirs. Give it an id like those of your other cases. For the role that holds keys.',
      )
      .argument('<case>', 'id of the case to plant'),
  )
    .requiredOption('--assigned-to <id>', 'the worker whose case it should look like')
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault canary case-0317 --assigned-to w-12 --as k-1 --role systemAdministrator --agency org-1`,
    )
    .action(async (id: string, options: VaultCanaryOptions) => {
      const { runVaultCanary } = await import('./watching.ts')
      done(await runVaultCanary(id, options))
    })
  addSessionOptions(
    command
      .command('alarms')
      .summary('list the alarms that someone has to look into')
      .description(
        'List who opened a record that no one has a reason to open, emergencies that were found not justified, and those that no one has reviewed in time; or record the outcome of an alarm, so that it is no longer listed. The exit code is 1 if the list has alarms that no one has looked into, so that a program can run this every hour and alert someone. For roles that approve, never for the person who caused the alarm.',
      )
      .argument('[number]', 'the number at the beginning of the line of an alarm', number(0)),
  )
    .option('--reason <text>', reasonText('the outcome of the alarm, for the log; nothing about the person'))
    .option('--all', 'also list alarms that someone has looked into, with their outcome')
    .option('--since <day>', 'list nothing from before this day, YYYY-MM-DD, except overdue reviews')
    .addOption(ownOutput())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault alarms --as s-1 --role supervisor\n  tip vault alarms 4711 --reason "talked to w-8, whose account was used by someone else"`,
    )
    .action(async (entry: number | undefined, options: VaultAlarmsOptions) => {
      const { runVaultAlarms } = await import('./watching.ts')
      done(await runVaultAlarms(entry, options))
    })
}
