import { defineTexts, type TextSource } from '@tip-standard/core/texts'
import { en as ofPackages, type PackageTextId } from './packages/en.ts'
import { en } from './pages/en.ts'

/** The id of a text of the pages. */
export type TextId = keyof typeof en

/** The texts of the pages: English, and drafts in the other languages. */
export const pageTexts: TextSource<TextId> = defineTexts(en, {
  fr: () => import('./pages/translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./pages/translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./pages/translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./pages/translations/rn.json', { with: { type: 'json' } }),
})

/** Sentences that packages have in English only, with their translations. */
export const packageTexts: TextSource<PackageTextId> = defineTexts(ofPackages, {
  fr: () => import('./packages/translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./packages/translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./packages/translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./packages/translations/rn.json', { with: { type: 'json' } }),
})
