import type { FormDefinition } from './definition.ts'
import type { FormFinding } from './findings/form-catalogue.ts'
import { formFaults } from './form-faults.ts'

/** A usable form, or everything that is wrong with it. */
export type DefinedForm = { ok: true; value: FormDefinition } | { ok: false; findings: FormFinding[] }

/**
 * Accepts a JSON document as a form if it asks only what the standard has, with the same limits or tighter ones. Faults are
 * findings, never exceptions; they name places by position and never repeat text of the document.
 */
export function defineForm(document: unknown): DefinedForm {
  const findings = formFaults(document)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: document as FormDefinition }
}
