import type { Command } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import type { LinkCasesOptions } from './link-cases.ts'
import type { LinkMarkOptions } from './link-mark.ts'
import { repeated } from './number-argument.ts'

/** Where pairs are written. */
export const pairsOutput = (): OutputOption =>
  new OutputOption('-o, --output <file>', 'write the pairs to a file (.csv, .ndjson or .xlsx) instead of the screen')

/** Defines `tip link cases` and `tip link mark`; `codes` is the help text on exit codes. */
export function defineLinkCases(command: Command, codes: string, done: (code: number) => void): void {
  command
    .command('cases')
    .summary('find people who are in your case records more than once')
    .description(
      'Find entries in case records that are probably about one person: in one file, or in the files of several organisations that you hold.\nPeople are recognised by their identity records, with birth date, sex and citizenship from the case. Only ids are written: someone who may see the names decides on each pair.',
    )
    .argument('<files...>', 'files of case records, in any layout that tip validate takes')
    .requiredOption(
      '--people <file.ndjson>',
      'identity records of the people in the cases; repeat the option for each file',
      repeated,
    )
    .addOption(pairsOutput())
    .addHelpText(
      'after',
      `
Write a decision into the column decision of each pair, then use tip link mark:
  sameCase    the case is on file twice: the later one no longer counts
  samePerson  one person is in two cases of one organisation: they count once a
              year, and what they refused in one case holds in the other
  different   they are two people
${codes}

Examples:
  tip convert intake.xlsx --to ndjson --output intake.ndjson --identities people.ndjson
  tip link cases intake.ndjson --people people.ndjson --output twice.csv
  tip link mark twice.csv intake.ndjson --output marked`,
    )
    .action(async (files: string[], options: LinkCasesOptions) => {
      const { runLinkCases } = await import('./link-cases.ts')
      done(await runLinkCases(files, options))
    })
  command
    .command('mark')
    .summary('mark in case records who is in them more than once')
    .description(
      'Mark the decisions in a file of pairs that tip link cases wrote. Nothing is merged or removed.\nOf a case that is on file twice, the later one names the earlier (case.duplicateOf) or, if that is of another organisation, states that it is reported elsewhere (case.reportedElsewhere). The entries of one person get one id across cases (victim.crossCaseId). Counts and the gate heed both.',
    )
    .argument('<pairs>', 'the pairs, with decisions')
    .argument('<files...>', 'the files of case records, as NDJSON or JSON')
    .addOption(
      new OutputOption('-o, --output <folder>', 'where to write the marked records, as NDJSON').makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      `
Exit codes:
  0  done
  1  done, but some decisions mark nothing or contradict others; standard error
     says which
  2  could not run; nothing was written

Examples:
  tip link mark twice.csv intake.ndjson --output marked`,
    )
    .action(async (pairs: string, files: string[], options: LinkMarkOptions) => {
      const { runLinkMark } = await import('./link-mark.ts')
      done(await runLinkMark(pairs, files, options))
    })
}
