import type { CodeList } from '../model.ts'

/** What a person needs at once, before anything else is asked. */
export const urgentNeed = {
  id: 'urgentNeed',
  title: 'Urgent need',
  definition: 'What a person needs at once, before anything else is asked.',
  sources: ['who2003', 'tipStandard'],
  lens: ['G13', 'G16'],
  mappedTo: [],
  codes: [
    {
      code: 'medicalCare',
      label: 'A doctor or medicine',
      definition: 'Pain, injury, illness, pregnancy or medicine that cannot wait.',
    },
    { code: 'food', label: 'Food or water', definition: 'Hunger or thirst that cannot wait for the end of the talk.' },
    { code: 'rest', label: 'Sleep or rest', definition: 'A place to lie down, or to be quiet for a while.' },
    {
      code: 'clothingAndHygiene',
      label: 'Clothes, washing or sanitary items',
      definition: 'Dry or clean clothes, a wash, sanitary towels, nappies.',
    },
    {
      code: 'safePlace',
      label: 'A safe place for tonight',
      definition: 'Somewhere to stay where no one who is feared can come.',
    },
    {
      code: 'companion',
      label: 'Someone to be with',
      definition: 'A person of trust, or a worker, who stays so that no one is alone.',
    },
    {
      code: 'helpForChildren',
      label: 'Help for children',
      definition: 'Care, food or safety for children who are here or elsewhere.',
    },
    {
      code: 'contactSomeone',
      label: 'To reach someone',
      definition: 'A call or a message to a person of trust, once that is safe.',
    },
    { code: 'none', label: 'Nothing now', definition: 'The person was asked and needs nothing at the moment.' },
    { code: 'other', label: 'Something else', definition: 'An urgent need that is not listed.' },
  ],
} as const satisfies CodeList
