import { fieldDefinitions } from '../generated/field-definitions/sw.ts'
import { sw as labels } from '../labels/sw.ts'
import type { Locale } from '../model/locale.ts'
import { withDefinitions } from './with-definitions.ts'

/** The standard in Swahili: texts with their status; drafts are shown on request only. */
export const sw: Locale = /* @__PURE__ */ withDefinitions(labels, fieldDefinitions)
