import { today, toPathText } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import { openGate, type Policy, policyCatalogue, type StandingPolicy } from '@tip-standard/policy'
import { policyLines, readStandingPolicy } from '../gate/standing-policy.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { type PolicyDifference, policyDifferences } from '../policies/policy-differences.ts'
import { type ExplainedPurpose, policyText } from '../policies/policy-words.ts'
import { readPolicy } from '../policies/read-policy.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { wrap } from '../report/text.ts'
import { codeFor, type FailOn } from './fail-on.ts'

/** Options of `tip policy check`. */
export type PolicyCheckOptions = { format: 'text' | 'json'; language: Language; failOn: FailOn; output?: string }

/** Checks the file of a policy or a standing policy; gives the exit code. */
export async function runPolicyCheck(file: string, options: PolicyCheckOptions): Promise<number> {
  const read = await readPolicy(file)
  const findings = read.ok ? read.warnings : read.findings
  const { say } = await policyCatalogue.load(options.language, { unreviewedTexts: true })
  const rows = findings.map((finding) => ({ ...finding, at: toPathText(finding.at.path), message: say(finding) }))
  const text =
    rows.length === 0
      ? 'Nothing to correct.\n'
      : rows.map(({ at, message }) => `${at === '' ? '' : `${at}: `}${message}\n`).join('')
  await write([options.format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : text], options.output)
  return codeFor(
    findings.map(({ severity }) => severity),
    options.failOn,
  )
}

/** Reads a policy that has to be in order. */
async function usablePolicy(nameOrFile: string): Promise<StandingPolicy> {
  const read = await readPolicy(nameOrFile)
  if (read.ok) return read.standing
  throw new CouldNotRun(`The policy cannot be used:\n${policyLines(read.findings).join('\n')}`)
}

/** The fields that each audience of a purpose may have. */
async function explained(policy: Policy, id: string): Promise<ExplainedPurpose> {
  const known = policy.purposes.map((purpose) => purpose.id)
  const purpose = policy.purposes.find((one) => one.id === id)
  if (purpose === undefined)
    throw new CouldNotRun(
      `The policy has no purpose of that name.${didYouMean(id, known)} It has: ${known.join(', ')}.`,
    )
  const fields = await Promise.all(
    purpose.audiences.map(async (audience) => {
      const { act } = await openGate({ policy, purpose: id, audience, at: today() })
      return [audience, act.fields] as const
    }),
  )
  return { id, fields: new Map(fields) }
}

/** Breaks the lines of a text; those that are indented go on below their beginning. */
const inLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const said = line.trimStart()
      const indent = line.slice(0, line.length - said.length)
      return indent + wrap(said, indent === '' ? '' : `${indent}  `).trimStart()
    })
    .join('\n')

/** Options of `tip policy explain`. */
export type PolicyExplainOptions = { purpose?: string; output?: string }

/** Writes a policy in words: the one that is named, or the standing one of the working folder. */
export async function runPolicyExplain(
  nameOrFile: string | undefined,
  { purpose, output }: PolicyExplainOptions,
): Promise<number> {
  const standing = nameOrFile === undefined ? await readStandingPolicy(undefined) : await usablePolicy(nameOrFile)
  const one = purpose === undefined ? undefined : await explained(standing.policy, purpose)
  await write([inLines(policyText(standing, one))], output)
  return exitCodes.clean
}

const differenceLine = ({ at, before = 'nothing', after = 'nothing' }: PolicyDifference): string =>
  `${at}\n  before: ${before}\n  after:  ${after}\n`

/** Options of `tip policy diff`. */
export type PolicyDiffOptions = { format: 'text' | 'json'; output?: string }

/** Writes where two policies differ; returns 1 if they do. */
export async function runPolicyDiff(a: string, b: string, { format, output }: PolicyDiffOptions): Promise<number> {
  const [before, after] = [await usablePolicy(a), await usablePolicy(b)]
  const differences = policyDifferences(before.policy, after.policy)
  const text = differences.length === 0 ? 'The policies are the same.\n' : differences.map(differenceLine).join('')
  await write([format === 'json' ? `${JSON.stringify(differences, undefined, 2)}\n` : text], output)
  return differences.length === 0 ? exitCodes.clean : exitCodes.findings
}
