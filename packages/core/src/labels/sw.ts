import findings from '../findings/translations/sw.json' with { type: 'json' }
import { sw as standard } from '../generated/labels/sw.ts'
import type { Locale } from '../model/locale.ts'

/** The standard in Swahili without definitions, which forms do not show; drafts are shown on request only. */
export const sw: Locale = /* @__PURE__ */ Object.assign({ findings }, standard)
