import type { DateBand } from '../hierarchies/dates.ts'
import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/** The recipient of the release: the public, a partner under an agreement, or a researcher in a secure data room. */
export type Purpose = 'publicMicrodata' | 'partnerMicrodata' | 'researchMicrodata'

/**
 * A quasi-identifier: a column by which a person could be recognised, with the hierarchy of its values. If the values
 * were read from the data (`isFromData`), the list of values is not public knowledge.
 */
export type QuasiIdentifier = { readonly column: string; readonly hierarchy: Hierarchy; readonly isFromData?: boolean }

/** A rule for how the values of a sensitive column must be spread in every equivalence class. */
export type SensitiveRule =
  | { readonly model: 'distinct'; readonly l: number }
  | { readonly model: 'entropy'; readonly l: number }
  | { readonly model: 'recursive'; readonly l: number; readonly c: number }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'equal' }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'ordered'; readonly order: readonly string[] }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'hierarchical'; readonly hierarchy: Hierarchy }

/** A sensitive column: one whose value no one must learn about a recognised person. */
export type Sensitive = { readonly column: string; readonly rules: readonly SensitiveRule[] }

/**
 * The method of recoding: `local` keeps most detail; `global` generalises all rows to the same levels and does not reveal which rows
 * were rare; `cells` keeps values exact and suppresses single cells.
 */
export type Method = 'local' | 'global' | 'cells'

/**
 * The requirement for classes within a population that includes the people of the data: at least k of its people match
 * each class (k-map), or a share of them between two limits is in the data (δ-presence). Under local recoding more
 * people may match: only people whose combination of values is recoded to the class are counted.
 */
export type PopulationRule =
  | { readonly model: 'kMap' }
  | { readonly model: 'presence'; readonly least: number; readonly most: number }

/**
 * A mask, applied to a column before recoding: dates become bands; numbers become the means of groups of k neighbours; a share of the
 * rows, chosen at random, exchange their values.
 */
export type Mask =
  | { readonly model: 'dateBand'; readonly band: DateBand }
  | { readonly model: 'microaggregate'; readonly k: number }
  | { readonly model: 'postRandomise'; readonly share: number }

/** A complete and checked plan of a release; made by `releasePlan`. */
export type ReleasePlan = {
  readonly purpose: Purpose
  readonly k: number
  readonly method: Method
  /** The largest share of rows that may be suppressed, from 0 to 1. */
  readonly suppressionLimit: number
  readonly quasiIdentifiers: readonly QuasiIdentifier[]
  readonly sensitive: readonly Sensitive[]
  /** The masks, by column name. */
  readonly masks: Readonly<Record<string, Mask>>
  /** The column whose distinct values are counted instead of rows: persons, cases, raids. It is not released. */
  readonly groupBy?: string
  /** With `kMap`, k is counted in the population instead of the data. */
  readonly population?: PopulationRule
  /** The paths of the columns in a case record: from a victim, or from the case. */
  readonly paths: Readonly<Record<string, string>>
}

/** Returns the minimum number of data rows in every class: k, or 1 if k is counted in a population. */
export function leastRows({ k, population }: ReleasePlan): number {
  return population?.model === 'kMap' ? 1 : k
}
