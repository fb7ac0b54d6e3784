import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { addReceiverOptions, usualGates, usualText } from '../../gate/gate-flags.ts'
import { nameList as list } from '../../names/name-list.ts'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import { numberArgument as number } from '../number-argument.ts'
import { defineRefer } from './define-refer.ts'
import type { VaultExportOptions, VaultReportOptions } from './export.ts'
import { addSessionOptions, addWorkerOptions, reasonText } from './vault-options.ts'

/** Defines the commands that release data from a vault, through the gate. */
export function defineLeaving(command: Command, codes: string, done: (code: number) => void): void {
  defineRefer(command.command('refer'), codes, done)
  addReceiverOptions(
    addWorkerOptions(
      command
        .command('export')
        .summary('write the records that an audience may have')
        .description(
          'Write the records of an agency that an audience may have for a purpose: only people whose consent, or another basis of the policy, covers it, with the fields that the audience may have. What left, and of whom, is in the log.\nIds of cases and people are those of the vault where the audience may have them: two recipients can compare them. To give each its own, run tip convert --to csv, and tip pseudonymise with the columns caseId, victim.id and victim.crossCaseId.\nWhere the policy asks for approvals of releases (release.approvals), others approve it first: --ask, then --approval.',
        ),
    ),
    usualText(usualGates.research),
  )
    .addOption(new Option('--to <kind>', 'format').choices(['ndjson', 'json', 'xlsx']).default('ndjson'))
    .addOption(new OutputOption('-o, --output <file>', 'where to write'))
    .option('--ask', 'ask that others approve it, with --reason; shows the id of the request')
    .option(
      '--reason <text>',
      reasonText('why it is asked for, for the log and for those who approve; nothing about a person'),
    )
    .addOption(new Option('--approval <id>', 'the request that was approved').conflicts('ask'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault export --for researcher --for-purpose research --recipient "University" --ask --reason "the study that the board accepted"\n  tip vault export --for researcher --for-purpose research --recipient "University" --approval 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11 --output study.ndjson`,
    )
    .action(async (options: VaultExportOptions) => {
      const { runVaultExport } = await import('./export.ts')
      done(await runVaultExport(options))
    })
  addSessionOptions(
    command
      .command('releases')
      .summary('approve that records leave')
      .description('List the releases that wait for approval, as they were asked for, or approve one of someone else.')
      .argument('[id]', 'id of the request'),
  )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault releases\n  tip vault releases 0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11`,
    )
    .action(async (id: string | undefined, options: VaultFlags) => {
      const { runVaultReleases } = await import('./releases.ts')
      done(await runVaultReleases(id, options))
    })
  addReceiverOptions(
    addWorkerOptions(
      command
        .command('report')
        .summary('count indicators into a report, protected together')
        .description('Make the report of tip report from the cases of an agency. What was read for it is in the log.'),
    ),
    usualText(usualGates.release),
  )
    .addOption(
      new Option(
        '--set <sets>',
        'sets of indicators, separated by commas; "all" for every one (default: rwanda-study,gender-gap)',
      ).argParser(list),
    )
    .option('--indicators <file>', 'indicators of your own, as for tip report')
    .option('--title <title>', 'the title of the report (default: "Trafficking in persons", in its language)')
    .addOption(
      new Option(
        '--minimum <number>',
        'hide counts from 1 to less than this (default: the number in the policy)',
      ).argParser(number(1)),
    )
    .option('--population <file>', 'how many people the country has, as for tip report')
    .addOption(new Option('--new-history <file>', 'start a series of reports with this one').conflicts('history'))
    .option('--history <file>', 'history of the earlier reports of a series')
    .option('--key-file <file>', 'file with the key of the history; without it, the command asks for a passphrase')
    .addOption(new Option('--lang <language>', 'the language of the report').choices(LANGUAGES).default('en'))
    .addOption(new OutputOption('--html <file>', 'write the report as a page'))
    .addOption(new OutputOption('--xlsx <file>', 'write its tables as a workbook'))
    .addOption(new OutputOption('--csv <folder>', 'write its tables as CSV with HXL tags'))
    .addOption(new OutputOption('--json-stat <file>', 'write its tables as JSON-stat 2.0'))
    .addOption(new OutputOption('--json <file>', 'write the report as data'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault report --html report.html\n  tip vault report --set trends --lang fr --html tendances.html`,
    )
    .action(async (options: VaultReportOptions) => {
      const { runVaultReport } = await import('./export.ts')
      done(await runVaultReport(options))
    })
}
