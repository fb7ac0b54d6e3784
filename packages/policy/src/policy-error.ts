/** Why a request is invalid. */
export type PolicyErrorCode =
  | 'unknownPurpose'
  | 'unknownAudience'
  | 'unknownField'
  | 'audienceNotOfPurpose'
  | 'roleNotOfPurpose'
  | 'notADay'
  | 'unknownPolicy'
  | 'policyInvalid'
  | 'notPermitted'
  | 'permissionsDiffer'
  | 'releasesOnly'
  | 'tablesOnly'
  | 'identitiesStayInside'
  | 'alreadyRead'
  | 'gateClosed'
  | 'refusedLater'

/**
 * A request that no policy can answer, or data that did not come through the gate. The message names what is allowed,
 * never a value of a record.
 */
export class PolicyError extends Error {
  override name = 'PolicyError'
  readonly code: PolicyErrorCode

  constructor(code: PolicyErrorCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
