import { type CaseRecord, isCaseRecord } from '@tip-standard/core'
import type { TableOptions } from './input.ts'
import { noRecordsIn } from './no-records.ts'
import { openInput } from './open-input.ts'

/** The case records of a file, read once. */
export type CaseRecords = {
  readonly records: AsyncIterable<CaseRecord>
  /** The number of records with errors so far, which cannot be used. */
  readonly left: () => number
}

/**
 * Opens a file of case records, in any layout that `tip validate` accepts; records with errors are left out, counted,
 * and passed to `onInvalid`.
 */
export async function openCaseRecords(
  path: string,
  options?: TableOptions,
  onInvalid: (value: unknown) => void = () => {},
): Promise<CaseRecords> {
  const input = await openInput(path, options)
  if (input.kind === 'unknown') throw await noRecordsIn(path, input)
  let left = 0
  async function* records(): AsyncGenerator<CaseRecord> {
    for await (const { items, findings } of input.batches) {
      left += findings.filter(({ severity }) => severity === 'error').length
      for (const { value, isDoubtful } of items)
        if (!isDoubtful && isCaseRecord(value)) yield value
        else {
          // The fault that makes it doubtful is among the findings.
          if (!isDoubtful) left++
          onInvalid(value)
        }
    }
  }
  return { records: records(), left: () => left }
}
