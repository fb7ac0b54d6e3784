/** Differences between the fields of two versions. */

import type { EditionField } from './edition.ts'
import { type Difference, difference, type Kind } from './kinds.ts'

/** Whether two JSON values are equal, regardless of the order of members. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame(a[name as keyof typeof a], b[name as keyof typeof b]))
}

/** The members whose values differ. */
export const changed = (
  before: { readonly [member: string]: unknown },
  after: { readonly [member: string]: unknown },
  members: readonly string[],
): boolean => members.some((member) => !isSame(before[member], after[member]))

/** Limits of types: those that are looser when lower, and those that are looser when higher. */
const LOWER = ['min', 'minItems']
const UPPER = ['max', 'maxLength', 'maxItems']

function limitKinds(before: EditionField['type'], after: EditionField['type']): Kind[] {
  const bound = (type: EditionField['type'], name: string, none: number): number =>
    typeof type[name] === 'number' ? type[name] : none
  const steps = [
    ...LOWER.map(
      (name) => bound(before, name, Number.NEGATIVE_INFINITY) - bound(after, name, Number.NEGATIVE_INFINITY),
    ),
    ...UPPER.map(
      (name) => bound(after, name, Number.POSITIVE_INFINITY) - bound(before, name, Number.POSITIVE_INFINITY),
    ),
  ]
  const found: Kind[] = []
  if (steps.some((step) => step < 0)) found.push('limitTightened')
  if (steps.some((step) => step > 0)) found.push('limitLoosened')
  return found
}

function typeKinds(before: EditionField, after: EditionField): Kind[] {
  const essence = ({ type }: EditionField): object =>
    Object.fromEntries(Object.entries(type).filter(([name]) => ![...LOWER, ...UPPER].includes(name)))
  if (!isSame(essence(before), essence(after))) return ['typeChanged']
  const pattern: Kind[] = before.pattern === after.pattern ? [] : ['patternChanged']
  return [...limitKinds(before.type, after.type), ...pattern]
}

/** The presence levels of fields, from the least to the most demanding. */
const PRESENCES = ['derived', 'optional', 'answered', 'required']

function presenceKinds(before: EditionField, after: EditionField): Kind[] {
  if (before.presence === after.presence) return []
  if ([before.presence, after.presence].includes('derived')) return ['typeChanged']
  const isMore = PRESENCES.indexOf(after.presence) > PRESENCES.indexOf(before.presence)
  if (before.presence === 'answered' && isMore) return ['reasonNoLongerTaken']
  if (before.presence === 'required' && after.presence === 'answered') return ['reasonTaken']
  return [isMore ? 'fieldRequired' : 'fieldOptional']
}

const PROTECTION = {
  sensitivity: ['public', 'internal', 'sensitive', 'restricted'],
  identifiability: ['none', 'quasi', 'direct'],
  alsoAbout: ['undefined', 'victims'],
}

function protectionKinds(before: EditionField, after: EditionField): Kind[] {
  const steps = Object.entries(PROTECTION).map(
    ([member, scale]) => scale.indexOf(String(after[member])) - scale.indexOf(String(before[member])),
  )
  return [
    ...(steps.some((step) => step < 0) ? (['sensitivityLowered'] as const) : []),
    ...(steps.some((step) => step > 0) ? (['sensitivityRaised'] as const) : []),
  ]
}

/** Whether something was marked as deprecated, or the mark was removed. */
export function deprecationKinds(before: { deprecated?: unknown }, after: { deprecated?: unknown }): Kind[] {
  if (isSame(before.deprecated, after.deprecated)) return []
  if (before.deprecated === undefined) return ['deprecated']
  return after.deprecated === undefined ? ['undeprecated'] : ['wordingChanged']
}

/** The differences of one field. */
export function compareField(before: EditionField, after: EditionField): Difference[] {
  const found: Kind[] = [
    ...typeKinds(before, after),
    ...presenceKinds(before, after),
    ...protectionKinds(before, after),
    ...deprecationKinds(before, after),
    ...(changed(before, after, ['relevantWhen']) ? (['relevanceChanged'] as const) : []),
    ...(changed(before, after, ['derivedBy']) ? (['derivationChanged'] as const) : []),
    ...(changed(before, after, ['maps']) ? (['crosswalkChanged'] as const) : []),
    ...(changed(before, after, ['label', 'definition', 'question', 'genderNote']) ? (['wordingChanged'] as const) : []),
    ...(changed(before, after, ['sources', 'lens']) ? (['sourcesChanged'] as const) : []),
  ]
  return found.map((kind) => difference(kind, after.id))
}
