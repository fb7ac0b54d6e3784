import { type Command, Option } from 'commander'
import { nameList as list } from '../names/name-list.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { EscrowNewOptions, EscrowOpenOptions, EscrowSealOptions } from './escrow.ts'
import { numberArgument as number, repeated } from './number-argument.ts'

const CODES = `
Exit codes:
  0  done
  1  done, but rows could not be used, an envelope could not be opened, or the log is not intact
  2  could not run`

/** Defines `tip escrow` and the commands in it; `done` receives the exit code. */
export function defineEscrow(command: Command, done: (code: number) => void): void {
  command
    .summary('keep identities so that only several people together can open them')
    .description(
      'Seal identities under tokens with a public key. The key that opens them exists only as shares, each of which belongs to one person; enough of them together open single envelopes. Each opening is signed by those who did it, and written to a log and an audit file before anything is opened.',
    )
    .addHelpText(
      'after',
      `
Examples:
  tip escrow new escrow --holders staff-7:supervisor,staff-9:lawyer,staff-12:dataOfficer
  tip escrow seal people.csv --escrow escrow --token token --identity name,phone --output sealed.csv
  tip escrow open sealed.csv --escrow escrow --share a/share-staff-7.txt --share b/share-staff-9.txt --tokens p1.… --reason "court order 12" --audit audit.ndjson`,
    )
  command
    .command('new')
    .summary('make an escrow, and a share for each holder')
    .description(
      'Make an escrow: its public part and the log of its openings in a folder, and one file for each holder.',
    )
    .argument('<folder>', 'folder to make')
    .requiredOption('--holders <holders>', 'the people who hold shares, each with a role: staff-7:supervisor', list)
    .addOption(
      new Option('--threshold <number>', 'how many of them open it together').argParser(number(2, 255)).default(2),
    )
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip escrow new escrow --holders staff-7:supervisor,staff-9:lawyer,staff-12:dataOfficer`,
    )
    .action(async (folder: string, options: EscrowNewOptions) => {
      const { runEscrowNew } = await import('./escrow.ts')
      done(await runEscrowNew(folder, options))
    })
  command
    .command('seal')
    .summary('seal identities under their tokens')
    .description(
      'Seal columns of a CSV file, the first sheet of a workbook or NDJSON under the token of each row. No share is needed.',
    )
    .argument('<file>', 'file with tokens and identities')
    .requiredOption('--escrow <folder>', 'folder of the escrow')
    .requiredOption('--token <column>', 'column with the tokens')
    .requiredOption('--identity <columns>', 'columns to seal', list)
    .addOption(new OutputOption('-o, --output <file>', 'where to write the envelopes').makeOptionMandatory())
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip escrow seal people.csv --escrow escrow --token token --identity name,phone --output sealed.csv`,
    )
    .action(async (file: string, options: EscrowSealOptions) => {
      const { runEscrowSeal } = await import('./escrow.ts')
      done(await runEscrowSeal(file, options))
    })
  command
    .command('open')
    .summary('open envelopes with the shares of enough holders')
    .description(
      'Open the envelopes of single tokens. The holders, the tokens and the reason are logged, signed and audited first; the files of the shares then hold the hash of this opening.',
    )
    .argument('<file>', 'file with envelopes, from tip escrow seal')
    .requiredOption('--escrow <folder>', 'folder of the escrow')
    .requiredOption('--share <file>', 'file of a share; repeat the option for each holder', repeated)
    .requiredOption('--tokens <tokens>', 'tokens whose envelopes to open', list)
    .requiredOption('--reason <text>', 'why, for the log; nothing about the person')
    .requiredOption('--audit <file.ndjson>', 'file to which the opening is appended, by token and holder')
    .addOption(
      new OutputOption('-o, --output <file>', 'write to a file (.csv, .ndjson or .xlsx) instead of the screen'),
    )
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip escrow open sealed.csv --escrow escrow --share a/share-staff-7.txt --share b/share-staff-9.txt --tokens p1.… --reason "court order 12" --audit audit.ndjson`,
    )
    .action(async (file: string, options: EscrowOpenOptions) => {
      const { runEscrowOpen } = await import('./escrow.ts')
      done(await runEscrowOpen(file, options))
    })
  command
    .command('check')
    .summary('check the log of openings, and show it')
    .description('Check that the log of openings is intact and signed, and show who opened what, when and why.')
    .argument('<folder>', 'folder of the escrow')
    .option(
      '--share <file>',
      'file of a share: the opening that it remembers must be in the log; repeat the option',
      repeated,
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText('after', `${CODES}\n\nExamples:\n  tip escrow check escrow --share a/share-staff-7.txt`)
    .action(async (folder: string, options: { share?: string[]; output?: string }) => {
      const { runEscrowCheck } = await import('./escrow.ts')
      done(await runEscrowCheck(folder, options))
    })
}
