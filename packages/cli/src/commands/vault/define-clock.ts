import type { Command } from 'commander'
import type { VaultFlags } from '../../vault/open-vault.ts'
import type { VaultClockAskOptions } from './clock.ts'
import { addHolderOptions, reasonText } from './vault-options.ts'

/** Defines `tip vault clock`. */
export function defineClock(clock: Command, codes: string, done: (code: number) => void): void {
  clock
    .summary('set the clock of the vault back after the clock of the machine ran ahead')
    .description(
      'After the clock of the machine ran ahead, the vault refuses the right time, because it could be a trick. Correct the clock of the machine. Then the role that holds keys asks for the repair, roles that approve approve it, and the first carries it out. It is an alarm in the log of every agency.',
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault clock ask --reason "the battery of the server was empty" --as k-1 --role systemAdministrator\n  tip vault clock list --as s-1 --role supervisor`,
    )
  addHolderOptions(
    clock
      .command('ask')
      .summary('ask that the clock is set back')
      .description(
        'Ask that the clock of the vault is set back to that of the machine; shows the id of the request. For the role that holds keys.',
      ),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault clock ask --reason "the battery of the server was empty" --as k-1 --role systemAdministrator`,
    )
    .action(async (options: VaultClockAskOptions) => {
      const { runVaultClockAsk } = await import('./clock.ts')
      done(await runVaultClockAsk(options))
    })
  addHolderOptions(
    clock
      .command('list')
      .summary('list what waits')
      .description('List the requests of the last day that are not carried out, with both times.'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault clock list --as s-1 --role supervisor`)
    .action(async (options: VaultFlags) => {
      const { runVaultClockList } = await import('./clock.ts')
      done(await runVaultClockList(options))
    })
  addHolderOptions(
    clock
      .command('decline')
      .summary('decline a request of someone else')
      .description('Decline that the clock is set back, and say why. For roles that approve.')
      .argument('<id>', 'id of the request'),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault clock decline 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --reason "the time of the vault is right" --as s-1 --role supervisor`,
    )
    .action(async (id: string, options: VaultClockAskOptions) => {
      const { runVaultClockDecline } = await import('./clock.ts')
      done(await runVaultClockDecline(id, options))
    })
  for (const [step, summary, description, as] of [
    [
      'approve',
      'approve a request of someone else',
      'Approve that the clock is set back, after comparing both times with another clock. For roles that approve.',
      's-1 --role supervisor',
    ],
    [
      'run',
      'set the clock back',
      'Set the clock of the vault back to that of the machine, within a day of the request. What was asked for, approved or granted under the wrong time ends. For the role that holds keys.',
      'k-1 --role systemAdministrator',
    ],
  ] as const)
    addHolderOptions(
      clock.command(step).summary(summary).description(description).argument('<id>', 'id of the request'),
    )
      .addHelpText(
        'after',
        `${codes}\n\nExamples:\n  tip vault clock ${step} 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --as ${as}`,
      )
      .action(async (id: string, options: VaultFlags) => {
        const { runVaultClock } = await import('./clock.ts')
        done(await runVaultClock(step, id, options))
      })
}
