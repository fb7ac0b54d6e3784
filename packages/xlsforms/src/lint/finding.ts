import type { Finding, FindingPlace } from '@tip-standard/core'
import { toCell } from '@tip-standard/sheets'
import type { XlsformRule } from './rules.ts'
import { xlsformCatalogue } from './xlsform-catalogue.ts'

/**
 * One fault of a form: the code is the id of the rule; the place is the sheet, row, column and cell, if known; `params`
 * are limits or code names of ours, never the content of a cell.
 */
export type XlsformFinding = Finding<XlsformRule>

/** A place in a form: a sheet, optionally a row and a column; rows and columns count from 1. */
type FormPlace = { table?: string; row?: number; column?: number }

/** Reports a fault. */
export type Report = (rule: XlsformRule, place: FormPlace, params?: Record<string, string | number>) => void

/** The default number of listed findings per rule. */
export const defaultMostPerRule = 100

/** Collects findings, a limited number per rule, so that a broken column of 100,000 cells stays readable. */
export class FindingCollector {
  readonly #findings: XlsformFinding[] = []
  readonly #counts = new Map<XlsformRule, number>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  readonly report: Report = (rule, place, params = {}) => {
    const count = (this.#counts.get(rule) ?? 0) + 1
    this.#counts.set(rule, count)
    if (count <= this.#most) this.#findings.push(createXlsformFinding(rule, place, params))
  }

  /** The findings by sheet (in the given order, then others), row, column and rule. */
  finish(sheets: readonly string[]): XlsformFinding[] {
    for (const [rule, count] of this.#counts)
      if (count > this.#most)
        this.#findings.push(createXlsformFinding('FILE_010', {}, { rule, count: count - this.#most }))
    const order = (finding: XlsformFinding): number => {
      const { table } = finding.at
      if (table === undefined) return -1
      const index = sheets.indexOf(table)
      return index === -1 ? sheets.length : index
    }
    return this.#findings
      .map((finding, index) => ({ finding, index, order: order(finding) }))
      .sort(
        (a, b) =>
          a.order - b.order ||
          (a.finding.at.row ?? 0) - (b.finding.at.row ?? 0) ||
          (a.finding.at.column ?? 0) - (b.finding.at.column ?? 0) ||
          (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0) ||
          a.index - b.index,
      )
      .map(({ finding }) => finding)
  }
}

function createXlsformFinding(
  rule: XlsformRule,
  { table, row, column }: FormPlace,
  params: Record<string, string | number>,
): XlsformFinding {
  const at: FindingPlace = {
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(row === undefined || column === undefined ? {} : { cell: toCell(row, column) }),
  }
  return xlsformCatalogue.create(rule, at, params)
}

/**
 * The place of a finding in the notation of spreadsheet programs (`survey!C12`, `survey!12`, `survey`); empty for the
 * whole file.
 */
export function toXlsformPlace({ at: { table, row, cell } }: XlsformFinding): string {
  if (table === undefined) return ''
  const inside = cell ?? row
  return inside === undefined ? table : `${table}!${inside}`
}
