import { type Command, InvalidArgumentError, Option } from 'commander'
import { nameList } from '../names/name-list.ts'
import { FORMS, LANGUAGES } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { ExportFormOptions } from './export-form.ts'

const HELP = `
xlsform   a workbook for ODK Central and KoboToolbox (.xlsx)
xform     the same form as ODK's engines read it (.xml)
fhir      a FHIR R4 Questionnaire (SDC)        surveyjs   a form of SurveyJS
jsonforms schema, UI schema and translations   html, pdf  to be printed
primero   forms and lookups of Primero, with the names of GBVIMS; add them to
          the configuration of the server, since one that is applied alone
          takes away all other forms

Lists of more than 300 choices are files beside the form, in a folder named as
ODK names it; with --out form.zip everything is in one file.

All five languages are written unless --languages names some; all but English
are drafts, and the form says so. Features that the other program lacks are
reported on standard error.

With --public-key, finished answers are encrypted on the device: only the holder
of the private key can read them. Without it, they are stored as plain text.

Exit codes:
  0  done
  1  the form cannot be used; what is wrong is reported
  2  could not run

Examples:
  tip form export intake --to xlsform --out intake.xlsx --public-key key.pem
  tip form export our-form.json --to xform --out our-form.zip
  tip form export screening --to fhir --languages en,fr --out screening.json
  tip form export consent --to pdf --locale rw --out consent-rw.pdf`

function toLanguages(text: string, before?: ExportFormOptions['languages']): ExportFormOptions['languages'] {
  const named = [...new Set(nameList(text, before))]
  const known = LANGUAGES.filter((language) => named.includes(language))
  if (known.length !== named.length) throw new InvalidArgumentError(`Use languages among ${LANGUAGES.join(', ')}.`)
  return known
}

/** Defines `tip form export`; `done` receives the exit code. */
export function defineFormExport(form: Command, done: (code: number) => void): void {
  form
    .command('export')
    .summary('write a form for ODK, Kobo, Primero, FHIR, SurveyJS or paper')
    .description('Write a form for other programs or for paper.')
    .argument('<definition>', `${FORMS.join(', ')}, or the JSON file of a form of your own`)
    .addOption(
      new Option('-t, --to <format>', 'what to write')
        .choices(['xlsform', 'xform', 'pdf', 'html', 'fhir', 'surveyjs', 'jsonforms', 'primero'])
        .makeOptionMandatory(),
    )
    .addOption(new OutputOption('-o, --out <file>', 'where to write; a name that ends in .zip takes all files'))
    .addOption(new Option('--languages <list>', 'languages, with commas between').argParser(toLanguages))
    .addOption(new Option('-l, --locale <language>', 'the language of paper').choices(LANGUAGES).default('en'))
    .option('--reviewed-only', 'leave out translations that no one has reviewed')
    .option('--public-key <file>', 'encrypt finished answers with this key (xlsform, xform)')
    .option('--bare-languages', 'head columns with fr instead of Français (fr), as CHT wants it (xlsform)')
    .option('--chromium <path>', 'the browser that prints PDF')
    .addHelpText('after', HELP)
    .action(async (definition: string, options: ExportFormOptions) => {
      const { runExportForm } = await import('./export-form.ts')
      done(await runExportForm(definition, options))
    })
}
