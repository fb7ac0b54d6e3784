import type { CodeList } from '../model.ts'

/** What the consent is for; consent to one purpose is never consent to another. */
export const consentPurpose = {
  id: 'consentPurpose',
  title: 'Purpose of consent',
  definition: 'What the consent is for; consent to one purpose is never consent to another.',
  sources: ['gbvims', 'htcds'],
  lens: ['G14'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'interview',
      label: 'Interview',
      definition: 'To be asked questions now, and to stop whenever the person wants.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'storage',
      label: 'Storing the data',
      definition: 'To keep what was said in a record after the conversation.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'caseManagement',
      label: 'Case management',
      definition: 'To use the record for planning and giving this organisation’s own services.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'consent_for_services', relation: 'close' } },
    },
    {
      code: 'referral',
      label: 'Referral',
      definition: 'To pass on what is needed to the named services, and nothing else.',
      maps: {
        htcds: { to: [], relation: 'none' },
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
      definition:
        'To give details from which the person can be recognised to the named recipients, for something else than a referral.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'disclosure_other_orgs', relation: 'close' } },
    },
    {
      code: 'shareStatistics',
      label: 'Sharing non-identifiable data for statistics',
      definition: 'To count the person in figures from which no one can be recognised.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'consent_reporting', relation: 'exact' } },
    },
    {
      code: 'research',
      label: 'Research',
      definition: 'To use the answers in a study with its own ethical approval.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'media',
      label: 'Photos and media',
      definition: 'To publish a picture, a voice or a story, even without the name.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'tracing',
      label: 'Family tracing',
      definition: 'To look for relatives, which means asking others about the person.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'consent_for_tracing', relation: 'exact' } },
    },
    {
      code: 'unspecified',
      label: 'Unspecified',
      definition: 'Imported from a single checkbox that names no purpose; it permits no sharing.',
      maps: {
        htcds: {
          to: ['con_Consent', 'vic_AgreementToManagePersonalData'],
          relation: 'close',
          note: 'Both are checkboxes, the second is deprecated. One unspecified consent on import; no other purpose is read from it.',
        },
        gbvims: { to: [], relation: 'none' },
      },
    },
  ],
} as const satisfies CodeList
