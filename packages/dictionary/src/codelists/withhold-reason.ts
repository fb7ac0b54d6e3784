import type { CodeList } from '../model.ts'

/** Why the person asks to hold something back from someone. */
export const withholdReason = {
  id: 'withholdReason',
  title: 'Reason for withholding',
  definition: 'Why the person asks to hold something back from someone.',
  sources: ['gbvims'],
  lens: ['G14'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'fear',
      label: 'Fear of harm',
      definition: 'Someone could hurt the person or others if they learned of it.',
      maps: { gbvims: { to: 'fear', relation: 'exact' } },
    },
    {
      code: 'wantsToTellThemselves',
      label: 'Wants to tell it themselves',
      definition: 'The person means to speak with them in their own time.',
      maps: { gbvims: { to: 'communicate_information', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another reason',
      definition: 'A reason that is not listed, such as shame or advice of a lawyer; none need be given.',
      maps: { gbvims: { to: 'others', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
