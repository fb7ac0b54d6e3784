import { type CaseRecord, isCaseRecord } from '@tip-standard/core'
import { openInput } from '../../input/open-input.ts'
import { CouldNotRun } from '../../process/exit-code.ts'

/** Reads the only case record in a file. */
export async function onlyRecord(path: string): Promise<CaseRecord> {
  const input = await openInput(path)
  const values: unknown[] = []
  let isWhole = true
  for await (const { items, findings } of input.batches) {
    values.push(...items.map(({ value }) => value))
    isWhole &&= findings.every(({ severity }) => severity !== 'error')
  }
  const [value] = values
  if (values.length !== 1 || !isWhole || !isCaseRecord(value))
    throw new CouldNotRun(
      'With --expected-version, the file must hold one case record without errors: check it with tip validate.',
    )
  return value
}
