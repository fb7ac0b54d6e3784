import type { CodeList } from '../model.ts'

/** What the person was told before consent; the seven prompts of HTCDS in other words. */
export const informedItem = {
  id: 'informedItem',
  title: 'Informed item',
  definition: 'What the person was told before consent; the seven prompts of HTCDS in other words.',
  sources: ['htcds'],
  lens: ['G14'],
  codes: [
    {
      code: 'agreesToInterview',
      label: 'Agrees, or the child assents, to be interviewed',
      maps: { htcds: { to: 'agrees_to_interview', relation: 'exact', note: 'HTCDS gives no codes for its prompts.' } },
    },
    {
      code: 'toldPurpose',
      label: 'Told why the interview takes place',
      maps: { htcds: { to: 'told_purpose', relation: 'exact' } },
    },
    {
      code: 'toldDataUse',
      label: 'Told of actual and possible uses of the data',
      maps: { htcds: { to: 'told_data_use', relation: 'exact' } },
    },
    {
      code: 'toldResearchUse',
      label: 'Told that non-identifying data may serve research',
      maps: { htcds: { to: 'told_research_use', relation: 'exact' } },
    },
    {
      code: 'toldAccessRight',
      label: 'Told of the right to ask for own data at any time',
      maps: { htcds: { to: 'told_access_right', relation: 'exact' } },
    },
    {
      code: 'toldRetention',
      label: 'Told how long data are kept',
      maps: { htcds: { to: 'told_retention', relation: 'exact' } },
    },
    {
      code: 'toldWithdrawal',
      label: 'Told how to withdraw consent',
      maps: { htcds: { to: 'told_withdrawal', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
