// Generated from packages/dictionary/locales/rn by `pnpm gen`; do not edit.
import type { IndicatorLocale } from '../../model/indicator-locale.ts'

/** The indicators in the language `rn`: texts with their status; drafts are shown on request only. */
export const rn: IndicatorLocale = {
  language: 'rn',
  texts: {
  },
}
