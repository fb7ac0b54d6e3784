import type { CodeList } from '../model.ts'

/** The ten major groups of ISCO-08, recalled. */
export const occupationGroup = {
  id: 'occupationGroup',
  title: 'Occupation group',
  definition: 'The ten major groups of ISCO-08, recalled.',
  sources: ['isco'],
  mappedTo: [],
  codes: [
    {
      code: 'armedForces',
      label: 'Armed forces occupations',
      definition:
        'Soldiers and officers of the army, navy or air force (ISCO-08 group 0); police officers are elsewhere.',
    },
    {
      code: 'managers',
      label: 'Managers',
      definition: 'People who run a firm, an office, a shop or a hotel and lead others (ISCO-08 group 1).',
    },
    {
      code: 'professionals',
      label: 'Professionals',
      definition: 'Teachers, doctors, nurses with a degree, lawyers, engineers, accountants (ISCO-08 group 2).',
    },
    {
      code: 'technicians',
      label: 'Technicians and associate professionals',
      definition:
        'Skilled support to experts: laboratory staff, inspectors, sales agents, community health workers (ISCO-08 group 3).',
    },
    {
      code: 'clericalSupport',
      label: 'Clerical support workers',
      definition: 'Secretaries, cashiers in banks, receptionists, data entry, stock keeping (ISCO-08 group 4).',
    },
    {
      code: 'serviceAndSales',
      label: 'Service and sales workers',
      definition:
        'Cooks, waiters, hairdressers, shop and market sellers, nannies, guards and police (ISCO-08 group 5).',
    },
    {
      code: 'skilledAgricultural',
      label: 'Skilled agricultural, forestry and fishery workers',
      definition: 'Farmers and fishers who work their own or others’ land or water with skill (ISCO-08 group 6).',
    },
    {
      code: 'craftAndTrades',
      label: 'Craft and related trades workers',
      definition: 'Builders, mechanics, tailors, carpenters, electricians, bakers (ISCO-08 group 7).',
    },
    {
      code: 'plantAndMachineOperators',
      label: 'Plant and machine operators and assemblers',
      definition: 'Drivers, motorcycle taxi riders, factory and mine machines (ISCO-08 group 8).',
    },
    {
      code: 'elementary',
      label: 'Elementary occupations',
      definition:
        'Simple manual tasks: domestic work, cleaning, day labour in fields, loading, street vending (ISCO-08 group 9).',
    },
  ],
} as const satisfies CodeList
