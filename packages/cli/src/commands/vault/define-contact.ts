import type { FollowUpModeCode } from '@tip-standard/core'
import { type Command, Option } from 'commander'
import type { VaultContactOptions } from './contact.ts'
import { addSessionOptions } from './vault-options.ts'

/** All ways in the standard: a new one does not compile until it is listed here. */
const WAYS = Object.keys({
  inPerson: true,
  homeVisit: true,
  phone: true,
  message: true,
  throughThirdParty: true,
} satisfies Record<FollowUpModeCode, true>)

/** Defines the command to run before each call, message and visit. */
export function defineContact(command: Command, done: (code: number) => void): void {
  addSessionOptions(
    command
      .command('contact')
      .summary('ask whether it is safe to contact a person now')
      .description(
        "Ask, before each call, message and visit, whether it is safe now according to what the person has said. The command shows no number and nothing about who the person is. It logs that you asked. You type a number at a prompt, so that it is in no history of commands.\nThe answer reveals whether a number is the person's: a role that opens identities with approval needs an approval of the last day for this person, with tip vault identity --ask.",
      )
      .argument('<case>', 'id of the case')
      .argument('<person>', 'id of the victim in it'),
  )
    .addOption(new Option('--way <way>', 'how the person is to be contacted').choices(WAYS).makeOptionMandatory())
    .option('--times-read', 'you have read the safe times that are written in words, and they allow it now')
    .addHelpText(
      'after',
      `
Exit codes:
  0  safe by what the person has said
  1  do not contact the person now
  2  could not run, or the vault refused

Examples:
  tip vault contact case-1 v-1 --way phone`,
    )
    .action(async (id: string, person: string, options: VaultContactOptions) => {
      const { runVaultContact } = await import('./contact.ts')
      done(await runVaultContact(id, person, options))
    })
}
