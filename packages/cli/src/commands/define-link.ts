import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, NO_CONSENTS, usualGates } from '../gate/gate-flags.ts'
import { OutputOption } from '../process/overwriting.ts'
import { defineLinkCases, pairsOutput } from './define-link-cases.ts'
import type { LinkCommandOptions } from './link.ts'
import type { LinkEncodeOptions } from './link-encode.ts'
import { numberArgument as number, shareBetween } from './number-argument.ts'

/** Defines `tip link` and its commands; `codes` is the help text on exit codes. */
export function defineLink(command: Command, codes: string, done: (code: number) => void): void {
  command
    .enablePositionalOptions()
    .summary('find the people who are in both of two files')
    .description(
      'Find the people who are in both of two files, even if spellings, the order of names or estimated dates differ.\nThe files hold people, or encodings of people made by tip link encode. Partners exchange encodings, so no name leaves either organisation.\nFor case records with identity records, use tip link cases.',
    )
    .argument('<file-a>', 'people of one organisation, or their encodings')
    .argument('<file-b>', 'those of the other')
    .option('--id <column>', 'column with the id of each row, in files of people', 'id')
    .addOption(
      new Option(
        '--precision <share>',
        'the share of proposed pairs that should be correct, above 0.5 and below 1 (default: 0.95)',
      ).argParser(shareBetween(0.5, 1)),
    )
    .addOption(
      new Option(
        '--threshold <number>',
        'match weight, in bits, from which two records count as one person (default: depends on the files)',
      ).argParser(number(-1000, 1000, false)),
    )
    .addOption(pairsOutput())
    .addHelpText(
      'after',
      `
Files of people need the columns given, surname, dob, sex, nationality and
phone, or some of them. Only ids are written, each pair with its probability and
its band: "match" for those that count as one person, "review" for those that a
person should decide on.

How likely a pair is one person is estimated from the two files: how often fields
agree by chance, how frequent values are, how similar relatives are, and how many
people are in both. List each person once in each file. Where few people are in
both, check the matches too.

Without showing each other names:
  1. One partner makes a key (tip pseudonymise --new-key) and brings it to the
     other, never to the party that compares.
  2. Each runs tip link encode with that key, and the same --purpose, --partner
     and --epoch.
  3. Either of them, or a third party, runs tip link on the two files of
     encodings, and gives each partner its own row numbers.
${codes}

Examples:
  tip link ministry.csv ngo.csv --id caseId --output pairs.csv
  tip link encode ministry.csv --key-file link.key --partner both --for statisticsPartner --output ministry.ndjson
  tip link encode ngo.csv --key-file link.key --partner both --for statisticsPartner --output ngo.ndjson
  tip link ministry.ndjson ngo.ndjson --output pairs.csv`,
    )
    .action(async (fileA: string, fileB: string, options: LinkCommandOptions) => {
      const { runLink } = await import('./link.ts')
      done(await runLink(fileA, fileB, options))
    })
  defineLinkCases(command, codes, done)
  addGateOptions(
    command
      .command('encode')
      .summary('encode people so that they can be compared without their names')
      .description(
        'Encode the people of a file under a key that both partners have. The encodings can be compared and hold no name.\nThey are still personal data: the recipient must be bound not to attack them and must not have the key.',
      )
      .argument('<file>', 'file with columns given, surname, dob, sex, nationality and phone, or some of them')
      .option('--id <column>', 'column with the ids of rows, which are then sent too (default: row numbers)')
      .option('--key-file <file>', 'file with the common key, which tip pseudonymise --new-key makes')
      .option('--fixed-salt', 'ask for a passphrase as earlier versions did, to continue their encodings')
      .option('--purpose <word>', 'purpose of the comparison', 'linkage')
      .requiredOption('--partner <word>', 'partners of the comparison; both of them give the same word')
      .option('--epoch <word>', 'the period until the next key', '1')
      .option('--plain', 'no balancing and no random bits: finds slightly more matches, resists attacks far less')
      .option(
        '--salt-year <column>',
        'salt with the year of a column such as dob, if both partners know it without errors',
      )
      .option(
        '--blocks',
        'add keyed blocks: large files are compared faster, but blocks show which people share some of them',
      )
      .addOption(new OutputOption('-o, --output <file.ndjson>', 'where to write').makeOptionMandatory()),
    usualGates.linkage,
  )
    .addHelpText(
      'after',
      `${GATE_HELP}\n${NO_CONSENTS}\n${codes}\n\nExamples:\n  tip link encode ngo.csv --key-file link.key --partner ministry-harbour --for statisticsPartner --output ngo.ndjson`,
    )
    .action(async (file: string, options: LinkEncodeOptions) => {
      const { runLinkEncode } = await import('./link-encode.ts')
      done(await runLinkEncode(file, options))
    })
}
