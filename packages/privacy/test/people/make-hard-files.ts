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

/** How hard two files are to link; every share is between 0 and 1. */
export type Hardness = {
  /** How unequal the frequencies of names are: the n-th is as frequent as 1 ÷ n to this power. */
  skew: number
  /** The share of family names that are made of syllables and so rare. */
  rareNames: number
  /** The share of birth dates of which only the year is known. */
  guessedDates: number
  noPhone: number
  /** The share of people who have a brother or a sister. */
  siblings: number
  /** Multiplies the errors of the second clerk; 1 leaves hardly a record as it was. */
  errors: number
  /** The share of those errors that the first clerk makes. */
  errorsLeft: number
}

/** Files in which names are frequent, dates guessed and telephones lost. */
const usualHardness: Hardness = {
  skew: 1,
  rareNames: 0.2,
  guessedDates: 0.25,
  noPhone: 0.35,
  siblings: 0.2,
  errors: 0.8,
  errorsLeft: 0.3,
}

const starts = 'Nsa Uwi Muka Habi Niyo Twi Nku Ba Se Ru Ka Mu Nda Bya Nya Ga Ha Ki Ma Ndi Tu Si'.split(' ')
const middles = 'ra yi ndi mu bu ri za ngi shi ho le to wa ke si'.split(' ')
const ends = 'mana gira nga seka rwa bo zi gabo teta mba ye kuru ra na'.split(' ')
const sounds: readonly (readonly [RegExp, string])[] = [
  [/r/, 'l'],
  [/l/, 'r'],
  [/mu/i, 'Mo'],
  [/sh/, 's'],
  [/y/, 'i'],
  [/w/, 'u'],
  [/k/, 'c'],
  [/z/, 's'],
  [/i/, 'e'],
  [/u/, 'ou'],
  [/nd/, 'd'],
  [/b/, 'v'],
]

/** Two files of invented people, so many of whom are in both; both clerks err in every field. */
export function makeHardFiles(
  count: number,
  inBoth: number,
  seed: number,
  hardness: Partial<Hardness> = {},
): { left: Person[]; right: Person[] } {
  const { skew, rareNames, guessedDates, noPhone, siblings, errors, errorsLeft } = { ...usualHardness, ...hardness }
  const below = seededRandom(seed)
  const happens = (chance: number): boolean => fraction(below) < chance
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const frequent = (list: readonly string[]): (() => string) => {
    let sum = 0
    const sums = list.map((_, rank) => (sum += 1 / (rank + 1) ** skew))
    return () => {
      const drawn = fraction(below) * sum
      return list[sums.findIndex((one) => one >= drawn)] as string
    }
  }
  const givenName = frequent([...givenNames.seen, ...givenNames.heldOut])
  const familyName = frequent([...familyNames.seen, ...familyNames.heldOut])
  const surname = (): string =>
    happens(rareNames) ? pick(starts) + pick(middles) + (happens(0.5) ? pick(middles) : '') + pick(ends) : familyName()
  const two = (value: number): string => String(value).padStart(2, '0')
  const phone = (): string => `+2507${pick([2, 3, 8, 9])}${String(below(10_000_000)).padStart(7, '0')}`
  const people = Array.from(
    { length: 2 * count - inBoth },
    (_, entity): Person => ({
      entity: String(entity),
      given: happens(0.3) ? `${givenName()} ${givenName()}` : givenName(),
      surname: surname(),
      dob: `${1965 + below(48)}-${happens(guessedDates) ? '01-01' : `${two(1 + below(12))}-${two(1 + below(28))}`}`,
      sex: happens(0.7) ? 'F' : 'M',
      nationality: happens(0.6) ? 'RWA' : pick(['COD', 'BDI', 'UGA', 'TZA', 'KEN', 'ETH']),
      phone: happens(noPhone) ? '' : phone(),
    }),
  )
  for (const person of people)
    if (happens(siblings / 2)) {
      const sibling = pick(people)
      Object.assign(sibling, { surname: person.surname, phone: person.phone, nationality: person.nationality })
      if (happens(0.1)) sibling.dob = person.dob
    }
  const typo = (value: string): string => {
    if (value.length < 2) return value
    const at = 1 + below(value.length - 1)
    const letter = String.fromCharCode(97 + below(26))
    return pick([
      value.slice(0, at) + letter + value.slice(at + 1),
      value.slice(0, at) + value.slice(at + 1),
      value.slice(0, at) + letter + value.slice(at),
    ])
  }
  const sound = (value: string): string => value.replace(...(pick(sounds) as [RegExp, string]))
  const rewritten = (person: Person, factor: number): Person => {
    const other = { ...person }
    const errs = (chance: number): boolean => happens(chance * factor)
    if (errs(0.15)) other.given = typo(other.given)
    if (errs(0.15)) other.surname = typo(other.surname)
    if (errs(0.15)) other.surname = sound(other.surname)
    if (errs(0.1)) other.given = sound(other.given)
    if (errs(0.15)) other.given = other.given.split(' ')[0] as string
    if (errs(0.06)) other.given = `${other.given} ${givenName()}`
    if (errs(0.05)) other.given = givenName()
    if (errs(0.05)) other.surname = surname()
    if (errs(0.12)) [other.given, other.surname] = [other.surname, other.given]
    if (errs(0.04)) other.surname = ''
    const [year = '', month = '', day = ''] = other.dob.split('-')
    if (errs(0.12)) other.dob = `${year}-01-01`
    else if (errs(0.06)) other.dob = `${year}-${day}-${month}`
    else if (errs(0.08)) other.dob = `${Number(year) + pick([-1, 1])}-${month}-${day}`
    else if (errs(0.065)) other.dob = `${Number(year) + below(7) - 3}-01-01`
    else if (errs(0.05)) other.dob = `${year}-${month}-${two(1 + below(28))}`
    else if (errs(0.055)) other.dob = ''
    if (errs(0.35)) other.phone = ''
    else if (errs(0.2)) other.phone = phone()
    else if (happens(0.3) && other.phone !== '') other.phone = `0${other.phone.slice(4)}`
    if (errs(0.06)) other.nationality = pick(['RWA', 'COD', 'BDI', ''])
    if (errs(0.02)) other.sex = other.sex === 'F' ? 'M' : 'F'
    return other
  }
  const shuffled = (list: Person[]): Person[] => {
    for (let last = list.length - 1; last > 0; last--) {
      const place = below(last + 1)
      ;[list[last], list[place]] = [list[place] as Person, list[last] as Person]
    }
    return list
  }
  return {
    left: shuffled(people.slice(0, count).map((person) => rewritten(person, errors * errorsLeft))),
    right: shuffled([...people.slice(0, inBoth), ...people.slice(count)].map((person) => rewritten(person, errors))),
  }
}
