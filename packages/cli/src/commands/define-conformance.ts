import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import type { ConformanceOptions } from './conformance.ts'

/** Defines `tip conformance`. */
export function defineConformance(command: Command, done: (code: number) => void): void {
  command
    .summary('check which level of conformance your records show')
    .description(
      'Check your own records against the levels of conformance: which fields are filled, which code lists are used, which level is reached, and why a higher one is not.\nIt shows no value and no count. You can check a statement against the records, or start one from them.',
    )
    .argument('<file...>', 'files of case records, as tip validate takes them')
    .option('-s, --statement <file.json>', 'check what the statement claims')
    .addOption(
      new OutputOption(
        '--write-statement <file.json>',
        'start a statement with what the records show; fill in the rest',
      ),
    )
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(new OutputOption('-o, --output <file>', 'write the report to a file instead of the screen'))
    .addHelpText(
      'after',
      `
Exit codes:
  0  the level of the statement is reached; without a statement, a level is
  1  it is not
  2  could not run

Examples:
  tip conformance cases.ndjson
  tip conformance cases.ndjson --write-statement statement.json
  tip conformance cases.ndjson --statement statement.json --format json`,
    )
    .action(async (files: string[], options: ConformanceOptions) => {
      const { runConformance } = await import('./conformance.ts')
      done(await runConformance(files, options))
    })
}
