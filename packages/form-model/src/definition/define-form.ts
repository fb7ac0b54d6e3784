import type { FormDefinition } from './definition.ts'
import { formFaults } from './form-faults.ts'
import type { FormIssue } from './form-issue.ts'

/** A form that can be asked, or everything that is wrong with it. */
export type DefinedForm = { ok: true; value: FormDefinition } | { ok: false; issues: FormIssue[] }

/**
 * Takes a JSON document as a form: it asks only what the standard has, and only more tightly. Faults are issues, never exceptions;
 * they name places by position and repeat nothing of the document.
 */
export function defineForm(document: unknown): DefinedForm {
  const issues = formFaults(document)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: document as FormDefinition }
}
