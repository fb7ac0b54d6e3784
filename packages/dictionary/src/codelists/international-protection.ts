import type { CodeList } from '../model.ts'

/** Protection that a person has or seeks; several may hold. */
export const internationalProtection = {
  id: 'internationalProtection',
  title: 'International protection',
  definition: 'Protection that a person has or seeks; several may hold.',
  sources: ['htcds', 'gbvims'],
  lens: ['G21'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'asylumSeeker',
      label: 'Asylum seeker',
      definition: 'The request for refugee status has been made and not decided for good.',
      maps: {
        htcds: { to: 'AsylumSeeker', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'asylum_seeker', relation: 'exact' },
      },
    },
    {
      code: 'refugee',
      label: 'Refugee',
      definition:
        'A state or the refugee agency of the United Nations has recognised that the person cannot go back for fear of persecution or war.',
      maps: {
        htcds: { to: 'Refugee', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'refugee', relation: 'exact' },
      },
    },
    {
      code: 'recipientOfComplementaryProtection',
      label: 'Recipient of complementary protection',
      definition: 'Not recognised as refugee, but allowed to stay because return would bring serious harm.',
      maps: {
        htcds: {
          to: 'RecipientOfComplementaryProtection',
          relation: 'exact',
          note: 'From guidance 7, which prints the label only.',
        },
        gbvims: { to: [], relation: 'none' },
      },
    },
    {
      code: 'statelessPerson',
      label: 'Stateless person',
      definition: 'No state counts the person as its own, and this was found in a procedure or is plain.',
      maps: {
        htcds: { to: 'StatelessPerson', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'stateless_person', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
