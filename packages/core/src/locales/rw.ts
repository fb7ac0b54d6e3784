import { fieldDefinitions } from '../generated/field-definitions/rw.ts'
import { rw as labels } from '../labels/rw.ts'
import type { Locale } from '../model/locale.ts'
import { withDefinitions } from './with-definitions.ts'

/** The standard in Kinyarwanda: texts with their status; drafts are shown on request only. */
export const rw: Locale = /* @__PURE__ */ withDefinitions(labels, fieldDefinitions)
