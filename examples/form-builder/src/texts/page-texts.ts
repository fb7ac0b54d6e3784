import { defineTexts, type TextSource } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The texts of the page around the builder: English, and drafts in the other languages, which are loaded when they are asked for. */
export const pageTexts: TextSource<keyof typeof en> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})
