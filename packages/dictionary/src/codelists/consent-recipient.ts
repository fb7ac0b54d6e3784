import type { CodeList } from '../model.ts'

/** With whom data may be shared under a consent. */
export const consentRecipient = {
  id: 'consentRecipient',
  title: 'Recipient of data',
  definition: 'With whom data may be shared under a consent.',
  sources: ['gbvims'],
  lens: ['G14'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'family',
      label: 'Family',
      definition: 'Relatives whom the person named; never by default.',
      maps: { gbvims: { to: 'family', relation: 'exact' } },
    },
    {
      code: 'authorities',
      label: 'Authorities',
      definition: 'Police, prosecution, courts, immigration or another public office, as named in the consent.',
      maps: { gbvims: { to: 'authorities', relation: 'exact' } },
    },
    {
      code: 'unhcr',
      label: 'UNHCR',
      definition: 'The refugee agency of the United Nations, for protection or resettlement.',
      maps: { gbvims: { to: 'unhcr', relation: 'exact' } },
    },
    {
      code: 'otherOrganisations',
      label: 'Other organisations',
      definition: 'Service providers that are neither public authorities nor the refugee agency, each of them named.',
      maps: { gbvims: { to: 'other_organizations', relation: 'exact' } },
    },
    {
      code: 'others',
      label: 'Others',
      definition: 'People or bodies outside these groups, such as an employer, a teacher or an embassy; say who.',
      maps: { gbvims: { to: 'others', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
