import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, NO_CONSENTS, usualGates } from '../gate/gate-flags.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { IntersectAnswerOptions, IntersectFinishOptions, IntersectStartOptions } from './intersect.ts'
import { numberArgument as number } from './number-argument.ts'
import type { OprfAnswerOptions, OprfAskOptions, OprfFinishOptions } from './oprf.ts'

type Done = (code: number) => void

const CODES = `
Exit codes:
  0  done
  1  done, but records or rows could not be used
  2  could not run`

const messageOption = (): Option =>
  new OutputOption('-o, --output <file.ndjson>', 'where to write').makeOptionMandatory()
const resultOption = (): Option =>
  new OutputOption('-o, --output <file>', 'write to a file (.csv, .ndjson or .xlsx) instead of the screen')
const newStateOption = (): Option =>
  new OutputOption('--state <file>', 'where to keep what this side needs later; secret').makeOptionMandatory()
const COLUMN =
  'column with the identifiers and its kind, such as phone:phone, or phone:phone:UG where numbers without a country code are Ugandan'

/** Defines `tip oprf` and the commands in it. */
export function defineOprf(command: Command, done: Done): void {
  command
    .summary('make tokens with a key that another organisation holds, without showing it an identifier')
    .description(
      'Oblivious pseudonyms (RFC 9497): one organisation holds the key and sees no identifier, the other has identifiers and no key. Anyone who asks can also guess, so the holder of the key sets a limit, which is counted in a file.',
    )
    .addHelpText(
      'after',
      `
Examples:
  tip oprf ask people.csv --column phone:phone --state ask.state --for internal --output ask.ndjson
  tip oprf answer ask.ndjson --key-file tokens.key --partner harbour --limit 5000 --new-limits limits.json --output answer.ndjson
  tip oprf finish people.csv --answer answer.ndjson --state ask.state --for internal --output tokens.csv`,
    )
  addGateOptions(
    command
      .command('ask')
      .summary('blind the identifiers of a file, for the holder of the key')
      .description(
        'Blind the identifiers of a file. The request looks random; the state is needed for tip oprf finish.',
      )
      .argument('<file>', 'file with identifiers')
      .requiredOption('--column <column>', COLUMN)
      .addOption(newStateOption())
      .addOption(messageOption()),
    usualGates.research,
  )
    .addHelpText(
      'after',
      `${GATE_HELP}\n${NO_CONSENTS}\n${CODES}\n\nExamples:\n  tip oprf ask people.csv --column phone:phone --state ask.state --for internal --output ask.ndjson`,
    )
    .action(async (file: string, options: OprfAskOptions) => {
      const { runOprfAsk } = await import('./oprf.ts')
      done(await runOprfAsk(file, options))
    })
  command
    .command('answer')
    .summary('answer a request with the key')
    .description(
      'Answer the request of a partner with the key, without seeing any identifier, until the limit is reached.',
    )
    .argument('<request>', 'request of the partner')
    .requiredOption('--key-file <file>', 'file with the key, which tip pseudonymise --new-key makes')
    .option('--purpose <word>', 'purpose of the tokens', 'matching')
    .requiredOption('--partner <word>', 'partner for whom the tokens are made')
    .option('--epoch <word>', 'the period until the next rotation', '1')
    .addOption(
      new Option('--limit <number>', 'how many identifiers may be asked for in all')
        .argParser(number(1))
        .makeOptionMandatory(),
    )
    .option('--limits <file>', 'file that counts what was answered')
    .option('--new-limits <file>', 'start a new file that counts')
    .addOption(messageOption())
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip oprf answer ask.ndjson --key-file tokens.key --partner harbour --limit 5000 --limits limits.json --output answer.ndjson`,
    )
    .action(async (request: string, options: OprfAnswerOptions) => {
      const { runOprfAnswer } = await import('./oprf.ts')
      done(await runOprfAnswer(request, options))
    })
  addGateOptions(
    command
      .command('finish')
      .summary('make the tokens from the answer')
      .description(
        'Make the tokens from the answer, for the rows of the file that you asked for. Give the same options as to tip oprf ask.',
      )
      .argument('<file>', 'file with identifiers')
      .requiredOption('--answer <file>', 'answer of the holder of the key')
      .requiredOption('--state <file>', 'state of the request')
      .option('--id <column>', 'column that names a row (default: row numbers)')
      .addOption(resultOption()),
    usualGates.research,
  )
    .addHelpText(
      'after',
      `${GATE_HELP}\n${NO_CONSENTS}\n${CODES}\n\nExamples:\n  tip oprf finish people.csv --answer answer.ndjson --state ask.state --for internal --output tokens.csv`,
    )
    .action(async (file: string, options: OprfFinishOptions) => {
      const { runOprfFinish } = await import('./oprf.ts')
      done(await runOprfFinish(file, options))
    })
}

/** Defines `tip intersect` and the commands in it. */
export function defineIntersect(command: Command, done: Done): void {
  command
    .summary('find the people whom two organisations know, without a shared key')
    .description(
      'Private intersection by Diffie–Hellman over ristretto255: each side learns who is in both files, or only how many people are, and nothing about anyone else. It is for partners who keep to the protocol: a partner who makes up a list of guesses learns which of them the other has. Agree on lists and sizes beforehand.',
    )
    .addHelpText(
      'after',
      `
Each side runs all three steps:
  tip intersect start people.csv --column nationalId:document --id caseId --state own.state --for internal --output own-first.ndjson
  tip intersect answer their-first.ndjson --state own.state --output own-second.ndjson
  tip intersect finish their-first.ndjson --second their-second.ndjson --state own.state --output common.csv`,
    )
  addGateOptions(
    command
      .command('start')
      .summary('write the first message')
      .description('Write the first message: the identifiers of a file under a secret exponent, in random order.')
      .argument('<file>', 'file with identifiers')
      .requiredOption('--column <column>', COLUMN)
      .option('--id <column>', 'column that names a row; it stays with you (default: row numbers)')
      .addOption(newStateOption())
      .addOption(messageOption()),
    usualGates.linkage,
  )
    .addHelpText(
      'after',
      `${GATE_HELP}\n${NO_CONSENTS}\n${CODES}\n\nExamples:\n  tip intersect start people.csv --column phone:phone --state own.state --for internal --output own-first.ndjson`,
    )
    .action(async (file: string, options: IntersectStartOptions) => {
      const { runIntersectStart } = await import('./intersect.ts')
      done(await runIntersectStart(file, options))
    })
  command
    .command('answer')
    .summary('answer the first message of the partner')
    .description(
      'Answer the first message of the partner. The partner can then see which of its people you also know, or only how many.',
    )
    .argument('<first>', 'first message of the partner')
    .requiredOption('--state <file>', 'state of your first message')
    .option('--count-only', 'let the partner see only the number')
    .addOption(messageOption())
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip intersect answer their-first.ndjson --state own.state --output own-second.ndjson`,
    )
    .action(async (first: string, options: IntersectAnswerOptions) => {
      const { runIntersectAnswer } = await import('./intersect.ts')
      done(await runIntersectAnswer(first, options))
    })
  command
    .command('finish')
    .summary('find the people in both files')
    .description('Find which of your rows the partner has too, from its first message and its answer to yours.')
    .argument('<first>', 'first message of the partner')
    .requiredOption('--second <file>', 'answer of the partner to your first message')
    .requiredOption('--state <file>', 'state of your first message')
    .addOption(resultOption())
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip intersect finish their-first.ndjson --second their-second.ndjson --state own.state`,
    )
    .action(async (first: string, options: IntersectFinishOptions) => {
      const { runIntersectFinish } = await import('./intersect.ts')
      done(await runIntersectFinish(first, options))
    })
}
