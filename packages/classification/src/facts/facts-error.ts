/** What is wrong with facts, without any of them: a code, and where. Names that the standard does not know are not repeated. */
export type FactsIssue = {
  code: 'notAnObject' | 'notAFact' | 'notACode' | 'unknownCode' | 'unknownFact' | 'tooMany'
  /** The place, as far as it consists of names of the standard: `['acts', 'transfer']`. */
  path: string[]
}

/** Thrown when facts cannot be read; its message names places and codes, never what was given. */
export class FactsError extends Error {
  readonly issues: readonly FactsIssue[]

  constructor(issues: readonly FactsIssue[]) {
    super(
      `The facts cannot be read: ${issues.map(({ code, path }) => `${code} at ${path.join('.') || 'top'}`).join(', ')}.`,
    )
    this.name = 'FactsError'
    this.issues = issues
  }
}
