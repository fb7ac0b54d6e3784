import { inside } from '../../src/fixture-inside.ts'
import {
  type Certificate,
  type InternalCertificate,
  type Method,
  type QuasiIdentifier,
  type ReleaseLedger,
  releasePlan,
} from '../../src/index.ts'
import { SecretKey } from '../../src/pseudonyms/secret-key.ts'
import { fraction, type RandomBelow, seededRandom } from '../../src/random.ts'
import { type Anonymised, anonymise } from '../../src/release/anonymise.ts'
import { hierarchies, quasiIdentifiers } from '../../src/release/fixture-age-and-place.ts'
import { openLedger } from '../../src/release/ledger.ts'
import type { Group, Place, Values } from './reconstruct.ts'

/** A person, and the releases in whose data the person is. */
type Person = { readonly id: string; readonly age: string; readonly place: string; readonly isIn: readonly boolean[] }

/** Releases of one population, with what they were made from. */
export type Released = {
  readonly k: number
  readonly noOneLeaves: boolean
  readonly releases: readonly {
    readonly rows: readonly Record<string, string>[]
    readonly certificate: Certificate
    readonly internal: InternalCertificate
  }[]
  readonly people: readonly Person[]
}

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 11 + 3))

const pick = <T>(of: readonly T[], random: RandomBelow): T => of[random(of.length)] as T

function drawPeople(releases: number, noOneLeaves: boolean, random: RandomBelow): Person[] {
  const skew = 1 + 2 * fraction(random)
  const drawn = <T>(of: readonly T[]): T => of[Math.floor(of.length * fraction(random) ** skew)] as T
  return Array.from({ length: 12 + random(90) }, (_, at) => {
    const from = fraction(random) < 0.7 ? 0 : random(releases)
    const to = noOneLeaves || fraction(random) < 0.85 ? releases - 1 : from + random(releases - from)
    return {
      id: `p${at}`,
      age: drawn(['12', '16', '25', '40']),
      place: drawn(['north', 'south', 'coast']),
      isIn: Array.from({ length: releases }, (_one, release) => from <= release && release <= to),
    }
  })
}

/** The columns of a plan: both, or one of them. */
function drawColumns(random: RandomBelow): QuasiIdentifier[] {
  const left = random(4)
  return quasiIdentifiers.filter((_, at) => at !== left)
}

/** Makes one release, or a series of two whose plans may differ in columns and method, under one ledger. */
export async function drawReleases(seed: number): Promise<Released> {
  const random = seededRandom(seed)
  const [count, k, noOneLeaves] = [1 + random(2), 2 + random(10), random(2) === 0]
  const people = drawPeople(count, noOneLeaves, random)
  let ledger: ReleaseLedger = openLedger('id', key)
  const releases: Released['releases'][number][] = []
  for (let at = 0; at < count; at++) {
    const plan = releasePlan({
      purpose: 'publicMicrodata',
      k,
      method: pick<Method>(['local', 'global', 'cells'], random),
      suppressionLimit: 1,
      quasiIdentifiers: drawColumns(random),
    })
    const rows = people.filter(({ isIn }) => isIn[at]).map(({ isIn: _, ...row }) => row)
    const add = ({ release, certificate, internal }: Anonymised): void => {
      releases.push({ rows: [...release.rows()], certificate, internal })
    }
    if (count === 1) add(await anonymise(inside(rows), plan))
    else {
      const made = await anonymise(inside(rows), plan, { history: { ledger, key, date: `202${at}-01-31` } })
      ledger = made.ledger
      add(made)
    }
  }
  return { k, noOneLeaves, releases, people }
}

/** The groups that an attacker may ask for: by one value or two, in all data or of those who came, left, became shown or are missing. */
export function groupsOf({ releases }: Released): Group[] {
  const columns = Object.entries(hierarchies)
  const single = columns.flatMap(([column, lines]) =>
    [...new Set(lines.flatMap((line) => line.slice(0, -1)))].map(
      (text) => (values: Values) => values[column]?.includes(text) === true,
    ),
  )
  const pairs = hierarchies.age.flatMap(([age]) =>
    hierarchies.place.map(
      ([place]) =>
        (values: Values) =>
          values.age?.[0] === age && values.place?.[0] === place,
    ),
  )
  const where: ((places: readonly Place[]) => boolean)[] = releases.flatMap((_, at) => {
    const isIn = (place: Place | undefined): boolean => place !== 'absent'
    const isShown = (place: Place | undefined): boolean => place !== 'absent' && place !== 'missing'
    const own = [(places: readonly Place[]) => isIn(places[at]), (places: readonly Place[]) => places[at] === 'missing']
    if (at === 0) return own
    return [
      ...own,
      (places: readonly Place[]) => !isIn(places[at - 1]) && isIn(places[at]),
      (places: readonly Place[]) => isIn(places[at - 1]) && !isIn(places[at]),
      (places: readonly Place[]) => !isShown(places[at - 1]) && isShown(places[at]),
      (places: readonly Place[]) => isShown(places[at - 1]) && !isShown(places[at]),
    ]
  })
  return [() => true, ...single, ...pairs].flatMap((has) =>
    where.map(
      (is): Group =>
        (values, places) =>
          has(values) && is(places),
    ),
  )
}
