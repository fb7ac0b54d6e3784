export { type Rows, readTable, type Table } from '../table/table.ts'
export { type Combination, type Combinations, type CombinationsOptions, countCombinations } from './combinations.ts'
export { type ClassSizes, type PopulationModel, populationUniques, toClassSizes } from './population-uniques.ts'
export { type SpecialUniques, type SpecialUniquesOptions, specialUniques } from './suda2.ts'
