import type { CategoryKind } from '../model/report.ts'
import { NONE } from './answers.ts'

/** The prefix of codes for categories without an answer, which no code of the standard has. */
const NO_ANSWER = '?'

/** The category of people without an answer, whatever the reason. */
const MISSING: string = NO_ANSWER

/** The category for a reason why there is no answer. */
export const codeOfReason = (reason: string): string => `${NO_ANSWER}${reason}`

const NOT_APPLICABLE: string = `${NO_ANSWER}notApplicable`
const NO_ENTRY: string = `${NO_ANSWER}${NONE}`

/** What a category represents. The question does not apply to people who have entries, but not the requested ones. */
export function kindOf(code: string): Exclude<CategoryKind, 'total'> {
  if (code === NOT_APPLICABLE || code === NO_ENTRY) return 'notApplicable'
  return code.startsWith(NO_ANSWER) ? 'missing' : 'answer'
}

/** Every reason why there is no answer, except that the question does not apply. */
export const reasons = ['unknown', 'notAsked', 'refused', 'withheldForSafety', 'blank'] as const

/**
 * The lines of a hierarchy for people without an answer, `height` values long: reasons are below the missing category;
 * "does not apply" and "no entry" are separate.
 */
export function linesOfReasons(height: number, hasNoEntry: boolean): string[][] {
  const alone = [NOT_APPLICABLE, ...(hasNoEntry ? [NO_ENTRY] : [])]
  const above = (code: string, wider: string): string[] => [
    code,
    ...Array.from({ length: height - 2 }, () => wider),
    '*',
  ]
  return [...reasons.map((reason) => above(codeOfReason(reason), MISSING)), ...alone.map((code) => above(code, code))]
}

/** The name under which people with any of some codes are counted together. */
export const nameOfUnion = (codes: readonly string[]): string => `+${codes.toSorted().join('+')}`
