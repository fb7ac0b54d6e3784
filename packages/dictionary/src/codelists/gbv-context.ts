import type { CodeList } from '../model.ts'

/** Computed from the exposure and never typed in. */
export const gbvContext = {
  id: 'gbvContext',
  title: 'Context of gender-based violence',
  definition: 'Computed from the exposure and never typed in.',
  sources: ['gbvims'],
  lens: ['G10'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'intimatePartnerViolence',
      label: 'Intimate partner violence',
      definition: 'An alleged perpetrator is a current or former spouse or partner of the survivor.',
      maps: { gbvims: { to: 'intimate_partner_violence', relation: 'exact' } },
    },
    {
      code: 'childSexualAbuse',
      label: 'Child sexual abuse',
      definition: 'Rape or sexual assault of a survivor who was under 18.',
      maps: { gbvims: { to: 'child_sexual_abuse', relation: 'exact' } },
    },
    {
      code: 'earlyMarriage',
      label: 'Early marriage',
      definition: 'Forced marriage of a survivor who was under 18.',
      maps: { gbvims: { to: 'early_marriage', relation: 'exact' } },
    },
    {
      code: 'possibleSexualExploitation',
      label: 'Possible sexual exploitation',
      definition: 'Rape or sexual assault in exchange for goods, money or favours.',
      maps: { gbvims: { to: 'possible_sexual_exploitation', relation: 'exact' } },
    },
    {
      code: 'possibleSexualSlavery',
      label: 'Possible sexual slavery',
      definition: 'Rape or sexual assault of someone who was abducted, conscripted or trafficked at the time.',
      maps: { gbvims: { to: 'possible_sexual_slavery', relation: 'exact' } },
    },
    {
      code: 'harmfulTraditionalPractice',
      label: 'Harmful traditional practice',
      definition: 'The record flags a custom that harms, such as genital cutting or widow inheritance.',
      maps: { gbvims: { to: 'harmful_traditional_practice', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
