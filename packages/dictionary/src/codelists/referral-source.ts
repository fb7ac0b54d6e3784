import type { CodeList } from '../model.ts'

/** General category of who referred the person. */
export const referralSource = {
  id: 'referralSource',
  title: 'Source of a referral',
  definition: 'General category of who referred the person.',
  sources: ['gbvims', 'htcds'],
  lens: ['G23'],
  codes: [
    {
      code: 'healthMedical',
      label: 'Health or medical service',
      maps: { gbvims: { to: 'health_medical_service', relation: 'exact' } },
    },
    {
      code: 'psychosocial',
      label: 'Psychosocial service',
      maps: { gbvims: { to: 'psychosocial_service', relation: 'exact' } },
    },
    {
      code: 'policeOther',
      label: 'Police or other security actor',
      maps: { gbvims: { to: 'police_other_service', relation: 'exact' } },
    },
    {
      code: 'legalAssistance',
      label: 'Legal assistance',
      maps: { gbvims: { to: 'legal_assistance_service', relation: 'exact' } },
    },
    {
      code: 'livelihoods',
      label: 'Livelihoods programme',
      maps: { gbvims: { to: 'livelihoods_service', relation: 'exact' } },
    },
    {
      code: 'selfReferral',
      label: 'Came by themselves',
      definition: 'The first point of contact.',
      maps: { gbvims: { to: 'self_referral', relation: 'exact' } },
    },
    {
      code: 'teacherSchoolOfficial',
      label: 'Teacher or school official',
      maps: { gbvims: { to: 'teacher_school_official', relation: 'exact' } },
    },
    {
      code: 'communityOrCampLeader',
      label: 'Community or camp leader',
      maps: { gbvims: { to: 'community_or_camp_leader', relation: 'exact' } },
    },
    {
      code: 'safehouse',
      label: 'Safe house or shelter',
      maps: { gbvims: { to: 'safehouse_service', relation: 'exact' } },
    },
    {
      code: 'otherHumanitarianOrDevelopmentActor',
      label: 'Other humanitarian or development actor',
      maps: { gbvims: { to: 'other_humanitarian_or_development_actor', relation: 'exact' } },
    },
    {
      code: 'otherGovernmentService',
      label: 'Other government service',
      maps: { gbvims: { to: 'other_government_service', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another source',
      maps: { gbvims: { to: 'other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
