import type { CodeList } from '../model.ts'

/** Whether and how the person is displaced or away from their own country. */
export const displacementStatus = {
  id: 'displacementStatus',
  title: 'Displacement status',
  definition: 'Whether and how the person is displaced or away from their own country.',
  sources: ['gbvims', 'htcds'],
  lens: ['G17'],
  codes: [
    {
      code: 'resident',
      label: 'Resident',
      maps: { gbvims: { to: 'resident', relation: 'exact' } },
    },
    {
      code: 'idp',
      label: 'Internally displaced person',
      maps: {
        htcds: {
          to: 'InternallyDisplacedPerson',
          relation: 'exact',
          note: 'From guidance 7, which prints the label only.',
        },
        gbvims: { to: 'idp', relation: 'exact' },
      },
    },
    {
      code: 'refugee',
      label: 'Refugee',
      maps: {
        htcds: { to: 'Refugee', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'refugee', relation: 'exact' },
      },
    },
    {
      code: 'statelessPerson',
      label: 'Stateless person',
      maps: {
        htcds: { to: 'StatelessPerson', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'stateless_person', relation: 'exact' },
      },
    },
    {
      code: 'returnee',
      label: 'Returnee',
      maps: {
        htcds: { to: 'Returnee', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'returnee', relation: 'exact' },
      },
    },
    {
      code: 'foreignNational',
      label: 'Foreign national',
      maps: { gbvims: { to: 'foreign_national', relation: 'exact' } },
    },
    {
      code: 'asylumSeeker',
      label: 'Asylum seeker',
      maps: {
        htcds: { to: 'AsylumSeeker', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'asylum_seeker', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
