import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flatHierarchy } from '../hierarchies/shipped.ts'
import { mergeGroups } from './merge-groups.ts'

const names = [
  'girls',
  'women',
  'ageless',
  'boys',
  'men',
  'childrenX',
  'adultsX',
  'agelessX',
  'childrenNone',
  'adultsNone',
]
const unions = [
  { name: 'female', values: ['girls', 'women', 'ageless'] },
  { name: 'male', values: ['boys', 'men'] },
  { name: 'X', values: ['childrenX', 'adultsX', 'agelessX'] },
  { name: 'none', values: ['childrenNone', 'adultsNone'] },
  { name: 'adults', values: ['women', 'men', 'adultsX', 'adultsNone'] },
]
const [minimum, width] = [11, 2]
const merge = (counts: readonly number[]) =>
  mergeGroups({ hierarchy: flatHierarchy(names), counts, minimum, width, rest: '~', unions, related: unions }).map(
    ({ name, leaves }) => ({
      name,
      members: leaves.map((leaf) => names[leaf] as string),
      people: leaves.reduce((sum, leaf) => sum + (counts[leaf] as number), 0),
    }),
  )

it('merges groups that are few, and costs no union its count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(12), fc.nat(90)), { minLength: names.length, maxLength: names.length }),
      (counts) => {
        const made = merge(counts)
        expect(made.flatMap(({ members }) => members).toSorted()).toEqual(names.toSorted())
        expect(new Set(made.map(({ name }) => name)).size).toBe(made.length)
        for (const { members, people } of made) {
          const few = members.filter((name) => (counts[names.indexOf(name)] as number) < minimum)
          // What is enough by itself is merged only where it is in no union, and what is merged is enough.
          const isFree = members.every(
            (name) => few.includes(name) || unions.every(({ values }) => !values.includes(name)),
          )
          expect(isFree || few.length === 0).toBe(true)
          if (members.length > 1 && few.length < members.length) expect(people).toBeGreaterThanOrEqual(minimum)
          if (members.length > 1 && few.length === members.length) {
            expect(people).toBeGreaterThanOrEqual(minimum)
            expect(people).toBeLessThanOrEqual(few.length * (minimum - 1) - (width - 1))
          }
        }
        const shown = made.filter(({ people }) => people >= minimum)
        for (const { values } of unions) {
          const isWhole = shown.some(({ members }) => members.length === 1 && values.includes(members[0] as string))
          const isInPart = shown.some(({ members }) => {
            const own = members.filter((name) => values.includes(name)).length
            return own > 0 && own < members.length
          })
          expect(isWhole && isInPart).toBe(false)
        }
      },
    ),
    { numRuns: 500 },
  )
})

it('keeps together what is of the same unions, and puts the others in the rest', () => {
  const shown = (counts: readonly number[]) =>
    merge(counts)
      .filter(({ people }) => people >= minimum)
      .map(({ name, people }) => `${name} ${people}`)
  expect(shown([40, 90, 3, 30, 60, 7, 0, 4, 5, 0])).toEqual(['girls 40', 'women 90', 'boys 30', 'men 60', '~ 16'])
  expect(shown([40, 90, 3, 30, 60, 7, 20, 6, 5, 0])).toEqual([
    'girls 40',
    'women 90',
    'boys 30',
    'men 60',
    'adultsX 20',
    'X (other) 13',
  ])
})

it('lists the groups of the rest in an order that does not tell which of them are small', () => {
  const rest = (childrenX: number, adultsX: number): unknown =>
    mergeGroups({
      hierarchy: flatHierarchy(names),
      counts: names.map((name) => (name === 'childrenX' ? childrenX : name === 'adultsX' ? adultsX : 90)),
      minimum,
      width,
      rest: '~',
      unions: unions.slice(0, 2),
      related: unions,
    }).find(({ name }) => name === '~')
  expect(rest(12, 3)).toMatchObject({ leaves: [5, 6] })
  expect(rest(3, 12)).toEqual(rest(12, 3))
})
