/** The guarantees of a release. */
export type Guarantee =
  | 'columns'
  | 'knownValues'
  | 'suppressedWhole'
  | 'kAnonymity'
  | 'distinctDiversity'
  | 'entropyDiversity'
  | 'recursiveDiversity'
  | 'closeness'
  | 'closenessToReleased'
  | 'suppressionLimit'
  | 'ledger'
  | 'kAcrossReleases'

/**
 * One guarantee as found in the rows: the required value, the worst value found, and the number of rows that violate
 * it.
 */
export type Checked = {
  readonly guarantee: Guarantee
  readonly column?: string
  readonly required: number
  readonly found: number
  readonly rowsAgainst: number
  readonly holds: boolean
}

/** The findings of `verifyRelease`, from the released rows alone. */
export type VerificationReport = {
  readonly holds: boolean
  readonly rows: number
  readonly suppressedRows: number
  readonly classes: number
  readonly checks: readonly Checked[]
  /** The properties that rows alone cannot prove. */
  readonly notShown: readonly ('groups' | 'population' | 'ancestry' | 'suppression' | 'closeness')[]
}
