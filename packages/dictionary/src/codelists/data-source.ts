import type { CodeList } from '../model.ts'

/** Through which work the record came about. */
export const dataSource = {
  id: 'dataSource',
  title: 'Source of the data',
  definition: 'Through which work the record came about.',
  sources: ['ctdc2018', 'tipStandard'],
  lens: ['G23'],
  mappedTo: ['ctdcA'],
  codes: [
    {
      code: 'caseManagement',
      label: 'Case management',
      definition: 'Written down while services were given to the person face to face.',
      maps: { ctdcA: { to: 'Case Management', relation: 'exact', note: 'Match without regard to case.' } },
    },
    {
      code: 'hotline',
      label: 'Hotline',
      definition: 'Taken from calls or messages; what was said was not verified.',
      maps: { ctdcA: { to: 'Hotline', relation: 'exact', note: 'Match without regard to case.' } },
    },
    {
      code: 'police',
      label: 'Police',
      definition: 'From the files of an investigation, before any court has ruled.',
      maps: { ctdcA: { to: [], relation: 'none' } },
    },
    {
      code: 'court',
      label: 'Court',
      definition: 'From judgments, hearings or case files of judges, whatever stage the proceedings have reached.',
      maps: { ctdcA: { to: [], relation: 'none' } },
    },
    {
      code: 'survey',
      label: 'Survey',
      definition: 'Answers of a sample of people, collected for statistics and not for help.',
      maps: { ctdcA: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
