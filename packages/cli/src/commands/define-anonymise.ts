import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, usualGates } from '../gate/gate-flags.ts'
import { nameList as list } from '../names/name-list.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { AnonymiseOptions } from './anonymise.ts'
import { numberArgument as number } from './number-argument.ts'

const plannedByOptions = ['quasi', 'sensitive', 'k', 'groupBy', 'method', 'purpose', 'suppressionLimit', 'hierarchies']

const PLAN_AND_LEDGER = `
A plan file is JSON. Only the columns to release are required:
  { "purpose": "partnerMicrodata", "k": 11, "method": "local",
    "suppressionLimit": 0.1, "groupBy": "raid", "person": ["id"],
    "quasiIdentifiers": [
      "sex",
      { "column": "age", "hierarchy": "age" },
      { "column": "district", "hierarchy": "district.csv" },
      { "column": "opened", "dates": { "band": "quarter", "from": 2015, "to": 2026 } } ],
    "sensitive": [
      { "column": "means", "rules": [{ "model": "distinct", "l": 3 }] },
      { "column": "days", "rules": [], "microaggregate": 5 },
      { "column": "outcome", "rules": [], "exchange": 0.1 } ] }
  hierarchy  a file beside the plan, or age, ageBand, country, exploitation,
             industry, rwandaDistrict
  dates      bands from month, quarter, half, year or decade upwards
  rules      distinct, entropy: l; recursive: l, c; close: t, distance (equal;
             ordered with order; hierarchical with hierarchy)
  microaggregate  replaces numbers by the means of groups of this size
  exchange   this share of the rows, chosen at random, exchange their values

A ledger records what was released about each person, as tokens. Start it with
the first release and give it with every later release of the same people:
then comparing the releases isolates no group of fewer than k people. The
ledger and the key are confidential; keep them apart.`

/** Defines `tip anonymise`; `help` is the common help text on columns and exit codes. */
export function defineAnonymise(command: Command, help: string, done: (code: number) => void): void {
  addGateOptions(
    command
      .summary('make a release in which no one can be singled out')
      .description(
        'Make a k-anonymous release of a file, and a certificate that shows what it guarantees.\nOnly the named columns are released; every guarantee is checked again on the output.',
      )
      .argument('<file>', 'file to release')
      .addOption(
        new Option('--plan <file.json>', 'what to release, as a plan file; see below').conflicts(plannedByOptions),
      )
      .option(
        '--quasi <columns>',
        'quasi-identifiers: columns by which a person could be recognised (default: year, sex, age, citizenships and form of exploitation, as far as the layout of the file has them)',
        list,
      )
      .option('--sensitive <columns>', 'columns whose values no one may learn about a recognised person', list)
      .addOption(
        new Option(
          '--k <number>',
          'smallest equivalence class allowed (default: 11, or more if the policy requires it)',
        ).argParser(number(2)),
      )
      .option('--group-by <column>', 'count the different values of this column, such as raids, instead of rows')
      .option(
        '--hierarchies <folder>',
        'folder with COLUMN.csv for columns of the file: a line for each value, "value;wider;…;*"',
      )
      .addOption(
        new Option(
          '--method <method>',
          'local (default) keeps most detail; global generalises all rows to the same levels; cells suppresses single cells',
        ).choices(['local', 'global', 'cells']),
      )
      .addOption(
        new Option('--purpose <purpose>', 'recipient of the release (default: publicMicrodata)').choices([
          'publicMicrodata',
          'partnerMicrodata',
          'researchMicrodata',
        ]),
      )
      .addOption(
        new Option(
          '--suppression-limit <share>',
          'largest share of rows that may be suppressed, 0 to 1 (default: 1)',
        ).argParser(number(0, 1, false)),
      )
      .addOption(new Option('--new-ledger <file>', 'start a ledger with this release').conflicts('ledger'))
      .option('--ledger <file>', 'ledger of the earlier releases about the same people; this release is added')
      .option('--person <columns>', 'columns that identify a person, for --new-ledger', list)
      .option('--key-file <file>', 'file with the key of the ledger; without it, the command asks for a passphrase')
      .option('--date <date>', 'date of the release in the ledger (default: today)')
      .addOption(
        new OutputOption(
          '-o, --output <file>',
          'write the release to a file (.csv, .ndjson or .xlsx) instead of the screen',
        ),
      )
      .addOption(new OutputOption('--out <file>', 'the same as --output').hideHelp())
      .addOption(
        new OutputOption(
          '--internal-certificate <file>',
          'write what was lost, for the people who decide about the release, as .html or .json; never publish it',
        ),
      )
      .addOption(
        new OutputOption(
          '--counts <file>',
          'write the smallest and the largest number of people that each value can have, as any reader of the release could work out, as .csv, .ndjson or .xlsx',
        ),
      )
      .addOption(new OutputOption('--certificate <file>', 'write the certificate for its readers, as .html or .json')),
    usualGates.release,
  )
    .addHelpText(
      'after',
      `${help}\n${GATE_HELP}\n${PLAN_AND_LEDGER}\n\nExamples:\n  tip anonymise cases.ndjson --output release.csv --certificate certificate.html\n  tip anonymise rows.csv --quasi year,sex,ageBand --hierarchies hierarchies/ --k 11 --output release.xlsx\n  tip anonymise rows.csv --plan plan.json --new-ledger ledger.json --key-file ledger.key --output 2025.csv\n  tip anonymise rows.csv --plan plan.json --ledger ledger.json --key-file ledger.key --output 2026.csv`,
    )
    .action(async (file: string, { out, ...options }: AnonymiseOptions & { out?: string }) => {
      const { runAnonymise } = await import('./anonymise.ts')
      done(await runAnonymise(file, out === undefined ? options : { ...options, output: out }))
    })
}
