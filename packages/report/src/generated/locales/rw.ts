// Generated from packages/dictionary/locales/rw by `pnpm gen`; do not edit.
import type { IndicatorLocale } from '../../model/indicator-locale.ts'

/** The indicators in the language `rw`: texts with their status; drafts are shown on request only. */
export const rw: IndicatorLocale = {
  language: 'rw',
  texts: {
  },
}
