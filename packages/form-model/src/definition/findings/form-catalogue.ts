import type { DocumentFinding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** What can be wrong with the definition of a form. */
export type FormFault = keyof typeof en

/** One thing that is wrong with the definition of a form; names its place by position and repeats nothing of the document. */
export type FormFinding = DocumentFinding<FormFault>

/** What is said about definitions of forms that cannot be used. */
export const formCatalogue: Catalogue<FormFault> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
})
