import type { DocumentFinding } from '@tip-standard/core'

/** What can be wrong with facts. */
export type FactsFault =
  | 'notAnObject'
  | 'notAFact'
  | 'notACode'
  | 'unknownCode'
  | 'unknownFact'
  | 'unknownProperty'
  | 'tooMany'

/** One fault in facts; its path includes only names of the standard: `['acts', 'transfer']`. */
export type FactsFinding = DocumentFinding<FactsFault>

/** Makes a finding about facts. */
export const factsFinding = (
  code: FactsFault,
  path: string[],
  severity: 'error' | 'warning' = 'error',
): FactsFinding => ({
  code,
  severity,
  at: { path },
  params: {},
})

/** Thrown when facts cannot be read; its message names places and codes, never the values given. */
export class FactsError extends Error {
  readonly findings: readonly FactsFinding[]

  constructor(findings: readonly FactsFinding[]) {
    super(
      `The facts cannot be read: ${findings.map(({ code, at: { path } }) => `${code} at ${path.join('.') || 'top'}`).join(', ')}.`,
    )
    this.name = 'FactsError'
    this.findings = findings
  }
}
