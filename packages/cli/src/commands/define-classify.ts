import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import type { ClassifyOptions } from './classify.ts'
import { datesOption, fromLayoutOption } from './table-options.ts'

const HELP = `
It reads the elements of trafficking (act, means, purpose) and of smuggling of
migrants (border, irregular entry or stay, benefit), each on its own: on record,
positively absent, not known, not required or disputed. What nobody wrote down
is not known, and never "no". Consent, a visa, or that no border was crossed
never speaks against trafficking. Nothing is read from sex, gender, nationality
or free text. Persons are named by number: record 12, victim 2.

A file for --facts is one JSON object: what is left out is not known.
  { "ageClass": "adult",
    "acts": { "recruitment": true },
    "means": { "deception": { "value": true, "phase": "origin" } },
    "purposes": { "forcedLabour": true }, "purposeStage": "realised",
    "borderCrossed": true, "confined": false }

Exit codes:
  0  done
  1  done, but records could not be read or have errors; the report says which
  2  could not run

Examples:
  tip classify cases.ndjson
  tip classify intake.xlsx --profile rwanda --language fr
  tip classify cases.ndjson --format json --output readings.ndjson
  tip classify --facts person.json
  tip classify --facts person.json --profile our-law.json --format markdown`

/** Defines `tip classify`; `done` is told the exit code. What it needs is loaded when it runs, so that no other command pays for it. */
export function defineClassify(command: Command, done: (code: number) => void): void {
  command
    .summary('read what the facts amount to; supports a decision, makes none')
    .description(
      'Read what is on record of each person, element by element: trafficking, smuggling, both, neither or undetermined; what to ask next, and whether a person should look. It supports a decision and makes none.',
    )
    .argument('[file...]', 'files of records, as tip validate takes them')
    .option('--facts <file.json>', 'read the facts of one person instead, and explain the reading')
    .option(
      '-p, --profile <name>',
      'the law to read by: palermo, rwanda, eu, us, uk, or the JSON file of a profile of your own',
      'palermo',
    )
    .addOption(
      new Option('-l, --language <language>', 'language of the texts; all but English are drafts')
        .choices(['en', 'fr', 'rw', 'sw', 'rn'])
        .default('en'),
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write: json is one line for each person, or the whole assessment')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addOption(datesOption)
    .addOption(fromLayoutOption)
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ClassifyOptions) => {
      const { runClassify } = await import('./classify.ts')
      done(await runClassify(files, options))
    })
}
