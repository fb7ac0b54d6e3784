import { PseudonymError } from '@tip-standard/privacy/pseudonyms'
import { CouldNotRun } from '../process/exit-code.ts'

/** Runs a function; if it fails, explains in a sentence the fault of a key, an exchange, a limit or an escrow. */
export async function explainingPseudonyms<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof PseudonymError) throw new CouldNotRun(error.message)
    throw error
  }
}
