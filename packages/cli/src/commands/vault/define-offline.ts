import { type Command, Option } from 'commander'
import { OutputOption } from '../../process/overwriting.ts'
import { numberArgument as number } from '../number-argument.ts'
import type { DeviceFlags } from './offline.ts'
import { ownOutput } from './own-output.ts'

/** Defines the commands that run on a device, without a network and without a vault. */
export function defineOffline(offline: Command, codes: string, done: (code: number) => void): void {
  const examples = (line: string): string => `${codes}\n\nExamples:\n  tip vault offline ${line}`
  const output = (what: string): OutputOption =>
    new OutputOption('-o, --output <file>', `where to write ${what}`).makeOptionMandatory()
  const command = (name: string, summary: string, description: string): Command =>
    offline
      .command(name)
      .summary(summary)
      .description(description)
      .argument('<folder>', 'folder of the device')
      .option(
        '--passphrase-file <file>',
        'file whose first line is its passphrase; without it, the command asks for the passphrase',
      )
  offline
    .summary('work on a device, where there is no network')
    .description(
      'Read cases and keep drafts on a device that tip vault device enrolled: sealed under a passphrase, until the time of the pack has passed.',
    )
    .addHelpText('after', examples('show device'))
  command('new', 'make the keys of a device', 'Make the keys of a device in an empty folder, under a new passphrase.')
    .addOption(output('its public keys'))
    .addHelpText('after', examples('new device --output keys.json'))
    .action(async (folder: string, options: DeviceFlags & { output: string }) => {
      const { runOfflineNew } = await import('./offline.ts')
      done(await runOfflineNew(folder, options))
    })
  command('enrolled', 'note who enrolled it', 'Note by whom the device was enrolled, and whom it believes.')
    .argument('<enrolment.json>', 'what tip vault device enrol wrote')
    .addHelpText('after', examples('enrolled device enrolment.json'))
    .action(async (folder: string, file: string, options: DeviceFlags) => {
      const { runOfflineEnrolled } = await import('./offline.ts')
      done(await runOfflineEnrolled(folder, file, options))
    })
  command('take', 'keep a pack', 'Keep a pack, in place of the previous one.')
    .argument('<file>', 'what tip vault device pack wrote')
    .addHelpText('after', examples('take device pack'))
    .action(async (folder: string, file: string, options: DeviceFlags) => {
      const { runOfflineTake } = await import('./offline.ts')
      done(await runOfflineTake(folder, file, options))
    })
  command(
    'show',
    'list the cases of the pack, or show one',
    'List the cases of the pack, or show one of them, until its time has passed. What is inside is for the person who holds the device.',
  )
    .argument('[case]', 'id of the case')
    .addOption(ownOutput())
    .addHelpText('after', examples('show device case-1'))
    .action(async (folder: string, id: string | undefined, options: DeviceFlags & { output?: string }) => {
      const { runOfflineShow } = await import('./offline.ts')
      done(await runOfflineShow(folder, id, options))
    })
  command('draft', 'keep a case until the next contact', 'Seal a case that was written here, until the next contact.')
    .argument('<file>', 'file of one case record')
    .addOption(
      new Option('--expected-version <version>', 'the version in the pack that it was made from; 0 for a new case')
        .argParser(number(0))
        .makeOptionMandatory(),
    )
    .addHelpText('after', examples('draft device case-1.json --expected-version 3'))
    .action(async (folder: string, file: string, options: DeviceFlags & { expectedVersion: number }) => {
      const { runOfflineDraft } = await import('./offline.ts')
      done(await runOfflineDraft(folder, file, options))
    })
  command(
    'drafts',
    'list the drafts, or show one',
    'List the drafts that wait for contact, with why the vault refused one; or show one of them.',
  )
    .argument('[draft]', 'id of the draft')
    .addOption(ownOutput())
    .addHelpText('after', examples('drafts device'))
    .action(async (folder: string, draft: string | undefined, options: DeviceFlags & { output?: string }) => {
      const { runOfflineDrafts } = await import('./offline.ts')
      done(await runOfflineDrafts(folder, draft, options))
    })
  command('drop', 'destroy a draft', 'Destroy a draft, as one that the vault refused and that is written anew.')
    .argument('<draft>', 'its id, as tip vault offline drafts lists it')
    .addHelpText('after', examples('drop device 00000000-0000-4000-8000-000000000000'))
    .action(async (folder: string, draft: string, options: DeviceFlags) => {
      const { runOfflineDrop } = await import('./offline.ts')
      done(await runOfflineDrop(folder, draft, options))
    })
  command(
    'contact',
    'write what the device brings',
    'Seal the drafts for the vault, or as many as one contact takes. Each contact is taken in once.',
  )
    .addOption(output('it'))
    .addHelpText('after', examples('contact device --output contact'))
    .action(async (folder: string, options: DeviceFlags & { output: string }) => {
      const { runOfflineContact } = await import('./offline.ts')
      done(await runOfflineContact(folder, options))
    })
  command(
    'answer',
    'take the answer of the vault',
    'Take the answer to the last contact: drafts that were stored are removed, and a device that was revoked is wiped.',
  )
    .argument('<file>', 'what tip vault device contact wrote')
    .addHelpText('after', examples('answer device answer'))
    .action(async (folder: string, file: string, options: DeviceFlags) => {
      const { runOfflineAnswer } = await import('./offline.ts')
      done(await runOfflineAnswer(folder, file, options))
    })
}
