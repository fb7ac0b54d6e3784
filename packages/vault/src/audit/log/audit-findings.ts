import type { Finding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The faults that an audit log can have. */
export type AuditFindingCode = keyof typeof en

/** One fault in an audit log, by positions in it. */
export type AuditFinding = Finding<AuditFindingCode>

/** The messages about an audit log that differs from what was signed. */
export const auditCatalogue: Catalogue<AuditFindingCode> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

export const auditFinding = (code: AuditFindingCode, params: AuditFinding['params'] = {}): AuditFinding => ({
  code,
  severity: en[code].severity,
  at: {},
  params,
})
