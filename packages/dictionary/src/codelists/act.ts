import type { CodeList } from '../model.ts'

/** What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts. */
export const act = {
  id: 'act',
  title: 'Act',
  definition:
    'What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts.',
  sources: ['palermo', 'rwanda51'],
  lens: ['G15'],
  codes: [
    {
      code: 'recruitment',
      label: 'Recruitment',
      maps: { palermo: { to: 'recruitment', relation: 'exact' } },
    },
    {
      code: 'transportation',
      label: 'Transportation',
      maps: { palermo: { to: 'transportation', relation: 'exact' } },
    },
    {
      code: 'transfer',
      label: 'Transfer',
      definition: 'Handing a person over from one to another.',
      maps: { palermo: { to: 'transfer', relation: 'exact' } },
    },
    {
      code: 'harbouring',
      label: 'Harbouring',
      definition: 'Keeping or hiding a person somewhere.',
      maps: { palermo: { to: 'harbouring', relation: 'exact' } },
    },
    {
      code: 'receipt',
      label: 'Receipt',
      definition: 'Taking a person over.',
      maps: { palermo: { to: 'receipt', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
