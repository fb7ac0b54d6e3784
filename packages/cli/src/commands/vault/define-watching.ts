import { type Command, Option } from 'commander'
import { numberArgument as number } from '../number-argument.ts'
import { ownOutput } from './own-output.ts'
import { addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'
import type { VaultAlarmsOptions, VaultCanaryOptions, VaultReviewOptions } from './watching.ts'

/** Defines the commands by which those who work with a vault are watched: emergencies are reviewed, and curiosity is found. */
export function defineWatching(command: Command, codes: string, done: (code: number) => void): void {
  addSessionOptions(
    command
      .command('review')
      .summary('review an emergency')
      .description(
        'List the cases that someone opened in an emergency and no one has reviewed, or say of one whether it was justified. For roles that approve, and never by who opened it.',
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
        'Plant a record that looks like any other and is in no list: anyone who opens it looked for what is not theirs. Give it an id as your other cases have. For the role that holds keys.',
      )
      .argument('<case>', 'id of the case that there is to be'),
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
      .summary('list what someone has to look into')
      .description(
        'List who opened a record that no one has a reason to open, emergencies that were found not justified, and those that no one has reviewed in time; or write down what came of an alarm, so that it is no longer listed. The exit code is 1 where any are listed that no one has looked into, so that a program can run it every hour and call someone. For roles that approve, and never by who gave rise to the alarm.',
      )
      .argument('[number]', 'the number at the beginning of the line of an alarm', number(0)),
  )
    .option('--reason <text>', reasonText('what came of the alarm, for the log; nothing about the person'))
    .option('--all', 'list alarms that someone has looked into as well, and what came of them')
    .option('--since <day>', 'nothing from before this day, YYYY-MM-DD; reviews that are overdue stay')
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
