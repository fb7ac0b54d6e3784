import type { CodeList } from '../model.ts'

/** Whether the person was reached at a planned follow-up. */
export const followUpResult = {
  id: 'followUpResult',
  title: 'Result of a follow-up contact',
  definition: 'Whether the person was reached at a planned follow-up.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    { code: 'reached', label: 'Reached', definition: 'The person took part in the follow-up.' },
    {
      code: 'declined',
      label: 'Declined',
      definition: 'The person was reached and did not want to be followed up; this ends no service.',
    },
    {
      code: 'notReached',
      label: 'Not reached',
      definition: 'The worker tried as agreed and did not reach the person.',
    },
    { code: 'postponed', label: 'Postponed', definition: 'Person and worker moved the contact to a later day.' },
    { code: 'unsafe', label: 'Not attempted for safety', definition: 'A contact would have put the person in danger.' },
  ],
} as const satisfies CodeList
