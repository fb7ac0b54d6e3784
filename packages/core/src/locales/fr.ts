import { fieldDefinitions } from '../generated/field-definitions/fr.ts'
import { fr as labels } from '../labels/fr.ts'
import type { Locale } from '../model/locale.ts'
import { withDefinitions } from './with-definitions.ts'

/** The standard in French: texts with their status; drafts are shown on request only. */
export const fr: Locale = /* @__PURE__ */ withDefinitions(labels, fieldDefinitions)
