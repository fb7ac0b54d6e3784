import type { Command } from 'commander'
import { FORMS } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { ImportFormOptions } from './import-form.ts'

const HELP = `
Without --form, a form is read: an XLSForm (.xlsx, .xlsm or its survey sheet as
CSV), such as one that was exported here and reworded, or that of HTCDS. Each
cell for which the standard has no question is reported. The form is written
as JSON.

With --form, answers are read: submission XML, the CSV files or the zip of ODK
Central, its OData as JSON, the JSON, workbooks and CSV of KoboToolbox, FHIR's
QuestionnaireResponse, and the data of SurveyJS and JSON Forms.
Export with values and headers as XML; labels are understood as far as they
are clear. Files that belong together are given together.

Answers that a device has encrypted are read with --private-key: give the zip or
the folders in which each submission.xml lies beside its submission.xml.enc.

Each submission becomes a case record. Everything that is not taken over is
counted, with its place: unknown columns, media, devices and names of people who
filled in the form, answers without consent or without relevance. Records that
are not complete are written too; tip validate shows what is wrong with them.

Exit codes:
  0  done
  1  done, but something was left out, or records have errors; the report shows which
  2  could not run

Examples:
  tip form import htcds.xlsx --output our-form.json
  tip form import submissions.zip --form intake --output records.ndjson
  tip form import kobo.xlsx --form our-form.json --defaults office.json`

/** Defines `tip form import`; `done` receives the exit code. */
export function defineFormImport(form: Command, done: (code: number) => void): void {
  form
    .command('import')
    .summary('import an XLSForm, or answers from ODK or Kobo')
    .description('Import an XLSForm as a form over the standard, or make case records from answers in ODK or Kobo.')
    .argument('<file...>', 'an XLSForm; with --form exports, or submission XML')
    .option('--form <definition>', `the form that was filled in: ${FORMS.join(', ')}, or a JSON file`)
    .option('--defaults <file.json>', 'what the form does not ask: reportingEntity, dataProtection, case')
    .option(
      '--private-key <file.pem>',
      'the private key of a form whose answers are encrypted; it stays on this machine',
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addOption(new OutputOption('--out <file>', 'the same as --output').hideHelp())
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ImportFormOptions) => {
      const { runImportForm } = await import('./import-form.ts')
      done(await runImportForm(files, options))
    })
}
