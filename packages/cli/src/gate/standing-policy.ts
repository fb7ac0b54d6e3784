import { existsSync } from 'node:fs'
import { toPathText } from '@tip-standard/core'
import {
  defineStandingPolicy,
  type PolicyFinding,
  policies,
  policyCatalogue,
  type StandingPolicy,
} from '@tip-standard/policy'
import { CouldNotRun } from '../process/exit-code.ts'
import { readJsonDocument } from '../reading/read-json-document.ts'

/** The file in the working folder that holds the standing policy of an organisation. */
export const STANDING_FILE = 'tip.policy.json'

/** A line for each thing that is wrong with a policy: where, and what. */
export const policyLines = (findings: readonly PolicyFinding[]): string[] =>
  findings.map((finding) => {
    const place = toPathText(finding.at.path)
    return `  ${place === '' ? '' : `${place}: `}${policyCatalogue.english.say(finding)}`
  })

/** A shipped policy by its id, without attestations; `undefined` if there is none. */
export function shippedStanding(id: string): StandingPolicy | undefined {
  const policy = policies.find((one) => one.id === id)
  return policy && { policy, attestations: [] }
}

/** The default policy, without attestations. */
export function defaultStanding(): StandingPolicy {
  const standing = shippedStanding('default')
  if (standing === undefined) throw new CouldNotRun('The default policy is missing from this installation.')
  return standing
}

/** Reads the standing policy: the file that is named, the one of the working folder, or else the default policy without attestations. */
export async function readStandingPolicy(file: string | undefined): Promise<StandingPolicy> {
  const path = file ?? (existsSync(STANDING_FILE) ? STANDING_FILE : undefined)
  if (path === undefined) return defaultStanding()
  const read = defineStandingPolicy(await readJsonDocument(path, 'The standing policy'))
  if (read.ok) return read.standing
  throw new CouldNotRun(
    `The standing policy cannot be used:\n${policyLines(read.findings.filter(({ severity }) => severity === 'error')).join('\n')}\nTo see more, run tip policy check.`,
  )
}
