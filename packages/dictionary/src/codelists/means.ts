import type { CodeList } from '../model.ts'

/** How the act was done: the second element of trafficking in persons, not needed where the person is under 18. */
export const means = {
  id: 'means',
  title: 'Means',
  definition:
    'How the act was done: the second element of trafficking in persons, not needed where the person is under 18.',
  sources: ['palermo', 'rwanda51'],
  lens: ['G15'],
  codes: [
    {
      code: 'threatOrForce',
      label: 'Threat or use of force',
      maps: { palermo: { to: 'threat_or_force', relation: 'exact' } },
    },
    {
      code: 'otherCoercion',
      label: 'Other forms of coercion',
      maps: { palermo: { to: 'other_coercion', relation: 'exact' } },
    },
    {
      code: 'abduction',
      label: 'Abduction',
      maps: {
        ctdcA: { to: 'isAbduction', relation: 'close' },
        palermo: { to: 'abduction', relation: 'exact' },
      },
    },
    {
      code: 'fraud',
      label: 'Fraud',
      maps: { palermo: { to: 'fraud', relation: 'exact' } },
    },
    {
      code: 'deception',
      label: 'Deception',
      maps: { palermo: { to: 'deception', relation: 'exact' } },
    },
    {
      code: 'abuseOfPower',
      label: 'Abuse of power',
      maps: { palermo: { to: 'abuse_of_power', relation: 'exact' } },
    },
    {
      code: 'abuseOfVulnerability',
      label: 'Abuse of a position of vulnerability',
      maps: { palermo: { to: 'abuse_of_vulnerability', relation: 'exact' } },
    },
    {
      code: 'paymentsOrBenefits',
      label: 'Payments or benefits to a person in control',
      definition:
        'Giving or receiving payments or benefits to gain the consent of someone with control over the person.',
      maps: { palermo: { to: 'payments_benefits', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
