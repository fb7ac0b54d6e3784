import { writeNdjson } from '@tip-standard/sheets'
import { sampleRecords } from '../sample/sample.ts'
import { write } from './output.ts'

/** Writes synthetic records as NDJSON. */
export async function runSample(count: number, seed: number, output: string | undefined): Promise<void> {
  await write(writeNdjson(sampleRecords(count, seed)), output)
}
