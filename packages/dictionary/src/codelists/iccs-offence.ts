import type { CodeList } from '../model.ts'

/** Trafficking in persons in the International Classification of Crime for Statistical Purposes. */
export const iccsOffence = {
  id: 'iccsOffence',
  title: 'Offence in ICCS',
  definition: 'Trafficking in persons in the International Classification of Crime for Statistical Purposes.',
  sources: ['iccs', 'eurostat'],
  mappedTo: ['eurostat', 'iccs'],
  codes: [
    {
      code: '0204',
      label: 'Trafficking in persons',
      definition: 'The whole class: use it where the purpose is not known or there are several.',
      maps: { eurostat: { to: [], relation: 'none' }, iccs: { to: '0204', relation: 'exact' } },
    },
    {
      code: '02041',
      label: 'Trafficking in persons for sexual exploitation',
      definition: 'The charge names prostitution, images or another sexual purpose.',
      maps: { eurostat: { to: [], relation: 'none' }, iccs: { to: '02041', relation: 'exact' } },
    },
    {
      code: '02042',
      label: 'Trafficking in persons for forced labour or services',
      definition: 'The charge names work, domestic servitude, slavery or the like as purpose.',
      maps: { eurostat: { to: [], relation: 'none' }, iccs: { to: '02042', relation: 'exact' } },
    },
    {
      code: '02043',
      label: 'Trafficking in persons for organ removal',
      definition: 'The charge names the taking of a kidney or other part of the body.',
      maps: {
        eurostat: { to: '02043_02044', relation: 'broader', note: 'Eurostat prints the two together.' },
        iccs: { to: '02043', relation: 'exact' },
      },
    },
    {
      code: '02044',
      label: 'Trafficking in persons for other purposes',
      definition: 'The charge names something else, such as begging, crime, marriage or adoption.',
      maps: {
        eurostat: { to: '02043_02044', relation: 'broader', note: 'Eurostat prints the two together.' },
        iccs: { to: '02044', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
