import findings from '../findings/translations/fr.json' with { type: 'json' }
import { fr as standard } from '../generated/labels/fr.ts'
import type { Locale } from '../model/locale.ts'

/** The standard in French without definitions, which forms do not show; drafts are shown on request only. */
export const fr: Locale = /* @__PURE__ */ Object.assign({ findings }, standard)
