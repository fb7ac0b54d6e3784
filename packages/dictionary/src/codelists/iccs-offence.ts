import type { CodeList } from '../model.ts'

/** Trafficking in persons in the International Classification of Crime for Statistical Purposes. */
export const iccsOffence = {
  id: 'iccsOffence',
  title: 'Offence in ICCS',
  definition: 'Trafficking in persons in the International Classification of Crime for Statistical Purposes.',
  sources: ['iccs', 'eurostat'],
  codes: [
    {
      code: '0204',
      label: 'Trafficking in persons',
      maps: { iccs: { to: '0204', relation: 'exact' } },
    },
    {
      code: '02041',
      label: 'Trafficking in persons for sexual exploitation',
      maps: { iccs: { to: '02041', relation: 'exact' } },
    },
    {
      code: '02042',
      label: 'Trafficking in persons for forced labour or services',
      maps: { iccs: { to: '02042', relation: 'exact' } },
    },
    {
      code: '02043',
      label: 'Trafficking in persons for organ removal',
      maps: {
        eurostat: { to: '02043_02044', relation: 'broader', note: 'Eurostat prints the two together.' },
        iccs: { to: '02043', relation: 'exact' },
      },
    },
    {
      code: '02044',
      label: 'Trafficking in persons for other purposes',
      maps: {
        eurostat: { to: '02043_02044', relation: 'broader', note: 'Eurostat prints the two together.' },
        iccs: { to: '02044', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
