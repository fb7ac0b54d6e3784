import { type Command, InvalidArgumentError, Option } from 'commander'
import { FORMS, LANGUAGES } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import { defineFormExport } from './define-form-export.ts'
import { defineFormImport } from './define-form-import.ts'
import { defineFormLint } from './define-form-lint.ts'
import { defineFormNew } from './define-form-new.ts'
import { defineFormPack } from './define-form-pack.ts'
import type { RenderFormOptions } from './render-form.ts'

const HELP = `
A blank form has a box for each code with the code beside it, lines and boxes
to write in, and boxes for the reason why there is no answer. Long lists, such
as countries, have a line for the code. Restricted questions are printed only
where the form switches them on. Never write a name on it.

With --record, the answers of one person are filled in. Restricted answers are
left out, and so is everything that the person has not consented to.

A form of your own is a JSON file, described by the standard's form.schema.json.
If something is wrong with it, every place is named.

A PDF is printed by Chromium, Chrome or Edge: the one that --chromium or
CHROME_PATH names, one installed on the system, or one that playwright-core or
@sparticuz/chromium provides. It receives the page through a pipe, not a file.

Exit codes:
  0  done
  1  the form cannot be used, or the record has errors; what is wrong is reported
  2  could not run

Examples:
  tip form render intake --locale fr --print intake-fr.html
  tip form render screening --locale rw --print screening-rw.pdf
  tip form render intake --record case.json --person 2 --print filled.pdf
  tip form render our-form.json --print our-form.html`

function personNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number of at least 1.')
  return value
}

/** Defines `tip form`; `done` receives the exit code. Its modules are loaded when it runs, so that other commands start fast. */
export function defineForm(command: Command, done: (code: number) => void): void {
  command.summary('make, check, print, export and import forms').description('Forms over the standard.')
  command
    .command('render')
    .summary('write a form as HTML or PDF, to be printed')
    .description('Write a form as HTML or PDF, to be printed: blank, or with the answers of a record.')
    .argument('<definition>', `${FORMS.join(', ')}, or the JSON file of a form of your own`)
    .addOption(
      new Option('-l, --locale <language>', 'language; all but English are drafts, which the print shows')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(
      new OutputOption('--print <file>', 'write to a file that ends in .html or .pdf, instead of HTML to the screen'),
    )
    .option('--record <file.json>', 'fill in the answers from a case record')
    .addOption(new Option('--person <number>', 'which person of the record').argParser(personNumber).default(1))
    .option('--chromium <path>', 'the browser that prints PDF')
    .addHelpText('after', HELP)
    .action(async (definition: string, options: RenderFormOptions) => {
      const { runRenderForm } = await import('./render-form.ts')
      done(await runRenderForm(definition, options))
    })
  defineFormLint(command, done)
  defineFormExport(command, done)
  defineFormNew(command, done)
  defineFormPack(command, done)
  defineFormImport(command, done)
}
