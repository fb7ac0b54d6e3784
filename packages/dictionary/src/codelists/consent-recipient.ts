import type { CodeList } from '../model.ts'

/** With whom data may be shared under a consent. */
export const consentRecipient = {
  id: 'consentRecipient',
  title: 'Recipient of data',
  definition: 'With whom data may be shared under a consent.',
  sources: ['gbvims'],
  lens: ['G14'],
  codes: [
    {
      code: 'family',
      label: 'Family',
      maps: { gbvims: { to: 'family', relation: 'exact' } },
    },
    {
      code: 'authorities',
      label: 'Authorities',
      maps: { gbvims: { to: 'authorities', relation: 'exact' } },
    },
    {
      code: 'unhcr',
      label: 'UNHCR',
      maps: { gbvims: { to: 'unhcr', relation: 'exact' } },
    },
    {
      code: 'otherOrganisations',
      label: 'Other organisations',
      maps: { gbvims: { to: 'other_organizations', relation: 'exact' } },
    },
    {
      code: 'others',
      label: 'Others',
      maps: { gbvims: { to: 'others', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
