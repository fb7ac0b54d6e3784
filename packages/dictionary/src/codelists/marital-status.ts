import type { CodeList } from '../model.ts'

/** Marital status of the person. */
export const maritalStatus = {
  id: 'maritalStatus',
  title: 'Marital status',
  definition: 'Marital status of the person.',
  sources: ['htcds', 'gbvims'],
  mappedTo: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'single',
      label: 'Never married',
      definition: 'Has lived in no marriage, customary union or registered partnership so far.',
      maps: { htcds: { to: 'Single', relation: 'exact' }, gbvims: { to: 'single', relation: 'exact' } },
    },
    {
      code: 'married',
      label: 'Married',
      definition: 'Has a spouse before the civil law, whether or not the couple lives together.',
      maps: {
        htcds: { to: 'Married', relation: 'exact' },
        gbvims: { to: 'married_cohabitating', relation: 'broader' },
      },
    },
    {
      code: 'customaryUnion',
      label: 'Customary or informal union',
      definition:
        'Lives with a partner as a couple by custom, religion or agreement, without a civil marriage or registration.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'No value of its own: report the loss.' },
        gbvims: { to: 'married_cohabitating', relation: 'broader' },
      },
    },
    {
      code: 'widowed',
      label: 'Widowed',
      definition: 'The spouse or partner has died and there is no new one.',
      maps: { htcds: { to: 'Widowed', relation: 'exact' }, gbvims: { to: 'widowed', relation: 'exact' } },
    },
    {
      code: 'divorced',
      label: 'Divorced',
      definition: 'A court or an office has ended the marriage.',
      maps: { htcds: { to: 'Divorced', relation: 'exact' }, gbvims: { to: 'divorced_separated', relation: 'broader' } },
    },
    {
      code: 'separated',
      label: 'Separated',
      definition: 'The marriage or union still stands in law or custom, but the couple has parted.',
      maps: {
        htcds: { to: 'Separated', relation: 'exact' },
        gbvims: { to: 'divorced_separated', relation: 'broader' },
      },
    },
    {
      code: 'registeredPartnership',
      label: 'Registered partnership',
      definition: 'The couple is entered in a public register as partners, not as spouses.',
      maps: {
        htcds: { to: 'RegisteredPartnership', relation: 'exact' },
        gbvims: { to: 'married_cohabitating', relation: 'broader' },
      },
    },
  ],
} as const satisfies CodeList
