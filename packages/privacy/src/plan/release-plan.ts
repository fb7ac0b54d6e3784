import { type FieldId, type FieldInfo, field, fieldsOf } from '@tip-standard/core'
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

/** Dates that are released as bands: the narrowest, and the years that may occur. */
export type DateBands = { readonly band: DateBand; readonly from: number; readonly to: number }

/** A quasi-identifier: a field of the standard, whose hierarchy is known, a column with its hierarchy, or dates as bands. */
export type QuasiIdentifierInput =
  | FieldId
  | { readonly column: string; readonly hierarchy?: Hierarchy; readonly path?: string; readonly dates?: DateBands }

/**
 * A sensitive column: at least two values in every class unless rules say more. Its numbers may be microaggregated, in groups of k
 * unless another number is given, or a share of its values exchanged at random.
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

/** What `releasePlan` is told; everything that is left out has a default. */
export type ReleasePlanInput = {
  readonly purpose: Purpose
  /** The least number of rows, or of groups, that share all quasi-identifiers; 11 unless said, and never below 2. */
  readonly k?: number
  readonly quasiIdentifiers?: readonly QuasiIdentifierInput[]
  readonly sensitive?: readonly SensitiveInput[]
  readonly method?: Method
  readonly suppressionLimit?: number
  readonly groupBy?: string
  /** Needs the rows of a population when the release is made, and the method `global`, or `local` where no share is too small. */
  readonly population?: PopulationRule
}

/** What a public release holds unless the plan says otherwise: one field each for when, who, where from and what for. */
export const publicFields: readonly FieldId[] = [
  'case.registrationYear',
  'victim.sex',
  'victim.ageBand',
  'victim.citizenships',
  'exploitation.form',
]

/** The least k for data that anybody can see; CTDC publishes with it. */
const publicK = 11

/** A field of the standard, or `undefined` where a column has another name. */
export function knownField(id: string): FieldInfo | undefined {
  try {
    return field(id as FieldId)
  } catch {
    return undefined
  }
}

/**
 * Direct identifiers, free text, dates and objects have no place in a release; what is restricted has none in a public one. Throws
 * `columnNotReleasable` for a field of that kind.
 */
export function checkReleasable(info: FieldInfo, purpose: Purpose, areDatesBands = false): void {
  const kinds = ['code', 'codes', 'boolean', 'integer', ...(areDatesBands ? ['date', 'partialDate'] : [])]
  const isKindReleasable = kinds.includes(info.type.kind)
  const isTooSensitive = purpose === 'publicMicrodata' && info.sensitivity === 'restricted'
  if (info.identifiability === 'direct' || !isKindReleasable || isTooSensitive)
    throw new PrivacyError('columnNotReleasable', { column: info.id })
}

/** Where a field stands, seen from a victim: its own members, those of the case, or those of one object below the victim. */
function pathOf({ id, entity, name }: FieldInfo): string {
  if (entity === 'victim') return name
  if (entity === 'case' || entity === 'reportingEntity') return id
  const holder = fieldsOf('victim').find(
    ({ type }) => (type.kind === 'objects' || type.kind === 'object') && type.entity === entity,
  )
  if (holder === undefined) throw new PrivacyError('planInvalid', { fieldOutside: id })
  return `${holder.name}.${name}`
}

/** The hierarchy of a field's values: that of its code list, years, or yes and no. */
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

/** The masks that columns ask for. */
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
  const { column, hierarchy, dates } = typeof input === 'string' ? { column: input } : input
  const info = knownField(column)
  if (info !== undefined) checkReleasable(info, purpose, dates !== undefined)
  if (dates !== undefined) return { column, hierarchy: hierarchyOfDates(column, dates) }
  if (hierarchy !== undefined) return { column, hierarchy }
  if (info === undefined) throw new PrivacyError('hierarchyMissing', { column })
  return { column, hierarchy: hierarchyOfField(info) }
}

function toSensitive(input: SensitiveInput, purpose: Purpose): Sensitive {
  const { column, rules = [{ model: 'distinct', l: 2 } as const] } =
    typeof input === 'string' ? { column: input } : input
  const info = knownField(column)
  if (info !== undefined) checkReleasable(info, purpose)
  // What helps to recognise somebody must be generalised, not only be spread.
  if (info?.identifiability === 'quasi') throw new PrivacyError('planInvalid', { quasiIdentifier: column })
  for (const rule of rules) {
    const isRight =
      rule.model === 'close' ? rule.t >= 0 && rule.t <= 1 : rule.l >= 1 && (rule.model !== 'recursive' || rule.c > 0)
    if (!isRight) throw new PrivacyError('planInvalid', { ruleOf: column })
  }
  return { column, rules }
}

/** The path of a column: where a field of the standard stands in a case record, else the column's own name. */
export function toPath(input: QuasiIdentifierInput | SensitiveInput): [column: string, path: string] {
  const { column, path } = typeof input === 'string' ? { column: input, path: undefined } : input
  const info = knownField(column)
  return [column, path ?? (info === undefined ? column : pathOf(info))]
}

/**
 * Makes a plan from what is said and what the standard knows of its fields: which are released when nothing is said, which are not
 * releasable at all, how their values are generalised, where they stand in a case record. Throws a typed error for a plan that
 * would not protect.
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
    // People who are not in the data, and look like several classes or like a class and its finer ones, only make k-map and an upper
    // limit safer. Where a share must not be too small, or single cells are suppressed, it has to be known who belongs where.
    if (method === 'cells' || (method === 'local' && least > 0) || groupBy !== undefined)
      throw new PrivacyError('planInvalid', { populationNeeds: 'global' })
  }
  const planned = {
    quasiIdentifiers: quasiIdentifiers.map((one) => toQuasiIdentifier(one, purpose)),
    sensitive: sensitive.map((one) => toSensitive(one, purpose)),
  }
  const masks = masksOf(quasiIdentifiers, sensitive, k)
  // What is done to a column as a whole would mix the data with the population.
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
