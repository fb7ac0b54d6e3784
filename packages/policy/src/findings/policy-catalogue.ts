import type { DocumentFinding, Path } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** What can be wrong with a policy or a standing file. */
export type PolicyFindingCode = keyof typeof en

/** One thing that is wrong; names its place by members and positions and repeats no text of the document. */
export type PolicyFinding = DocumentFinding<PolicyFindingCode>

/** The messages about policies and standing files that cannot be used. */
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
