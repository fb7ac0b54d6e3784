import type { Command } from 'commander'
import { nameList as list } from '../../names/name-list.ts'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import type { VaultReferOptions } from './refer.ts'
import { addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'

/** Defines the commands to refer a person to a service. */
export function defineRefer(refer: Command, codes: string, done: (code: number) => void): void {
  refer
    .summary('refer a person to a service, with only what it needs')
    .description(
      'Seal what a service needs to know about a person, record its receipt, and list referrals without an answer.',
    )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault refer list`)
  addSessionOptions(
    refer
      .command('send')
      .summary('seal what a service needs to know')
      .description(
        'Seal what consent, recipient, service and policy let through into files for the age keys of the recipient, under pseudonyms for this partner. The identity is in a separate file, and only if the person agreed to be named.',
      )
      .argument('<case>', 'id of the case')
      .argument('<person>', 'id of the victim in it'),
  )
    .requiredOption(
      '--to <file.json>',
      'who receives it: id, services, caseKey, identityKey, receiptKey; kind and country if known',
    )
    .requiredOption('--fields <fields>', 'fields of the case that the service needs', list)
    .option('--identity-fields <fields>', 'fields of the identity record that it needs', list)
    .option('--approval <id>', 'the approval to open who the person is, where the policy asks for one')
    .option(
      '--withholdings-heeded',
      'you have read what the person wants withheld from whom, and it is not in these fields',
    )
    .requiredOption(
      '--until <day>',
      'the last day on which it may be opened, YYYY-MM-DD: at most 90 days from today, and while the consent lasts',
    )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addOption(new OutputOption('-o, --output <folder>', 'folder for the sealed files').makeOptionMandatory())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault refer send case-1 v-1 --to shelter.json --fields victim.sex,victim.ageBand --until 2027-01-31 --reason "a place in the shelter" --output packet`,
    )
    .action(async (id: string, person: string, options: VaultReferOptions) => {
      const { runVaultRefer } = await import('./refer.ts')
      done(await runVaultRefer(id, person, options))
    })
  addSessionOptions(
    refer
      .command('receipt')
      .summary('record the answer of the service')
      .description('Verify the receipt of a recipient, and write it into the log.')
      .argument('<file>', 'the receipt'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault refer receipt receipt.txt`)
    .action(async (file: string, options: VaultFlags) => {
      const { runVaultReceipt } = await import('./refer.ts')
      done(await runVaultReceipt(file, options))
    })
  addSessionOptions(
    refer
      .command('revoke')
      .summary('record that a packet was not sent')
      .description(
        'Record that a sealed packet was taken back before it was sent: no answer to it is awaited, and the person is not told that it left.',
      )
      .argument('<packet>', 'number of the packet'),
  )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault refer revoke 0b9f2c1e-5a77-4d0c-9d65-2f8d3c1a7e40 --reason "the person does not want it any more"`,
    )
    .action(async (packet: string, options: VaultFlags & { reason: string }) => {
      const { runVaultRevokeReferral } = await import('./refer.ts')
      done(await runVaultRevokeReferral(packet, options))
    })
  addSessionOptions(
    refer
      .command('list')
      .summary('list referrals without an answer')
      .description('List the referrals that have no receipt, and whether their last day has passed.'),
  )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault refer list`)
    .action(async (options: VaultFlags) => {
      const { runVaultReferrals } = await import('./refer.ts')
      done(await runVaultReferrals(options))
    })
  addWorkerOptions(
    refer
      .command('key')
      .summary('write the key that verifies your packets')
      .description(
        'Write the key with which recipients verify the packets of an agency: give it to them by another way.',
      ),
  )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault refer key --output referral-key.txt`)
    .action(async (options: VaultFlags & { output?: string }) => {
      const { runVaultReferralKey } = await import('./refer.ts')
      done(await runVaultReferralKey(options))
    })
}
