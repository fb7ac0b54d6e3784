import type { CodeList } from '../model.ts'

/** Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family. */
export const relationToVictim = {
  id: 'relationToVictim',
  title: 'Relation to the victim',
  definition:
    'Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family.',
  sources: ['gbvims', 'ctdc2018', 'ctdc2022', 'htcds'],
  lens: ['G5', 'G9'],
  mappedTo: ['htcds', 'ctdcA', 'ctdcB', 'ctdcC', 'ctdcD', 'gbvims'],
  codes: [
    {
      code: 'intimatePartner',
      label: 'Intimate partner',
      definition: 'Married to the victim, or a couple with the victim, when it happened.',
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
      definition: 'Was a couple with the victim earlier and no longer when it happened.',
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
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'intimate_partner_former_partner', relation: 'broader', note: 'Write only: never split.' },
      },
    },
    {
      code: 'parent',
      label: 'Parent',
      definition:
        'The victim’s mother or father, by birth, adoption or marriage; the sex of the alleged perpetrator says which.',
      maps: {
        htcds: {
          to: 'Familial',
          relation: 'broader',
          note: 'Write only and report the loss: a parent cannot be read back.',
        },
        ctdcA: {
          to: ['recruiterRelationFamily', 'Family/Relative'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationFamily', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: 'FamilyIntimatePartner', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationFamily', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'family_other_than_spouse_or_caregiver', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'otherFamily',
      label: 'Another member of the family',
      definition: 'A brother, sister, grandparent, aunt, uncle, cousin, child or in-law of the victim.',
      maps: {
        htcds: {
          to: 'Familial',
          relation: 'broader',
          note: 'Write only and report the loss: another member of the family cannot be read back.',
        },
        ctdcA: {
          to: ['recruiterRelationFamily', 'Family/Relative'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationFamily', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: 'FamilyIntimatePartner', relation: 'broader', note: 'Write only: never split.' },
        ctdcD: { to: 'recruiterRelationFamily', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'family_other_than_spouse_or_caregiver', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'family',
      label: 'Family, which member is not known',
      definition:
        'Kin, but the source does not say which: never a partner. Where it is known, choose parent or another member.',
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
      definition:
        'Someone who looks after the victim day by day, such as a guardian or foster carer; where the source names the mother or father, choose parent.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'primary_caregiver', relation: 'close' },
      },
    },
    {
      code: 'friendAcquaintance',
      label: 'Friend or acquaintance',
      definition: 'Someone whom the victim knew socially, at school or in a shared home, without kinship.',
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
      definition: 'Someone who lived next door or in the same village or block and was known as such.',
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
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'family_friend_neighbor', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'employer',
      label: 'Employer or supervisor',
      definition: 'Someone who hired the victim or gave orders at work.',
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
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'supervisor_employer', relation: 'exact' },
      },
    },
    {
      code: 'recruiterAgent',
      label: 'Recruiter or agent',
      definition: 'Someone known to the victim only as the one who offered or arranged work or travel.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'smuggler',
      label: 'Smuggler',
      definition: 'Someone known to the victim only as the guide over a border, for a benefit.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'official',
      label: 'Official',
      definition: 'Someone who holds a public office, including teachers and school staff.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'teacher_school_official', relation: 'narrower', note: 'Read only.' },
      },
    },
    {
      code: 'serviceProvider',
      label: 'Service provider',
      definition: 'A worker of an aid, health or other service that the victim used.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'service_provider', relation: 'exact' },
      },
    },
    {
      code: 'onlineContact',
      label: 'Online contact',
      definition: 'Someone known only through the internet, such as a chat, a game or a dating app, before it began.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: {
          to: ['recruiterRelationOther', 'Other'],
          relation: 'broader',
          note: 'Write only: the flag, then the label in RecruiterRelationship.',
        },
        ctdcB: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: 'recruiterRelationOther', relation: 'broader', note: 'Write only.' },
        gbvims: { to: 'other', relation: 'broader', note: 'Write only.' },
      },
    },
    {
      code: 'stranger',
      label: 'Stranger',
      definition: 'Someone whom the victim had never met or known of before it began.',
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
      definition: 'A tie that is not listed, such as a religious or armed leader; say which in the details.',
      maps: {
        htcds: { to: [], relation: 'none' },
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
      definition: 'Only from data that do not tell a present couple from a past one, such as GBVIMS: never split.',
      maps: {
        htcds: { to: 'Acquainted', relation: 'broader', note: 'Partial: write it and report the loss.' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: 'intimate_partner_former_partner', relation: 'exact' },
      },
    },
    {
      code: 'familyOrIntimatePartner',
      label: 'Family or intimate partner (merged)',
      definition: 'Only from CTDC layout C, which prints kin and couples as one: never split.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: 'FamilyIntimatePartner', relation: 'exact' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: [], relation: 'none' },
      },
    },
    {
      code: 'acquaintedUnspecified',
      label: 'Acquainted, not specified (merged)',
      definition: 'Only from data that do not say how the two knew each other: never read as an intimate partner.',
      maps: {
        htcds: { to: 'Acquainted', relation: 'exact' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: [], relation: 'none' },
        ctdcD: { to: [], relation: 'none' },
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
      definition:
        'Only from CTDC layout C, which prints all that is neither kin, couple nor friend as one: never split.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: { to: [], relation: 'none' },
        ctdcB: { to: [], relation: 'none' },
        ctdcC: { to: 'StrangerUnknownOther', relation: 'exact' },
        ctdcD: { to: [], relation: 'none' },
        gbvims: { to: [], relation: 'none' },
      },
    },
  ],
} as const satisfies CodeList
