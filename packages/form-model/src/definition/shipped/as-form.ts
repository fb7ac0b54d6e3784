import type { FormDefinition } from '../definition.ts'

/**
 * A form that ships, as one: a test passes each of them through `defineForm`. Each has its module, so that a page loads
 * one form at a time.
 */
export const asForm = (json: unknown): FormDefinition => json as FormDefinition
