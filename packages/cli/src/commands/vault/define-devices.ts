import { type Command, Option } from 'commander'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import { numberArgument as number } from '../number-argument.ts'
import type { ForDevice, VaultEnrolOptions } from './devices.ts'
import { addSessionOptions, reasonText } from './vault-options.ts'

const ID = '0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11'
const LONGEST_HOURS = 720

/** Defines the vault's commands for devices that work without a network. */
export function defineDevices(device: Command, codes: string, done: (code: number) => void): void {
  const examples = (line: string): string => `${codes}\n\nExamples:\n  tip vault device ${line}`
  const output = (what: string): OutputOption =>
    new OutputOption('-o, --output <file>', `where to write ${what}`).makeOptionMandatory()
  device
    .summary('give cases to a device that works where there is no network')
    .description(
      'Enrol devices of staff, pack cases for them, store what they bring back, and revoke them. On the device itself, see tip vault offline.',
    )
    .addHelpText('after', examples(`pack ${ID} case-1 case-2 --output pack --as w-12 --role caseWorker`))
  addSessionOptions(
    device
      .command('enrol')
      .summary('enrol a device')
      .description('Enrol a device by the keys that it made. For roles that approve.')
      .argument('<keys.json>', 'what tip vault offline new wrote'),
  )
    .requiredOption('--holder <id>', 'the pseudonym of the person who works with it, such as w-12')
    .addOption(
      new Option('--hours <number>', 'how long it may keep a pack, in hours')
        .argParser(number(1, LONGEST_HOURS))
        .default(48),
    )
    .addOption(output('what the device needs to know'))
    .addHelpText('after', examples('enrol keys.json --holder w-12 --output enrolment.json --as s-1 --role supervisor'))
    .action(async (file: string, options: VaultEnrolOptions) => {
      const { runVaultEnrol } = await import('./devices.ts')
      done(await runVaultEnrol(file, options))
    })
  addSessionOptions(
    device
      .command('pack')
      .summary('pack cases for a device')
      .description('Seal cases to a device, as its holder may read them today, without identities.')
      .argument('<device>', 'id of the device')
      .argument('<cases...>', 'ids of the cases'),
  )
    .addOption(output('the pack'))
    .addHelpText('after', examples(`pack ${ID} case-1 case-2 --output pack --as w-12 --role caseWorker`))
    .action(async (id: string, cases: string[], options: ForDevice) => {
      const { runVaultPack } = await import('./devices.ts')
      done(await runVaultPack(id, cases, options))
    })
  addSessionOptions(
    device
      .command('contact')
      .summary('store what a device brings back')
      .description(
        'Store the drafts of a device, each from the version that it saw, and write the answer for it. A draft that conflicts overwrites nothing.',
      )
      .argument('<device>', 'id of the device')
      .argument('<file>', 'what tip vault offline contact wrote'),
  )
    .addOption(output('the answer'))
    .addHelpText('after', examples(`contact ${ID} contact --output answer --as w-12 --role caseWorker`))
    .action(async (id: string, file: string, options: ForDevice) => {
      const { runVaultContact } = await import('./devices.ts')
      done(await runVaultContact(id, file, options))
    })
  addSessionOptions(
    device
      .command('revoke')
      .summary('revoke a device')
      .description(
        'Give nothing more to a device, and tell it to wipe itself at its next contact. For roles that approve, and for its holder.',
      )
      .argument('<device>', 'id of the device'),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addHelpText('after', examples(`revoke ${ID} --reason "it was stolen" --as s-1 --role supervisor`))
    .action(async (id: string, options: VaultFlags & { reason: string }) => {
      const { runVaultRevoke } = await import('./devices.ts')
      done(await runVaultRevoke(id, options))
    })
}
