import type { createDatasetCheck, Finding } from '@tip-standard/core'
import type { Checked } from '../files/check-batch.ts'
import type { FindingSource } from './group.ts'

/**
 * The findings in checked records, each with the source of its wording; `dataset` checks across all records of a file.
 */
export function* foundIn(
  { findings, notes, recordFindings, cases }: Checked,
  dataset: ReturnType<typeof createDatasetCheck>,
): Generator<[FindingSource, Finding]> {
  for (const finding of findings) yield ['table', finding]
  for (const note of notes) yield ['exchange', note]
  for (const finding of recordFindings) yield ['record', finding]
  for (const { at, ...links } of cases)
    for (const finding of dataset.add({ case: links })) yield ['record', { ...finding, at: { ...at, ...finding.at } }]
}
