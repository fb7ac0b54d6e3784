import type { CodeList } from '../model.ts'

/** What kind of organisation it is. */
export const organisationType = {
  id: 'organisationType',
  title: 'Type of organisation',
  definition: 'What kind of organisation it is.',
  sources: ['htcds', 'icTip', 'eurostat', 'tipStandard'],
  lens: ['G23'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'police',
      label: 'Police',
      definition: 'A force that keeps order or investigates crime, including border and anti-trafficking units.',
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
      definition: 'The office that decides on entry, stay and permits of foreigners.',
      maps: { htcds: { to: 'ImmigrationService', relation: 'exact' } },
    },
    {
      code: 'prosecution',
      label: 'Prosecution',
      definition: 'The office that brings charges before a court.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'court',
      label: 'Court',
      definition: 'A body of judges that hears and decides cases.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'labourInspection',
      label: 'Labour inspection',
      definition: 'The office that checks whether working conditions follow the law.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'socialServices',
      label: 'Social services',
      definition: 'A public office for welfare, child protection, gender or family matters.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'health',
      label: 'Health service',
      definition: 'A hospital, a health centre, a clinic or a post, public or private.',
      maps: { htcds: { to: 'HealthServiceOrganisation', relation: 'exact' } },
    },
    {
      code: 'oneStopCentre',
      label: 'One-stop centre',
      definition:
        'One place that gives medical, psychosocial, legal, forensic and police help together to survivors of gender-based violence and child abuse, such as an Isange centre in Rwanda.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'ngo',
      label: 'Non-governmental organisation',
      definition: 'A private association without profit, national or foreign, also of a faith.',
      maps: { htcds: { to: 'NGO', relation: 'exact' } },
    },
    {
      code: 'hotline',
      label: 'Hotline',
      definition: 'A service that people call or write to for help, no matter who runs it.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'internationalOrganisation',
      label: 'International organisation',
      definition: 'A body founded by states, such as an agency of the United Nations or IOM.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'school',
      label: 'School or college',
      definition: 'A place of teaching for children or adults, from nursery to university.',
      maps: { htcds: { to: 'SchoolOrCollege', relation: 'exact' } },
    },
    {
      code: 'communityLeader',
      label: 'Community leader',
      definition: 'Someone with standing in a village, camp or faith who holds no public office.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
    {
      code: 'company',
      label: 'Company',
      definition: 'A business run for profit, including recruitment agencies and carriers.',
      maps: { htcds: { to: 'CorporateBusiness', relation: 'exact' } },
    },
    {
      code: 'centralGovernment',
      label: 'Central government',
      definition: 'A ministry or national agency that fits none of the types above.',
      maps: { htcds: { to: 'CentralGovernmentOrganisation', relation: 'exact' } },
    },
    {
      code: 'localGovernment',
      label: 'Local government',
      definition: 'A province, district, sector, cell or municipality.',
      maps: { htcds: { to: 'LocalGovernmentOrganisation', relation: 'exact' } },
    },
    {
      code: 'legalService',
      label: 'Legal service',
      definition: 'A law firm, a bar association or a clinic that gives free advice.',
      maps: { htcds: { to: 'LegalService', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another type of organisation',
      definition: 'An organisation of a type that is not listed, such as a trade union or an embassy.',
      maps: { htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' } },
    },
  ],
} as const satisfies CodeList
