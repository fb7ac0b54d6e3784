import type { CodeList } from '../model.ts'

/** What kind of organisation it is. */
export const organisationType = {
  id: 'organisationType',
  title: 'Type of organisation',
  definition: 'What kind of organisation it is.',
  sources: ['htcds', 'icTip', 'eurostat', 'tipStandard'],
  lens: ['G23'],
  codes: [
    {
      code: 'police',
      label: 'Police',
      maps: {
        htcds: {
          to: 'LawEnforcement',
          relation: 'broader',
          reads: ['LawEnforcement'],
          note: 'Read as police; the source may mean another law enforcement body.',
        },
      },
    },
    {
      code: 'immigration',
      label: 'Immigration service',
      maps: { htcds: { to: 'ImmigrationService', relation: 'exact' } },
    },
    {
      code: 'prosecution',
      label: 'Prosecution',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'court',
      label: 'Court',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'labourInspection',
      label: 'Labour inspection',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'socialServices',
      label: 'Social services',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'health',
      label: 'Health service',
      maps: { htcds: { to: 'HealthServiceOrganisation', relation: 'exact' } },
    },
    {
      code: 'oneStopCentre',
      label: 'One-stop centre',
      definition: 'Health, police, legal and psychosocial help in one place.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'ngo',
      label: 'Non-governmental organisation',
      maps: { htcds: { to: 'NGO', relation: 'exact' } },
    },
    {
      code: 'hotline',
      label: 'Hotline',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'internationalOrganisation',
      label: 'International organisation',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'school',
      label: 'School or college',
      maps: { htcds: { to: 'SchoolOrCollege', relation: 'exact' } },
    },
    {
      code: 'communityLeader',
      label: 'Community leader',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'company',
      label: 'Company',
      maps: { htcds: { to: 'CorporateBusiness', relation: 'exact' } },
    },
    {
      code: 'centralGovernment',
      label: 'Central government',
      maps: { htcds: { to: 'CentralGovernmentOrganisation', relation: 'exact' } },
    },
    {
      code: 'localGovernment',
      label: 'Local government',
      maps: { htcds: { to: 'LocalGovernmentOrganisation', relation: 'exact' } },
    },
    {
      code: 'legalService',
      label: 'Legal service',
      maps: { htcds: { to: 'LegalService', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
