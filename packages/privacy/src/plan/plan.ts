import type { DateBand } from '../hierarchies/dates.ts'
import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/** Who will hold the release: anybody, a partner under an agreement, or a researcher in a closed room. */
export type Purpose = 'publicMicrodata' | 'partnerMicrodata' | 'researchMicrodata'

/** A column by which somebody could be recognised. */
export type QuasiIdentifier = { readonly column: string; readonly hierarchy: Hierarchy }

/** How the values of a sensitive column must be spread in every class. */
export type SensitiveRule =
  | { readonly model: 'distinct'; readonly l: number }
  | { readonly model: 'entropy'; readonly l: number }
  | { readonly model: 'recursive'; readonly l: number; readonly c: number }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'equal' }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'ordered'; readonly order: readonly string[] }
  | { readonly model: 'close'; readonly t: number; readonly distance: 'hierarchical'; readonly hierarchy: Hierarchy }

/** A column that tells what nobody should learn of a person they have recognised. */
export type Sensitive = { readonly column: string; readonly rules: readonly SensitiveRule[] }

/**
 * How rows are recoded: `local` keeps most; `global` generalises all rows alike, and says nothing about which rows were rare;
 * `cells` keeps values as they are and takes single cells out.
 */
export type Method = 'local' | 'global' | 'cells'

/**
 * What is asked of classes beside a population that the data are part of: at least k of its people look like each class (k-map), or
 * a share of them between two limits is in the data (δ-presence). Under local recoding there may be more of its people: those
 * are counted whose combination of values goes to the class.
 */
export type PopulationRule =
  | { readonly model: 'kMap' }
  | { readonly model: 'presence'; readonly least: number; readonly most: number }

/**
 * What is done to a column before anything else: dates become bands; numbers become the means of groups of k neighbours; a share of the
 * rows, at random, exchange their values.
 */
export type Mask =
  | { readonly model: 'dateBand'; readonly band: DateBand }
  | { readonly model: 'microaggregate'; readonly k: number }
  | { readonly model: 'postRandomise'; readonly share: number }

/** What may be known after a release, checked and complete; made by `releasePlan`. */
export type ReleasePlan = {
  readonly purpose: Purpose
  readonly k: number
  readonly method: Method
  /** The largest share of rows that may be suppressed, from 0 to 1. */
  readonly suppressionLimit: number
  readonly quasiIdentifiers: readonly QuasiIdentifier[]
  readonly sensitive: readonly Sensitive[]
  /** What is done to a column before classes are made, by its name. */
  readonly masks: Readonly<Record<string, Mask>>
  /** The column whose distinct values are counted instead of rows: persons, cases, raids. It is not released. */
  readonly groupBy?: string
  /** With `kMap`, k is counted in the population and not in the data. */
  readonly population?: PopulationRule
  /** Where to find the columns in a case record: paths from a victim, or from the case. */
  readonly paths: Readonly<Record<string, string>>
}

/** How many rows of the data every class must hold: k, or any where k is counted in a population. */
export function leastRows({ k, population }: ReleasePlan): number {
  return population?.model === 'kMap' ? 1 : k
}
