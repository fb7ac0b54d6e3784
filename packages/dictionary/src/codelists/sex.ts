import type { CodeList } from '../model.ts'

/**
 * Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an
 * unknown value and its 9 a legal person.
 */
export const sex = {
  id: 'sex',
  title: 'Sex',
  definition:
    'Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person.',
  sources: ['iso5218', 'gbvims', 'genderHarmony'],
  lens: ['G1', 'G4', 'G16'],
  mappedTo: ['htcds', 'ctdcA', 'ctdcB', 'ctdcC', 'ctdcD', 'gbvims', 'eurostat', 'fhir'],
  codes: [
    {
      code: 'female',
      label: 'Female',
      definition:
        'The document or record says F, or the person was seen or says to be of this sex; it does not say how the person identifies.',
      maps: {
        htcds: {
          to: 'Feminine',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of HTCDS is never read as sex.',
        },
        ctdcA: {
          to: 'Female',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcB: {
          to: 'Female',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcC: {
          to: 'Female',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcD: {
          to: 'Woman',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        gbvims: { to: 'female', relation: 'exact' },
        eurostat: { to: 'F', relation: 'close', note: 'Recalled; aggregates only.' },
        fhir: {
          to: [],
          relation: 'none',
          note: 'Administrative gender is not read as sex; a recorded sex or gender only if its type says sex.',
        },
      },
    },
    {
      code: 'male',
      label: 'Male',
      definition:
        'The document or record says M, or the person was seen or says to be of this sex; it does not say how the person identifies.',
      maps: {
        htcds: {
          to: 'Masculine',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of HTCDS is never read as sex.',
        },
        ctdcA: {
          to: 'Male',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcB: {
          to: 'Male',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcC: {
          to: 'Male',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        ctdcD: {
          to: 'Man',
          relation: 'close',
          note: 'Write only: exports put the sex as recorded there; the gender of CTDC is never read as sex.',
        },
        gbvims: { to: 'male', relation: 'exact' },
        eurostat: { to: 'M', relation: 'close', note: 'Recalled; aggregates only.' },
        fhir: {
          to: [],
          relation: 'none',
          note: 'Administrative gender is not read as sex; a recorded sex or gender only if its type says sex.',
        },
      },
    },
    {
      code: 'otherMarker',
      label: 'Another marker',
      definition:
        'The document or record says X, intersex or something else than F and M. Never recoded to female or male where a target has two values: report the loss.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never recoded to a value that is there: report the loss.' },
        ctdcA: { to: [], relation: 'none', note: 'Never recoded to a value that is there: report the loss.' },
        ctdcB: { to: [], relation: 'none', note: 'Never recoded to a value that is there: report the loss.' },
        ctdcC: { to: [], relation: 'none', note: 'Never recoded to a value that is there: report the loss.' },
        ctdcD: { to: [], relation: 'none', note: 'Never recoded to a value that is there: report the loss.' },
        gbvims: { to: [], relation: 'none', note: 'Binary list: report the loss, never recode.' },
        eurostat: { to: [], relation: 'none', note: 'Never recode; report the loss.' },
        fhir: {
          to: [],
          relation: 'none',
          note: 'Administrative gender is not read as sex; a recorded sex or gender only if its type says sex.',
        },
      },
    },
  ],
} as const satisfies CodeList
