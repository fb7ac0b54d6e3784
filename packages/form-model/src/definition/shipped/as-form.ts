import type { FormDefinition } from '../definition.ts'

/**
 * Types the JSON of a shipped form as a form: a test passes each of them through `defineForm`. Each has its own module,
 * so that a page loads only one form.
 */
export const asForm = (json: unknown): FormDefinition => json as FormDefinition
