import type { CodeList } from '../model.ts'

/** How far proceedings against an alleged perpetrator have come. */
export const justiceStage = {
  id: 'justiceStage',
  title: 'Stage of justice',
  definition: 'How far proceedings against an alleged perpetrator have come.',
  sources: ['eurostat', 'glotip'],
  lens: ['G5', 'G20', 'G22'],
  codes: [
    {
      code: 'suspected',
      label: 'Suspected',
      maps: { eurostat: { to: 'suspected', relation: 'exact' } },
    },
    { code: 'arrested', label: 'Arrested' },
    { code: 'investigated', label: 'Investigated' },
    {
      code: 'prosecuted',
      label: 'Prosecuted',
      maps: { eurostat: { to: 'prosecuted', relation: 'exact' } },
    },
    {
      code: 'convicted',
      label: 'Convicted',
      definition: 'Only from here on is "alleged" dropped.',
      maps: { eurostat: { to: 'convicted', relation: 'exact' } },
    },
    { code: 'acquitted', label: 'Acquitted' },
  ],
} as const satisfies CodeList
