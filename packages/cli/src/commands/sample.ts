import { writeNdjson } from '@tip-standard/sheets'
import { write } from '../process/output.ts'
import { sampleRecords } from '../sample/sample.ts'

/** Writes synthetic records as NDJSON. */
export async function runSample(count: number, seed: number, output: string | undefined): Promise<void> {
  await write(writeNdjson(sampleRecords(count, seed)), output)
}
