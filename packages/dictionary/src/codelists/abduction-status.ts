import type { CodeList } from '../model.ts'

/** Whether the survivor was abducted when the incident took place. */
export const abductionStatus = {
  id: 'abductionStatus',
  title: 'Abduction at the time of an incident',
  definition: 'Whether the survivor was abducted when the incident took place.',
  sources: ['gbvims'],
  lens: ['G10'],
  codes: [
    {
      code: 'none',
      label: 'None',
      maps: { gbvims: { to: 'none', relation: 'exact' } },
    },
    {
      code: 'forcedConscription',
      label: 'Forced conscription',
      maps: { gbvims: { to: 'forced_conscription', relation: 'exact' } },
    },
    {
      code: 'trafficked',
      label: 'Trafficked',
      definition: 'Sets or clears no reading of trafficking by itself.',
      maps: { gbvims: { to: 'trafficked', relation: 'exact' } },
    },
    {
      code: 'otherAbductionOrKidnapping',
      label: 'Other abduction or kidnapping',
      maps: { gbvims: { to: 'other_abduction_kidnapping', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
