import type { CodeList } from '../model.ts'

/** What the person lived from before the trafficking, by status in employment rather than by occupation. */
export const employmentStatus = {
  id: 'employmentStatus',
  title: 'Employment status',
  definition: 'What the person lived from before the trafficking, by status in employment rather than by occupation.',
  sources: ['tipStandard'],
  lens: ['G17'],
  mappedTo: [],
  codes: [
    {
      code: 'employee',
      label: 'Employee',
      definition: 'Worked for someone for a wage or salary, with or without a contract.',
    },
    {
      code: 'casualWorker',
      label: 'Casual or day worker',
      definition: 'Worked for different people by the day, the task or the season.',
    },
    {
      code: 'selfEmployed',
      label: 'Self-employed',
      definition: 'Worked on their own account, such as trade, craft or transport, alone or with helpers.',
    },
    {
      code: 'familyWorker',
      label: 'Worked for the family unpaid',
      definition: 'Worked in the farm or business of relatives without a wage.',
    },
    {
      code: 'employed',
      label: 'Had work, kind not recorded',
      definition: 'The source says only that the person earned something, in a job or on their own account.',
    },
    {
      code: 'unemployed',
      label: 'Without work and looking for it',
      definition: 'Earned nothing, was available and searched for a job or business in the weeks before.',
    },
    {
      code: 'student',
      label: 'In school or training',
      definition: 'Went to school, university or vocational training as the main activity.',
    },
    {
      code: 'careWork',
      label: 'Cared for home and family',
      definition: 'Cared for the household, children or relatives as the main activity, unpaid.',
    },
    {
      code: 'unableToWork',
      label: 'Unable to work',
      definition: 'Could not work because of illness, disability or age.',
    },
    {
      code: 'notEmployed',
      label: 'Had no work, reason not recorded',
      definition:
        'The source says only that the person earned nothing: they may have studied, cared for family or searched for a job.',
    },
  ],
} as const satisfies CodeList
