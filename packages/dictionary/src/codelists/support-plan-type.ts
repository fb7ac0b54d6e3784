import type { CodeList } from '../model.ts'

/** What a support plan is about. */
export const supportPlanType = {
  id: 'supportPlanType',
  title: 'Type of support plan',
  definition: 'What a support plan is about.',
  sources: ['htcds'],
  codes: [
    {
      code: 'education',
      label: 'Education',
      maps: { htcds: { to: 'Education', relation: 'exact' } },
    },
    {
      code: 'financial',
      label: 'Financial support',
      maps: { htcds: { to: 'Financial', relation: 'exact' } },
    },
    {
      code: 'health',
      label: 'Health',
      maps: { htcds: { to: 'Health', relation: 'exact' } },
    },
    {
      code: 'labourExploitationRehabilitation',
      label: 'Rehabilitation after labour exploitation',
      maps: { htcds: { to: 'LabourExploitationRehabilitation', relation: 'exact' } },
    },
    {
      code: 'legal',
      label: 'Legal support',
      maps: { htcds: { to: 'Legal', relation: 'exact' } },
    },
    {
      code: 'livelihood',
      label: 'Livelihood',
      maps: { htcds: { to: 'Livelihood', relation: 'exact' } },
    },
    {
      code: 'rightsBasedTraining',
      label: 'Rights-based training',
      maps: { htcds: { to: 'RightsBasedTraining', relation: 'exact' } },
    },
    {
      code: 'sexualExploitationRehabilitation',
      label: 'Rehabilitation after sexual exploitation',
      maps: { htcds: { to: 'SexualExploitationRehabilitation', relation: 'exact' } },
    },
    {
      code: 'socialCare',
      label: 'Social care',
      maps: { htcds: { to: 'SocialCare', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
