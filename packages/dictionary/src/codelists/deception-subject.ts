import type { CodeList } from '../model.ts'

/** What the person was deceived about at recruitment. */
export const deceptionSubject = {
  id: 'deceptionSubject',
  title: 'Subject of deception',
  definition: 'What the person was deceived about at recruitment.',
  sources: ['iloDelphi'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'jobNatureLocationOrEmployer',
      label: 'Nature of the job, place or employer',
      definition:
        'What the work would be, where, or for whom was not what was said: a waitress’s job that did not exist.',
      maps: { ilo: { to: 'D1.01', relation: 'exact' } },
    },
    {
      code: 'wages',
      label: 'Wages or earnings',
      definition: 'Pay was to be higher, regular, or paid to the person.',
      maps: { ilo: { to: 'D1.02', relation: 'exact' } },
    },
    {
      code: 'workingConditions',
      label: 'Conditions of work',
      definition: 'Hours, rest days, tasks or safety differ from what had been described.',
      maps: { ilo: { to: 'D1.03', relation: 'exact' } },
    },
    {
      code: 'contract',
      label: 'Content or legality of the contract',
      definition: 'A written or spoken agreement was false, was replaced on arrival, or was against the law.',
      maps: { ilo: { to: 'D1.04', relation: 'exact' } },
    },
    {
      code: 'housing',
      label: 'Housing and living conditions',
      definition: 'Where and with whom the person would sleep and eat was not as told.',
      maps: { ilo: { to: 'D1.05', relation: 'exact' } },
    },
    {
      code: 'documentsOrMigrationStatus',
      label: 'Papers or migration status',
      definition: 'A visa, a permit or a passport was false, of another kind, or never came.',
      maps: { ilo: { to: 'D1.06', relation: 'exact' } },
    },
    {
      code: 'travelAndRecruitmentConditions',
      label: 'Conditions of travel and recruitment',
      definition: 'The route, the price, the fees or the way of hiring turned out differently.',
      maps: { ilo: { to: 'D1.07', relation: 'exact' } },
    },
    {
      code: 'familyReunification',
      label: 'Family reunification',
      definition: 'The person was told that they would join a relative.',
      maps: { ilo: { to: 'D1.08', relation: 'exact' } },
    },
    {
      code: 'marriageOrAdoption',
      label: 'Promise of marriage or adoption',
      definition: 'A wedding or a new family was promised that was not meant.',
      maps: { ilo: { to: 'D1.09', relation: 'exact' } },
    },
    {
      code: 'education',
      label: 'Access to education',
      definition: 'School, training or a scholarship was promised and not given.',
      maps: { ilo: { to: 'D1.10', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
