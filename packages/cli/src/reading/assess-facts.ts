import { type Assessment, type AssessOptions, assess, FactsError, parseFacts } from '@tip-standard/classification'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * Assesses the facts of one person from a file; unknown names are refused, so that a typing error does not turn a fact into "not known".
 * Throws a `CouldNotRun` with places and codes, and no value of the file.
 */
export function assessFacts(document: unknown, options: AssessOptions): Assessment {
  try {
    return assess(parseFacts(document, options.profile), options)
  } catch (error) {
    if (error instanceof FactsError) throw new CouldNotRun(error.message)
    throw error
  }
}
