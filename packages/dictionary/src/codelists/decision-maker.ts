import type { CodeList } from '../model.ts'

/** Which kind of body decided on the trafficking status. */
export const decisionMaker = {
  id: 'decisionMaker',
  title: 'Who decided on the status',
  definition: 'Which kind of body decided on the trafficking status.',
  sources: ['htcds'],
  lens: ['G23'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'police',
      label: 'Police',
      definition: 'An officer or unit of the police or another investigating force.',
      maps: { htcds: { to: 'Police', relation: 'exact' } },
    },
    {
      code: 'ngo',
      label: 'Non-governmental organisation',
      definition: 'A private organisation without profit that is allowed to identify victims.',
      maps: { htcds: { to: 'NGO', relation: 'exact' } },
    },
    {
      code: 'courtOrProsecution',
      label: 'Court or prosecution',
      definition: 'A judge or a public prosecutor, in the course of a case.',
      maps: { htcds: { to: 'CourtOrProsecution', relation: 'exact' } },
    },
    {
      code: 'nonPoliceGovernment',
      label: 'Government body other than the police',
      definition: 'Another public office, such as social services, immigration or a labour inspectorate.',
      maps: { htcds: { to: 'NonPoliceGovernmentalOrganization', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another body',
      definition: 'A body of another kind, such as an international organisation or a joint panel.',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
