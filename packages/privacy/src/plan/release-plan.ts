import { type EntityId, type FieldId, type FieldInfo, field, fieldsOf } from '@tip-standard/core'
import { type DateBand, dateBandHierarchy } from '../hierarchies/dates.ts'
import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { flatHierarchy, hierarchyOfList, yearHierarchy } from '../hierarchies/shipped.ts'
import { PrivacyError } from '../privacy-error.ts'
import type {
  Mask,
  Method,
  PopulationRule,
  Purpose,
  QuasiIdentifier,
  ReleasePlan,
  Sensitive,
  SensitiveRule,
} from './plan.ts'

/** Dates that are released as bands: the narrowest band, and the years that may occur. */
export type DateBands = { readonly band: DateBand; readonly from: number; readonly to: number }

/**
 * A quasi-identifier: a field of the standard, whose hierarchy is known; a column with its hierarchy; or dates as
 * bands.
 */
export type QuasiIdentifierInput =
  | FieldId
  | {
      readonly column: string
      readonly hierarchy?: Hierarchy
      /** Whether the values of the hierarchy were read from the data. */
      readonly isFromData?: boolean
      readonly path?: string
      readonly dates?: DateBands
    }

/**
 * A sensitive column. By default every class has at least two values, and no value makes up nine tenths of it. Numbers
 * may be microaggregated, in groups of k unless another number is given, or a share of the values exchanged at random.
 */
export type SensitiveInput =
  | FieldId
  | {
      readonly column: string
      readonly path?: string
      readonly rules?: readonly SensitiveRule[]
      readonly mask?:
        | { readonly model: 'microaggregate'; readonly k?: number }
        | Extract<Mask, { model: 'postRandomise' }>
    }

/** Input of `releasePlan`; everything omitted has a default. */
export type ReleasePlanInput = {
  readonly purpose: Purpose
  /** The smallest allowed equivalence class, in rows or groups, never below 2 (default: 11). */
  readonly k?: number
  readonly quasiIdentifiers?: readonly QuasiIdentifierInput[]
  readonly sensitive?: readonly SensitiveInput[]
  readonly method?: Method
  readonly suppressionLimit?: number
  readonly groupBy?: string
  /**
   * Requires the rows of a population when the release is made, and the method `global`, or `local` without a lower
   * limit.
   */
  readonly population?: PopulationRule
}

/** The fields of a public release unless the plan names others: year, sex, age band, citizenships and form of exploitation. */
export const publicFields: readonly FieldId[] = [
  'case.registrationYear',
  'victim.sex',
  'victim.ageBand',
  'victim.citizenships',
  'exploitation.form',
]

/**
 * The default rules for a sensitive column: an attacker who finds the class of a person cannot be sure of the value,
 * nor nearly sure. With two values alone, ten of eleven rows may share one (skewness).
 */
const defaultRules: readonly SensitiveRule[] = [
  { model: 'distinct', l: 2 },
  { model: 'recursive', l: 2, c: 9 },
]

/** The default k, which CTDC uses for its publications. */
const publicK = 11

/** Returns the field of the standard with this id, or `undefined`. */
export function knownField(id: string): FieldInfo | undefined {
  try {
    return field(id as FieldId)
  } catch {
    return undefined
  }
}

/**
 * Throws `columnNotReleasable` for a field that must not be in a release: direct identifiers, free text, dates and
 * objects; in a public release, also restricted fields.
 */
export function checkReleasable(info: FieldInfo, purpose: Purpose, areDatesBands = false): void {
  const kinds = ['code', 'codes', 'boolean', 'integer', ...(areDatesBands ? ['date', 'partialDate'] : [])]
  const isKindReleasable = kinds.includes(info.type.kind)
  const isTooSensitive = purpose === 'publicMicrodata' && info.sensitivity === 'restricted'
  if (info.identifiability === 'direct' || !isKindReleasable || isTooSensitive)
    throw new PrivacyError('columnNotReleasable', { column: info.id })
}

/**
 * Returns the path of a field from a victim or an alleged perpetrator: a member of the person, of the case, or of an
 * object of the person.
 */
function pathOf({ id, entity, name }: FieldInfo, person: EntityId = 'victim'): string {
  if (entity === person) return name
  if (entity === 'case' || entity === 'reportingEntity') return id
  const holder = fieldsOf(person).find(
    ({ type }) => (type.kind === 'objects' || type.kind === 'object') && type.entity === entity,
  )
  if (holder === undefined) throw new PrivacyError('planInvalid', { fieldOutside: id })
  return `${holder.name}.${name}`
}

/** Returns the hierarchy of a field's values: that of its code list, years, or yes and no. */
function hierarchyOfField({ id, type }: FieldInfo): Hierarchy {
  if (type.kind === 'code' || type.kind === 'codes') return hierarchyOfList(type.list)
  if (type.kind === 'boolean') return flatHierarchy(['true', 'false'])
  if (type.kind === 'integer' && type.min >= 1900) return yearHierarchy(type.min, type.max)
  throw new PrivacyError('hierarchyMissing', { column: id })
}

function hierarchyOfDates(column: string, { band, from, to }: DateBands): Hierarchy {
  const isRight = [from, to].every((year) => Number.isInteger(year) && year >= 1000 && year <= 9999) && from <= to
  if (!isRight) throw new PrivacyError('planInvalid', { yearsOf: column })
  return dateBandHierarchy(from, to, band)
}

/** Collects the masks of columns. */
function masksOf(
  quasiIdentifiers: readonly QuasiIdentifierInput[],
  sensitive: readonly SensitiveInput[],
  k: number,
): Record<string, Mask> {
  const masks: Record<string, Mask> = {}
  for (const one of quasiIdentifiers)
    if (typeof one !== 'string' && one.dates !== undefined)
      masks[one.column] = { model: 'dateBand', band: one.dates.band }
  for (const one of sensitive) {
    if (typeof one === 'string' || one.mask === undefined) continue
    const { column, mask } = one
    const made = mask.model === 'microaggregate' ? { ...mask, k: mask.k ?? k } : mask
    const isRight =
      made.model === 'microaggregate' ? Number.isInteger(made.k) && made.k >= 2 : made.share >= 0 && made.share <= 1
    if (!isRight) throw new PrivacyError('planInvalid', { maskOf: column })
    masks[column] = made
  }
  return masks
}

function toQuasiIdentifier(input: QuasiIdentifierInput, purpose: Purpose): QuasiIdentifier {
  const { column, hierarchy, dates, isFromData } = typeof input === 'string' ? { column: input } : input
  const info = knownField(column)
  if (info !== undefined) checkReleasable(info, purpose, dates !== undefined)
  if (dates !== undefined) return { column, hierarchy: hierarchyOfDates(column, dates) }
  if (hierarchy !== undefined) return { column, hierarchy, ...(isFromData === true && { isFromData }) }
  if (info === undefined) throw new PrivacyError('hierarchyMissing', { column })
  return { column, hierarchy: hierarchyOfField(info) }
}

function toSensitive(input: SensitiveInput, purpose: Purpose): Sensitive {
  const { column, rules = defaultRules } = typeof input === 'string' ? { column: input } : input
  const info = knownField(column)
  if (info !== undefined) checkReleasable(info, purpose)
  // A quasi-identifier must be generalised; distributing its values is not enough.
  if (info?.identifiability === 'quasi') throw new PrivacyError('planInvalid', { quasiIdentifier: column })
  for (const rule of rules) {
    const isRight =
      rule.model === 'close' ? rule.t >= 0 && rule.t <= 1 : rule.l >= 1 && (rule.model !== 'recursive' || rule.c > 0)
    if (!isRight) throw new PrivacyError('planInvalid', { ruleOf: column })
  }
  return { column, rules }
}

/** Returns the path of a column: that of a field of the standard in a case record, otherwise the name of the column. */
export function toPath(input: QuasiIdentifierInput | SensitiveInput): [column: string, path: string] {
  const { column, path } = typeof input === 'string' ? { column: input, path: undefined } : input
  const info = knownField(column)
  return [column, path ?? (info === undefined ? column : pathOf(info))]
}

/**
 * Returns the path of a column in a case record, from the kind of person that rows describe; for other columns, the
 * name.
 */
export function pathFrom(person: EntityId, column: string): string {
  const info = knownField(column)
  return info === undefined ? column : pathOf(info, person)
}

/**
 * Makes a plan from the input and from the standard's definitions of its fields: which are released by default, which
 * must not be released, how their values are generalised, and where they are in a case record. Throws a typed error for
 * a plan that would not protect people.
 */
export function releasePlan(input: ReleasePlanInput): ReleasePlan {
  const { purpose, k = publicK, method = 'local', suppressionLimit = 1, groupBy, population } = input
  const quasiIdentifiers = input.quasiIdentifiers ?? publicFields
  const sensitive = input.sensitive ?? []
  if (!Number.isInteger(k) || k < 2) throw new PrivacyError('planInvalid', { leastK: 2 })
  if (!(suppressionLimit >= 0 && suppressionLimit <= 1))
    throw new PrivacyError('planInvalid', { mostSuppressionLimit: 1 })
  if (population !== undefined) {
    const { least, most } = population.model === 'presence' ? population : { least: 0, most: 1 }
    if (!(least >= 0 && least <= most && most <= 1)) throw new PrivacyError('planInvalid', { mostShare: 1 })
    // People outside the data who match several classes, or a class and finer ones, only make k-map and an upper limit
    // safer. For a lower limit, or if single cells are suppressed, each person must belong to one known class.
    if (method === 'cells' || (method === 'local' && least > 0) || groupBy !== undefined)
      throw new PrivacyError('planInvalid', { populationNeeds: 'global' })
  }
  const planned = {
    quasiIdentifiers: quasiIdentifiers.map((one) => toQuasiIdentifier(one, purpose)),
    sensitive: sensitive.map((one) => toSensitive(one, purpose)),
  }
  const masks = masksOf(quasiIdentifiers, sensitive, k)
  // Such a mask changes a whole column, so it would mix the data with the population.
  if (population !== undefined && Object.values(masks).some(({ model }) => model !== 'dateBand'))
    throw new PrivacyError('planInvalid', { maskBeside: 'population' })
  const paths = Object.fromEntries([...quasiIdentifiers, ...sensitive].map(toPath))
  if (quasiIdentifiers.length === 0) throw new PrivacyError('planInvalid', { leastQuasiIdentifiers: 1 })
  const columns = [...Object.keys(paths), ...(groupBy === undefined ? [] : [groupBy])]
  if (new Set(columns).size < quasiIdentifiers.length + sensitive.length + (groupBy === undefined ? 0 : 1))
    throw new PrivacyError('columnTwice')
  return {
    purpose,
    k,
    method,
    suppressionLimit,
    ...planned,
    masks,
    ...(groupBy !== undefined && { groupBy }),
    ...(population !== undefined && { population }),
    paths,
  }
}
