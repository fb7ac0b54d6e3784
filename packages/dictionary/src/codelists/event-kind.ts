import type { CodeList } from '../model.ts'

/** What the event was: trafficking, or something that is told apart from it and may stand beside it. */
export const eventKind = {
  id: 'eventKind',
  title: 'Kind of event',
  definition: 'What the event was: trafficking, or something that is told apart from it and may stand beside it.',
  sources: ['palermo', 'tipStandard'],
  lens: ['G10', 'G15'],
  mappedTo: [],
  codes: [
    {
      code: 'trafficking',
      label: 'Trafficking in persons',
      definition: 'Acts done for the purpose of exploitation, for an adult by one of the means; no border is needed.',
    },
    {
      code: 'smuggling',
      label: 'Smuggling of migrants',
      definition:
        'Procuring the illegal entry of a person into a State for a benefit; it ends with the crossing, unless exploitation follows.',
    },
    {
      code: 'abduction',
      label: 'Abduction or kidnapping',
      definition:
        'Taking or holding a person against their will, for ransom, custody or harm, without a purpose of exploitation on record.',
    },
    {
      code: 'genderBasedViolence',
      label: 'Gender-based violence',
      definition: 'Violence because of gender, in a couple, a family or elsewhere, that is not done for exploitation.',
    },
    {
      code: 'forcedOrChildMarriage',
      label: 'Forced or child marriage',
      definition:
        'A marriage without free consent, or of someone under 18, where no purpose of exploitation is on record.',
    },
    {
      code: 'labourRightsViolation',
      label: 'Breach of labour rights',
      definition: 'Underpayment, long hours or unsafe work that a person can leave: no compulsion is on record.',
    },
    {
      code: 'illegalAdoption',
      label: 'Illegal adoption',
      definition: 'An adoption outside the law where no purpose of exploitation is on record.',
    },
    {
      code: 'other',
      label: 'Another event',
      definition: 'Something else that bears on the case and is none of the above.',
    },
  ],
} as const satisfies CodeList
