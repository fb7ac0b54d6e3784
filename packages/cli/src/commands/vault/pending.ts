import { VaultError } from '@tip-standard/vault'
import { CouldNotRun } from '../../process/exit-code.ts'

/** Handles a request; if none with its id is pending, refers to the command that lists pending ones. */
export async function aboutRequest<T>(lists: string, act: Promise<T>): Promise<T> {
  try {
    return await act
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'approvalUnusable') throw error
    throw new CouldNotRun(
      `There is no open request with that id: it does not exist, was approved or used, or is too old. To see open requests: ${lists}.`,
    )
  }
}
