import { fraction, seededRandom } from '../../src/random.ts'
import { familyNames, givenNames } from '../notes/people-and-places.ts'

/** One invented person; `entity` is the truth. */
type Person = {
  entity: string
  given: string
  surname: string
  dob: string
  sex: string
  nationality: string
  phone: string
}

/** Two files with half of their people in common, the second as another clerk would have written it. */
export type TwoFiles = { left: Person[]; right: Person[] }

const starts = [
  'Nsa',
  'Uwi',
  'Muka',
  'Habi',
  'Niyo',
  'Twi',
  'Nku',
  'Ba',
  'Se',
  'Ru',
  'Ka',
  'Mu',
  'Nda',
  'Bya',
  'Nya',
  'Ga',
]
const middles = ['ra', 'yi', 'ndi', 'mu', 'bu', 'ri', 'za', 'ngi', 'shi', 'ho', 'le', 'to', 'wa', 'ke', 'si']
const ends = ['mana', 'gira', 'nga', 'seka', 'rwa', 'bo', 'zi', 'gabo', 'teta', 'mba', 'ye', 'kuru']

/** Makes people and the errors of registers: typing, sound, order, dropped and added words, guessed dates, lost and changed phones. */
export function makePeople(count: number, seed: number, noise = 1): TwoFiles {
  const below = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const happens = (chance: number): boolean => fraction(below) < chance * noise
  const two = (value: number): string => String(value).padStart(2, '0')
  const given = [...givenNames.seen, ...givenNames.heldOut]
  const family = [...familyNames.seen, ...familyNames.heldOut]
  const surname = (): string =>
    fraction(below) < 0.6
      ? pick(starts) + pick(middles) + (fraction(below) < 0.5 ? pick(middles) : '') + pick(ends)
      : pick(family)

  const person = (entity: number): Person => ({
    entity: String(entity),
    given: fraction(below) < 0.3 ? `${pick(given)} ${pick(given)}` : pick(given),
    surname: surname(),
    dob:
      fraction(below) < 0.1
        ? `${1970 + below(45)}-01-01`
        : `${1970 + below(45)}-${two(1 + below(12))}-${two(1 + below(28))}`,
    sex: fraction(below) < 0.75 ? 'F' : 'M',
    nationality: fraction(below) < 0.6 ? 'RWA' : pick(['COD', 'BDI', 'UGA', 'TZA', 'KEN', 'ETH']),
    phone: fraction(below) < 0.2 ? '' : `+2507${8 + below(2)}${String(below(10_000_000)).padStart(7, '0')}`,
  })
  const typo = (value: string): string => {
    const at = 1 + below(Math.max(1, value.length - 1))
    const letter = String.fromCharCode(97 + below(26))
    return pick([
      value.slice(0, at) + letter + value.slice(at + 1),
      value.slice(0, at) + value.slice(at + 1),
      value.slice(0, at) + letter + value.slice(at),
      value.slice(0, at - 1) + (value[at] ?? '') + (value[at - 1] ?? '') + value.slice(at + 1),
    ])
  }
  const sound = (value: string): string => {
    const changes: readonly (readonly [RegExp, string])[] = [
      [/r/, 'l'],
      [/l/, 'r'],
      [/mu/i, 'Mo'],
      [/sh/, 's'],
      [/y/, 'i'],
      [/ph/, 'f'],
      [/w/, 'u'],
      [/k/, 'c'],
      [/([a-z])/, '$1$1'],
      [/z/, 's'],
    ]
    const [pattern, to] = pick(changes)
    return value.replace(pattern, to)
  }
  const again = (one: Person): Person => {
    const other = { ...one }
    if (happens(0.1)) other.given = typo(other.given)
    if (happens(0.1)) other.surname = typo(other.surname)
    if (happens(0.12)) other.surname = sound(other.surname)
    if (happens(0.06)) other.given = sound(other.given)
    if (happens(0.1)) other.given = other.given.split(' ')[0] as string
    if (happens(0.04)) other.given = `${other.given} ${pick(given)}`
    if (happens(0.03)) other.surname = `${pick(['de', 'wa', 'bin'])} ${other.surname}`
    if (happens(0.08)) [other.given, other.surname] = [other.surname, other.given]
    const [year = '', month = '', day = ''] = other.dob.split('-')
    const yearBeside = Number(year) + (fraction(below) < 0.5 ? 1 : -1)
    const wrongDates = [
      [0.07, `${year}-01-01`],
      [0.05, `${year}-${day}-${month}`],
      [0.05, `${yearBeside}-${month}-${day}`],
      [0.03, ''],
    ] as const
    other.dob = wrongDates.find(([chance]) => happens(chance))?.[1] ?? other.dob
    if (happens(0.3)) other.phone = ''
    else if (happens(0.12)) other.phone = person(0).phone
    else if (happens(0.2)) other.phone = `0${other.phone.slice(4)}`
    if (happens(0.04)) other.nationality = pick(['RWA', 'COD', 'BDI'])
    return other
  }
  const shuffled = <T>(list: T[]): T[] => {
    for (let last = list.length - 1; last > 0; last--) {
      const at = below(last + 1)
      const swapped = list[last] as T
      list[last] = list[at] as T
      list[at] = swapped
    }
    return list
  }
  const half = Math.floor(count / 2)
  const people = Array.from({ length: count + half }, (_, index) => person(index))
  // brothers and sisters, with one surname and one phone
  for (let index = 0; index < people.length; index += 25) {
    const [one, sibling] = [people[index], people[(index + 7) % people.length]]
    if (one !== undefined && sibling !== undefined) Object.assign(sibling, { surname: one.surname, phone: one.phone })
  }
  return {
    left: shuffled(people.slice(0, count)),
    right: shuffled([...people.slice(0, half).map(again), ...people.slice(count, count + half)]),
  }
}

/** Precision, recall and F1 of matches, by the truth. */
export function scoreMatches(
  files: Record<'left' | 'right', readonly { entity: string }[]>,
  matches: readonly { left: number; right: number }[],
): { precision: number; recall: number; f1: number } {
  const known = new Set(files.left.map(({ entity }) => entity))
  const total = files.right.filter(({ entity }) => known.has(entity)).length
  const right = matches.filter((match) => files.left[match.left]?.entity === files.right[match.right]?.entity).length
  const precision = right / Math.max(1, matches.length)
  const recall = right / total
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
