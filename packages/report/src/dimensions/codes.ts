import type { CategoryKind } from '../model/report.ts'
import { NONE } from './answers.ts'

/** Codes of categories that are no answers begin with this, so that no code of the standard is one of them. */
const NO_ANSWER = '?'

/** The category of those with no answer, whatever the reason. */
const MISSING: string = NO_ANSWER

/** The category of a reason why there is no answer. */
export const codeOfReason = (reason: string): string => `${NO_ANSWER}${reason}`

const NOT_APPLICABLE: string = `${NO_ANSWER}notApplicable`
const NO_ENTRY: string = `${NO_ANSWER}${NONE}`

/**
 * What a category represents. People with entries, but none that was asked for, are not among those whom the question
 * is about.
 */
export function kindOf(code: string): Exclude<CategoryKind, 'total'> {
  if (code === NOT_APPLICABLE || code === NO_ENTRY) return 'notApplicable'
  return code.startsWith(NO_ANSWER) ? 'missing' : 'answer'
}

/** Every reason why there is no answer, without that the question does not apply. */
export const reasons = ['unknown', 'notAsked', 'refused', 'withheldForSafety', 'blank'] as const

/**
 * The lines of a hierarchy for those with no answer, `height` values long: the reasons are below what is missing; what
 * does not apply, and no entry, are by themselves.
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

/** The name under which those with any of some codes are counted together. */
export const nameOfUnion = (codes: readonly string[]): string => `+${codes.toSorted().join('+')}`
