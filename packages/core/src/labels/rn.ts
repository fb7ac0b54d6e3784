import findings from '../findings/translations/rn.json' with { type: 'json' }
import { rn as standard } from '../generated/labels/rn.ts'
import type { Locale } from '../model/locale.ts'

/** The standard in Kirundi without definitions, which forms do not show; drafts are shown on request only. */
export const rn: Locale = /* @__PURE__ */ Object.assign({ findings }, standard)
