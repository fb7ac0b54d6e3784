import type { DocumentFinding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** What can be wrong with the definition of a form. */
export type FormFault = keyof typeof en

/** One fault in the definition of a form; identifies its place by position and repeats no text of the document. */
export type FormFinding = DocumentFinding<FormFault>

/** The messages about form definitions that cannot be used. */
export const formCatalogue: Catalogue<FormFault> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})
