import type { CodeList } from '../model.ts'

/** Which kind of body decided on the trafficking status. */
export const decisionMaker = {
  id: 'decisionMaker',
  title: 'Who decided on the status',
  definition: 'Which kind of body decided on the trafficking status.',
  sources: ['htcds'],
  lens: ['G23'],
  codes: [
    {
      code: 'police',
      label: 'Police',
      maps: { htcds: { to: 'Police', relation: 'exact' } },
    },
    {
      code: 'ngo',
      label: 'Non-governmental organisation',
      maps: { htcds: { to: 'NGO', relation: 'exact' } },
    },
    {
      code: 'courtOrProsecution',
      label: 'Court or prosecution',
      maps: { htcds: { to: 'CourtOrProsecution', relation: 'exact' } },
    },
    {
      code: 'nonPoliceGovernment',
      label: 'Government body other than the police',
      maps: { htcds: { to: 'NonPoliceGovernmentalOrganization', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another body',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
