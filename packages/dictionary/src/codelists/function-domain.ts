import type { CodeList } from '../model.ts'

/**
 * Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington
 * Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these.
 */
export const functionDomain = {
  id: 'functionDomain',
  title: 'Domain of functioning',
  definition:
    'Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these.',
  sources: ['washingtonGroup'],
  lens: ['G17'],
  mappedTo: [],
  codes: [
    {
      code: 'seeing',
      label: 'Seeing',
      definition: 'Sight, even when wearing glasses.',
    },
    {
      code: 'hearing',
      label: 'Hearing',
      definition: 'Making out sounds and speech, even when using a hearing aid.',
    },
    {
      code: 'walking',
      label: 'Walking or climbing steps',
      definition: 'Getting about on foot and up stairs, without someone’s help.',
    },
    {
      code: 'remembering',
      label: 'Remembering or concentrating',
      definition: 'Keeping things in mind, following a talk or a task.',
    },
    {
      code: 'selfCare',
      label: 'Self-care',
      definition: 'Washing all over, dressing and eating without help.',
    },
    {
      code: 'communicating',
      label: 'Communicating',
      definition: 'Understanding others and being understood in the usual language.',
    },
  ],
} as const satisfies CodeList
