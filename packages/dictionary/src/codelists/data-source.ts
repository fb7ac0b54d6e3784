import type { CodeList } from '../model.ts'

/** Through which work the record came about. */
export const dataSource = {
  id: 'dataSource',
  title: 'Source of the data',
  definition: 'Through which work the record came about.',
  sources: ['ctdc2018', 'tipStandard'],
  lens: ['G23'],
  codes: [
    {
      code: 'caseManagement',
      label: 'Case management',
      definition: 'Services given in person.',
      maps: { ctdcA: { to: 'Case Management', relation: 'exact', note: 'Match without regard to case.' } },
    },
    {
      code: 'hotline',
      label: 'Hotline',
      definition: 'Contact from afar; hotline data are unverified.',
      maps: { ctdcA: { to: 'Hotline', relation: 'exact', note: 'Match without regard to case.' } },
    },
    { code: 'police', label: 'Police' },
    { code: 'court', label: 'Court' },
    { code: 'survey', label: 'Survey' },
  ],
} as const satisfies CodeList
