import type { RuleId } from '@tip-standard/core'

/** The provenance of imported values. */
export const htcdsProvenance = { source: 'import', system: 'HTCDS 2.0' } as const

/**
 * Names of extensions in which an import keeps data without a field: a free-text state of an organisation, and child
 * labour.
 */
export const htcdsExtensions = {
  prefix: 'org.htcds.',
  organisationState: 'org.htcds.shippingState',
  typeOfExploitation: 'org.htcds.typeOfExploitation',
} as const

/** The ids that distinguish the two consent boxes of HTCDS on the way back. */
export const consentIds = {
  con_Consent: 'htcds-consent',
  vic_AgreementToManagePersonalData: 'htcds-agreement',
} as const

/**
 * Rules that no HTCDS file can satisfy: it does not ask who declared a gender, for codes of closure, or for the means
 * of an event.
 */
export const htcdsUnasked: ReadonlySet<RuleId> = /* @__PURE__ */ new Set<RuleId>([
  'gender-identity-imported',
  'closed-case-has-reason',
  'elements-of-identified-victims',
])
