import type { CodeList } from '../model.ts'

/** Whether and how the person is displaced or away from their own country. */
export const displacementStatus = {
  id: 'displacementStatus',
  title: 'Displacement status',
  definition: 'Whether and how the person is displaced or away from their own country.',
  sources: ['gbvims', 'htcds'],
  lens: ['G17'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'resident',
      label: 'Resident',
      definition: 'Lives in their own country and community and has not had to flee.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'resident', relation: 'exact' } },
    },
    {
      code: 'idp',
      label: 'Internally displaced person',
      definition: 'Had to leave home because of conflict, violence or disaster, and is still inside their own country.',
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
      definition: 'Fled to another country and is recognised as in need of protection there, one by one or as a group.',
      maps: {
        htcds: { to: 'Refugee', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'refugee', relation: 'exact' },
      },
    },
    {
      code: 'statelessPerson',
      label: 'Stateless person',
      definition: 'Has no nationality: no country counts the person among its own under its law.',
      maps: {
        htcds: { to: 'StatelessPerson', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'stateless_person', relation: 'exact' },
      },
    },
    {
      code: 'returnedRefugee',
      label: 'Returned refugee',
      definition:
        'Fled, as a rule to another country, and has gone home again, with or without help; people who fled inside the country and went home are counted here too.',
      maps: {
        htcds: {
          to: 'Returnee',
          relation: 'close',
          note: 'From guidance 7, which prints the label only and does not tell what the person returns from.',
        },
        gbvims: { to: 'returnee', relation: 'exact' },
      },
    },
    {
      code: 'returnedMigrant',
      label: 'Returned migrant',
      definition:
        'Went abroad for work, study or family, not as a refugee, and has come back, of their own will or sent back.',
      maps: {
        htcds: { to: 'Returnee', relation: 'broader', note: 'Write only: see returnedRefugee.' },
        gbvims: { to: [], relation: 'none' },
      },
    },
    {
      code: 'foreignNational',
      label: 'Foreign national',
      definition: 'A citizen of another country who is here for other reasons than flight.',
      maps: { htcds: { to: [], relation: 'none' }, gbvims: { to: 'foreign_national', relation: 'exact' } },
    },
    {
      code: 'asylumSeeker',
      label: 'Asylum seeker',
      definition: 'Has asked another country for protection and waits for the decision.',
      maps: {
        htcds: { to: 'AsylumSeeker', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'asylum_seeker', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
