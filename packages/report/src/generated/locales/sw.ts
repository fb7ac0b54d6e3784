// Generated from packages/dictionary/locales/sw by `pnpm gen`; do not edit.
import type { IndicatorLocale } from '../../model/indicator-locale.ts'

/** The indicators in the language `sw`: texts with their status; drafts are shown on request only. */
export const sw: IndicatorLocale = {
  language: 'sw',
  texts: {
  },
}
