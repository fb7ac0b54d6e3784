import type { FindingPlace, Severity } from '@tip-standard/core'
import type { Reported } from './reported.ts'

/** Findings of one rule and wording: how often, and where the first of them are. */
export type Group = { rule: string; severity: Severity; message: string; count: number; places: FindingPlace[] }

/** What was found in one file. */
export type FileReport<Found extends Group = Group> = {
  file: string
  kind: string
  records: number
  /** Records with at least one error. */
  invalid: number
  groups: Found[]
}

const RANK = { error: 0, warning: 1, note: 2 }

/** Gathers findings by rule; only the first places of a group are kept, so that memory stays flat over millions of records. */
export class Collector {
  records = 0
  invalid = 0
  readonly #groups = new Map<string, Group>()
  readonly #most: number

  constructor(mostPlaces: number) {
    this.#most = mostPlaces
  }

  add({ finding, message }: Reported): void {
    const { code, severity, at } = finding
    const rule = finding.rule ?? code
    const key = `${severity} ${rule} ${message}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      group = { rule, severity, message, count: 0, places: [] }
      this.#groups.set(key, group)
    }
    group.count++
    if (group.places.length < this.#most) group.places.push(at)
  }

  /** The report: errors first, then warnings, then notes, the most frequent first. */
  report(file: string, kind: string): FileReport {
    const groups = [...this.#groups.values()].sort(
      (a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1),
    )
    return { file, kind, records: this.records, invalid: this.invalid, groups }
  }
}
