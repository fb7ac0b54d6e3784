import { expect } from 'vitest'
import { buildHierarchy } from '../../src/hierarchies/hierarchy.ts'
import { fraction, type RandomBelow, seededRandom } from '../../src/random.ts'
import { componentsOf } from '../../src/tables/components.ts'
import type {
  CountedDimension,
  CountedGroup,
  CountProtection,
  ProtectedCounts,
} from '../../src/tables/counted-people.ts'
import { type ProtectedReport, protectCounts } from '../../src/tables/protect-counts.ts'
import { attackCounts, type CountedPerson, isInCell } from './counts-attack.ts'

const flat = (values: readonly string[]) => buildHierarchy(values.map((value) => [value, '*']))

const one = (name: string, values: readonly string[], isSensitive = false): CountedDimension => ({
  name,
  isDeclared: true,
  isSeveral: false,
  isSensitive,
  hierarchy: flat(values),
  patterns: values.map((value) => [value]),
})

/** A dimension of which people have any values: each set of them is a pattern. */
const several = (name: string, values: readonly string[], isSensitive = false): CountedDimension => ({
  ...one(name, values, isSensitive),
  isSeveral: true,
  patterns: Array.from({ length: 2 ** values.length - 1 }, (_, at) =>
    values.filter((_, bit) => (((at + 1) >> bit) & 1) === 1),
  ),
})

const sex = {
  ...one('sex', ['female', 'male', 'other']),
  unions: [{ name: '+female+other', values: ['female', 'other'] }],
}
const place: CountedDimension = {
  ...one('place', ['p1', 'p2', 'q1', 'q2']),
  unions: [{ name: '+p1+q1', values: ['p1', 'q1'] }],
  hierarchy: buildHierarchy([
    ['p1', 'P', '*'],
    ['p2', 'P', '*'],
    ['q1', 'Q', '*'],
    ['q2', 'Q', '*'],
  ]),
}
const form = {
  ...several('form', ['f1', 'f2', 'f3'], true),
  unions: [{ name: '+f1+f2', values: ['f1', 'f2'] }],
}
const status = one('status', ['s1', 's2'])

/** People of every kind, few more often than many; each dimension prefers its first patterns. */
function drawPeople(dimensions: readonly CountedDimension[], count: number, random: RandomBelow): CountedPerson[] {
  return Array.from(
    { length: count },
    () =>
      new Map(
        dimensions.map(({ name, patterns }) => [
          name,
          patterns[Math.floor(patterns.length * fraction(random) ** 2)] as readonly string[],
        ]),
      ),
  )
}

/** Who reported someone: one of three agencies, of which the first has most people, and everyone of one place. */
const agencyOf = (person: CountedPerson, at: number): number =>
  person.get('place')?.[0] === 'p2' ? 0 : ([0, 0, 0, 1, 2][at % 5] ?? 0)

/** Counts people by some dimensions, and by who reported them. */
function groupsOf(people: readonly CountedPerson[], dimensions: readonly CountedDimension[]): CountedGroup[] {
  const groups = new Map<string, { patterns: number[]; people: number; contributor: number }>()
  for (const [at, person] of people.entries()) {
    const patterns = dimensions.map(({ name, patterns: all }) => all.indexOf(person.get(name) as readonly string[]))
    const contributor = agencyOf(person, at)
    const known = groups.get([...patterns, contributor].join())
    if (known === undefined) groups.set([...patterns, contributor].join(), { patterns, people: 1, contributor })
    else known.people++
  }
  return [...groups.values()]
}

function protect(
  people: readonly CountedPerson[],
  dimensions: readonly CountedDimension[],
  tables: readonly (readonly string[])[],
  protection: CountProtection,
): ProtectedReport {
  const byName = new Map(dimensions.map((dimension) => [dimension.name, dimension]))
  const of = (names: readonly string[]): CountedDimension[] => names.map((name) => byName.get(name) as CountedDimension)
  const components = componentsOf(tables, 'sex').map((component) => {
    const names = ['sex', ...component.dimensions]
    return { dimensions: names, tables: component.tables, groups: groupsOf(people, of(names)) }
  })
  const shared = { name: 'sex', groups: groupsOf(people, [sex]) }
  return protectCounts({ dimensions: byName, shared, components }, protection, seededRandom(1))
}

/** The categories of the shared dimension whose people are in the tables. */
const shownSexes = ({ shared }: ProtectedReport): Set<string> =>
  new Set(shared?.dimensions[0]?.categories.flatMap(({ name, members }) => [name, ...members]))

const plans = [
  { dimensions: [sex, place, form], tables: [['place'], ['sex', 'place'], ['form'], ['sex', 'form']] },
  {
    dimensions: [sex, place, form],
    tables: [
      ['place', 'form'],
      ['sex', 'form'],
      ['sex', 'place'],
    ],
  },
  {
    dimensions: [sex, place, form, status],
    tables: [['sex', 'place'], ['sex', 'form'], ['status', 'form'], ['status']],
  },
  { dimensions: [sex, place, status], tables: [['status'], ['sex', 'status'], ['place'], ['sex', 'place']] },
]

/** What is attacked: which plan, how many people, and from how many on counts are shown. */
type Setting = { readonly plan: number; readonly people: number; readonly minimumCell: number }

export const settings: readonly Setting[] = [
  { plan: 0, people: 40, minimumCell: 3 },
  { plan: 0, people: 150, minimumCell: 11 },
  { plan: 1, people: 60, minimumCell: 4 },
  { plan: 1, people: 200, minimumCell: 11 },
  { plan: 2, people: 60, minimumCell: 4 },
  { plan: 3, people: 30, minimumCell: 4 },
  { plan: 3, people: 90, minimumCell: 11 },
  { plan: 3, people: 150, minimumCell: 11 },
]

export const settingsOfAgencies: readonly Setting[] = [
  { plan: 0, people: 150, minimumCell: 4 },
  { plan: 1, people: 200, minimumCell: 4 },
  { plan: 3, people: 150, minimumCell: 4 },
]

/** How many counts an attack asked about, and how many of the others were shown. */
export type Attacked = { readonly hidden: number; readonly shown: number }

/** Attacks every table of a report; fails where a count of few people is learnt, or a count or bound is wrong. */
export async function attackReports(setting: Setting, seeds: readonly number[]): Promise<Attacked> {
  const { dimensions, tables } = plans[setting.plan] as (typeof plans)[number]
  let hidden = 0
  let shownCells = 0
  for (const seed of seeds) {
    const people = drawPeople(dimensions, setting.people, seededRandom(seed))
    const report = protect(people, dimensions, tables, { minimumCell: setting.minimumCell })
    const published: ProtectedCounts[] = [report.shared as ProtectedCounts, ...report.tables.flat()]
    const sexes = shownSexes(report)
    const isIn = (person: CountedPerson): boolean => sexes.has((person.get('sex') as string[])[0] as string)
    const counted = people.filter(isIn)
    const rangeOf = await attackCounts(dimensions, published, isIn)
    const asked = published.flatMap((table) =>
      table.cells.map(
        ({ values }) =>
          (one: CountedPerson) =>
            isInCell(one, table, values, dimensions),
      ),
    )
    // Values that were merged, and those who share all of a sensitive value.
    const merged = dimensions.flatMap(({ name, hierarchy }) =>
      hierarchy.values
        .slice(0, hierarchy.leafCount)
        .map((value) => (one: CountedPerson) => (one.get(name) as readonly string[]).includes(value)),
    )
    for (const is of [...asked, ...merged]) {
      const truth = counted.filter(is).length
      if (truth === 0 || truth >= setting.minimumCell) continue
      hidden++
      const [least, most] = rangeOf(is)
      expect(truth).toBeGreaterThanOrEqual(least - 1e-6)
      expect(truth).toBeLessThanOrEqual(most + 1e-6)
      expect(most - least).toBeGreaterThanOrEqual(1 - 1e-6)
    }
    for (const table of published)
      for (const { values, count, bounds } of table.cells) {
        const truth = counted.filter((one) => isInCell(one, table, values, dimensions)).length
        if (count !== undefined) expect(count).toBe(truth)
        else {
          expect(truth).toBeGreaterThanOrEqual(bounds?.[0] as number)
          expect(truth).toBeLessThanOrEqual(bounds?.[1] ?? Number.POSITIVE_INFINITY)
        }
        if ((count ?? 0) > 0) shownCells++
      }
  }
  return { hidden, shown: shownCells }
}

/** Attacks every table of a report of several agencies; fails where a count of few people or few agencies is learnt. */
export async function attackAgencies(setting: Setting, seeds: readonly number[]): Promise<Attacked> {
  const { dimensions, tables } = plans[setting.plan] as (typeof plans)[number]
  let ofFewAgencies = 0
  let shownCells = 0
  for (const seed of seeds) {
    const people = drawPeople(dimensions, setting.people, seededRandom(seed))
    const agencies = new Map(people.map((person, at) => [person, agencyOf(person, at)]))
    const rule = { minimum: 2, maximumShare: 0.8 }
    const report = protect(people, dimensions, tables, { minimumCell: setting.minimumCell, contributors: rule })
    const published: ProtectedCounts[] = [report.shared as ProtectedCounts, ...report.tables.flat()]
    const sexes = shownSexes(report)
    const isIn = (person: CountedPerson): boolean => sexes.has((person.get('sex') as string[])[0] as string)
    const rangeOf = await attackCounts(dimensions, published, isIn)
    for (const table of published)
      for (const { values, count } of table.cells) {
        const is = (one: CountedPerson): boolean => isInCell(one, table, values, dimensions)
        const counted = people.filter((one) => isIn(one) && is(one))
        const by = [0, 1, 2].map((agency) => counted.filter((one) => agencies.get(one) === agency).length)
        const isFew =
          by.filter((some) => some > 0).length < rule.minimum || Math.max(...by) > rule.maximumShare * counted.length
        if (counted.length === 0) continue
        if (!isFew && counted.length >= setting.minimumCell) {
          if (count !== undefined) shownCells++
          continue
        }
        if (isFew && counted.length >= setting.minimumCell) ofFewAgencies++
        expect(count).toBeUndefined()
        const [least, most] = rangeOf(is)
        expect(most - least).toBeGreaterThanOrEqual(1 - 1e-6)
      }
  }
  return { hidden: ofFewAgencies, shown: shownCells }
}
