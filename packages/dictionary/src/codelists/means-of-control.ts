import type { CodeList } from '../model.ts'

/**
 * How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form,
 * and none of them adds a form.
 */
export const meansOfControl = {
  id: 'meansOfControl',
  title: 'Means of control',
  definition:
    'How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form.',
  sources: ['ctdc2018', 'ctdc2024', 'htcds', 'palermo'],
  lens: ['G6', 'G7', 'G8'],
  mappedTo: ['htcds', 'ctdcA', 'ctdcB', 'ctdcD', 'ilo', 'palermo'],
  codes: [
    {
      code: 'debtBondage',
      label: 'Debt bondage',
      definition: 'The person has to work off an advance, a fee or a charge on terms set by those who exploit.',
      maps: {
        htcds: { to: 'DebtBondage', relation: 'exact', note: 'Some files carry a trailing space.' },
        ctdcA: { to: 'meansOfControlDebtBondage', relation: 'exact' },
        ctdcB: { to: 'meansOfControlDebtBondage', relation: 'exact' },
        ctdcD: {
          to: 'meansDebtBondageEarnings',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.04', 'D5.02', '9'], relation: 'close' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'takesEarnings',
      label: 'Takes or withholds earnings',
      definition: 'What the person earns is taken away or not paid out.',
      maps: {
        htcds: { to: 'TakesEarnings', relation: 'exact' },
        ctdcA: { to: 'meansOfControlTakesEarnings', relation: 'exact' },
        ctdcB: { to: 'meansOfControlTakesEarnings', relation: 'exact' },
        ctdcD: {
          to: 'meansDebtBondageEarnings',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.10', 'D5.14', '8'], relation: 'close' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'restrictsFinancialAccess',
      label: 'Restricts access to money',
      definition: 'The person may not hold, see or spend their own funds or account, even where pay is not taken.',
      maps: {
        htcds: { to: 'RestrictsFinancialAccess', relation: 'exact' },
        ctdcA: { to: 'meansOfControlRestrictsFinancialAccess', relation: 'exact' },
        ctdcB: { to: [], relation: 'none', note: 'No column in layout B: absent, not "no".' },
        ctdcD: {
          to: 'meansDenyBasicNeeds',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'threats',
      label: 'Threats',
      definition:
        'The person is told that they or others will come to harm; threats of the police and against children or family have codes of their own.',
      maps: {
        htcds: { to: 'PhysicalThreats', relation: 'narrower', note: 'Narrower by its name.' },
        ctdcA: { to: 'meansOfControlThreats', relation: 'exact' },
        ctdcB: { to: 'meansOfControlThreats', relation: 'exact' },
        ctdcD: {
          to: 'meansThreats',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.02', 'D5.05', '6'], relation: 'close' },
        palermo: { to: 'threat_or_force', relation: 'broader' },
      },
    },
    {
      code: 'psychologicalAbuse',
      label: 'Psychological abuse',
      definition:
        'Humiliating, insulting, isolating or confusing the person until they obey, without a threat of harm.',
      maps: {
        htcds: { to: 'PsychologicalAbuse', relation: 'exact' },
        ctdcA: { to: 'meansOfControlPsychologicalAbuse', relation: 'exact' },
        ctdcB: { to: 'meansOfControlPsychologicalAbuse', relation: 'exact' },
        ctdcD: {
          to: 'meansAbusePsyPhySex',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'physicalAbuse',
      label: 'Physical abuse',
      definition: 'Beating, burning, tying or otherwise hurting the body, not sexually.',
      maps: {
        htcds: { to: 'PhysicalAbuse', relation: 'exact' },
        ctdcA: { to: 'meansOfControlPhysicalAbuse', relation: 'exact' },
        ctdcB: { to: 'meansOfControlPhysicalAbuse', relation: 'exact' },
        ctdcD: {
          to: 'meansAbusePsyPhySex',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.01', 'D5.04', '5'], relation: 'broader', note: 'Violence of any kind.' },
        palermo: { to: 'threat_or_force', relation: 'broader' },
      },
    },
    {
      code: 'sexualAbuse',
      label: 'Sexual abuse',
      definition:
        'Rape or other sexual acts used to make the person obey. It does not say sexual exploitation, and reproductive coercion has a code of its own.',
      maps: {
        htcds: { to: 'SexualAbuse', relation: 'exact' },
        ctdcA: { to: 'meansOfControlSexualAbuse', relation: 'exact' },
        ctdcB: { to: 'meansOfControlSexualAbuse', relation: 'exact' },
        ctdcD: {
          to: 'meansAbusePsyPhySex',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.01', 'D5.04', '5'], relation: 'broader', note: 'Violence of any kind.' },
        palermo: { to: 'threat_or_force', relation: 'broader' },
      },
    },
    {
      code: 'falsePromises',
      label: 'False promises or deception',
      definition: 'Untrue words about work, pay, love or papers keep the person there.',
      maps: {
        htcds: { to: 'FalsePromises', relation: 'exact' },
        ctdcA: { to: 'meansOfControlFalsePromises', relation: 'exact' },
        ctdcB: { to: 'meansOfControlFalsePromises', relation: 'exact' },
        ctdcD: { to: 'meansFalsePromises', relation: 'exact' },
        ilo: { to: '2', relation: 'close' },
        palermo: { to: 'deception', relation: 'close' },
      },
    },
    {
      code: 'psychoactiveSubstances',
      label: 'Use of psychoactive substances',
      definition: 'Alcohol, medicine or drugs are given or withheld so that the person depends or cannot resist.',
      maps: {
        htcds: { to: 'PsychoactiveSubstance', relation: 'exact' },
        ctdcA: { to: 'meansOfControlPsychoactiveSubstances', relation: 'exact' },
        ctdcB: { to: 'meansOfControlPsychoactiveSubsta', relation: 'exact', note: 'Cut to 32 characters.' },
        ctdcD: { to: 'meansDrugsAlcohol', relation: 'exact' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'restrictsMovement',
      label: 'Restricts movement',
      definition: 'The person is locked in, guarded, or may go out only with someone.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          reads: ['RestrictsMovement'],
          note: 'The picklist lacks it, only the definitions file has it: write Other and report the loss; never read Other as this.',
        },
        ctdcA: { to: 'meansOfControlRestrictsMovement', relation: 'exact' },
        ctdcB: { to: 'meansOfControlRestrictsMovement', relation: 'exact' },
        ctdcD: {
          to: 'meansDenyBasicNeeds',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.06', 'D5.03', '3', '4'], relation: 'close' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'restrictsMedicalCare',
      label: 'Restricts medical care',
      definition: 'The person is kept from a doctor, medicine, contraception or treatment that they need.',
      maps: {
        htcds: { to: 'RestrictsMedicalCare', relation: 'exact' },
        ctdcA: { to: 'meansOfControlRestrictsMedicalCare', relation: 'exact' },
        ctdcB: { to: 'meansOfControlRestrictsMedicalCa', relation: 'exact', note: 'Cut to 32 characters.' },
        ctdcD: {
          to: 'meansDenyBasicNeeds',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'excessiveWorkingHours',
      label: 'Excessive working hours',
      definition:
        'Work so long that no strength is left to leave. A condition of exploitation more than a means in law: it gives no means of the Protocol.',
      maps: {
        htcds: { to: 'ExcessiveWorkingHours', relation: 'exact' },
        ctdcA: { to: 'meansOfControlExcessiveWorkingHours', relation: 'exact' },
        ctdcB: { to: 'meansOfControlExcessiveWorkingHo', relation: 'exact', note: 'Cut to 32 characters.' },
        ctdcD: { to: 'meansExcessiveWorkHours', relation: 'exact' },
        ilo: { to: ['D4.01', '11'], relation: 'close' },
        palermo: { to: [], relation: 'none' },
      },
    },
    {
      code: 'usesChildren',
      label: 'Uses children',
      definition:
        'The person’s access to their children is limited, or the children are turned against them or used as a pledge.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          reads: ['UsesChildren'],
          note: 'ThreatensChildrenFamily means something else and is never written or read as this: write Other and report the loss.',
        },
        ctdcA: { to: 'meansOfControlUsesChildren', relation: 'exact' },
        ctdcB: { to: [], relation: 'none', note: 'No column in layout B: absent, not "no".' },
        ctdcD: {
          to: 'meansThreats',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'threatOfLawEnforcement',
      label: 'Threat of action by authorities',
      definition:
        'The person is told that police, immigration or others in office will arrest, deport or take children away.',
      maps: {
        htcds: { to: 'ThreatsLawEnforcement', relation: 'exact' },
        ctdcA: { to: 'meansOfControlThreatOfLawEnforcement', relation: 'exact' },
        ctdcB: { to: 'meansOfControlThreatOfLawEnforce', relation: 'exact', note: 'Cut to 32 characters.' },
        ctdcD: {
          to: 'meansThreats',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: ['D2.07', 'D5.11'], relation: 'close' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'withholdsNecessities',
      label: 'Withholds basic necessities',
      definition: 'Food, water, sleep, clothing or a toilet are denied or given as a reward.',
      maps: {
        htcds: { to: 'WithholdsNecessities', relation: 'exact' },
        ctdcA: { to: 'meansOfControlWithholdsNecessities', relation: 'exact' },
        ctdcB: { to: 'meansOfControlWithholdsNecessiti', relation: 'exact', note: 'Cut to 32 characters.' },
        ctdcD: {
          to: 'meansDenyBasicNeeds',
          relation: 'broader',
          note: 'Merged: write it if any of its inputs holds; read it as the merged code only.',
        },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'withholdsDocuments',
      label: 'Withholds or destroys important documents',
      definition: 'Passport, identity card, permit or contract are taken, hidden or torn up.',
      maps: {
        htcds: { to: 'WithholdsDocuments', relation: 'exact' },
        ctdcA: { to: 'meansOfControlWithholdsDocuments', relation: 'exact' },
        ctdcB: { to: 'meansOfControlWithholdsDocuments', relation: 'exact' },
        ctdcD: {
          to: 'meansWithholdDocs',
          relation: 'exact',
          note: 'The codebook also spells it meansWithholdDocuments.',
        },
        ilo: { to: ['D2.05', 'D5.01', '7'], relation: 'close' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'other',
      label: 'Another means',
      definition: 'A way of controlling that this list lacks; describe it in the details.',
      maps: {
        htcds: { to: 'Other', relation: 'exact' },
        ctdcA: { to: 'meansOfControlOther', relation: 'exact' },
        ctdcB: { to: 'meansOfControlOther', relation: 'exact' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: [], relation: 'none' },
      },
    },
    {
      code: 'notSpecified',
      label: 'Not specified',
      definition: 'It is known that the person was controlled, how is not.',
      maps: {
        htcds: { to: [], relation: 'none' },
        ctdcA: { to: 'meansOfControlNotSpecified', relation: 'exact' },
        ctdcB: { to: [], relation: 'none', note: 'No column in layout B: absent, not "no".' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: [], relation: 'none' },
      },
    },
    {
      code: 'reproductiveCoercion',
      label: 'Reproductive coercion',
      definition:
        'Making the person get pregnant or end a pregnancy, deciding over contraception, or infecting them on purpose.',
      maps: {
        htcds: { to: 'SexualAbuse', relation: 'broader', note: 'By the CTDC definition, with which HTCDS is aligned.' },
        ctdcA: {
          to: 'meansOfControlSexualAbuse',
          relation: 'broader',
          note: 'Its definition covers forced abortion and pregnancy, contraception and infection.',
        },
        ctdcB: { to: 'meansOfControlSexualAbuse', relation: 'broader' },
        ctdcD: { to: 'meansAbusePsyPhySex', relation: 'broader', note: 'Write only.' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'familySeparation',
      label: 'Separation from children or family',
      definition: 'Those who exploit keep the person apart from the people close to them, by distance or ban.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          note: 'No value of its own: write Other and report the loss; never read Other as this.',
        },
        ctdcA: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcB: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'spiritualOath',
      label: 'Oath or spiritual threat',
      definition:
        'A ritual, a curse or a promise before a spirit or God makes the person fear what will follow if they leave, such as a juju oath.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          note: 'No value of its own: write Other and report the loss; never read Other as this.',
        },
        ctdcA: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcB: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: ['other_coercion', 'abuse_of_vulnerability'], relation: 'broader' },
      },
    },
    {
      code: 'digitalSurveillance',
      label: 'Surveillance or digital control',
      definition: 'The telephone, accounts, a camera or a location app are used to follow or blackmail the person.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          note: 'No value of its own: write Other and report the loss; never read Other as this.',
        },
        ctdcA: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcB: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: ['D2.06', 'D5.03'], relation: 'broader', note: 'Isolation, confinement or surveillance.' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'visaSponsorshipTie',
      label: 'Tie through visa or sponsorship',
      definition:
        'The right to stay depends on the alleged exploiter, as under a sponsor system, so that leaving means losing it.',
      maps: {
        htcds: {
          to: 'Other',
          relation: 'broader',
          note: 'No value of its own: write Other and report the loss; never read Other as this.',
        },
        ctdcA: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcB: { to: 'meansOfControlOther', relation: 'broader', note: 'Write only.' },
        ctdcD: { to: [], relation: 'none' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: ['abuse_of_power', 'abuse_of_vulnerability'], relation: 'broader' },
      },
    },
    {
      code: 'threatensFamily',
      label: 'Threatens children or family',
      definition: 'The person is told that their sons, daughters or kin will be harmed.',
      maps: {
        htcds: { to: 'ThreatensChildrenFamily', relation: 'exact', note: 'Not the same as uses children.' },
        ctdcA: { to: 'meansOfControlThreats', relation: 'broader', note: 'Threats to the person or to others.' },
        ctdcB: { to: 'meansOfControlThreats', relation: 'broader' },
        ctdcD: { to: 'meansThreats', relation: 'broader', note: 'Write only.' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'threat_or_force', relation: 'broader' },
      },
    },
    {
      code: 'mergedDebtBondageOrEarnings',
      label: 'Debt bondage or taking of earnings (merged)',
      definition: 'One or both of two means, published together by CTDC in 2024: never split, never entered by hand.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcA: { to: [], relation: 'none', note: 'Never split.' },
        ctdcB: { to: [], relation: 'none', note: 'Never split.' },
        ctdcD: { to: 'meansDebtBondageEarnings', relation: 'exact' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
    {
      code: 'mergedThreats',
      label: 'Threats, use of children or threat of authorities (merged)',
      definition: 'One or more of three means, published together by CTDC in 2024: never split, never entered by hand.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcA: { to: [], relation: 'none', note: 'Never split.' },
        ctdcB: { to: [], relation: 'none', note: 'Never split.' },
        ctdcD: { to: 'meansThreats', relation: 'exact' },
        ilo: { to: [], relation: 'none' },
        palermo: {
          to: ['threat_or_force', 'other_coercion'],
          relation: 'broader',
          note: 'At least one of the two; which one is not known.',
        },
      },
    },
    {
      code: 'mergedAbuse',
      label: 'Psychological, physical or sexual abuse (merged)',
      definition:
        'One or more of three means, published together by CTDC in 2024; it never says which of them. Never split, never entered by hand.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcA: { to: [], relation: 'none', note: 'Never split.' },
        ctdcB: { to: [], relation: 'none', note: 'Never split.' },
        ctdcD: { to: 'meansAbusePsyPhySex', relation: 'exact' },
        ilo: { to: [], relation: 'none' },
        palermo: {
          to: ['threat_or_force', 'other_coercion'],
          relation: 'broader',
          note: 'At least one of the two; which one is not known.',
        },
      },
    },
    {
      code: 'mergedDenialOfBasicNeeds',
      label: 'Restriction of money, movement, care or necessities (merged)',
      definition: 'One or more of four means, published together by CTDC in 2024: never split, never entered by hand.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcA: { to: [], relation: 'none', note: 'Never split.' },
        ctdcB: { to: [], relation: 'none', note: 'Never split.' },
        ctdcD: { to: 'meansDenyBasicNeeds', relation: 'exact' },
        ilo: { to: [], relation: 'none' },
        palermo: { to: 'other_coercion', relation: 'broader' },
      },
    },
  ],
} as const satisfies CodeList
