/** What `tip report` with every set costs, beside reading and `JSON.parse` alone. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { cost, median } from './machine.ts'

/** Processor seconds of both, and the peak memory of the report in MB. */
export type ReportCost = { readonly report: number; readonly parsing: number; readonly peak: number }

/** Makes a report of so many people; the median of some rounds. */
export async function reportCost(
  { tip, parseOnly, folder }: { tip: string; parseOnly: string; folder: string },
  people: number,
  rounds: number,
): Promise<ReportCost> {
  const path = join(folder, `people-${people}.ndjson`)
  execFileSync(process.execPath, [tip, 'sample', String(people), '--output', path])
  const found: ReportCost[] = []
  for (let round = 0; round < rounds; round++) {
    const { cpu: report, peak } = await cost(process.execPath, [tip, 'report', path, '--set', 'all'])
    const { cpu: parsing } = await cost(process.execPath, [parseOnly, path])
    found.push({ report, parsing, peak })
  }
  const middle = (of: keyof ReportCost): number => median(found.map((one) => one[of]))
  return { report: middle('report'), parsing: middle('parsing'), peak: middle('peak') }
}
