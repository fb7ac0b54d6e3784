import { Argument, type Command } from 'commander'
import type { NewOptions } from './new.ts'

/** What can be started, by the folder in `dist/templates`. */
const TEMPLATES = ['intake', 'service', 'desk']

const HELP = `
  intake   an interview in React: static files, offline, five languages
  service  a case service: interview, vault, referrals, report
  desk     the data desk: check, correct, report and release in a browser

The packages are not in a registry yet. With --tarballs the new program uses the
files that "pnpm tarballs" makes.

Exit codes:
  0  done
  2  could not run; nothing was written

Examples:
  tip new intake our-intake --tarballs ../tip-standard/tarballs
  cd our-intake && npm install && npm run dev`

/** Defines `tip new`. */
export function defineNew(command: Command, done: (code: number) => void): void {
  command
    .summary('start a program of your own from an example')
    .description(
      'Copy an example into a new folder: a program to change, with a README. All people in it are invented.',
    )
    .addArgument(new Argument('<template>', 'what to start').choices(TEMPLATES))
    .argument('[folder]', 'the folder to make; the name of the template unless given')
    .option('--tarballs <folder>', 'a folder with the packages as .tgz files')
    .addHelpText('after', HELP)
    .action(async (template: string, folder: string | undefined, options: NewOptions) => {
      const { runNew } = await import('./new.ts')
      done(await runNew(template, folder ?? template, options))
    })
}
