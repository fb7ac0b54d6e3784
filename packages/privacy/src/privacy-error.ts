/** What can be wrong with data, a hierarchy or a plan. */
export type PrivacyErrorCode =
  | 'belowPolicy'
  | 'budgetSpent'
  | 'budgetTooSmall'
  | 'cellNotScalar'
  | 'columnEmpty'
  | 'columnUnknown'
  | 'columnTwice'
  | 'columnTellsApart'
  | 'columnNotReleasable'
  | 'groupMissing'
  | 'historyNotSealed'
  | 'historyOfOtherAudience'
  | 'historyOfOtherPlan'
  | 'historyOfOthers'
  | 'hierarchyCycle'
  | 'hierarchyEmpty'
  | 'hierarchyGap'
  | 'hierarchyLeafTwice'
  | 'hierarchyMissing'
  | 'hierarchyTwoParents'
  | 'hierarchyTwoTops'
  | 'latticeTooLarge'
  | 'ledgerNotSealed'
  | 'ledgerOfOthers'
  | 'numberExpected'
  | 'partlySuppressed'
  | 'personMissing'
  | 'personTwice'
  | 'planInvalid'
  | 'populationMissing'
  | 'rowNotFlat'
  | 'suppressionLimitUnreachable'
  | 'tooManyValues'
  | 'tooFewRows'
  | 'unknownLeaf'
  | 'valueReserved'

/** Numbers and column names that explain a fault; never a value of the data. */
export type PrivacyErrorParams = Readonly<Record<string, string | number>>

/** Thrown for data, hierarchies and plans that cannot be used; it holds a code, numbers and column names of the plan. */
export class PrivacyError extends Error {
  override readonly name = 'PrivacyError'
  readonly code: PrivacyErrorCode
  readonly params: PrivacyErrorParams

  constructor(code: PrivacyErrorCode, params: PrivacyErrorParams = {}) {
    const details = Object.entries(params).map(([key, value]) => `${key} ${value}`)
    super(details.length === 0 ? code : `${code}: ${details.join(', ')}`)
    this.code = code
    this.params = params
  }
}
