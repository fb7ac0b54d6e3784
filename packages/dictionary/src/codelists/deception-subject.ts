import type { CodeList } from '../model.ts'

/** What the person was deceived about at recruitment. */
export const deceptionSubject = {
  id: 'deceptionSubject',
  title: 'Subject of deception',
  definition: 'What the person was deceived about at recruitment.',
  sources: ['iloDelphi'],
  codes: [
    {
      code: 'jobNatureLocationOrEmployer',
      label: 'Nature of the job, place or employer',
      maps: { ilo: { to: 'D1.01', relation: 'exact' } },
    },
    {
      code: 'wages',
      label: 'Wages or earnings',
      maps: { ilo: { to: 'D1.02', relation: 'exact' } },
    },
    {
      code: 'workingConditions',
      label: 'Conditions of work',
      maps: { ilo: { to: 'D1.03', relation: 'exact' } },
    },
    {
      code: 'contract',
      label: 'Content or legality of the contract',
      maps: { ilo: { to: 'D1.04', relation: 'exact' } },
    },
    {
      code: 'housing',
      label: 'Housing and living conditions',
      maps: { ilo: { to: 'D1.05', relation: 'exact' } },
    },
    {
      code: 'documentsOrMigrationStatus',
      label: 'Papers or migration status',
      maps: { ilo: { to: 'D1.06', relation: 'exact' } },
    },
    {
      code: 'travelAndRecruitmentConditions',
      label: 'Conditions of travel and recruitment',
      maps: { ilo: { to: 'D1.07', relation: 'exact' } },
    },
    {
      code: 'familyReunification',
      label: 'Family reunification',
      maps: { ilo: { to: 'D1.08', relation: 'exact' } },
    },
    {
      code: 'marriageOrAdoption',
      label: 'Promise of marriage or adoption',
      maps: { ilo: { to: 'D1.09', relation: 'exact' } },
    },
    {
      code: 'education',
      label: 'Access to education',
      maps: { ilo: { to: 'D1.10', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
