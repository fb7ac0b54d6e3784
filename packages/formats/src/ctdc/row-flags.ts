import type { CountryCode } from '@tip-standard/core'
import type { CellValue } from '@tip-standard/sheets'
import { type SourceRow, toCells, toPlace, toText } from '@tip-standard/sheets'
import { type CountryNames, countriesNamed, findCountry } from '../records/code-names.ts'
import { type CrosswalkList, toReadMap } from '../records/crosswalk-index.ts'
import {
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
} from '../records/findings/exchange-catalogue.ts'
import type { Read } from '../records/missing-values.ts'
import { toKey } from '../records/name-key.ts'
import type { CtdcHeader } from './header.ts'
import type { CtdcColumn } from './layouts.ts'

/** The state of a flag; a missing flag never means no. */
export type FlagState = 'yes' | 'no' | 'missing'

/** CTDC's texts for a missing value: nothing, NULL, -99 (case management), Unknown (hotline). */
const missingTexts: ReadonlySet<string> = new Set(['', 'null', '-99', '-99.0', 'unknown'])

/** CTDC's codes for an unknown country; a spreadsheet turns 00 into 0. */
const missingCountries: ReadonlySet<string> = new Set(['zz', '00', '0'])

/** Whether the text of a cell of CTDC means a missing value. */
export function isMissingText(text: string): boolean {
  return missingTexts.has(text.trim().toLowerCase())
}

/** Reads the text of a flag; `undefined` if it is not a flag. */
export function readFlag(text: string): FlagState | undefined {
  if (isMissingText(text)) return 'missing'
  if (/^(1(\.0+)?|true)$/i.test(text.trim())) return 'yes'
  if (/^(0(\.0+)?|false)$/i.test(text.trim())) return 'no'
  return undefined
}

/** What the caller knows about the cells of a table. */
export type CtdcCellOptions = { countryNames?: CountryNames; sheet?: number }

/** The cells of one CTDC row by column; reports everything that cannot be used by position. */
export class CtdcCells {
  readonly findings: ExchangeFinding[] = []
  readonly row: SourceRow
  readonly header: CtdcHeader
  readonly #cells: readonly CellValue[]
  readonly #countryNames: CountryNames | undefined
  readonly #sheet: number | undefined

  constructor(row: SourceRow, header: CtdcHeader, { countryNames, sheet }: CtdcCellOptions) {
    this.row = row
    this.header = header
    this.#cells = toCells(row)
    this.#countryNames = countryNames
    this.#sheet = sheet
  }

  /** Whether every cell under a column name is empty; -99 is not empty. */
  isBlank(): boolean {
    for (const column of this.header.columns.keys()) if (this.text(column) !== '') return false
    return true
  }

  has(column: CtdcColumn): boolean {
    return this.header.columns.has(column)
  }

  text(column: CtdcColumn): string {
    const position = this.header.columns.get(column)
    return position === undefined ? '' : toText(this.#cells[position - 1]).trim()
  }

  report(code: ExchangeFindingCode, column: CtdcColumn, params: Record<string, string | number> = {}): void {
    const at = toPlace(this.row, this.header.columns.get(column), { sheet: this.#sheet })
    this.findings.push(createExchangeFinding(code, at, { field: column, ...params }))
  }

  flag(column: CtdcColumn): FlagState {
    const state = readFlag(this.text(column))
    if (state === undefined) this.report('unknownValue', column)
    return state ?? 'missing'
  }

  /** Our code for the single value of a column; `blank` if the file has no such column. */
  code<C extends string>(column: CtdcColumn, list: CrosswalkList, spell = (text: string): string => text): Read<C> {
    const read = this.codes<C>(column, list, spell)
    if (typeof read === 'string') return read
    const [first, second] = read.value
    if (first !== undefined && second === undefined) return { value: first }
    this.report('unknownValue', column)
    return 'unknown'
  }

  /** Our codes for the values of a column, joined by `;` in any order. */
  codes<C extends string>(column: CtdcColumn, list: CrosswalkList, spell = (text: string): string => text): Read<C[]> {
    if (!this.has(column)) return 'blank'
    const text = this.text(column)
    if (isMissingText(text)) return 'unknown'
    const known = this.#byKey(list)
    const found = new Set<C>()
    for (const piece of text.split(';')) {
      const code = known.get(toValueKey(spell(piece)))
      if (code === undefined) this.report('unknownValue', column)
      else found.add(code as C)
    }
    return found.size > 0 ? { value: [...found] } : 'unknown'
  }

  country(column: CtdcColumn): Read<CountryCode> {
    if (!this.has(column)) return 'blank'
    const text = this.text(column)
    if (isMissingText(text) || missingCountries.has(text.toLowerCase())) return 'unknown'
    const found = findCountry(text, this.#countryNames)
    // NA is Namibia in files with two-letter codes; in others, some programs write it for a missing value.
    const isUnsure = text.toUpperCase() === 'NA' && this.header.layout !== 'A'
    if (!found || isUnsure) {
      const codes = countriesNamed(text)
      if (codes.length === 0) this.report('unknownValue', column)
      else this.report('ambiguousCountry', column, { codes: codes.join(', ') })
      return 'unknown'
    }
    const usual = this.header.layout === 'A' ? 'code' : 'otherCode'
    if (found.form !== usual) this.report('variantRead', column)
    return { value: found.code as CountryCode }
  }

  /** Our code for a set flag, from the first list that has one. */
  toCode(flag: CtdcColumn, list: CrosswalkList): string | undefined {
    return toReadMap(`ctdc${this.header.layout}`, list).get(flag)
  }

  #byKey(list: CrosswalkList): ReadonlyMap<string, string> {
    const standard = `ctdc${this.header.layout}` as const
    const key = `${standard} ${list}`
    const known = valueKeys.get(key)
    if (known) return known
    const map = new Map(Array.from(toReadMap(standard, list), ([to, code]) => [toValueKey(to), code]))
    valueKeys.set(key, map)
    return map
  }
}

const valueKeys = new Map<string, ReadonlyMap<string, string>>()

/** Signs count in `48+`, elsewhere only letters and digits do. */
function toValueKey(text: string): string {
  return toKey(text.replaceAll('+', 'plus').replace(/[-\u2010-\u2015]+/g, 'to'))
}
