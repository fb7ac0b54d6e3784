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
      definition: 'Was employed, self-employed or a day labourer; the source leaves open which.',
    },
    {
      code: 'unemployed',
      label: 'Without work and looking for it',
      definition: 'Was out of a job, wanted one and had asked, applied or waited at hiring places.',
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
      definition: 'Was out of a job; whether for study, care, illness or lack of openings, the source leaves out.',
    },
  ],
} as const satisfies CodeList
