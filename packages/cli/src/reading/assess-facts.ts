import { type Assessment, type AssessOptions, assess, FactsError, parseFacts } from '@tip-standard/classification'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * Reads the facts of one person as someone wrote them down; names that are not known are refused, so that a slip of the pen does
 * not turn a fact into "not known". Throws a `CouldNotRun` with places and codes, and nothing of what was given.
 */
export function assessFacts(document: unknown, options: AssessOptions): Assessment {
  try {
    return assess(parseFacts(document, options.profile), options)
  } catch (error) {
    if (error instanceof FactsError) throw new CouldNotRun(error.message)
    throw error
  }
}
