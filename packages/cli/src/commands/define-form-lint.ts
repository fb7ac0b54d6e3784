import { type Command, Option } from 'commander'
import { FORMS, LANGUAGES } from '../paper/form-names.ts'
import { failOnOption } from './fail-on.ts'
import type { LintFormOptions } from './lint-form.ts'

const HELP = `
A form over the standard is a JSON file, or the name of a form that ships. First
comes every place that the standard does not allow; then the effect of the form
on people: the gender lens and safety, each finding with its reason and how to
correct it, and about how long an interview takes.

For an XLSForm, each finding has its cell, what is wrong, what to do, and the id of its rule.
HEADER, LABEL, NAMES, PYREF, RANGE and SURVEY are numbered as in pyxform, which
many servers use; other rules find what pyxform and the applications accept: broken
expressions, codes that are not in a list, texts that are not translated, consent
that nothing depends on, names in the title of a record, no encryption.

No finding repeats what a cell holds.

Exit codes:
  0  nothing was found, or notes only
  1  there are findings; --fail-on sets the severity
  2  could not run

Examples:
  tip form lint our-form.json
  tip form lint intake.xlsx
  tip form lint intake.xlsx --locale fr
  tip form lint survey.csv --format json`

/** Defines `tip form lint`; `done` receives the exit code. */
export function defineFormLint(form: Command, done: (code: number) => void): void {
  form
    .command('lint')
    .summary('check a form over the standard, or an XLSForm')
    .description(
      'Check a form over the standard (.json), or an XLSForm: a workbook (.xlsx, .xlsm), or its survey sheet as CSV.',
    )
    .argument('<file>', `the form; or ${FORMS.join(', ')}`)
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('-l, --locale <language>', 'language of the report; all but English are drafts')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(failOnOption())
    .addHelpText('after', HELP)
    .action(async (file: string, options: LintFormOptions) => {
      const { runLintForm } = await import('./lint-form.ts')
      done(await runLintForm(file, options))
    })
}
