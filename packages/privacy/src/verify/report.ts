/** What a release must hold to. */
export type Guarantee =
  | 'columns'
  | 'knownValues'
  | 'suppressedWhole'
  | 'kAnonymity'
  | 'distinctDiversity'
  | 'entropyDiversity'
  | 'recursiveDiversity'
  | 'closeness'
  | 'suppressionLimit'
  | 'ledger'
  | 'kAcrossReleases'

/** One guarantee as it was found in the rows: what was asked, the worst that there is, and how many rows break it. */
export type Checked = {
  readonly guarantee: Guarantee
  readonly column?: string
  readonly required: number
  readonly found: number
  readonly rowsAgainst: number
  readonly holds: boolean
}

/** What `verifyRelease` found, from the released rows alone. */
export type VerificationReport = {
  readonly holds: boolean
  readonly rows: number
  readonly suppressedRows: number
  readonly classes: number
  readonly checks: readonly Checked[]
  /** What rows alone cannot show. */
  readonly notShown: readonly ('groups' | 'population' | 'ancestry')[]
}
