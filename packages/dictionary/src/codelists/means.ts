import type { CodeList } from '../model.ts'

/** How the act was done: the second element of trafficking in persons, not needed where the person is under 18. */
export const means = {
  id: 'means',
  title: 'Means',
  definition:
    'How the act was done: the second element of trafficking in persons, not needed where the person is under 18.',
  sources: ['palermo', 'rwanda51'],
  lens: ['G15'],
  mappedTo: ['ctdcA', 'palermo'],
  codes: [
    {
      code: 'threatOrForce',
      label: 'Threat or use of force',
      definition: 'Someone hurt the person, held them, or said that they would be hurt.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'threat_or_force', relation: 'exact' } },
    },
    {
      code: 'otherCoercion',
      label: 'Other forms of coercion',
      definition: 'Pressure without force: debts, held papers, blackmail, withheld pay, shame, an oath.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'other_coercion', relation: 'exact' } },
    },
    {
      code: 'abduction',
      label: 'Abduction',
      definition: 'The person was carried off or kept away by force or trick from where they lived.',
      maps: { ctdcA: { to: 'isAbduction', relation: 'close' }, palermo: { to: 'abduction', relation: 'exact' } },
    },
    {
      code: 'fraud',
      label: 'Fraud',
      definition: 'Forged papers, false companies or feigned contracts were used to gain from the person.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'fraud', relation: 'exact' } },
    },
    {
      code: 'deception',
      label: 'Deception',
      definition: 'The person was told untrue things, or not told true ones, about work, place, pay or marriage.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'deception', relation: 'exact' } },
    },
    {
      code: 'abuseOfPower',
      label: 'Abuse of power',
      definition: 'Someone with authority used it: a parent, chief, employer, teacher, officer or religious leader.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'abuse_of_power', relation: 'exact' } },
    },
    {
      code: 'abuseOfVulnerability',
      label: 'Abuse of a position of vulnerability',
      definition: 'Someone used that the person had no real choice, for want of money, papers, age, health or support.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'abuse_of_vulnerability', relation: 'exact' } },
    },
    {
      code: 'paymentsOrBenefits',
      label: 'Payments or benefits to a person in control',
      definition:
        'Money or gifts were given to, or taken by, someone who decides over the person, such as a parent or spouse, for their agreement.',
      maps: { ctdcA: { to: [], relation: 'none' }, palermo: { to: 'payments_benefits', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
