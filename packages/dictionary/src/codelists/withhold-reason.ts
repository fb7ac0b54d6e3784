import type { CodeList } from '../model.ts'

/** Why the person asks to hold something back from someone. */
export const withholdReason = {
  id: 'withholdReason',
  title: 'Reason for withholding',
  definition: 'Why the person asks to hold something back from someone.',
  sources: ['gbvims'],
  lens: ['G14'],
  codes: [
    {
      code: 'fear',
      label: 'Fear of harm',
      maps: { gbvims: { to: 'fear', relation: 'exact' } },
    },
    {
      code: 'wantsToTellThemselves',
      label: 'Wants to tell it themselves',
      maps: { gbvims: { to: 'communicate_information', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another reason',
      maps: { gbvims: { to: 'others', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
