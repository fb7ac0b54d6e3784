import type { CodeList } from '../model.ts'

/** What the person was told before consent; the seven prompts of HTCDS in other words. */
export const informedItem = {
  id: 'informedItem',
  title: 'Informed item',
  definition: 'What the person was told before consent; the seven prompts of HTCDS in other words.',
  sources: ['htcds'],
  lens: ['G14'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'agreesToInterview',
      label: 'Agrees, or the child assents, to be interviewed',
      definition: 'The person said freely that questions may be put; a child said so in its own way.',
      maps: { htcds: { to: 'agrees_to_interview', relation: 'exact', note: 'HTCDS gives no codes for its prompts.' } },
    },
    {
      code: 'toldPurpose',
      label: 'Told why the interview takes place',
      definition: 'The worker explained what the conversation is for and what it cannot bring.',
      maps: { htcds: { to: 'told_purpose', relation: 'exact' } },
    },
    {
      code: 'toldDataUse',
      label: 'Told of actual and possible uses of the data',
      definition: 'The worker explained who will read the answers, for what, and what else might be done with them.',
      maps: { htcds: { to: 'told_data_use', relation: 'exact' } },
    },
    {
      code: 'toldResearchUse',
      label: 'Told that non-identifying data may serve research',
      definition: 'The worker explained that answers without names may be studied, and that saying no is possible.',
      maps: { htcds: { to: 'told_research_use', relation: 'exact' } },
    },
    {
      code: 'toldAccessRight',
      label: 'Told of the right to ask for own data at any time',
      definition: 'The worker explained how to see, correct or get a copy of what is kept.',
      maps: { htcds: { to: 'told_access_right', relation: 'exact' } },
    },
    {
      code: 'toldRetention',
      label: 'Told how long data are kept',
      definition: 'The worker named the date or the event after which the record is deleted.',
      maps: { htcds: { to: 'told_retention', relation: 'exact' } },
    },
    {
      code: 'toldWithdrawal',
      label: 'Told how to withdraw consent',
      definition: 'The worker explained whom to call to take a yes back, and that no service is lost by it.',
      maps: { htcds: { to: 'told_withdrawal', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
