import type { Result } from '../issues/issue.ts'
import type { FormDefinition } from './definition.ts'
import { formFaults } from './form-faults.ts'

/**
 * Takes a JSON document as a form: it asks only what the standard has, and only more tightly. Faults are issues with code `form`,
 * never exceptions; they name places by position and repeat nothing of the document.
 */
export function defineForm(document: unknown): Result<FormDefinition> {
  const issues = formFaults(document)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: document as FormDefinition, warnings: [] }
}
