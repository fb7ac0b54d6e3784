import { type Command, Option } from 'commander'
import { FORMS, LANGUAGES } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { PackFormOptions } from './pack-form.ts'

const HELP = `
What is written:
  index.html                 what is in the pack, in which version and language,
                             and how to destroy old sheets
  1-consent.html             consent, one decision for each purpose
  2-screening.html           the screening that ships
  3-form.html                the form that you name
  4-classification-aid.html  act, means, purpose, the child rule, smuggling beside
                             trafficking, indicators by code; it decides nothing
  5-recorder.xlsx            an empty workbook to type papers into, in English
  6-sharing-protocol.html    who shares what with whom: a template with blanks
  7-contact-sheet.html       names and contacts, to be kept in another place; it
                             does not show its purpose

With --pdf each page is written as .pdf too, and the index links to those. The
same form, language and version give the same bytes of all but the PDFs, which
depend on the browser that prints them.

Exit codes:
  0  written
  1  the form cannot be used; every place is named, and no file was created
  2  could not run

Examples:
  tip form pack intake --locale fr --out wall-fr/ --pdf
  tip form pack our-form.json --out wall/`

/** Defines `tip form pack`. */
export function defineFormPack(command: Command, done: (code: number) => void): void {
  command
    .command('pack')
    .summary('write the paper forms and guides of an organisation')
    .description('Write the paper forms and guides that an organisation works with, to be printed.')
    .argument('<definition>', `${FORMS.join(', ')}, or the JSON file of a form of your own`)
    .addOption(
      new Option('-l, --locale <language>', 'language; all but English are drafts, and every paper is marked')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(new OutputOption('--out <folder>', 'the folder to write into').makeOptionMandatory())
    .option('--pdf', 'print PDF as well')
    .option('--chromium <path>', 'the browser that prints PDF')
    .addHelpText('after', HELP)
    .action(async (definition: string, options: PackFormOptions) => {
      const { runPackForm } = await import('./pack-form.ts')
      done(await runPackForm(definition, options))
    })
}
