import type { CodeList } from '../model.ts'

/** What has to be true before a plan is closed, agreed with the person. */
export const closingCriterion = {
  id: 'closingCriterion',
  title: 'Criterion for closing',
  definition: 'What has to be true before a plan is closed, agreed with the person.',
  sources: ['tipStandard'],
  lens: ['G19'],
  mappedTo: [],
  codes: [
    {
      code: 'safe',
      label: 'No known threat',
      definition: 'No threat from traffickers or others has been known for the agreed time.',
    },
    {
      code: 'housed',
      label: 'Housing that lasts',
      definition: 'The person has had safe housing for the agreed time and can keep it.',
    },
    {
      code: 'income',
      label: 'Income that covers basic needs',
      definition: 'Income from work or support has covered basic needs for the agreed time.',
    },
    {
      code: 'healthCare',
      label: 'Access to health care',
      definition: 'The person can reach and pay for the care that is needed, without the programme.',
    },
    {
      code: 'psychosocial',
      label: 'Coping day to day',
      definition: 'The person copes day to day and knows where to turn in a crisis.',
    },
    {
      code: 'schooling',
      label: 'In school or training, or completed',
      definition: 'The person, or a child, attends school or training, or has completed it.',
    },
    {
      code: 'legalStatus',
      label: 'Documents and legal steps settled',
      definition: 'Documents are in order, and open legal steps are settled or handed over.',
    },
    {
      code: 'socialTies',
      label: 'People to rely on',
      definition: 'The person has at least one relative, friend or group to rely on.',
    },
    {
      code: 'personAgrees',
      label: 'The person agrees',
      definition: 'The person agrees that the plan can be closed and knows how to come back.',
    },
  ],
} as const satisfies CodeList
