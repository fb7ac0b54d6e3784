import type { CodeList } from '../model.ts'

/** Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family. */
export const relationToVictim = {
  id: 'relationToVictim',
  title: 'Relation to the victim',
  definition:
    'Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family.',
  sources: ['gbvims', 'ctdc2018', 'ctdc2022', 'htcds'],
  lens: ['G5', 'G9'],
  codes: [
    {
      code: 'intimatePartner',
      label: 'Intimate partner',
      maps: {
        htcds: {
          to: 'Acquainted',
          relation: 'broader',
          note: 'Partial: write it and report the loss; never read Familial or Acquainted as an intimate partner.',
        },
        ctdcA: {
          to: ['recruiterRelationIntimatePartner', 'Intimate Partner'],
          relation: 'exact',
          note: 'The flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationIntimatePartner', relation: 'exact' },
        ctdcC: { to: 'FamilyIntimatePartner', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationIntimatePartner', relation: 'exact' },
        gbvims: { to: 'intimate_partner_former_partner', relation: 'broader', note: 'Write only: never split.' },
      },
    },
    {
      code: 'formerPartner',
      label: 'Former partner',
      maps: {
        htcds: {
          to: 'Acquainted',
          relation: 'broader',
          note: 'Partial: write it and report the loss; never read Familial or Acquainted as a former partner.',
        },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'intimate_partner_former_partner', relation: 'broader', note: 'Write only: never split.' },
      },
    },
    {
      code: 'family',
      label: 'Family',
      maps: {
        htcds: { to: 'Familial', relation: 'close', note: 'May hold partners; it is never read as one.' },
        ctdcA: {
          to: ['recruiterRelationFamily', 'Family/Relative'],
          relation: 'exact',
          note: 'The flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationFamily', relation: 'exact' },
        ctdcC: { to: 'FamilyIntimatePartner', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationFamily', relation: 'exact' },
        gbvims: { to: 'family_other_than_spouse_or_caregiver', relation: 'close' },
      },
    },
    {
      code: 'caregiver',
      label: 'Caregiver',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'primary_caregiver', relation: 'close' },
      },
    },
    {
      code: 'friendAcquaintance',
      label: 'Friend or acquaintance',
      maps: {
        htcds: {
          to: 'Acquainted',
          relation: 'broader',
          note: 'Write only and report the loss: the relation cannot be read back.',
        },
        ctdcA: {
          to: ['recruiterRelationFriend', 'Friend/Acquaintance'],
          relation: 'exact',
          note: 'The flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationFriend', relation: 'exact' },
        ctdcC: { to: 'FriendAcquaintance', relation: 'exact' },
        ctdcD: { to: 'recruiterRelationFriend', relation: 'exact' },
        gbvims: {
          to: ['schoolmate', 'cotenant_housemate'],
          relation: 'narrower',
          note: 'Read only. A friend of the family or a neighbour is one value there: see acquaintedUnspecified.',
        },
      },
    },
    {
      code: 'neighbour',
      label: 'Neighbour',
      maps: {
        htcds: {
          to: 'Acquainted',
          relation: 'broader',
          note: 'Write only and report the loss: the relation cannot be read back.',
        },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'family_friend_neighbor', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'employer',
      label: 'Employer or supervisor',
      maps: {
        htcds: {
          to: 'Acquainted',
          relation: 'broader',
          note: 'Write only and report the loss: the relation cannot be read back.',
        },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'supervisor_employer', relation: 'exact' },
      },
    },
    {
      code: 'recruiterAgent',
      label: 'Recruiter or agent',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'smuggler',
      label: 'Smuggler',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'official',
      label: 'Official',
      definition: 'Someone who holds a public office, including teachers and school officials.',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'teacher_school_official', relation: 'narrower', note: 'Read only.' },
      },
    },
    {
      code: 'serviceProvider',
      label: 'Service provider',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'service_provider', relation: 'exact' },
      },
    },
    {
      code: 'onlineContact',
      label: 'Online contact',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'stranger',
      label: 'Stranger',
      maps: {
        htcds: { to: 'Unaquainted', relation: 'exact', note: 'Spelt so.' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: 'StrangerUnknownOther', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'no_relation', relation: 'close' },
      },
    },
    {
      code: 'other',
      label: 'Another relation',
      maps: {
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'close',
          note: 'The flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'close' },
        ctdcC: { to: 'StrangerUnknownOther', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'close' },
        gbvims: {
          to: ['other', 'other_refugee_idp_returnee', 'other_resident_community_member'],
          relation: 'close',
          note: 'Write the first. The last two say who a person is and not the relation.',
        },
      },
    },
    {
      code: 'intimateOrFormerPartner',
      label: 'Intimate or former partner (merged)',
      definition: 'Only from data that do not tell the two apart, such as GBVIMS: never split.',
      maps: {
        htcds: { to: 'Acquainted', relation: 'broader', note: 'Partial: write it and report the loss.' },
        gbvims: { to: 'intimate_partner_former_partner', relation: 'exact' },
      },
    },
    {
      code: 'familyOrIntimatePartner',
      label: 'Family or intimate partner (merged)',
      definition: 'Only from CTDC layout C: never split.',
      maps: { ctdcC: { to: 'FamilyIntimatePartner', relation: 'exact' } },
    },
    {
      code: 'acquaintedUnspecified',
      label: 'Acquainted, not specified (merged)',
      definition: 'Only from data that do not say more: never read as an intimate partner.',
      maps: {
        htcds: { to: 'Acquainted', relation: 'exact' },
        gbvims: {
          to: 'family_friend_neighbor',
          relation: 'narrower',
          note: 'A friend of the family or a neighbour: never split.',
        },
      },
    },
    {
      code: 'strangerUnknownOrOther',
      label: 'Stranger, unknown or other (merged)',
      definition: 'Only from CTDC layout C: never split.',
      maps: { ctdcC: { to: 'StrangerUnknownOther', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
