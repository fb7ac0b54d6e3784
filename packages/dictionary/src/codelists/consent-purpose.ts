import type { CodeList } from '../model.ts'

/** What the consent is for; consent to one purpose is never consent to another. */
export const consentPurpose = {
  id: 'consentPurpose',
  title: 'Purpose of consent',
  definition: 'What the consent is for; consent to one purpose is never consent to another.',
  sources: ['gbvims', 'htcds'],
  lens: ['G14'],
  codes: [
    { code: 'interview', label: 'Interview' },
    { code: 'storage', label: 'Storing the data' },
    {
      code: 'caseManagement',
      label: 'Case management',
      maps: { gbvims: { to: 'consent_for_services', relation: 'close' } },
    },
    {
      code: 'referral',
      label: 'Referral',
      definition: 'Passing what is needed on to the named services.',
      maps: {
        gbvims: {
          to: [
            'consent_to_share_info_by_security',
            'consent_to_share_info_by_psychosocial',
            'consent_to_share_info_by_health',
            'consent_to_share_info_by_safehouse',
            'consent_to_share_info_by_legal',
            'consent_to_share_info_by_protection',
            'consent_to_share_info_by_livelihoods',
            'consent_to_share_info_by_other',
          ],
          relation: 'close',
          note: 'One yes or no per service: keep the service and the named recipient.',
        },
      },
    },
    {
      code: 'shareIdentifiable',
      label: 'Sharing identifiable data',
      maps: { gbvims: { to: 'disclosure_other_orgs', relation: 'close' } },
    },
    {
      code: 'shareStatistics',
      label: 'Sharing non-identifiable data for statistics',
      maps: { gbvims: { to: 'consent_reporting', relation: 'exact' } },
    },
    { code: 'research', label: 'Research' },
    { code: 'media', label: 'Photos and media' },
    {
      code: 'tracing',
      label: 'Family tracing',
      maps: { gbvims: { to: 'consent_for_tracing', relation: 'exact' } },
    },
    {
      code: 'unspecified',
      label: 'Unspecified',
      definition: 'Imported from a single checkbox; it permits no sharing.',
      maps: {
        htcds: {
          to: ['con_Consent', 'vic_AgreementToManagePersonalData'],
          relation: 'close',
          note: 'Both are checkboxes, the second is deprecated. One unspecified consent on import; no other purpose is read from it.',
        },
      },
    },
  ],
} as const satisfies CodeList
