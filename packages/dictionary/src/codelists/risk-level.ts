import type { CodeList } from '../model.ts'

/** How urgent the protection of the person is. */
export const riskLevel = {
  id: 'riskLevel',
  title: 'Level of risk',
  definition: 'How urgent the protection of the person is.',
  sources: ['gbvims'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'high',
      label: 'High',
      definition:
        'Someone may be killed, badly hurt, taken or exploited again at any moment, or may harm themselves. Act at once, within the time that the organisation’s procedure sets for this level, and tell a supervisor.',
      maps: { gbvims: { to: 'high', relation: 'exact' } },
    },
    {
      code: 'medium',
      label: 'Medium',
      definition:
        'Harm is likely if nothing changes, as when those who did harm may learn where the person is, and nothing shows that they will act today. Make a safety plan and respond within the time that the organisation’s procedure sets.',
      maps: { gbvims: { to: 'medium', relation: 'exact' } },
    },
    {
      code: 'low',
      label: 'Low',
      definition:
        'The person is in a safe place, has someone to call and expects no harm. Ask again at each contact; the organisation’s procedure sets how often.',
      maps: { gbvims: { to: 'low', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
