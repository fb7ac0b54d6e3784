import type { CodeList } from '../model.ts'

/** Why a value is not there; a missing value is never read as "no". */
export const absentReason = {
  id: 'absentReason',
  title: 'Reason for a missing value',
  definition: 'Why a value is not there; a missing value is never read as "no".',
  sources: ['tipStandard', 'ctdc2018', 'htcds', 'gbvims'],
  lens: ['G2'],
  mappedTo: ['htcds', 'ctdcA', 'ctdcB', 'ctdcC', 'ctdcD', 'gbvims', 'fhir'],
  codes: [
    {
      code: 'unknown',
      label: 'Unknown',
      definition: 'It was asked or looked for, and no one could give the answer.',
      maps: {
        htcds: {
          to: 'NonSpecifiedUnknown',
          relation: 'broader',
          note: 'Mixes unknown, not asked and refused: import it as unknown and flag it as ambiguous.',
        },
        ctdcA: {
          to: ['-99', 'Unknown', 'ZZ', '00'],
          relation: 'broader',
          note: '-99 comes from case management, Unknown from the hotline, ZZ and 00 mean an unknown country; the reasons are not distinguished. Never a number, a country or "no".',
        },
        ctdcB: { to: [], relation: 'none', note: 'A blank; it is never "no".' },
        ctdcC: { to: [], relation: 'none', note: 'A blank; it is never "no".' },
        ctdcD: {
          to: 'NULL',
          relation: 'broader',
          note: 'The codebook names a blank NULL, the file prints a blank; 0 is never written, so a blank is never "no".',
        },
        gbvims: { to: 'unknown', relation: 'exact' },
        fhir: { to: 'unknown', relation: 'close' },
      },
    },
    {
      code: 'notAsked',
      label: 'Not asked',
      definition: 'No one put the question to the person, or the form did not contain it.',
      maps: {
        htcds: { to: 'NonSpecifiedUnknown', relation: 'broader', note: 'Never read as not asked; see unknown.' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: [], relation: 'none' },
        fhir: { to: [], relation: 'none' },
      },
    },
    {
      code: 'refused',
      label: 'Prefers not to say',
      definition: 'The person was asked and chose not to answer; that choice needs no reason.',
      maps: {
        htcds: { to: 'NonSpecifiedUnknown', relation: 'broader', note: 'Never read as refused; see unknown.' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: [], relation: 'none' },
        fhir: { to: [], relation: 'none' },
      },
    },
    {
      code: 'notApplicable',
      label: 'Not applicable',
      definition:
        'The question makes no sense for this person or this case, such as the border crossed on a journey inside one country.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: 'not_applicable', relation: 'exact' },
        fhir: { to: [], relation: 'none' },
      },
    },
    {
      code: 'withheldForSafety',
      label: 'Withheld for safety',
      definition: 'The value is known but is kept out of this record to protect someone.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: [], relation: 'none' },
        fhir: { to: [], relation: 'none' },
      },
    },
  ],
} as const satisfies CodeList
