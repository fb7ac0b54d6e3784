/** The language in which rules and relevance are written, as data. */

import type { FieldPath } from './generated/field-paths.ts'

/**
 * A field: of the entity (`sex`), of an object in it (`place.country`), of the entity that holds it (`../consents`) or of the record
 * (`/case.openedOn`). Inside `some`, `every`, `someReferred` and `everyReferred` the entity is an entry of the list; `^/sentOn` is then a
 * field of the entity in which the list was looked up, so that a consent can be compared with the referral that names it.
 */
export type ConditionPath = FieldPath | `../${FieldPath}` | `/${FieldPath}` | `^/${FieldPath}`

/**
 * A condition over one entity; `List` is the type of references to code lists. The first group tests values and is
 * false if they are missing. The second holds constraints, which only existing values can violate. The third combines
 * conditions.
 */
export type ConditionOver<List> =
  | { op: 'present'; field: ConditionPath }
  | { op: 'answered'; field: ConditionPath }
  | { op: 'in'; field: ConditionPath; values: readonly (string | boolean)[] }
  | { op: 'includesAny'; field: ConditionPath; values: readonly string[] }
  | { op: 'atLeast'; field: ConditionPath; value: number }
  | { op: 'atMost'; field: ConditionPath; value: number }
  | { op: 'countAtLeast'; field: ConditionPath; count: number }
  /** Whole years between two dates; a partial date counts as the day that gives the person the benefit of the doubt. */
  | { op: 'ageOn'; birth: ConditionPath; on: ConditionPath; atLeast?: number; atMost?: number }
  /** Where the value of a field comes from. */
  | { op: 'provenance'; field: ConditionPath; values: readonly string[] }
  | { op: 'some'; field: ConditionPath; that: ConditionOver<List> }
  | { op: 'someReferred'; field: ConditionPath; to: ConditionPath; that: ConditionOver<List> }
  /** Two dates in order, compared at the precision that both have. */
  | { op: 'notAfter'; fields: readonly [ConditionPath, ConditionPath] }
  /** Two numbers: the first is not above the second. */
  | { op: 'notAbove'; fields: readonly [ConditionPath, ConditionPath] }
  /** No entry of a list begins before the previous one ended; the keys name the dates of an entry in order. */
  | { op: 'ascending'; field: ConditionPath; keys: readonly FieldPath[] }
  /** The whole years or months from one date to another may lie in a band, for any days missing from partial dates. */
  | {
      op: 'spanInBand'
      unit: 'years' | 'months'
      from: ConditionPath
      to: ConditionPath
      band: ConditionPath
      list: List
    }
  /** Every member of the first list is a member of the second. */
  | { op: 'subset'; fields: readonly [ConditionPath, ConditionPath] }
  /** Two values, or a value and the members of a list, are different. */
  | { op: 'differ'; fields: readonly [ConditionPath, ConditionPath] }
  | { op: 'startsWith'; fields: readonly [ConditionPath, ConditionPath] }
  | { op: 'withinBand'; value: ConditionPath; band: ConditionPath; list: List }
  /** Every code of one field has its parent among the codes of the other. */
  | { op: 'childOf'; child: ConditionPath; parent: ConditionPath; list: List }
  | { op: 'resolves'; field: ConditionPath; to: ConditionPath }
  | { op: 'uniqueBy'; field: ConditionPath; keys: readonly FieldPath[] }
  | { op: 'every'; field: ConditionPath; that: ConditionOver<List> }
  | { op: 'everyReferred'; field: ConditionPath; to: ConditionPath; that: ConditionOver<List> }
  /** The entity that holds this one satisfies a condition. */
  | { op: 'holder'; that: ConditionOver<List> }
  | { op: 'all'; of: readonly ConditionOver<List>[] }
  | { op: 'any'; of: readonly ConditionOver<List>[] }
  | { op: 'not'; of: ConditionOver<List> }

/** The result of a compiler for each kind of condition; a new kind does not compile until every compiler handles it. */
export type ConditionCases<List, Context, Result> = {
  readonly [Op in ConditionOver<List>['op']]: (
    condition: Extract<ConditionOver<List>, { op: Op }>,
    context: Context,
  ) => Result
}

/** Applies a compiler to a condition; its handlers for `some`, `all`, `not` and similar kinds call it again. */
export function foldCondition<List, Context, Result>(
  condition: ConditionOver<List>,
  cases: ConditionCases<List, Context, Result>,
  context: Context,
): Result {
  const answer = cases[condition.op] as ((condition: ConditionOver<List>, context: Context) => Result) | undefined
  if (answer === undefined) throw new TypeError('A condition has an `op` that is not known.')
  return answer(condition, context)
}
