import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, usualGates } from '../gate/gate-flags.ts'
import { nameList as list } from '../names/name-list.ts'
import { OutputOption } from '../process/overwriting.ts'
import { numberArgument as number } from './number-argument.ts'
import type { ReportOptions } from './report.ts'
import { countryOption, datesOption, duplicateRowsOption, fromLayoutOption } from './table-options.ts'

const CODES = `
Exit codes:
  0  done
  1  done, but records could not be used
  2  could not run`

const SERIES = `
Two reports about the same people can be subtracted from each other, which shows who
came in between. A series prevents that: no one is counted in two of its reports, and
everyone is counted as their record was then. Start a series with --new-history and
the first report that you publish, and give --history with every later one. If no one
is new, the latest report is written again. A series is for one audience. The history
and the key are confidential: keep them apart.`

/** Defines `tip report`. */
export function defineReport(program: Command, done: (code: number) => void): void {
  addGateOptions(
    program
      .command('report')
      .summary('count indicators into a report that may be published, with charts')
      .description(
        'Count indicators over files of case records, in any layout that tip validate takes, and report them: sentences to quote, charts, tables, sources and limits. Small categories are merged and small counts hidden, so that all tables together identify no one. The page holds everything that it needs, and opens from a memory stick.',
      )
      .argument('<files...>', 'files of case records')
      .addOption(
        new Option(
          '--set <sets>',
          'sets of indicators, separated by commas; the reference of the standard lists them; "all" for every one. Default: rwanda-study,gender-gap, or the sets of --indicators',
        ).argParser(list),
      )
      .option(
        '--indicators <file>',
        'indicators of your own, as JSON of the form { sets, dimensions, indicators } that schemas/indicator.schema.json describes; without sets, they are the set "own". What cannot be counted is listed, and nothing is written',
      )
      .option('--title <title>', 'the title of the report (default: "Trafficking in persons", in its language)')
      .addOption(
        new Option(
          '--minimum <number>',
          'hide counts from 1 to less than this (default: the number in the policy)',
        ).argParser(number(1)),
      )
      .option(
        '--population <file>',
        'how many people the country has, for rates per 100,000: CSV or JSON with the columns country (a code such as RW), year, sex (female, male), ageGroup (child, adult), people and, if you like, source, which the report repeats. Rates are yearly: give every year of the report',
      )
      .addOption(new Option('--new-history <file>', 'start a series of reports with this one').conflicts('history'))
      .option(
        '--history <file>',
        'history of the earlier reports of a series: only people whom none of them counted are counted, and this report is added. Give the files of everyone so far',
      )
      .option('--key-file <file>', 'file with the key of the history; without it, the command asks for a passphrase')
      .addOption(new Option('--lang <language>', 'the language of the report').choices(LANGUAGES).default('en'))
      .addOption(new OutputOption('--html <file>', 'write the report as a page'))
      .addOption(new OutputOption('--xlsx <file>', 'write its tables as a workbook'))
      .addOption(new OutputOption('--csv <folder>', 'write its tables as CSV with HXL tags'))
      .addOption(new OutputOption('--json-stat <file>', 'write its tables as JSON-stat 2.0'))
      .addOption(new OutputOption('--json <file>', 'write the report as data'))
      .addOption(datesOption)
      .addOption(fromLayoutOption)
      .addOption(countryOption)
      .addOption(duplicateRowsOption),
    usualGates.release,
  )
    .addHelpText(
      'after',
      `${CODES}\n${SERIES}\n${GATE_HELP}\n\nExamples:\n  tip report cases.ndjson\n  tip report cases.ndjson --set rwanda-study,gender-gap --html report.html --xlsx report.xlsx\n  tip report 2024.ndjson 2025.ndjson --set trends --lang fr --html tendances.html\n  tip report 2025.ndjson --set sdg-16-2-2 --population population.csv\n  tip report 2025.ndjson --html 2025.html --new-history reports.json --key-file reports.key\n  tip report 2025.ndjson 2026.ndjson --html 2026.html --history reports.json --key-file reports.key`,
    )
    .action(async (files: string[], options: ReportOptions) => {
      const { runReport } = await import('./report.ts')
      done(await runReport(files, options))
    })
}
