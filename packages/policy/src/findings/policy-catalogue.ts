import type { DocumentFinding, Path } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The faults that a policy or a standing file can have. */
export type PolicyFindingCode = keyof typeof en

/** One fault; names its place by properties and positions and repeats no text of the document. */
export type PolicyFinding = DocumentFinding<PolicyFindingCode>

/** The messages about unusable policies and standing files. */
export const policyCatalogue: Catalogue<PolicyFindingCode> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Makes a finding at a place of the document. */
export const finding = (code: PolicyFindingCode, path: Path, params: PolicyFinding['params'] = {}): PolicyFinding => ({
  code,
  severity: en[code].severity,
  at: { path },
  params,
})
