import { fileCatalogue } from '@tip-standard/formats'
import { CouldNotRun } from '../process/exit-code.ts'
import type { Input } from './input.ts'

/** Findings that explain why nothing could be read, as opposed to what was missing in it. */
const reasons = ['missingFile', 'isDirectory', 'notPermitted', 'emptyFile', 'fileFailed', 'fileChanged'] as const

/** The error for a file of unknown kind: why it was not read, or that it contains no case records. */
export async function noRecordsIn(path: string, input: Input): Promise<CouldNotRun> {
  for await (const { findings } of input.batches)
    for (const { code, params } of findings) {
      const reason = reasons.find((one) => one === code)
      if (reason !== undefined)
        return new CouldNotRun(`${path}: ${fileCatalogue.english.say({ code: reason, params: params ?? {} })}`)
    }
  return new CouldNotRun(`${path} holds no case records. Name columns of the file, or check it with tip validate.`)
}
