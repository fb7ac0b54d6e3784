import type { CodeList } from '../model.ts'

/** Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these. */
export const functionDomain = {
  id: 'functionDomain',
  title: 'Domain of functioning',
  definition:
    'Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these.',
  sources: ['washingtonGroup'],
  lens: ['G17'],
  codes: [
    { code: 'seeing', label: 'Seeing' },
    { code: 'hearing', label: 'Hearing' },
    { code: 'walking', label: 'Walking or climbing steps' },
    { code: 'remembering', label: 'Remembering or concentrating' },
    { code: 'selfCare', label: 'Self-care' },
    { code: 'communicating', label: 'Communicating' },
  ],
} as const satisfies CodeList
