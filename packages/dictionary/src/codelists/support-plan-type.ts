import type { CodeList } from '../model.ts'

/** What a support plan is about. */
export const supportPlanType = {
  id: 'supportPlanType',
  title: 'Type of support plan',
  definition: 'What a support plan is about.',
  sources: ['htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'education',
      label: 'Education',
      definition: 'School, catch-up classes or training for a trade.',
      maps: { htcds: { to: 'Education', relation: 'exact' } },
    },
    {
      code: 'financial',
      label: 'Financial support',
      definition: 'Grants, cash, compensation of costs or access to a bank.',
      maps: { htcds: { to: 'Financial', relation: 'exact' } },
    },
    {
      code: 'health',
      label: 'Health',
      definition: 'Treatment of body and mind, with appointments and medicines.',
      maps: { htcds: { to: 'Health', relation: 'exact' } },
    },
    {
      code: 'labourExploitationRehabilitation',
      label: 'Rehabilitation after labour exploitation',
      definition: 'Recovery from forced work: health, unpaid wages, skills and a safe job.',
      maps: { htcds: { to: 'LabourExploitationRehabilitation', relation: 'exact' } },
    },
    {
      code: 'legal',
      label: 'Legal support',
      definition: 'Advice and representation, papers and residence.',
      maps: { htcds: { to: 'Legal', relation: 'exact' } },
    },
    {
      code: 'livelihood',
      label: 'Livelihood',
      definition: 'A way to earn: tools, a small business, land or placement.',
      maps: { htcds: { to: 'Livelihood', relation: 'exact' } },
    },
    {
      code: 'rightsBasedTraining',
      label: 'Rights-based training',
      definition: 'Learning about one’s rights at work, in marriage, as migrant or child, and how to use them.',
      maps: { htcds: { to: 'RightsBasedTraining', relation: 'exact' } },
    },
    {
      code: 'sexualExploitationRehabilitation',
      label: 'Rehabilitation after sexual exploitation',
      definition: 'Recovery from exploitation in prostitution, images or servitude: safety, health and counselling.',
      maps: { htcds: { to: 'SexualExploitationRehabilitation', relation: 'exact' } },
    },
    {
      code: 'socialCare',
      label: 'Social care',
      definition: 'Housing, family work, child care and ties in the community.',
      maps: { htcds: { to: 'SocialCare', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
