import type { CodeList } from '../model.ts'

/** Whether the survivor was abducted when the incident took place. */
export const abductionStatus = {
  id: 'abductionStatus',
  title: 'Abduction at the time of an incident',
  definition: 'Whether the survivor was abducted when the incident took place.',
  sources: ['gbvims'],
  lens: ['G10'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'none',
      label: 'None',
      definition: 'The survivor was living free: no one held them by force when it happened.',
      maps: { gbvims: { to: 'none', relation: 'exact' } },
    },
    {
      code: 'forcedConscription',
      label: 'Forced conscription',
      definition: 'Taken by an army, a militia or another armed group and made to serve it, in any function.',
      maps: { gbvims: { to: 'forced_conscription', relation: 'exact' } },
    },
    {
      code: 'trafficked',
      label: 'Trafficked',
      definition:
        'Already recruited, moved or held for exploitation when the violence took place. It sets or clears no reading of trafficking by itself.',
      maps: { gbvims: { to: 'trafficked', relation: 'exact' } },
    },
    {
      code: 'otherAbductionOrKidnapping',
      label: 'Other abduction or kidnapping',
      definition: 'Taken or held against their will for something else, such as ransom, marriage or revenge.',
      maps: { gbvims: { to: 'other_abduction_kidnapping', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
