import { Argument, type Command } from 'commander'
import type { NewOptions } from './new.ts'
import { templates } from './templates.ts'

const HELP = `
${Object.entries(templates)
  .map(([name, { what }]) => `  ${name.padEnd(11)}${what}`)
  .join('\n')}

The packages are not in a registry, where their names could belong to anyone.
The new program takes them from the files that "pnpm tarballs" makes, and from
nowhere else.

Exit codes:
  0  done
  2  could not run; nothing was written

Examples:
  tip new intake our-intake --tarballs ../tarballs
  cd our-intake && npm install && npm run dev`

/** Defines `tip new`. */
export function defineNew(command: Command, done: (code: number) => void): void {
  command
    .summary('start a program of your own from an example')
    .description(
      'Copy an example into a new folder: a program to change, with a README. All people in it are invented.',
    )
    .addArgument(new Argument('<template>', 'what to start').choices(Object.keys(templates)))
    .argument('[folder]', 'the folder to make (default: the name of the template)')
    .option('--tarballs <folder>', 'the folder with the packages as .tgz files; needed')
    .addHelpText('after', HELP)
    .action(async (template: string, folder: string | undefined, options: NewOptions) => {
      const { runNew } = await import('./new.ts')
      done(await runNew(template, folder ?? template, options))
    })
}
