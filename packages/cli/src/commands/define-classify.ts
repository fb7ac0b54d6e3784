import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import type { ClassifyOptions } from './classify.ts'
import { countryOption, datesOption, duplicateRowsOption, fromLayoutOption } from './table-options.ts'

const HELP = `
It reads the elements of trafficking (act, means, purpose) and of smuggling of
migrants (border, irregular entry or stay, benefit), each on its own: on record,
positively absent, not known, not required or disputed. What is not recorded is
"not known", never "no". Consent, a visa, or the absence of a border crossing
never counts against trafficking. Sex, gender, nationality and free text are not
read. Persons are identified by number: record 12, victim 2.

A file for --facts is one JSON object: what is left out is not known.
  { "ageClass": "adult",
    "acts": { "recruitment": true },
    "means": { "deception": { "value": true, "phase": "origin" } },
    "purposes": { "forcedLabour": true }, "purposeStage": "realised",
    "borderCrossed": true, "confined": false }

Exit codes:
  0  done
  1  done, but records could not be read or have errors; the report shows which
  2  could not run

Examples:
  tip classify cases.ndjson
  tip classify intake.xlsx --profile rwanda --language fr
  tip classify cases.ndjson --format json --output readings.ndjson
  tip classify --facts person.json
  tip classify --facts person.json --profile our-law.json --format markdown`

/** Defines `tip classify`; `done` receives the exit code. Its modules are loaded when it runs, so that other commands start fast. */
export function defineClassify(command: Command, done: (code: number) => void): void {
  command
    .summary('assess the facts of a case; supports a decision and does not make it')
    .description(
      'Assess what is on record about each person, element by element: trafficking, smuggling, both, neither or undetermined; what to ask next, and whether a person should review the case. It supports a decision and does not make it.',
    )
    .argument('[file...]', 'files of records, as tip validate takes them')
    .option('--facts <file.json>', 'assess the facts about one person instead, and explain the assessment')
    .option(
      '-p, --profile <name>',
      'the law to apply: palermo, rwanda, eu, us, uk, or the JSON file of a profile of your own',
      'palermo',
    )
    .addOption(
      new Option('-l, --language <language>', 'language of the texts; all but English are drafts')
        .choices(['en', 'fr', 'rw', 'sw', 'rn'])
        .default('en'),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'output format; json is one line for each person or, with --facts, the whole assessment',
      )
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addOption(datesOption)
    .addOption(fromLayoutOption)
    .addOption(countryOption)
    .addOption(duplicateRowsOption)
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ClassifyOptions) => {
      const { runClassify } = await import('./classify.ts')
      done(await runClassify(files, options))
    })
}
