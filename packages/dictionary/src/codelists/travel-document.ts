import type { CodeList } from '../model.ts'

/** Which documents the person had on a leg of the journey. */
export const travelDocument = {
  id: 'travelDocument',
  title: 'Travel document',
  definition: 'Which documents the person had on a leg of the journey.',
  sources: ['tipStandard'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'ownDocument',
      label: 'Own document',
      definition: 'A genuine passport, card or pass, in the person’s true name.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'falseDocument',
      label: 'False document',
      definition: 'Forged, altered, or belonging to someone else; it says nothing against the person.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'noDocument',
      label: 'No document',
      definition: 'The person had no paper to show, because none was ever issued, it was lost, or none was needed.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
    {
      code: 'confiscated',
      label: 'Confiscated by someone',
      definition: 'The person had a paper, and someone else held it on this leg.',
      maps: { ilo: { to: ['D2.05', 'D5.01'], relation: 'broader' } },
    },
    {
      code: 'other',
      label: 'Another document',
      definition: 'A paper that is not listed, such as an emergency certificate or a letter of an authority.',
      maps: { ilo: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
