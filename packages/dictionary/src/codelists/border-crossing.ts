import type { CodeList } from '../model.ts'

/** How a border was crossed on a leg of the journey. */
export const borderCrossing = {
  id: 'borderCrossing',
  title: 'Border crossing',
  definition: 'How a border was crossed on a leg of the journey.',
  sources: ['smugglingProtocol', 'tipStandard'],
  codes: [
    { code: 'regular', label: 'Regular', definition: 'Through a border post and with the papers needed.' },
    {
      code: 'irregular',
      label: 'Irregular',
      definition: 'Without the papers needed or outside a border post; it says nothing against the person.',
    },
    { code: 'none', label: 'No border crossed' },
  ],
} as const satisfies CodeList
