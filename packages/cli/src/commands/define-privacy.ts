import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { addGateOptions, GATE_HELP, NO_CONSENTS, usualGates } from '../gate/gate-flags.ts'
import { nameList as list } from '../names/name-list.ts'
import { OutputOption } from '../process/overwriting.ts'
import { defineAdvise } from './define-advise.ts'
import { defineAnonymise } from './define-anonymise.ts'
import { defineEscrow } from './define-escrow.ts'
import { defineIntersect, defineOprf } from './define-exchanges.ts'
import { defineLink } from './define-link.ts'
import { numberArgument as number } from './number-argument.ts'
import type { PseudonymiseOptions } from './pseudonymise.ts'
import type { RedactOptions } from './redact.ts'
import type { RiskOptions } from './risk.ts'
import type { SynthesiseOptions } from './synthesise.ts'
import type { TableCommandOptions } from './table.ts'

type Done = (code: number) => void

const CODES = `
Exit codes:
  0  done
  1  done, but records or rows could not be used
  2  could not run`

const COLUMNS = `
Columns are fields of the standard (victim.sex), read from case records in any
layout that tip validate takes, or columns of a CSV file, of the first sheet of
a workbook, or of NDJSON with flat objects.`

const TABLE_ONCE = `
Each person is counted once. If a person has several records in a year, the first
one in the file counts: in another order, another form of exploitation may be
counted. Keep the order the same from one table to the next.`

const TABLE_HISTORY = `
A history records what was published about each person, as tokens. Start it with
the first tables and give it with all later ones of the same people, whatever
their columns: if fewer people than the minimum came into a cell or left it, its
count does not show them yet, so that no one finds them by subtracting tables. A
count that was shown once stays shown, and may be that of an earlier year. A
history is for one audience and purpose. It and the key are confidential; keep
them apart.`

function defineRisk(command: Command, done: Done): void {
  command
    .summary('measure how many people could be recognised in a file')
    .description(
      'Count the rows that are unique, or in small equivalence classes, by columns that an attacker may know, and show which columns make them so.\nCase records have a row for each victim who counts: no duplicates, and everyone once for each organisation and year.',
    )
    .argument('<file>', 'file to measure')
    .option(
      '--columns <columns>',
      'columns that an attacker may know (default: year, sex, age, citizenships and form of exploitation, as far as the layout of the file has them)',
      list,
    )
    .addOption(new Option('--k <number>', 'classes of fewer rows are at risk').argParser(number(2)).default(11))
    .addOption(new Option('--population <number>', 'people of whom the file is a sample').argParser(number(1)))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText(
      'after',
      `${COLUMNS}\n${CODES}\n\nExamples:\n  tip risk cases.ndjson\n  tip risk rows.csv --columns year,sex,district --population 12000`,
    )
    .action(async (file: string, options: RiskOptions) => {
      const { runRisk } = await import('./risk.ts')
      done(await runRisk(file, options))
    })
}

function defineTable(command: Command, done: Done): void {
  addGateOptions(
    command
      .summary('make tables of counts that may be published')
      .description(
        'Count a file by any columns. Small categories are merged. Small counts are hidden, and enough other counts that no one can compute them from the rest, or learn what all people of a group have in common.',
      )
      .argument('<file>', 'file to count')
      .addOption(
        new Option(
          '--by <columns>',
          'columns of a table; repeat the option for each further table (default: sex, age band and form of exploitation, as far as the layout of the file has them)',
        ).argParser((text: string, before: string[][] | undefined) => [...(before ?? []), list(text)]),
      )
      .addOption(
        new Option(
          '--minimum <number>',
          'hide counts from 1 to less than this (default: 11, or more if the policy requires it)',
        ).argParser(number(1)),
      )
      .addOption(
        new Option('--width <number>', 'the fewest values that must remain possible for each hidden count')
          .argParser(number(1))
          .default(2),
      )
      .option(
        '--sensitive <columns>',
        'columns whose values no one may learn about a whole group (default: the fields that the standard calls sensitive, and columns that it does not know)',
        list,
      )
      .addOption(
        new Option(
          '--least-shown <share>',
          'count categories as wider ones until cells with this share of the people, 0 to 1, reach the minimum; 0 keeps every category (default: 0.9)',
        ).argParser(number(0, 1, false)),
      )
      .option(
        '--rest <name>',
        'name for categories that are counted together because no hierarchy merges them (default: Other)',
      )
      .option('--agency <column>', 'column with the reporting agency')
      .addOption(
        new Option('--agencies <number>', 'least number of agencies behind each count').argParser(number(1)).default(2),
      )
      .addOption(
        new Option('--share <share>', 'largest share of a count that one agency may have').argParser(
          number(0, 1, false),
        ),
      )
      .addOption(
        new Option(
          '--round [number]',
          'hide nothing, but round every count at random, by a secret key, to a multiple of this number (default: the minimum)',
        )
          .argParser(number(2))
          .conflicts(['history', 'newHistory', 'date', 'width', 'sensitive', 'leastShown', 'shares']),
      )
      .addOption(
        new Option(
          '--rows-of <who>',
          'whom to count in case records; alleged perpetrators are counted as in tip report',
        )
          .choices(['victim', 'perpetrator'])
          .default('victim'),
      )
      .option('--shares', 'write shares too, by the last column, among people with an answer; from shown counts only')
      .addOption(new Option('--labels <language>', 'labels instead of codes, in this language').choices(LANGUAGES))
      .option('--hierarchies <folder>', 'folder with COLUMN.csv: wider values are counted too')
      .addOption(new Option('--new-history <file>', 'start a history with these tables').conflicts('history'))
      .option('--history <file>', 'history of the earlier tables about the same people; these tables are added')
      .option(
        '--person <columns>',
        'columns that identify a person: for --new-history, and for --round with columns of a file, so that the same people are rounded in the same way in other tables and years',
        list,
      )
      .option(
        '--key-file <file>',
        'file with the key of --round, or of the history; without it, the command asks for a passphrase for the history',
      )
      .option('--date <date>', 'date of the tables in the history (default: today)')
      .addOption(new OutputOption('-o, --output <file>', 'write to a file (.csv or .xlsx) instead of the screen')),
    usualGates.release,
  )
    .addHelpText(
      'after',
      `${COLUMNS}\n${TABLE_ONCE}\n${TABLE_HISTORY}\n${GATE_HELP}\n${CODES}\n\nExamples:\n  tip table cases.ndjson --by victim.sex,victim.ageBand,exploitation.form\n  tip table cases.ndjson --by victim.ageBand,victim.sex --shares --labels fr\n  tip table rows.csv --by sex,ageBand --by sex,district --agency organisation --output tables.csv\n  tip table 2025.csv --by sex,form --person id --new-history tables.json --key-file tables.key\n  tip table 2026.csv --by sex,form --history tables.json --key-file tables.key`,
    )
    .action(async (file: string, options: TableCommandOptions) => {
      const { runTable } = await import('./table.ts')
      done(await runTable(file, options))
    })
}

const usualColumns = [
  'case.registrationYear',
  'victim.sex',
  'victim.ageBand',
  'victim.countryOfOrigin',
  'victim.status',
  'exploitation.form',
]

function defineSynthesise(command: Command, done: Done): void {
  addGateOptions(
    command
      .summary('make synthetic records with similar counts, under differential privacy')
      .description(
        'Make synthetic records whose counts of single values, pairs and triples are close to those of a file.\nThe presence of one person in the file changes the result by no more than epsilon and delta allow.\nThe possible values of a column must be public: those of the standard, or of a file given with --values.',
      )
      .argument('<file>', 'file to imitate')
      .option('--columns <columns>', `columns to synthesise (default: ${usualColumns.join(', ')})`, list)
      .option(
        '--lists <columns>',
        'columns of a file that can have several values, written a + b; not needed for fields of the standard',
        list,
      )
      .addOption(
        new Option('--epsilon <number>', 'privacy budget; less is more private')
          .argParser(number(0, 1000, false))
          .makeOptionMandatory(),
      )
      .addOption(
        new Option(
          '--delta <number>',
          'probability that epsilon does not hold; choose it far below 1 divided by the number of people',
        )
          .argParser(number(0, 1, false))
          .default(1e-6),
      )
      .addOption(
        new Option(
          '--rarest <number>',
          'never make combinations that are expected less often than this; your k, for example',
        ).argParser(number(0.01, 1e9, false)),
      )
      .option(
        '--budget <file>',
        'file that counts the budget that was spent on these people, also with other files about them (default: INPUT.budget.json)',
      )
      .addOption(
        new Option(
          '--whole-epsilon <number>',
          'epsilon that all runs on these people may spend together (default: the number in the budget file, 10 in a new one)',
        ).argParser(number(0, 20, false)),
      )
      .option('--values <folder>', 'folder with COLUMN.csv for columns of the file: a line for each value')
      .addOption(
        new OutputOption('-o, --output <file>', 'write to a file (.csv, .ndjson or .xlsx) instead of the screen'),
      )
      .addOption(
        new OutputOption(
          '--report <file.json>',
          'write how far the records are from the data; this report is not private, so it is for inside use only',
        ),
      ),
    usualGates.release,
  )
    .addHelpText(
      'after',
      `${COLUMNS}\n${GATE_HELP}\n${CODES}\n\nExamples:\n  tip synthesise cases.ndjson --columns sex,ageBand,maritalStatus --epsilon 1 --output synthetic.csv\n  tip synthesise rows.csv --columns year,sex,form --values values/ --epsilon 4 --delta 1e-7 --output synthetic.csv`,
    )
    .action(async (file: string, options: Omit<SynthesiseOptions, 'columns'> & { columns?: string[] }) => {
      const { runSynthesise } = await import('./synthesise.ts')
      done(await runSynthesise(file, { ...options, columns: options.columns ?? usualColumns }))
    })
}

/** The options before it is known whether to make a key or tokens. */
type PseudonymiseFlags = Omit<PseudonymiseOptions, 'columns' | 'partner'> &
  Partial<Pick<PseudonymiseOptions, 'columns' | 'partner'>> & { newKey?: string; passphrase?: boolean }

function definePseudonymise(command: Command, done: Done): void {
  addGateOptions(
    command
      .summary('replace identifiers by tokens')
      .description(
        'Replace identifiers by tokens in a CSV file, the first sheet of a workbook or NDJSON with flat objects.\nThe same identifier has the same token within one key, purpose, partner and epoch, and nowhere else.\nRows that leave your organisation are not in the order of the file, because partners could join their tokens by it.\nName every column of the file in --columns, --drop or --pass-through.\nThe key is in a file, which a passphrase may protect. Neither the key nor the passphrase is ever an argument.',
      )
      .argument('[file]', 'file with identifiers')
      .option(
        '--columns <columns>',
        'columns to replace, each with its kind: nationalId:document,phone:phone,name:phoneticName',
        list,
      )
      .option('--drop <columns>', 'columns to leave out', list)
      .option(
        '--pass-through <columns>',
        'columns to keep as they are; any other column is refused, unless the layout of the file is known',
        list,
      )
      .option('--key-file <file>', 'file with the key, which --new-key makes')
      .option('--new-key <file>', 'make a new key, write it to a file, and do nothing else')
      .option('--passphrase', 'with --new-key: ask for a passphrase that protects the file')
      .option('--fixed-salt', 'ask for a passphrase as earlier versions did, to continue their tokens')
      .option('--purpose <word>', 'purpose of the tokens', 'matching')
      .option(
        '--partner <word>',
        'partner for whom the tokens are made; required, because tokens match only within one partner',
      )
      .option('--epoch <word>', 'the period until the next rotation', '1')
      .addOption(
        new OutputOption('-o, --output <file>', 'write to a file (.csv, .ndjson or .xlsx) instead of the screen'),
      ),
    usualGates.research,
  )
    .addHelpText(
      'after',
      `\nKinds: text, document, phone, email, date, name, phoneticName.\nTelephones are written as +250788123456 first, so that 0788 123 456 has the same token.\nThose without a country code are Rwandan; phone:phone:UG reads them as Ugandan.\n${GATE_HELP}\n${NO_CONSENTS}\n${CODES}\n\nExamples:\n  tip pseudonymise --new-key tokens.key\n  tip pseudonymise people.csv --columns nationalId:document,phone:phone --drop caseId,name --pass-through year,district --partner harbour --key-file tokens.key --for internal --output tokens.csv\n  tip pseudonymise people.csv --columns nationalId:document,phone:phone --drop caseId,name --pass-through year,district --partner harbour --key-file tokens.key --for statisticsPartner --output shared.csv`,
    )
    .action(async (file: string | undefined, options: PseudonymiseFlags) => {
      const { makeKey, runPseudonymise } = await import('./pseudonymise.ts')
      if (options.newKey !== undefined) return done(await makeKey(options.newKey, options.passphrase))
      const { columns, partner } = options
      if (file === undefined || columns === undefined)
        return command.error('error: name a file and --columns, or --new-key.')
      if (partner === undefined)
        return command.error('error: name the partner for whom the tokens are made, with --partner.')
      done(await runPseudonymise(file, { ...options, columns, partner }))
    })
}

function defineRedact(command: Command, done: Done): void {
  command
    .summary('remove names, places, dates and numbers from a text')
    .description(
      'Replace personal data in a text by placeholders: persons, places, dates, telephone numbers, document numbers and more.\nCombinations that may identify someone without a name, such as the only nurse of a place, are listed by line and column of the input, not removed.\nIt is for notes that caseworkers share. Free text does not belong in any release, redacted or not.',
    )
    .argument('[file]', 'text to redact (default: standard input)')
    .addOption(
      new Option('-l, --language <language>', 'language of the text (default: detected)').choices([
        'en',
        'fr',
        'rw',
        'sw',
      ]),
    )
    .option('--organisations', 'remove the names of employers, schools, hotels and other organisations too')
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip redact note.txt\n  tip redact note.txt --language fr --output note-redacted.txt`,
    )
    .action(async (file: string | undefined, options: RedactOptions) => {
      const { runRedact } = await import('./redact.ts')
      done(await runRedact(file, options))
    })
}

/** Defines the commands about privacy; `done` receives the exit code. Their modules are loaded when they run. */
export function definePrivacy(program: Command, done: Done): void {
  defineAdvise(program.command('advise'), `${COLUMNS}\n${CODES}`, done)
  defineAnonymise(program.command('anonymise'), `${COLUMNS}\n${CODES}`, done)
  defineRisk(program.command('risk'), done)
  defineTable(program.command('table'), done)
  defineSynthesise(program.command('synthesise'), done)
  definePseudonymise(program.command('pseudonymise'), done)
  defineRedact(program.command('redact'), done)
  defineLink(program.command('link'), CODES, done)
  defineEscrow(program.command('escrow'), done)
  defineOprf(program.command('oprf'), done)
  defineIntersect(program.command('intersect'), done)
}
