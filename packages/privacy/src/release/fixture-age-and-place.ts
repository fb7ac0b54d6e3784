import { buildHierarchy } from '../hierarchies/hierarchy.ts'

/** Hierarchies of two columns as lines of text. */
export const hierarchies = {
  age: [
    ['12', 'minor', '*'],
    ['16', 'minor', '*'],
    ['25', 'adult', '*'],
    ['40', 'adult', '*'],
  ],
  place: [
    ['north', 'land', '*'],
    ['south', 'land', '*'],
    ['coast', 'sea', '*'],
  ],
} as const

/** The two columns as a plan takes them. */
export const quasiIdentifiers = Object.entries(hierarchies).map(([column, lines]) => ({
  column,
  hierarchy: buildHierarchy(lines),
}))
