import { fieldDefinitions } from '../generated/field-definitions/rn.ts'
import { rn as labels } from '../labels/rn.ts'
import type { Locale } from '../model/locale.ts'
import { withDefinitions } from './with-definitions.ts'

/** The standard in Kirundi: texts with their status; drafts are shown on request only. */
export const rn: Locale = /* @__PURE__ */ withDefinitions(labels, fieldDefinitions)
