import { LANGUAGES } from '@tip-standard/core/texts'
import { type Command, Option } from 'commander'
import { OutputOption } from '../process/overwriting.ts'
import { failOnOption } from './fail-on.ts'
import type { PolicyCheckOptions, PolicyDiffOptions, PolicyExplainOptions } from './policy.ts'

const outputOption = (): Option => new OutputOption('-o, --output <file>', 'write to a file instead of the screen')
const formatOption = (): Option =>
  new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text')

/** Defines `tip policy` and the commands in it; `done` receives the exit code. */
export function definePolicyCommands(command: Command, done: (code: number) => void): void {
  command
    .summary('check, explain and compare policies: who may receive which data, for which purpose')
    .description(
      'A policy says what data may be used for, on which basis, and what each audience may have. tip.policy.json in the working folder holds the policy of your organisation and what it attests; every command that writes data for others follows it.',
    )
    .addHelpText(
      'after',
      `
A standing file is JSON; everything in it may be left out:
  { "policy": "default",
    "attestations": [
      { "id": "a-1", "basis": "publicTask", "purposes": ["statistics"],
        "from": "2026-01-01", "until": "2026-12-31",
        "reason": "…", "by": "dataOfficer" } ],
    "actor": { "role": "dataOfficer" } }
  policy        default, rw or gdpr, or a policy of your own, which names one
                of them in "extends" and may only be stricter; without a
                "status" it has that of the one that it extends: a draft
  attestations  legal bases that your organisation vouches for: they stand in
                for consents that are not recorded, never for a refusal
  actor         the role of the person who acts; the policy says what it may do. An "id"
                beside it is written into the audit: a pseudonym, no name

Examples:
  tip policy check tip.policy.json
  tip policy explain
  tip policy diff default rw`,
    )
  command
    .command('check')
    .summary('check the file of a policy')
    .description('Check a standing file or the file of a policy, and show what is wrong and where.')
    .argument('<file>', 'standing file, or policy')
    .addOption(formatOption())
    .addOption(
      new Option('-l, --language <language>', 'language of the findings; all but English are drafts')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(failOnOption())
    .addOption(outputOption())
    .addHelpText(
      'after',
      `
Exit codes:
  0  clean
  1  there are findings
  2  could not run

Examples:
  tip policy check tip.policy.json
  tip policy check ours.json --format json`,
    )
    .action(async (file: string, options: PolicyCheckOptions) => {
      const { runPolicyCheck } = await import('./policy.ts')
      done(await runPolicyCheck(file, options))
    })
  command
    .command('explain')
    .summary('show a policy in words')
    .description(
      'Show a policy in words: what data may be used for and on which basis, who receives them, and what each audience may have.',
    )
    .argument('[policy]', 'default, rw or gdpr, or a file (default: tip.policy.json in this folder)')
    .option('--purpose <purpose>', 'one purpose only, with every field that its audiences may have')
    .addOption(outputOption())
    .addHelpText(
      'after',
      `
Exit codes:
  0  done
  2  could not run

Examples:
  tip policy explain
  tip policy explain rw --purpose statistics`,
    )
    .action(async (policy: string | undefined, options: PolicyExplainOptions) => {
      const { runPolicyExplain } = await import('./policy.ts')
      done(await runPolicyExplain(policy, options))
    })
  command
    .command('diff')
    .summary('show where two policies differ')
    .description('Show where two policies differ: default, rw, gdpr or files.')
    .argument('<policy-a>', 'default, rw or gdpr, or a file')
    .argument('<policy-b>', 'the policy to compare it with')
    .addOption(formatOption())
    .addOption(outputOption())
    .addHelpText(
      'after',
      `
Exit codes:
  0  they say the same
  1  they differ
  2  could not run

Examples:
  tip policy diff default rw
  tip policy diff rw tip.policy.json --format json`,
    )
    .action(async (a: string, b: string, options: PolicyDiffOptions) => {
      const { runPolicyDiff } = await import('./policy.ts')
      done(await runPolicyDiff(a, b, options))
    })
}
