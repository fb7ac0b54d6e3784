import type { CodeList } from '../model.ts'

/** How far proceedings against an alleged perpetrator have come. */
export const justiceStage = {
  id: 'justiceStage',
  title: 'Stage of justice',
  definition: 'How far proceedings against an alleged perpetrator have come.',
  sources: ['eurostat', 'glotip'],
  lens: ['G5', 'G20', 'G22'],
  mappedTo: ['eurostat'],
  codes: [
    {
      code: 'suspected',
      label: 'Suspected',
      definition: 'Someone has named the person or organisation; no authority has acted yet.',
      maps: { eurostat: { to: 'suspected', relation: 'exact' } },
    },
    {
      code: 'arrested',
      label: 'Arrested',
      definition: 'The police or another authority has taken the person into custody.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'investigated',
      label: 'Investigated',
      definition: 'An authority is gathering evidence, with or without custody.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'charged',
      label: 'Charged',
      definition: 'The prosecution has stated formally of which offence it accuses the person.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'prosecuted',
      label: 'Prosecuted',
      definition: 'The case is before a court and no judgment has been given.',
      maps: { eurostat: { to: 'prosecuted', relation: 'exact' } },
    },
    {
      code: 'dropped',
      label: 'Dropped',
      definition: 'The authority ended the proceedings without a judgment, for lack of evidence or another reason.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'convicted',
      label: 'Convicted',
      definition: 'A court has found the person guilty; only from here on is "alleged" dropped.',
      maps: { eurostat: { to: 'convicted', relation: 'exact' } },
    },
    {
      code: 'acquitted',
      label: 'Acquitted',
      definition: 'A court has found the person not guilty.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
    {
      code: 'appeal',
      label: 'Appeal',
      definition: 'One side has asked a higher court to review the judgment, which is not final.',
      maps: { eurostat: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
