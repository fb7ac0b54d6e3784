import type { Setting } from './yearly-tables.ts'

const ab = { a: ['a0', 'a1', 'a2'], form: ['f0', 'f1'] }
const abc = { a: ['a0', 'a1'], b: ['b0', 'b1'], form: ['f0', 'f1'] }

/** What is attacked: small tables, in which the solver tries everything. */
export const settings: readonly { readonly name: string; readonly years: number; readonly setting: Setting }[] = [
  {
    name: 'three years, whole people',
    years: 3,
    setting: {
      valuesOf: { a: ['a0', 'a1'], form: ['f0', 'f1'] },
      tables: [['a', 'form']],
      people: 60,
      minimum: 5,
      newcomers: 14,
      isWhole: true,
    },
  },
  {
    name: 'five years',
    years: 5,
    setting: { valuesOf: ab, tables: [['a', 'form']], people: 120, minimum: 6, newcomers: 18, isWhole: false },
  },
  {
    name: 'overlapping dimensions',
    years: 4,
    setting: {
      valuesOf: abc,
      tables: [
        ['a', 'form'],
        ['b', 'form'],
        ['a', 'b'],
      ],
      people: 90,
      minimum: 5,
      newcomers: 16,
      isWhole: false,
    },
  },
]
