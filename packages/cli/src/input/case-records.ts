import { type CaseRecord, isCaseRecord } from '@tip-standard/core'
import type { TableOptions } from './input.ts'
import { noRecordsIn } from './no-records.ts'
import { openInput } from './open-input.ts'
import { splitSound } from './sound-items.ts'

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
      const { sound, doubtful } = splitSound(items, findings)
      for (const { value } of doubtful) onInvalid(value)
      for (const { value } of sound)
        if (isCaseRecord(value)) yield value
        else {
          left++
          onInvalid(value)
        }
    }
  }
  return { records: records(), left: () => left }
}
