import { type Command, Option } from 'commander'
import { addRequestOptions, GATE_HELP, usualGates } from '../gate/gate-flags.ts'
import { nameList as list } from '../names/name-list.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { AdviseOptions } from './advise.ts'
import { numberArgument as number } from './number-argument.ts'

/** Defines `tip advise`; `help` is the common help text on columns and exit codes. */
export function defineAdvise(command: Command, help: string, done: (code: number) => void): void {
  addRequestOptions(
    command
      .summary('say what can be published about few people: rows, synthetic records or tables')
      .description(
        "Say on one page what can be published about a file: which tables, which columns, merged how far, how many years together, and by how much a reader's counts would be off in each. Of rows, tables and a report about the same people you can publish only one. The command releases nothing. The page is about the data: it is for inside use only.",
      )
      .argument('<file>', 'file to publish from')
      .option(
        '--columns <columns>',
        'columns to publish (default: the public fields that the layout of the file has)',
        list,
      )
      .addOption(
        new Option(
          '--k <number>',
          'smallest equivalence class allowed (default: 11, or more if the policy requires it)',
        ).argParser(number(2)),
      )
      .addOption(
        new Option('--epsilon <number>', 'privacy budget of synthetic records')
          .argParser(number(0, 20, false))
          .default(4),
      )
      .option(
        '--hierarchies <folder>',
        'folder with COLUMN.csv for columns of the file: a line for each value, "value;wider;…;*"',
      )
      .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text'))
      .addOption(
        new OutputOption(
          '-o, --output <file>',
          'write to a file, which only its owner can read, instead of the screen',
        ),
      ),
    usualGates.release,
  )
    .addHelpText(
      'after',
      `${help}\n${GATE_HELP}\n\nExamples:\n  tip advise cases.ndjson\n  tip advise rows.csv --columns year,sex,age,origin --hierarchies hierarchies/ --output advice.txt`,
    )
    .action(async (file: string, options: AdviseOptions) => {
      const { runAdvise } = await import('./advise.ts')
      done(await runAdvise(file, options))
    })
}
