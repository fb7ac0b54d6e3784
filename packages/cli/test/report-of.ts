import { basename } from 'node:path'
import type { FileReport, FoundGroup } from '../src/report/found.ts'

/** The reports in the JSON that `tip validate --format json` writes, by the names of the files. */
export function reportsOf(json: string): Map<string, FileReport> {
  const { files }: { files: FileReport[] } = JSON.parse(json)
  return new Map(files.map((report) => [basename(report.file), report]))
}

/** Rule, count and the lines or rows of a finding. */
export const brief = ({ rule, count, places }: FoundGroup): [string, number, ...(number | undefined)[]] => [
  rule,
  count,
  ...places.map((place) => place.line ?? place.row),
]
