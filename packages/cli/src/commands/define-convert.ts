import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, usualGates } from '../gate/gate-flags.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { ConvertOptions } from './convert.ts'
import { countryOption, datesOption, duplicateRowsOption, fromLayoutOption, idColumnOption } from './table-options.ts'

const CODES = `
Exit codes:
  0  done
  1  done, but records or values could not be used; the summary shows which
  2  could not run`

/** Defines `tip convert`; `done` receives the exit code. Its modules are loaded when it runs. */
export function defineConvert(command: Command, done: (code: number) => void): void {
  addGateOptions(
    command
      .summary('convert a file to another format and report what was lost')
      .description(
        'Convert a file to another format. Standard error reports, field by field, what could not be carried over.\nRecords with errors are left out and counted; to see the errors, run tip validate.',
      )
      .argument('<file>', 'file to convert, or folder with one CSV or Parquet file for each table')
      .addOption(
        new Option('--from <kind>', 'format of the file (default: detected from its content)').choices([
          'htcds',
          'ctdc',
          'tip',
        ]),
      )
      .addOption(
        new Option('--to <kind>', 'format to convert to')
          .choices(['ndjson', 'json', 'xlsx', 'csv', 'parquet', 'htcds', 'ctdc'])
          .makeOptionMandatory(),
      )
      .addOption(datesOption)
      .addOption(fromLayoutOption)
      .addOption(countryOption)
      .addOption(duplicateRowsOption)
      .addOption(idColumnOption)
      .option(
        '--key-file <file>',
        'file with the key of the ids: 64 hexadecimal digits, or at least 32 bytes; without it, the command asks for a passphrase',
      )
      .addOption(new Option('--layout <layout>', 'layout of CTDC to write').choices(['A', 'D']).default('D'))
      .addOption(
        new OutputOption(
          '-o, --output <file>',
          'write to a file, or for csv and parquet to a folder, instead of the screen',
        ),
      )
      .addOption(
        new OutputOption(
          '--identities <file.ndjson>',
          'write the identity records that an import splits off; keep them elsewhere',
        ),
      ),
    usualGates.custody,
    ' (default: internal; statisticsPartner for --to ctdc)',
  )
    .addHelpText(
      'after',
      `
What --to makes:
  ndjson  one record on each line; written while the file is read, whatever its size
  json    the same as a JSON array
  xlsx    a workbook with a sheet for each table, with drop-downs; it can be read back
  csv     one row for each victim, for statistics: lists are counted, restricted fields left out;
          what each person decided is in victim.consents
          with a folder as --output (a name that ends in /): a file for each table; it can be read back
  parquet a file for each table, in a folder, for DuckDB and other programs that analyse; written
          while the file is read, whatever its size; it can be read back
  htcds   a workbook like the templates of IOM, one row for each victim
  ctdc    CSV in layout A (flags 0, 1, -99) or D (flags 1 or blank)

Ids:
  Files of HTCDS and CTDC have none of the standard, so cases and people get random ones, and others when
  the file is read again. With --id-column they are a keyed hash of a cell: without the key no one can
  compute it, or tell the cell from it. tip pseudonymise --new-key makes a key. Use one key for each
  organisation whose numbers they are: two organisations may both have a number 17.
${GATE_HELP}
${CODES}

Examples:
  tip convert intake.xlsx --from htcds --to ndjson --output cases.ndjson
  tip convert intake.xlsx --to ndjson --id-column "Case No" --key-file ids.key --output cases.ndjson
  tip convert cases.ndjson --to csv --output tables/
  tip convert cases.ndjson --to parquet --output parquet/
  tip convert tables/ --to xlsx --output cases.xlsx
  tip convert cases.ndjson --to ctdc --layout D --output ctdc.csv
  tip convert cases.ndjson --to xlsx --for statisticsPartner --recipient "Partner" --output partner.xlsx`,
    )
    .action(async (file: string, options: ConvertOptions) => {
      const { runConvert } = await import('./convert.ts')
      done(await runConvert(file, options))
    })
}
