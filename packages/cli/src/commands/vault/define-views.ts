import type { Command } from 'commander'
import { addReceiverOptions, usualGates, usualText } from '../../gate/gate-flags.ts'
import { nameList as list } from '../../names/name-list.ts'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import { addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'
import type { VaultGrantOptions } from './views.ts'

const ID = '0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11'
const SUPERVISOR = '--as s-1 --role supervisor'

/** Defines the commands to grant a researcher a temporary view of cases. */
export function defineViews(view: Command, codes: string, done: (code: number) => void): void {
  const examples = (line: string): string => `${codes}\n\nExamples:\n  tip vault view ${line}`
  view
    .summary('give a researcher a view of cases for a time')
    .description(
      'Give someone outside daily work a view of the cases that an audience may have: masked, under its own ids, until a set day, with every page logged.',
    )
    .addHelpText('after', examples(`list ${SUPERVISOR}`))
  addReceiverOptions(
    addSessionOptions(
      view
        .command('grant')
        .summary('grant a view')
        .description(
          'Grant a view, which can be used as soon as enough other people have approved it under the policy; shows its id. For roles that approve.',
        )
        .argument('<researcher>', 'the pseudonym of the person it is for'),
    ),
    usualText(usualGates.research),
  )
    .option('--fields <fields>', 'only these fields of the case', list)
    .requiredOption('--until <day>', 'its last day, YYYY-MM-DD')
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about a person'))
    .addHelpText(
      'after',
      examples(`grant r-1 --recipient "University" --until 2027-01-31 --reason "the study of routes" ${SUPERVISOR}`),
    )
    .action(async (researcher: string, options: VaultGrantOptions) => {
      const { runVaultGrant } = await import('./views.ts')
      done(await runVaultGrant(researcher, options))
    })
  addSessionOptions(
    view
      .command('list')
      .summary('list views')
      .description('List the views of an agency, those that are over too. For roles that approve.'),
  )
    .addHelpText('after', examples(`list ${SUPERVISOR}`))
    .action(async (options: VaultFlags) => {
      const { runVaultViews } = await import('./views.ts')
      done(await runVaultViews(options))
    })
  for (const [step, summary, description] of [
    ['approve', 'approve a view', 'Approve a view that someone else granted to someone else.'],
    ['revoke', 'end a view before its day', 'End a view from the next page on. What was read stays read.'],
  ] as const) {
    const command = addSessionOptions(
      view.command(step).summary(summary).description(description).argument('<id>', 'id of the view'),
    )
    if (step === 'revoke')
      command.requiredOption('--reason <text>', reasonText('why, for the log; nothing about a person'))
    const reason = step === 'revoke' ? ' --reason "the study has ended"' : ''
    command
      .addHelpText('after', examples(`${step} ${ID}${reason} ${SUPERVISOR}`))
      .action(async (id: string, options: VaultFlags & { reason?: string }) => {
        const { runVaultView } = await import('./views.ts')
        done(await runVaultView(step, id, options))
      })
  }
  addWorkerOptions(
    view
      .command('read')
      .summary('read a view')
      .description('Write the cases of a view as NDJSON, for the researcher to whom it was granted.')
      .argument('<id>', 'id of the view'),
  )
    .addOption(new OutputOption('-o, --output <file>', 'where to write: only you can read it').makeOptionMandatory())
    .addHelpText('after', examples(`read ${ID} --output study.ndjson --as r-1 --role researcher`))
    .action(async (id: string, options: VaultFlags & { output: string }) => {
      const { runVaultViewRead } = await import('./views.ts')
      done(await runVaultViewRead(id, options))
    })
}
