import type { CountryCode } from '@tip-standard/core'
import type { CellValue, Workbook } from '@tip-standard/sheets'
import { isBlank, type SourceRow, toCells, toPlace, toText } from '@tip-standard/sheets'
import {
  type CountryNames,
  countriesNamed,
  findCountry,
  findLanguage,
  toIso6392,
  type Understood,
} from '../records/code-names.ts'
import { type CrosswalkList, toReadMap } from '../records/crosswalk-index.ts'
import {
  createExchangeFinding,
  type ExchangeFinding,
  type ExchangeFindingCode,
} from '../records/findings/exchange-catalogue.ts'
import type { Read } from '../records/missing-values.ts'
import { consentWords, noWords, refusalWords, untickedWords, yesWords } from './answer-words.ts'
import type { HtcdsFieldName } from './fields.ts'
import { type HtcdsLayout, mayBeOther } from './headers.ts'
import { isMissingInList, isMissingWord } from './missing-words.ts'
import { allowedValues, nearestValues } from './nearest-values.ts'
import { type DateOrder, readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { readValues, type ValueForm } from './read-values.ts'
import type { HtcdsListField } from './value-lists.ts'

/** An answer to a box: ticked, plainly refused in words, or left unticked. */
type BoxAnswer = 'yes' | 'no' | 'unticked'

/** What the caller knows about the cells of a table. */
export type CellOptions = {
  dateOrder?: DateOrder
  dateSystem?: Workbook['dateSystem']
  countryNames?: CountryNames
  detectPersonalText?: (text: string) => boolean
  sheet?: number
}

/** The cells of one row by field of HTCDS, read as what they mean; everything repaired or not usable is reported by position. */
export class RowCells {
  readonly findings: ExchangeFinding[] = []
  readonly row: SourceRow
  readonly #cells: readonly CellValue[]
  readonly #layout: HtcdsLayout
  readonly #dates: readonly [order: DateOrder | undefined, system: Workbook['dateSystem'] | undefined]
  readonly #countryNames: CountryNames | undefined
  readonly #detectPersonalText: (text: string) => boolean
  readonly #sheet: number | undefined

  constructor(
    row: SourceRow,
    layout: HtcdsLayout,
    { dateOrder, dateSystem, countryNames, detectPersonalText, sheet }: CellOptions,
  ) {
    this.row = row
    this.#cells = toCells(row)
    this.#layout = layout
    this.#dates = [dateOrder, dateSystem]
    this.#countryNames = countryNames
    this.#detectPersonalText = detectPersonalText ?? (() => false)
    this.#sheet = sheet
  }

  /** Whether the row is empty: numbers in a column without a header do not count. */
  isBlank(): boolean {
    for (const column of this.#layout.columns.values()) if (!isBlank(this.#cells[column - 1])) return false
    return true
  }

  has(field: HtcdsFieldName): boolean {
    return !isBlank(this.#cell(field))
  }

  report(code: ExchangeFindingCode, field: HtcdsFieldName, params: Record<string, string | number> = {}): void {
    const at = toPlace(this.row, this.#layout.columns.get(field), { sheet: this.#sheet })
    this.findings.push(createExchangeFinding(code, at, { field, ...params }))
  }

  /**
   * Reports what HTCDS leaves open in one of its own values. Below the labels of the template that value was picked as
   * IOM offers it, and no one can correct it: then it is counted among the losses only.
   */
  reportOpen(code: ExchangeFindingCode, field: HtcdsFieldName): void {
    if (!hasLabels(this.#layout)) this.report(code, field)
  }

  /** Reports values in columns that have no header, except numbers of rows. */
  reportHeadless(): void {
    for (let index = 0; index < this.#cells.length; index++) {
      const cell = this.#cells[index]
      if (isBlank(cell) || this.#isHeaded(index + 1)) continue
      if (index === 0 && /^\d+$/.test(toText(cell))) continue
      this.findings.push(
        createExchangeFinding('valueWithoutHeader', toPlace(this.row, index + 1, { sheet: this.#sheet })),
      )
    }
  }

  text(field: HtcdsFieldName, limit: number): Read<string> {
    const raw = toText(this.#cell(field))
    const text = raw.trim()
    if (text === '') return 'blank'
    if (isMissingWord(text)) return this.#missing(field)
    if (text !== raw) this.report('variantRead', field)
    if (isLonger(text, limit)) return this.#fail('textTooLong', field, { limit })
    return { value: text }
  }

  /**
   * A text for a case record, in which no one may be named; it is kept as it is, and reported if it seems to name
   * someone.
   */
  freeText(field: HtcdsFieldName, limit: number): Read<string> {
    const read = this.text(field, limit)
    if (typeof read === 'object' && this.#detectPersonalText(read.value)) this.report('personalText', field)
    return read
  }

  /** A date; `needsDay` where our field holds full dates only. */
  date(field: HtcdsFieldName, needsDay: boolean): Read<string> {
    const cell = this.#cell(field)
    if (cell === undefined || isBlank(cell)) return 'blank'
    if (typeof cell === 'string' && isMissingInList(cell)) return this.#missing(field)
    const reading = readDate(cell, ...this.#dates)
    if ('problem' in reading) return this.#fail(reading.problem, field)
    if (needsDay && reading.date.length < 10) return this.#fail('dateNotFull', field)
    if (reading.how === 'serial') this.report('serialDate', field)
    if (reading.how === 'reordered') this.report('dateReordered', field, reading.order && { order: reading.order })
    if (reading.hasTime) this.report('timeDropped', field)
    return { value: reading.date }
  }

  box(field: HtcdsFieldName): Read<BoxAnswer> {
    const word = toText(this.#cell(field)).trim().toLowerCase()
    if (word === '') return 'blank'
    if (yesWords.has(word)) return { value: 'yes' }
    if (noWords.has(word)) return { value: 'no' }
    if (untickedWords.has(word)) return { value: 'unticked' }
    return isMissingInList(word) ? this.#missing(field) : this.#fail('unclearAnswer', field)
  }

  /** An answer about consent: only a plain word counts, no cross or 1, and only where nothing else may be the answer. */
  consent(field: HtcdsFieldName): Read<BoxAnswer> {
    if (mayBeOther(this.row, this.#layout, field)) return this.#fail('unclearConsent', field)
    const word = toText(this.#cell(field)).trim().toLowerCase()
    if (word === '') return 'blank'
    if (consentWords.has(word)) return { value: 'yes' }
    if (refusalWords.has(word)) return { value: 'no' }
    if (untickedWords.has(word)) return { value: 'unticked' }
    return this.#fail('unclearConsent', field)
  }

  number(field: HtcdsFieldName, min: number, max: number, isWhole: boolean): Read<number> {
    const cell = this.#cell(field)
    if (isBlank(cell)) return 'blank'
    const raw = toText(cell)
    if (typeof cell === 'string' && isMissingInList(raw)) return this.#missing(field)
    const { value, isAbout } = typeof cell === 'boolean' ? { value: Number.NaN, isAbout: false } : readNumber(raw)
    if (Number.isNaN(value) || (isWhole && !Number.isInteger(value))) return this.#fail('invalidNumber', field)
    if (value < min || value > max) return this.#fail('outOfRange', field, { min, max })
    if (isAbout) this.report('approximateNumber', field)
    else if (typeof cell === 'string' && raw !== String(value)) this.report('variantRead', field)
    return { value }
  }

  phone(field: HtcdsFieldName): Read<string> {
    const raw = toText(this.#cell(field))
    if (raw.trim() === '') return 'blank'
    if (isMissingInList(raw)) return this.#missing(field)
    const bare = raw.replace(/[\s().\-/\u00a0\u2010-\u2015]/g, '').replace(/^00/, '+')
    // Without a sign of a country code, 788123456 and 250788123456 look the same; which country is meant is not guessed.
    if (!/^\+[1-9]\d{6,14}$/.test(bare)) return this.#fail('invalidPhone', field)
    if (bare !== raw) this.report('variantRead', field)
    return { value: bare }
  }

  email(field: HtcdsFieldName): Read<string> {
    const raw = toText(this.#cell(field))
    const text = raw.trim()
    if (text === '') return 'blank'
    if (isMissingInList(text)) return this.#missing(field)
    if (!/^[^\s@]{1,64}@[^\s@]{1,189}$/.test(text)) return this.#fail('invalidEmail', field)
    if (text !== raw) this.report('variantRead', field)
    return { value: text }
  }

  country(field: HtcdsFieldName): Read<CountryCode> {
    const read = this.#named(field, (text) => findCountry(text, this.#countryNames))
    return typeof read === 'string' ? read : { value: read.value as CountryCode }
  }

  language(field: HtcdsFieldName): Read<string> {
    // HTCDS writes languages in codes of three letters of the older part of the standard.
    const found = (text: string): Understood | undefined => {
      const one = findLanguage(text)
      return one?.form === 'otherCode' && toIso6392(one.code) === text ? { ...one, form: 'label' } : one
    }
    return this.#named(field, found)
  }

  /** Several countries, joined by `;`; names may hold commas. */
  countries(field: HtcdsFieldName): Read<CountryCode[]> {
    const text = toText(this.#cell(field))
    if (text.trim() === '') return 'blank'
    if (isMissingWord(text)) return this.#missing(field)
    const whole = findCountry(text, this.#countryNames)
    const pieces = whole ? [text] : text.split(/[;|\n]/).filter((piece) => piece.trim() !== '')
    const found: CountryCode[] = []
    for (const piece of pieces) {
      const country = findCountry(piece, this.#countryNames)
      if (this.#mayBeNamibia(piece)) this.report('missingOrNamibia', field)
      else if (!country) this.#reportUnknown(field, piece)
      else if (found.some((code) => code === country.code)) this.report('duplicateValue', field)
      else {
        if (!isAsListed(piece, country)) this.report('variantRead', field)
        found.push(country.code as CountryCode)
      }
    }
    return found.length > 0 ? { value: found } : 'unknown'
  }

  /** The codes of HTCDS in a cell of a list field, each once. */
  values(field: HtcdsListField): Read<string[]> {
    const text = toText(this.#cell(field))
    if (text.trim() === '') return 'blank'
    const { values, unknown } = readValues(field, text)
    if (values.length === 0 && isMissingInList(text)) return this.#missing(field)
    const found = new Set<string>()
    const forms = new Set<ValueForm>()
    for (const { code, form } of values) {
      forms.add(form)
      if (found.has(code)) this.report('duplicateValue', field)
      found.add(code)
    }
    // Below a row of labels, labels are what people are asked to pick.
    if (forms.has('label') && !hasLabels(this.#layout)) this.report('labelRead', field)
    if (forms.has('variant')) this.report('variantRead', field)
    for (const [index, piece] of unknown.entries())
      this.report('unknownValue', field, {
        ...allowedValues(field),
        ...(index < mostCompared ? nearestValues(field, piece) : {}),
      })
    return found.size > 0 ? { value: [...found] } : 'unknown'
  }

  /** The codes of HTCDS in a cell of a list field, without reporting anything. */
  peekValues(field: HtcdsListField): string[] {
    return readValues(field, toText(this.#cell(field))).values.map(({ code }) => code)
  }

  /** Our codes for the values of a list field; foreign values without one are reported and left out. */
  codes<C extends string>(
    field: HtcdsListField,
    list: CrosswalkList,
    read: Read<string[]> = this.values(field),
  ): Read<C[]> {
    if (typeof read === 'string') return read
    const found = new Set<C>()
    for (const value of read.value) {
      const code = this.toOurs(field, list, value)
      if (code !== undefined) found.add(code as C)
    }
    return found.size > 0 ? { value: [...found] } : 'unknown'
  }

  /** Our code for a value of HTCDS, or a finding. */
  toOurs(field: HtcdsListField, list: CrosswalkList, value: string): string | undefined {
    const code = toReadMap('htcds', list).get(value)
    if (code === undefined) this.report('valueWithoutHome', field)
    return code
  }

  /** Our code for a list field that holds one value; with several values, which one is meant is unknown. */
  code<C extends string>(
    field: HtcdsListField,
    list: CrosswalkList,
    values: Read<string[]> = this.values(field),
  ): Read<C> {
    const read = this.codes<C>(field, list, values)
    if (typeof read === 'string') return read
    const [first, second] = read.value
    if (second !== undefined) return this.#fail('severalValues', field)
    if (first === undefined) return this.#fail('unknownValue', field, allowedValues(field))
    return { value: first }
  }

  #cell(field: HtcdsFieldName): CellValue | undefined {
    const column = this.#layout.columns.get(field)
    return column === undefined ? undefined : this.#cells[column - 1]
  }

  #isHeaded(column: number): boolean {
    return !this.#layout.headless.has(column) && column <= this.#layout.width
  }

  #named(field: HtcdsFieldName, findName: (text: string) => Understood | undefined): Read<string> {
    const text = toText(this.#cell(field))
    if (text.trim() === '') return 'blank'
    if (isMissingWord(text)) return this.#missing(field)
    const found = findName(text)
    if (found?.code === namibia && this.#mayBeNamibia(text)) return this.#fail('missingOrNamibia', field)
    if (!found) {
      this.#reportUnknown(field, text)
      return 'unknown'
    }
    if (!isAsListed(text, found)) this.report('variantRead', field)
    return { value: found.code }
  }

  /** Whether NA may mean "not available": not in answers to a form, which were picked from a list of codes. */
  #mayBeNamibia(text: string): boolean {
    return this.#layout.kind !== 'xlsform' && text.trim().toUpperCase() === namibia
  }

  /** Reports a name that no list has, or that several countries have. */
  #reportUnknown(field: HtcdsFieldName, text: string): void {
    const codes = countriesNamed(text)
    if (codes.length === 0) this.report('unknownName', field)
    else this.report('ambiguousCountry', field, { codes: codes.join(', ') })
  }

  /** A word such as "unknown" in place of a value: nothing is known, and the record notes that. */
  #missing(field: HtcdsFieldName): 'unknown' {
    this.report('missingRead', field)
    return 'unknown'
  }

  #fail(code: ExchangeFindingCode, field: HtcdsFieldName, params: Record<string, string | number> = {}): 'unknown' {
    this.report(code, field, params)
    return 'unknown'
  }
}

/** Unknown values of one cell that are compared with the list, which takes its time. */
const mostCompared = 20

/** The code of Namibia, which in a list of words may mean "not available" instead. */
const namibia = 'NA'

/** Whether a name or code is written as its list has it. */
const isAsListed = (text: string, { form, code }: Understood): boolean =>
  form === 'label' || (form === 'code' && text.trim() === code)

const hasLabels = ({ kind }: HtcdsLayout): boolean => kind === 'template' || kind === 'labels'

function isLonger(text: string, limit: number): boolean {
  return text.length > limit && [...text].length > limit
}
