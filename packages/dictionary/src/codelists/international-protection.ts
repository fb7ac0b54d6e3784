import type { CodeList } from '../model.ts'

/** Protection that a person has or seeks; several may hold. */
export const internationalProtection = {
  id: 'internationalProtection',
  title: 'International protection',
  definition: 'Protection that a person has or seeks; several may hold.',
  sources: ['htcds', 'gbvims'],
  lens: ['G21'],
  codes: [
    {
      code: 'asylumSeeker',
      label: 'Asylum seeker',
      maps: {
        htcds: { to: 'AsylumSeeker', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
        gbvims: { to: 'asylum_seeker', relation: 'exact' },
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
      code: 'recipientOfComplementaryProtection',
      label: 'Recipient of complementary protection',
      maps: {
        htcds: {
          to: 'RecipientOfComplementaryProtection',
          relation: 'exact',
          note: 'From guidance 7, which prints the label only.',
        },
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
  ],
} as const satisfies CodeList
