import { type Command, Option } from 'commander'
import { numberArgument as number } from '../number-argument.ts'
import type { VaultDecideOptions, VaultDuplicatesOptions } from './duplicates.ts'
import { ownOutput } from './own-output.ts'
import { addSessionOptions, reasonText } from './vault-options.ts'

/** Defines the commands to decide whether two records are one person. */
export function defineDuplicates(duplicates: Command, codes: string, done: (code: number) => void): void {
  duplicates
    .summary('find people who are on file twice')
    .description(
      'List pairs of entries that are probably one person, found without a name, and record a decision about them.',
    )
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault duplicates list --as s-1 --role supervisor`)
  addSessionOptions(
    duplicates
      .command('list')
      .summary('list probable pairs')
      .description(
        'List pairs without a decision, the most probable first: only ids and, for another agency, only the case. For roles that approve.',
      ),
  )
    .addOption(new Option('--limit <number>', 'how many at most').argParser(number(1, 500)).default(100))
    .addOption(ownOutput())
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault duplicates list --as s-1 --role supervisor`)
    .action(async (options: VaultDuplicatesOptions) => {
      const { runVaultDuplicates } = await import('./duplicates.ts')
      done(await runVaultDuplicates(options))
    })
  addSessionOptions(
    duplicates
      .command('decide')
      .summary('record the decision about a pair')
      .description(
        'Record whether a pair is one case, one person or two people, and mark it in the cases, so that reports count one person once. Nothing is merged or removed. For roles that approve.',
      )
      .argument('<case>', 'id of the case')
      .argument('<person>', 'id of the victim in it')
      .argument('<other-case>', 'id of the other case')
      .argument('[other-person]', 'id of the victim in the other case'),
  )
    .option('--other-agency <id>', 'the other case is of this agency')
    .addOption(
      new Option('--is <what>', 'what the two are')
        .choices(['sameCase', 'samePerson', 'different'])
        .makeOptionMandatory(),
    )
    .requiredOption('--reason <text>', reasonText('why, for the log; nothing about the person'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault duplicates decide case-1 v-1 case-7 v-1 --is samePerson --reason "both files were compared" --as s-1 --role supervisor`,
    )
    .action(
      async (
        id: string,
        person: string,
        other: string,
        otherPerson: string | undefined,
        options: VaultDecideOptions,
      ) => {
        const { runVaultDecide } = await import('./duplicates.ts')
        done(await runVaultDecide([id, person, other, otherPerson], options))
      },
    )
}
