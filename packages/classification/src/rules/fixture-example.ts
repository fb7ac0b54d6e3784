import type { CaseFacts } from '../facts/facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import type { ProfileId } from '../profiles/profiles.ts'

/** Facts of one synthetic person for which a rule fires, and facts as near to them as can be for which it does not. */
export type RuleExample = {
  fires: CaseFacts
  silent: CaseFacts
  /** The profile that both are read under (default: `palermo`). */
  profile?: ProfileId | LegalProfile
  /** The profile that `silent` is read under where the law makes the difference and not the facts. */
  silentProfile?: ProfileId
}

/** Examples by the id of the rule. */
export type Examples = Record<string, RuleExample>

/** "No" to each of the codes. */
export const none = (codes: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(codes.map((code) => [code, false]))

/** "No" to each of the codes but the last, which is not stated. */
export const noneButOne = (codes: readonly string[]): Record<string, boolean> => none(codes.slice(0, -1))
