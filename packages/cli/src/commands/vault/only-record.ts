import { type CaseRecord, isCaseRecord } from '@tip-standard/core'
import { openInput } from '../../input/open-input.ts'
import { CouldNotRun } from '../../process/exit-code.ts'

/** Reads the only case record in a file. */
export async function onlyRecord(path: string): Promise<CaseRecord> {
  const input = await openInput(path)
  const values: unknown[] = []
  for await (const { items } of input.batches) values.push(...items.map(({ value }) => value))
  const [value] = values
  if (values.length !== 1 || !isCaseRecord(value))
    throw new CouldNotRun(
      'With --expected-version, the file must hold one case record without errors: check it with tip validate.',
    )
  return value
}
