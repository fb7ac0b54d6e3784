// Generated from packages/dictionary/locales/fr by `pnpm gen`; do not edit.
import type { IndicatorLocale } from '../../model/indicator-locale.ts'

/** The indicators in the language `fr`: texts with their status; drafts are shown on request only. */
export const fr: IndicatorLocale = {
  language: 'fr',
  texts: {
  },
}
