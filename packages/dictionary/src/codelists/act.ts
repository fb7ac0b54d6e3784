import type { CodeList } from '../model.ts'

/**
 * What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment,
 * Transit, Exploitation) are not acts.
 */
export const act = {
  id: 'act',
  title: 'Act',
  definition:
    'What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts.',
  sources: ['palermo', 'rwanda51'],
  lens: ['G15'],
  mappedTo: ['palermo'],
  codes: [
    {
      code: 'recruitment',
      label: 'Recruitment',
      definition: 'Persuading, engaging or drawing a person in, by whatever channel, before or during a movement.',
      maps: { palermo: { to: 'recruitment', relation: 'exact' } },
    },
    {
      code: 'transportation',
      label: 'Transportation',
      definition: 'Moving a person from one place to another, oneself or by arranging the vehicle, ticket or guide.',
      maps: { palermo: { to: 'transportation', relation: 'exact' } },
    },
    {
      code: 'transfer',
      label: 'Transfer',
      definition: 'Handing a person over to someone else’s control, as when a recruiter delivers them to an employer.',
      maps: { palermo: { to: 'transfer', relation: 'exact' } },
    },
    {
      code: 'harbouring',
      label: 'Harbouring',
      definition: 'Keeping or hiding a person somewhere, on the way or at the place of exploitation.',
      maps: { palermo: { to: 'harbouring', relation: 'exact' } },
    },
    {
      code: 'receipt',
      label: 'Receipt',
      definition: 'Taking a person over from someone else, at a border, a house or a place of work.',
      maps: { palermo: { to: 'receipt', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
