import type { Command } from 'commander'
import { nameList } from '../names/name-list.ts'
import { FORMS } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { NewFormOptions } from './new-form.ts'

const HELP = `
A form starts from an existing form, or from a page about consent and the fields
that you name. A field of an object, such as exploitation.form, is put into the
field that holds it. The result is a JSON file that every other command takes;
the standard's form.schema.json describes how to extend it.

Exit codes:
  0  written
  1  the form cannot be used; every place is named, and no file was created
  2  could not run

Examples:
  tip form new screening --id org.example.screening --title "Our screening" --out ours.json
  tip form new --fields victim.sex,victim.sexBasis,victim.ageBand,exploitation.form \\
      --id org.example.short --title "Short form" --out short.json`

/** Defines `tip form new`. */
export function defineFormNew(command: Command, done: (code: number) => void): void {
  command
    .command('new')
    .summary('start a form of your own')
    .description('Start a form of your own, from an existing form or from fields.')
    .argument('[template]', `${FORMS.join(', ')}, or the JSON file of a form`)
    .requiredOption('--id <id>', 'a name for programs, such as org.example.intake')
    .requiredOption('--title <title>', 'title of the form, in English')
    .addOption(new OutputOption('--out <file.json>', 'the file to write').makeOptionMandatory())
    .option('--fields <ids>', 'fields to ask, with commas between them', nameList)
    .addHelpText('after', HELP)
    .action(async (template: string | undefined, options: NewFormOptions) => {
      const { runNewForm } = await import('./new-form.ts')
      done(await runNewForm(template, options))
    })
}
