import { type Location, toCell } from '@tip-standard/sheets'
import { type RuleSeverity, type XlsformRule, xlsformRules } from './rules.ts'

/** One fault of a form: which rule, how bad, where, and limits or code names of ours; never what a cell holds. */
export type XlsformFinding = {
  rule: XlsformRule
  severity: RuleSeverity
  /** Sheet, row, column and cell, as far as there is one; empty where the whole file is meant. */
  at: Location
  params: Record<string, string | number>
}

/** A place in a form: a sheet, perhaps a row of it, perhaps a column; rows and columns count from 1. */
type FormPlace = { sheet?: string; row?: number; column?: number }

/** Tells of a fault. */
export type Report = (rule: XlsformRule, place: FormPlace, params?: Record<string, string | number>) => void

/** How many findings of one rule are listed unless the caller says otherwise. */
export const defaultMostPerRule = 100

/** Collects findings, of each rule only so many, so that a broken column of 100,000 cells stays readable. */
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

  /** The findings by sheet (in the order that is given, others after them), row, column and rule. */
  finish(sheets: readonly string[]): XlsformFinding[] {
    for (const [rule, count] of this.#counts)
      if (count > this.#most)
        this.#findings.push(createXlsformFinding('FILE_010', {}, { rule, count: count - this.#most }))
    const order = (finding: XlsformFinding): number => {
      const { sheet } = finding.at
      if (sheet === undefined) return -1
      const index = sheets.indexOf(sheet)
      return index === -1 ? sheets.length : index
    }
    return this.#findings
      .map((finding, index) => ({ finding, index, order: order(finding) }))
      .sort(
        (a, b) =>
          a.order - b.order ||
          (a.finding.at.row ?? 0) - (b.finding.at.row ?? 0) ||
          (a.finding.at.column ?? 0) - (b.finding.at.column ?? 0) ||
          (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0) ||
          a.index - b.index,
      )
      .map(({ finding }) => finding)
  }
}

function createXlsformFinding(
  rule: XlsformRule,
  { sheet, row, column }: FormPlace,
  params: Record<string, string | number>,
): XlsformFinding {
  const at: Location = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(row === undefined || column === undefined ? {} : { cell: toCell(row, column) }),
  }
  return { rule, severity: xlsformRules[rule].severity, at, params }
}

/** The place of a finding as spreadsheet programs write it (`survey!C12`, `survey!12`, `survey`); empty where the whole file is meant. */
export function toXlsformPlace({ at: { sheet, row, cell } }: XlsformFinding): string {
  if (sheet === undefined) return ''
  const inside = cell ?? row
  return inside === undefined ? sheet : `${sheet}!${inside}`
}
