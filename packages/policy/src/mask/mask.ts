import { type EntityId, type FieldId, isObject, type Json, objectOr } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { type FieldInfo, field, fields, fieldsOf, rules } from '@tip-standard/core/metadata'
import { ruleConditions } from '@tip-standard/core/rule-conditions'
import type { Prepared } from '../decide/prepare.ts'
import { narrow } from './narrow.ts'

const RANKS = { public: 0, internal: 1, sensitive: 2, restricted: 3 } as const

/** Whether a sensitivity is within a limit. */
export const seesUpTo = (limit: FieldInfo['sensitivity'], sensitivity: FieldInfo['sensitivity']): boolean =>
  RANKS[sensitivity] <= RANKS[limit]

const isFreeText = ({ type }: FieldInfo): boolean => type.kind === 'text' || type.kind === 'texts'

/** Free texts that anyone may read by the standard: the name of an organisation, its mandate. */
const isForEveryone = ({ sensitivity }: FieldInfo): boolean => sensitivity === 'public'

/** Whether a field refers to another record, in which it is unknown who leaves. */
const pointsElsewhere = ({ type }: FieldInfo): boolean =>
  (type.kind === 'reference' || type.kind === 'references') && type.to === '*'

/**
 * Why a field does not leave, or `undefined` if it does. `needed`: only with the consent of the person; `otherVictims`:
 * only if every victim of the record leaves.
 */
export type MaskReason =
  | 'named'
  | 'never'
  | 'elsewhere'
  | 'freeText'
  | 'restricted'
  | 'tooSensitive'
  | 'needed'
  | 'otherVictims'

/** The field that names who reported a record. */
const REPORTED_BY: FieldId = 'reportingEntity.id'

const isConditional = (reason: MaskReason): boolean => reason === 'needed' || reason === 'otherVictims'

/** What happens to a field for an audience and a purpose. */
export function maskOf(
  field: FieldInfo,
  { policy, purpose, audience }: Pick<Prepared, 'policy' | 'purpose' | 'audience'>,
): MaskReason | undefined {
  if (audience.isInternal) return undefined
  if (field.identifiability === 'direct') return 'never'
  if (policy.fields.without.includes(field.id) || audience.without?.includes(field.id)) return 'named'
  if (pointsElsewhere(field)) return 'elsewhere'
  const isText = isFreeText(field) && !isForEveryone(field)
  const isRestricted = field.sensitivity === 'restricted'
  if (isText || isRestricted) {
    if (audience.takesNeeded && purpose.needs?.includes(field.id)) return 'needed'
    return isRestricted ? 'restricted' : 'freeText'
  }
  if (!seesUpTo(audience.upTo, field.sensitivity) && field.presence !== 'required') return 'tooSensitive'
  return field.alsoAbout === 'victims' ? 'otherVictims' : undefined
}

/** Whether a condition requires that a field has a value or a reason. */
function asksFor(condition: Condition, name: string): boolean {
  if (condition.op === 'any' || condition.op === 'all') return condition.of.some((part) => asksFor(part, name))
  return condition.op === 'answered' && condition.field === name
}

/**
 * Whether an entry without the field would look faulty: every entry answers it, or a rule of the standard requires it.
 */
function isMissed({ id, name, presence }: FieldInfo): boolean {
  if (presence === 'answered') return true
  return rules.some((rule) => {
    const must = rule.field === id && rule.severity === 'error' ? ruleConditions[rule.id]?.must : undefined
    return must !== undefined && asksFor(must, name)
  })
}

/** A value, or a list of values; an object in place of a value may contain anything, so it does not leave. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return isObject(value) ? undefined : value
  return value.some((one) => typeof one === 'object') ? value.filter((one) => typeof one !== 'object') : value
}

const heldBy = ({ type }: FieldInfo): EntityId | undefined =>
  type.kind === 'object' || type.kind === 'objects' ? type.entity : undefined

/**
 * The requested fields with everything that they need: what is in them, what contains them, and the ids in the same
 * entities.
 */
function neededFor(asked: readonly FieldId[]): ReadonlySet<FieldId> {
  const needed = new Set<FieldId>(asked)
  // The set grows during the loop: it also reaches what is nested deeper, in both directions.
  for (const id of needed) {
    const held = heldBy(field(id))
    for (const one of held === undefined ? [] : fieldsOf(held)) needed.add(one.id)
  }
  const reached = new Set<EntityId>(fields.flatMap(({ id, entity }) => (needed.has(id) ? [entity] : [])))
  for (const entity of reached)
    for (const field of fields)
      if (heldBy(field) === entity) {
        needed.add(field.id)
        reached.add(field.entity)
      }
  for (const field of fields)
    if (field.presence === 'required' && heldBy(field) === undefined && reached.has(field.entity)) needed.add(field.id)
  return needed
}

/** What happens to a field: the condition under which it leaves, if any, and the entity that it contains. */
type Kept = { takes: 'consent' | 'everyVictim' | undefined; held: Keeps | undefined }

/** Which conditions are met: the consent of the person, and that every victim of the record leaves. */
export type Given = { consent: boolean; everyVictim: boolean }

/**
 * The fields that an entity keeps, by name, and those that do not leave and would be missed: they are marked as
 * withheld, whether they had a value or not. The object is shared wherever the entity occurs, so that copying only
 * follows references.
 */
type Keeps = { fields: Map<string, Kept>; withheld: string[] }

const isGiven = ({ takes }: Kept, { consent, everyVictim }: Given): boolean =>
  takes === undefined || (takes === 'consent' ? consent : everyVictim)

/** Makes copies of records that hold only the fields which an audience may have. */
export class Mask {
  readonly #entities = new Map<EntityId, Keeps>()
  readonly #provenance: Keeps
  readonly #prepared: Prepared
  /** Whether everything stays: within one custody. */
  readonly isWhole: boolean

  constructor(prepared: Prepared) {
    this.#prepared = prepared
    this.isWhole = prepared.audience.isInternal
    const { fields: asked } = prepared.request
    // A policy may require several agencies behind each count, so who reported a record stays, whatever fields are
    // requested.
    const needed =
      asked === undefined
        ? undefined
        : neededFor([...asked, ...(prepared.audience.takes === 'releases' ? [REPORTED_BY] : [])])
    for (const field of fields) {
      if (field.presence === 'derived' || needed?.has(field.id) === false) continue
      const reason = maskOf(field, prepared)
      if (reason !== undefined && !isConditional(reason)) {
        if (isMissed(field)) this.#keepsOf(field.entity).withheld.push(field.name)
        continue
      }
      const entity = heldBy(field)
      this.#keepsOf(field.entity).fields.set(field.name, {
        takes: reason === 'needed' ? 'consent' : reason === 'otherVictims' ? 'everyVictim' : undefined,
        held: entity === undefined ? undefined : this.#keepsOf(entity),
      })
    }
    // References to entries of a list that does not leave are removed with it.
    for (const { entity, name, presence, type } of fields) {
      if ((type.kind !== 'reference' && type.kind !== 'references') || presence === 'required') continue
      const list = type.to.split('/').at(-1)
      if (this.#isLeftOut(list)) this.#entities.get(entity)?.fields.delete(name)
    }
    this.#provenance = this.#keepsOf('provenance')
  }

  #keepsOf(entity: EntityId): Keeps {
    const keeps = this.#entities.get(entity) ?? { fields: new Map(), withheld: [] }
    this.#entities.set(entity, keeps)
    return keeps
  }

  #isLeftOut(list: string | undefined): boolean {
    return fields.some(
      ({ entity, name, type }) => name === list && type.kind === 'objects' && !this.keeps(entity, name),
    )
  }

  /** Whether a field leaves unconditionally. */
  keeps(entity: EntityId, name: string): boolean {
    const kept = this.#entities.get(entity)?.fields.get(name)
    return kept !== undefined && kept.takes === undefined
  }

  /** The ids of the fields that may leave, including those that leave only with consent or if every victim leaves. */
  get fields(): FieldId[] {
    const reached = new Set<EntityId>(['caseRecord', 'provenance'])
    // The set grows during the loop: every entity that a field contains is visited in turn.
    for (const entity of reached)
      for (const field of fields)
        if (field.entity === entity && 'entity' in field.type && this.#entities.get(entity)?.fields.has(field.name))
          reached.add(field.type.entity)
    return [...reached].flatMap((entity) =>
      [...(this.#entities.get(entity)?.fields.keys() ?? [])].map((name) => `${entity}.${name}` as FieldId),
    )
  }

  /** A copy of an entity with the fields that leave, including those whose condition is met. */
  apply(value: Json, entity: EntityId, given: Given): Json {
    if (this.isWhole) return value
    return this.#copy(value, this.#keepsOf(entity), given)
  }

  /** A copy of a victim without what others do for them or know about them, which does not leave either. */
  applyToVictim(victim: Json, given: Given): Json {
    return this.isWhole ? victim : this.apply(narrow(victim, this.#prepared), 'victim', given)
  }

  #copy(value: Json, keeps: Keeps, given: Given): Json {
    const copy: Json = {}
    for (const name of Object.keys(value)) {
      const kept = keeps.fields.get(name)
      if (kept !== undefined) {
        if (isGiven(kept, given)) {
          const left = kept.held === undefined ? plain(value[name]) : this.#copyHeld(value[name], kept.held, given)
          if (left !== undefined) copy[name] = left
        }
      } else if (name === 'absent' || name === 'provenance') this.#copyAbout(name, value[name], copy, keeps, given)
    }
    if (keeps.withheld.length > 0) {
      const absent: Json = { ...objectOr(copy['absent']) }
      for (const name of keeps.withheld) absent[name] = 'withheldForSafety'
      copy['absent'] = absent
    }
    return copy
  }

  #copyHeld(value: unknown, held: Keeps, given: Given): unknown {
    if (!Array.isArray(value)) return isObject(value) ? this.#copy(value, held, given) : undefined
    const copies: Json[] = []
    for (const one of value) if (isObject(one)) copies.push(this.#copy(one, held, given))
    return copies
  }

  /** Reasons and provenance of fields that leave; those of other fields would reveal that they exist. */
  #copyAbout(name: 'absent' | 'provenance', value: unknown, copy: Json, keeps: Keeps, given: Given): void {
    if (!isObject(value)) return
    let about: Json | undefined
    for (const field of Object.keys(value)) {
      const kept = keeps.fields.get(field)
      if (kept === undefined || !isGiven(kept, given)) continue
      const one = value[field]
      const left = name === 'provenance' && isObject(one) ? this.#copy(one, this.#provenance, given) : plain(one)
      if (left === undefined) continue
      about ??= {}
      about[field] = left
    }
    if (about !== undefined) copy[name] = about
  }
}
