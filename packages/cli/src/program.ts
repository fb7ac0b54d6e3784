import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '@tip-standard/core/texts'
import { STANDARD_VERSION } from '@tip-standard/core/version'
import { Argument, Command, Option } from 'commander'
import { defineClassify } from './commands/define-classify.ts'
import { defineConformance } from './commands/define-conformance.ts'
import { defineConvert } from './commands/define-convert.ts'
import { defineForm } from './commands/define-form.ts'
import { defineNew } from './commands/define-new.ts'
import { definePolicyCommands } from './commands/define-policy.ts'
import { definePrivacy } from './commands/define-privacy.ts'
import { defineReport } from './commands/define-report.ts'
import { defineUpgrade } from './commands/define-upgrade.ts'
import { failOnOption } from './commands/fail-on.ts'
import { numberArgument } from './commands/number-argument.ts'
import { countryOption, datesOption, duplicateRowsOption, fromLayoutOption } from './commands/table-options.ts'
import type { ValidateOptions } from './commands/validate.ts'
import { defineVault } from './commands/vault/define-vault.ts'
import { exitCodes } from './process/exit-code.ts'
import { OutputOption, protectFilesOf } from './process/overwriting.ts'
import { packageFolder } from './process/package-folder.ts'
import { requiredOptionsInHelp } from './process/required-options.ts'

const CODES = `
Exit codes:
  0  clean
  1  there are findings; --fail-on sets the severity
  2  could not run`

const CODES_WITHOUT_FINDINGS = `
Exit codes:
  0  done
  2  could not run`

/** The version of this package. */
function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8'))
  return (manifest as { version: string }).version
}

/** Creates the command `tip`; `done` receives the exit code. */
export function createProgram(done: (code: number) => void): Command {
  const program = new Command('tip')
    .description(
      'Checks, explains and converts data about trafficking in persons.\nNothing leaves this machine, and no value of the data is shown in any message.',
    )
    .version(`tip ${packageVersion()} (TIP Standard ${STANDARD_VERSION})`)
    .enablePositionalOptions()
    // For narrow terminals too, where lines would otherwise break within words.
    .configureHelp({ ...requiredOptionsInHelp, minWidthToWrap: 16 })
    .showHelpAfterError('Try "tip --help", or "tip COMMAND --help".')
    .addHelpText(
      'after',
      `${CODES}\n\nStart with:\n  tip sample 20 --seed 1 --output sample.ndjson\n  tip validate sample.ndjson\n  tip explain victim.sex`,
    )

  program
    .command('validate')
    .summary('check files and report what is wrong and where')
    .description(
      'Check files against the standard: NDJSON, JSON, workbooks (.xlsx), CSV and Parquet of TIP Standard, HTCDS and CTDC.\nThe kind of each file is detected from its content; titles above the header are recognised.',
    )
    .argument('<file...>', 'files to check, or folders with one CSV or Parquet file for each table')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json', 'html']).default('text'))
    .addOption(
      new Option('-l, --language <language>', 'language of the report; all but English are drafts')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(new OutputOption('-o, --output <file>', 'write the report to a file instead of the screen'))
    .addOption(
      new OutputOption('-a, --annotate <file.xlsx>', 'write a copy of the workbook with the findings marked in it'),
    )
    .option('--for <audience>', 'who receives the marked workbook; it has to be internal (default: internal)')
    .option('--policy <file.json>', 'standing policy file (default: tip.policy.json in this folder)')
    .option('-p, --profile <file.json>', "check against a partner's or country's profile of the standard")
    .option('--extension <file.json...>', "check what is under extensions against a partner's definition")
    .addOption(
      new Option(
        '--places <number>',
        'places to name for each finding (default: 100 in HTML and JSON, 5 in text)',
      ).argParser(numberArgument(0)),
    )
    .addOption(failOnOption())
    .addOption(datesOption)
    .addOption(fromLayoutOption)
    .addOption(countryOption)
    .addOption(duplicateRowsOption)
    .addHelpText(
      'after',
      `${CODES}\n\nExamples:\n  tip validate cases.ndjson\n  tip validate intake.xlsx --annotate intake-marked.xlsx\n  tip validate cases.ndjson --format html --output report.html`,
    )
    .action(async (files: string[], options: ValidateOptions) => {
      const { runValidate } = await import('./commands/validate.ts')
      done(await runValidate(files, options))
    })

  program
    .command('explain')
    .summary('explain a field, code, rule or finding')
    .description(
      'Explain a field, code, code list, entity or rule of the standard by its name or its label, or a finding of a report, and show what a name of HTCDS or CTDC is in the standard.',
    )
    .argument('<name>', 'such as victim.sex, debtBondage, consent, sex-has-basis, raggedRow, prs_Birthdate or ageBroad')
    .addOption(
      new Option('-l, --language <language>', 'language of the texts; all but English are drafts, and marked so')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(new Option('--locale <language>', 'the same as --language').choices(LANGUAGES).hideHelp())
    .addOption(new Option('--lang <language>', 'the same as --language').choices(LANGUAGES).hideHelp())
    .addHelpText(
      'after',
      `${CODES_WITHOUT_FINDINGS}\n\nExamples:\n  tip explain victim.sex\n  tip explain exploitationForm.forcedCriminality\n  tip explain means-for-adults\n  tip explain Burundi\n  tip explain prs_Birthdate --language fr`,
    )
    .action(async (name: string, { language, locale, lang }: { [name: string]: Language }) => {
      const chosen = locale ?? lang ?? language ?? 'en'
      const { runExplain } = await import('./commands/explain.ts')
      await runExplain(name, chosen)
      done(exitCodes.clean)
    })

  defineConvert(program.command('convert'), done)
  defineUpgrade(program.command('upgrade'), done)
  defineConformance(program.command('conformance'), done)
  defineClassify(program.command('classify'), done)
  defineForm(program.command('form'), done)
  definePrivacy(program, done)
  defineReport(program, done)
  definePolicyCommands(program.command('policy'), done)
  defineVault(program.command('vault'), done)
  defineNew(program.command('new'), done)

  program
    .command('sample')
    .summary('make synthetic records to try things out')
    .description(
      'Make synthetic records with the margins of the published study of Rwanda. The people in them do not exist.',
    )
    .argument('<count>', 'how many records', numberArgument(1))
    .addOption(
      new Option('-s, --seed <number>', 'the same seed gives the same records').argParser(numberArgument(0)).default(1),
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText(
      'after',
      `${CODES_WITHOUT_FINDINGS}\n\nExamples:\n  tip sample 20\n  tip sample 1000 --seed 7 --output sample.ndjson`,
    )
    .action(async (count: number, { seed, output }: { seed: number; output?: string }) => {
      const { runSample } = await import('./commands/sample.ts')
      await runSample(count, seed, output)
      done(exitCodes.clean)
    })
  program
    .command('completion')
    .summary('write a script that completes commands in your shell')
    .description('Write a script that lets a shell complete commands, options, choices and the names of the standard.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `${CODES_WITHOUT_FINDINGS}\n\nExamples:\n  source <(tip completion bash)\n  tip completion zsh > ~/.zfunc/_tip\n  tip completion fish > ~/.config/fish/completions/tip.fish`,
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { commandWords, completionScripts } = await import('./completion/index.ts')
      const { write } = await import('./process/output.ts')
      await write([completionScripts[shell](commandWords(program))], undefined)
      done(exitCodes.clean)
    })
  protectFilesOf(program)
  return program
}
