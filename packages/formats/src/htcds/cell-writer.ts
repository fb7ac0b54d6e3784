import { type CrosswalkList, countRelation, toForeignTerms } from '../records/crosswalk-index.ts'
import type { decisionsColumn } from '../records/decisions-column.ts'
import type { LossCounter } from '../records/losses.ts'
import type { CarriedValues } from '../records/uncarried.ts'
import type { HtcdsFieldName } from './fields.ts'

/** A column that a file of HTCDS has: a field of HTCDS, or the decisions that its boxes cannot hold. */
export type HtcdsColumnName = HtcdsFieldName | typeof decisionsColumn

/** The cells of one HTCDS row as they are filled, with the carried values and the losses. */
export class HtcdsCellWriter {
  readonly carried: CarriedValues
  readonly losses: LossCounter
  readonly #cells = new Map<HtcdsColumnName, string>()

  constructor(carried: CarriedValues, losses: LossCounter) {
    this.carried = carried
    this.losses = losses
  }

  get(field: HtcdsColumnName): string {
    return this.#cells.get(field) ?? ''
  }

  set(field: HtcdsColumnName, value: string | number | boolean | undefined): void {
    if (value !== undefined && value !== '') this.#cells.set(field, String(value))
  }

  /** Writes our codes as HTCDS values, each value once; counts codes that merge, narrow or have no value. */
  setCodes(field: HtcdsFieldName, list: CrosswalkList, codes: readonly string[] | undefined): void {
    if (codes === undefined) return
    const values = new Set<string>(this.get(field) === '' ? [] : this.get(field).split(';'))
    for (const code of codes) {
      const value = this.toForeign(field, list, code)
      if (value !== undefined) values.add(value)
    }
    this.set(field, [...values].join(';'))
  }

  /** The HTCDS value for one of our codes, or `undefined` and a loss. */
  toForeign(field: HtcdsFieldName, list: CrosswalkList, code: string): string | undefined {
    const row = toForeignTerms('htcds', list, code)[0]
    if (!row) {
      this.losses.add(`${list}.${code}`, 'dropped')
      return undefined
    }
    countRelation(this.losses, row, `${field}.${row.to}`)
    return row.to
  }
}
