import type { CodeList } from '../model.ts'

/** How a border was crossed on a leg of the journey. */
export const borderCrossing = {
  id: 'borderCrossing',
  title: 'Border crossing',
  definition: 'How a border was crossed on a leg of the journey.',
  sources: ['smugglingProtocol', 'tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'regular',
      label: 'Regular',
      definition: 'Through a border post, with the papers needed, stamped or not.',
    },
    {
      code: 'irregular',
      label: 'Irregular',
      definition:
        'Without the papers needed, with false ones, or away from a border post; it says nothing against the person.',
    },
    {
      code: 'none',
      label: 'No border crossed',
      definition: 'The whole leg lay inside one country.',
    },
  ],
} as const satisfies CodeList
