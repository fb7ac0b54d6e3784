import type { CaseRecord } from '@tip-standard/core'

const records: CaseRecord[] = []

/** Stores a record in memory, in place of your own database. */
export async function keep(record: CaseRecord): Promise<void> {
  if (process.env['STORE_IS_DOWN'] !== undefined) throw new Error(`cannot store ${JSON.stringify(record)}`)
  records.push(record)
}
