import type { FormDefinition } from './definition.ts'
import type { FormFinding } from './findings/form-catalogue.ts'
import { formFaults } from './form-faults.ts'

/** A form that can be asked, or everything that is wrong with it. */
export type DefinedForm = { ok: true; value: FormDefinition } | { ok: false; findings: FormFinding[] }

/**
 * Takes a JSON document as a form: it asks only what the standard has, and only more tightly. Faults are findings, never
 * exceptions; they name places by position and repeat nothing of the document.
 */
export function defineForm(document: unknown): DefinedForm {
  const findings = formFaults(document)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: document as FormDefinition }
}
