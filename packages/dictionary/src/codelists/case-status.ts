import type { CodeList } from '../model.ts'

/** The status of the work on a case. */
export const caseStatus = {
  id: 'caseStatus',
  title: 'Status of the case',
  definition: 'The status of the work on a case.',
  sources: ['htcds', 'gbvims'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'open',
      label: 'Open',
      definition: 'The organisation is working on the case: needs are being assessed or services given.',
      maps: {
        htcds: { to: 'Active', relation: 'exact' },
        gbvims: { to: 'open', relation: 'broader', note: 'Covers follow-up too.' },
      },
    },
    {
      code: 'followUp',
      label: 'Follow-up',
      definition: 'The main work is done; contact goes on to see how the person is.',
      maps: {
        htcds: { to: 'FollowUp', relation: 'exact', note: 'The Excel templates print "Follow up".' },
        gbvims: { to: 'open', relation: 'broader', note: 'Primero has no status for follow-up.' },
      },
    },
    {
      code: 'closed',
      label: 'Closed',
      definition: 'The organisation has ended its work and gives the reason.',
      maps: { htcds: { to: 'Closed', relation: 'exact' }, gbvims: { to: 'closed', relation: 'exact' } },
    },
    {
      code: 'transferred',
      label: 'Transferred',
      definition: 'Ended here and handed to another organisation, which goes on with it.',
      maps: { htcds: { to: 'ClosedReferred', relation: 'close' }, gbvims: { to: 'transferred', relation: 'exact' } },
    },
    {
      code: 'reopened',
      label: 'Reopened',
      definition: 'Work began again after it had been ended once, because the person came back or new facts appeared.',
      maps: {
        htcds: { to: 'Active', relation: 'broader', note: 'HTCDS cannot say that a case was closed before.' },
        gbvims: { to: 'reopened', relation: 'exact', note: 'A value of the workflow list, not of the case status.' },
      },
    },
  ],
} as const satisfies CodeList
