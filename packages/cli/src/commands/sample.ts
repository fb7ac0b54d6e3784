import { writeNdjson } from '@tip-standard/sheets'
import { CouldNotRun } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { sampleRecords } from '../sample/sample.ts'

/** Writes synthetic records as NDJSON. */
export async function runSample(count: number, seed: number, output: string | undefined): Promise<void> {
  const [, ending] = /\.(csv|tsv|xlsx?|xlsm|ods|parquet|html?)$/i.exec(output ?? '') ?? []
  if (ending !== undefined)
    throw new CouldNotRun(
      `tip sample writes NDJSON, not .${ending}: name a file that ends in .ndjson, and convert it with tip convert.`,
    )
  await write(writeNdjson(sampleRecords(count, seed)), output)
}
