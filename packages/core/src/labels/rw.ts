import findings from '../findings/translations/rw.json' with { type: 'json' }
import { rw as standard } from '../generated/labels/rw.ts'
import type { Locale } from '../model/locale.ts'

/** The standard in Kinyarwanda without definitions, which forms do not show; drafts are shown on request only. */
export const rw: Locale = /* @__PURE__ */ Object.assign({ findings }, standard)
