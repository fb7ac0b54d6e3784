import type { Command } from 'commander'
import { FORMS } from '../paper/form-names.ts'
import { OutputOption } from '../process/overwriting.ts'
import type { NewFormOptions } from './new-form.ts'

const HELP = `
A form begins as one that is there, or as a page about consent and the fields
that you name. A field of an entry, such as exploitation.form, stands in the
field that holds it. What comes out is a JSON file that every other command
takes; the standard's form.schema.json says how to go on writing it.

Exit codes:
  0  written
  1  the form cannot be used; every place is named, and nothing was written
  2  could not run

Examples:
  tip form new screening --id org.example.screening --title "Our screening" --out ours.json
  tip form new --fields victim.sex,victim.sexBasis,victim.ageBand,exploitation.form \\
      --id org.example.short --title "Short form" --out short.json`

/** Defines `tip form new`. */
export function defineFormNew(command: Command, done: (code: number) => void): void {
  command
    .command('new')
    .summary('begin a form of your own')
    .description('Begin a form of your own: from one that is there, or from fields.')
    .argument('[template]', `${FORMS.join(', ')}, or the JSON file of a form`)
    .requiredOption('--id <id>', 'a name for programs, such as org.example.intake')
    .requiredOption('--title <title>', 'what the form is called, in English')
    .addOption(new OutputOption('--out <file.json>', 'the file to write').makeOptionMandatory())
    .option('--fields <ids>', 'fields to ask, with commas between them', (text: string) =>
      text.split(',').map((id) => id.trim()),
    )
    .addHelpText('after', HELP)
    .action(async (template: string | undefined, options: NewFormOptions) => {
      const { runNewForm } = await import('./new-form.ts')
      done(await runNewForm(template, options))
    })
}
