import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import type { UpgradeCommandOptions } from './upgrade.ts'

/** Defines `tip upgrade`. */
export function defineUpgrade(command: Command, done: (code: number) => void): void {
  command
    .summary('bring records of an older version of the standard up to this one')
    .description(
      'Bring records of an older version of the standard up to the version of this command (tip --version).\nStandard error reports what was changed, without any value. Nothing is lost: what the new version cannot express is kept under "extensions". Records of this version and of newer ones are written unchanged.',
    )
    .argument('<file>', 'NDJSON or JSON with case records, identity records or releases')
    .addOption(new Option('--from <version>', 'version of the records, if they do not state it or state it wrongly'))
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText(
      'after',
      `
Exit codes:
  0  done
  1  done, but some records could not be upgraded; they come out as they are
  2  could not run; no output file was created

Records of the drafts before 1.0-rc.1 state version 1.0: give --from 1.0-draft.

Examples:
  tip upgrade cases.ndjson --output upgraded.ndjson
  tip upgrade drafts.json --from 1.0-draft --output upgraded.json
  tip validate upgraded.json`,
    )
    .action(async (file: string, options: UpgradeCommandOptions) => {
      const { runUpgrade } = await import('./upgrade.ts')
      done(await runUpgrade(file, options))
    })
}
