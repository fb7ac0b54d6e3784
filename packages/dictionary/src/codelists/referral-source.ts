import type { CodeList } from '../model.ts'

/** General category of who referred the person. */
export const referralSource = {
  id: 'referralSource',
  title: 'Source of a referral',
  definition: 'General category of who referred the person.',
  sources: ['gbvims', 'htcds'],
  lens: ['G23'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'healthMedical',
      label: 'Health or medical service',
      definition: 'A hospital, clinic, health post or community health worker sent the person.',
      maps: { gbvims: { to: 'health_medical_service', relation: 'exact' } },
    },
    {
      code: 'psychosocial',
      label: 'Psychosocial service',
      definition: 'A counselling or social work programme sent the person.',
      maps: { gbvims: { to: 'psychosocial_service', relation: 'exact' } },
    },
    {
      code: 'policeOther',
      label: 'Police or other security actor',
      definition: 'Police, military, border guards or private guards sent the person.',
      maps: { gbvims: { to: 'police_other_service', relation: 'exact' } },
    },
    {
      code: 'legalAssistance',
      label: 'Legal assistance',
      definition: 'A lawyer, paralegal or legal aid office sent the person.',
      maps: { gbvims: { to: 'legal_assistance_service', relation: 'exact' } },
    },
    {
      code: 'livelihoods',
      label: 'Livelihoods programme',
      definition: 'A project for income, training or savings sent the person.',
      maps: { gbvims: { to: 'livelihoods_service', relation: 'exact' } },
    },
    {
      code: 'selfReferral',
      label: 'Came by themselves',
      definition: 'The person found the way alone; no service was involved before.',
      maps: { gbvims: { to: 'self_referral', relation: 'exact' } },
    },
    {
      code: 'teacherSchoolOfficial',
      label: 'Teacher or school official',
      definition: 'Someone working in a place of education sent the person.',
      maps: { gbvims: { to: 'teacher_school_official', relation: 'exact' } },
    },
    {
      code: 'communityOrCampLeader',
      label: 'Community or camp leader',
      definition: 'A chief, elder, religious or block leader sent the person.',
      maps: { gbvims: { to: 'community_or_camp_leader', relation: 'exact' } },
    },
    {
      code: 'safehouse',
      label: 'Safe house or shelter',
      definition: 'A place of protected lodging sent the person on.',
      maps: { gbvims: { to: 'safehouse_service', relation: 'exact' } },
    },
    {
      code: 'otherHumanitarianOrDevelopmentActor',
      label: 'Other humanitarian or development actor',
      definition: 'An aid organisation whose field is none of those above sent the person.',
      maps: { gbvims: { to: 'other_humanitarian_or_development_actor', relation: 'exact' } },
    },
    {
      code: 'otherGovernmentService',
      label: 'Other government service',
      definition: 'A public office that is none of those above, such as immigration or a district, sent the person.',
      maps: { gbvims: { to: 'other_government_service', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another source',
      definition: 'Someone outside these groups, such as a relative, a neighbour or a helpline.',
      maps: { gbvims: { to: 'other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
