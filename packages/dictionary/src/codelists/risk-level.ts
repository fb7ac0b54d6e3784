import type { CodeList } from '../model.ts'

/** How urgent the protection of the person is. */
export const riskLevel = {
  id: 'riskLevel',
  title: 'Level of risk',
  definition: 'How urgent the protection of the person is.',
  sources: ['gbvims'],
  codes: [
    {
      code: 'high',
      label: 'High',
      maps: { gbvims: { to: 'high', relation: 'exact' } },
    },
    {
      code: 'medium',
      label: 'Medium',
      maps: { gbvims: { to: 'medium', relation: 'exact' } },
    },
    {
      code: 'low',
      label: 'Low',
      maps: { gbvims: { to: 'low', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
