import type { CodeList } from '../model.ts'

/** Marital status of the person. */
export const maritalStatus = {
  id: 'maritalStatus',
  title: 'Marital status',
  definition: 'Marital status of the person.',
  sources: ['htcds', 'gbvims'],
  codes: [
    {
      code: 'single',
      label: 'Single',
      maps: {
        htcds: { to: 'Single', relation: 'exact' },
        gbvims: { to: 'single', relation: 'exact' },
      },
    },
    {
      code: 'married',
      label: 'Married',
      maps: {
        htcds: { to: 'Married', relation: 'exact' },
        gbvims: { to: 'married_cohabitating', relation: 'broader' },
      },
    },
    {
      code: 'widowed',
      label: 'Widowed',
      maps: {
        htcds: { to: 'Widowed', relation: 'exact' },
        gbvims: { to: 'widowed', relation: 'exact' },
      },
    },
    {
      code: 'divorced',
      label: 'Divorced',
      maps: {
        htcds: { to: 'Divorced', relation: 'exact' },
        gbvims: { to: 'divorced_separated', relation: 'broader' },
      },
    },
    {
      code: 'separated',
      label: 'Separated',
      maps: {
        htcds: { to: 'Separated', relation: 'exact' },
        gbvims: { to: 'divorced_separated', relation: 'broader' },
      },
    },
    {
      code: 'registeredPartnership',
      label: 'Registered partnership',
      maps: {
        htcds: { to: 'RegisteredPartnership', relation: 'exact' },
        gbvims: { to: 'married_cohabitating', relation: 'broader' },
      },
    },
  ],
} as const satisfies CodeList
