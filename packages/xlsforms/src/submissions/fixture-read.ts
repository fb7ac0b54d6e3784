import type { FormDefinition } from '@tip-standard/form-model'
import {
  type ReadSubmissionsOptions,
  readSubmissions,
  type SubmissionBatch,
  type SubmissionFile,
} from './read-submissions.ts'

/** Values for the fields that the shipped forms do not ask, for tests. */
const defaults = {
  case: { id: 'case-1', openedOn: '2025-03-01' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-03-01' },
}

/** The whole result of reading some files, for tests. */
export async function readAll(
  files: readonly SubmissionFile[],
  definition: FormDefinition,
  options: Partial<ReadSubmissionsOptions> = {},
): Promise<SubmissionBatch> {
  const all: SubmissionBatch = { records: [], findings: [] }
  for await (const batch of readSubmissions(files, definition, { today: '2026-01-01', defaults, ...options })) {
    all.records.push(...batch.records)
    all.findings.push(...batch.findings)
  }
  return all
}

/** Makes a file from a text. */
export const fileOf = (text: string, name = 'one'): SubmissionFile => ({ name, bytes: new TextEncoder().encode(text) })
