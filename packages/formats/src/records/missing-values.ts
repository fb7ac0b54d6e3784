import type { AbsentReasonCode, Provenance } from '@tip-standard/core'

/** The result of reading a cell: a value, blank, or unusable content that is now unknown. */
export type Read<T> = { value: T } | 'blank' | 'unknown'

type Wrapped = { absent?: object; provenance?: object }

/** The fields of an entity whose value may be missing with a reason. */
type AbsentableField<E extends Wrapped> = keyof E & keyof NonNullable<E['absent']> & string

/** Records that a value is missing and why. */
export function markAbsent<E extends Wrapped>(
  entity: E,
  field: keyof NonNullable<E['absent']> & string,
  reason: AbsentReasonCode = 'unknown',
): void {
  const absent: Record<string, AbsentReasonCode> = { ...entity.absent, [field]: reason }
  entity.absent = absent
}

/** Records the provenance of a value. */
export function markProvenance<E extends Wrapped>(
  entity: E,
  field: keyof NonNullable<E['provenance']> & string,
  provenance: Provenance,
): void {
  const all: Record<string, Provenance> = { ...entity.provenance, [field]: { ...provenance } }
  entity.provenance = all
}

/**
 * Stores the result of a reading: the value, or that it is unknown; a blank changes nothing. Returns whether something
 * was stored.
 */
export function assign<E extends Wrapped, F extends AbsentableField<E>>(
  entity: E,
  field: F,
  read: Read<NonNullable<E[F]>>,
): boolean {
  if (read === 'blank') return false
  if (read === 'unknown') markAbsent(entity, field)
  else entity[field] = read.value
  return true
}
