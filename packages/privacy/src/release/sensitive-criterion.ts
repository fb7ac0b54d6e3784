import { bindColumn } from '../hierarchies/bind.ts'
import type { Criterion } from '../models/criterion.ts'
import { minimumDistinct } from '../models/k-anonymity.ts'
import { entropyDiversity, memberDiversity, recursiveDiversity } from '../models/l-diversity.ts'
import {
  closeness,
  type Distance,
  equalCloseness,
  hierarchicalDistance,
  orderedDistance,
} from '../models/t-closeness.ts'
import type { TupleValues } from '../models/tuple-values.ts'
import type { SensitiveRule } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { membersOf } from '../table/cell.ts'
import type { Column } from '../table/table.ts'

type Stepwise = Exclude<Extract<SensitiveRule, { model: 'close' }>, { distance: 'equal' }>

function distanceFor(rule: Stepwise, column: Column): Distance {
  if (rule.distance === 'hierarchical') {
    const { codes, hierarchy } = bindColumn(
      { ...column, codes: Uint32Array.from(column.values.keys()) },
      rule.hierarchy,
    )
    return hierarchicalDistance(hierarchy, codes)
  }
  const places = new Map(rule.order.map((value, at) => [value, at]))
  const unknown = column.values.filter((value) => !places.has(value)).length
  if (unknown > 0) throw new PrivacyError('unknownLeaf', { column: column.name, values: unknown })
  return orderedDistance(
    Uint32Array.from(column.values, (value) => places.get(value) as number),
    rule.order.length,
  )
}

/** The criterion that sets also differ in their members, if a column has sets and a rule requires several values. */
function forMembers(
  rule: Exclude<SensitiveRule, { model: 'close' }>,
  values: TupleValues,
  column: Column,
): Criterion[] {
  const sets = column.values.map(membersOf)
  if (rule.l <= 1 || sets.every(({ length }) => length === 1)) return []
  const members = [...new Set(sets.flat())]
  const numberOf = new Map(members.map((member, at) => [member, at]))
  const numbers = sets.map((set) => set.map((member) => numberOf.get(member) as number))
  return [memberDiversity(values, numbers, members.length, rule.model === 'recursive' ? rule.c : undefined)]
}

/** Makes the criteria of a rule on a sensitive column, and criteria that follow from it and let a search prune more. */
export function criteriaFor(
  rule: SensitiveRule,
  values: TupleValues,
  column: Column,
  overall: Float64Array,
): Criterion[] {
  if (rule.model !== 'close') {
    const shared = [minimumDistinct(values, rule.l), ...forMembers(rule, values, column)]
    if (rule.model === 'entropy') return [...shared, entropyDiversity(values, rule.l)]
    return rule.model === 'recursive' ? [...shared, recursiveDiversity(values, rule.l, rule.c)] : shared
  }
  if (rule.distance === 'equal') return [equalCloseness(values, rule.t, overall)]
  return [closeness(values, rule.t, distanceFor(rule, column), overall)]
}
