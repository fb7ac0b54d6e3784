import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'
import type { XlsformRule } from './rules.ts'

/** The findings of the XLSForm linter, by the id of the rule. */
export const xlsformCatalogue: Catalogue<XlsformRule> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})
