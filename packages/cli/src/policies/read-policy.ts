import { isObject } from '@tip-standard/core'
import {
  definePolicy,
  defineStandingPolicy,
  type PolicyFinding,
  policies,
  type StandingPolicy,
} from '@tip-standard/policy'
import { readJsonDocument } from '../reading/read-json-document.ts'

/** The policy in a file, with its warnings, or its faults. */
export type ReadPolicy =
  | { ok: true; standing: StandingPolicy; warnings: PolicyFinding[] }
  | { ok: false; findings: PolicyFinding[] }

/** Whether a document is a policy itself, and not a standing file that names one. */
const isPolicy = (document: unknown): boolean => isObject(document) && ('extends' in document || 'id' in document)

/** Reads a policy by the id of a shipped one, or from the file of a policy or a standing policy. */
export async function readPolicy(nameOrFile: string): Promise<ReadPolicy> {
  const shipped = policies.find(({ id }) => id === nameOrFile)
  if (shipped !== undefined) return { ok: true, standing: { policy: shipped, attestations: [] }, warnings: [] }
  const document = await readJsonDocument(nameOrFile, 'The policy')
  if (!isPolicy(document)) return defineStandingPolicy(document)
  const read = definePolicy(document)
  return read.ok ? { ok: true, standing: { policy: read.policy, attestations: [] }, warnings: [] } : read
}
