import { lengthPrefixed, utf8 } from '../pseudonyms/bytes.ts'
import { deriveKey } from '../pseudonyms/domain.ts'
import { createKeyedHash } from '../pseudonyms/keyed-hash.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { isMissingCategory, type Row, toCategory } from '../table/cell.ts'
import type { Trajectories } from './trajectories.ts'

/** The length in bytes of each of the two numbers of a record: as many as a double represents exactly. */
const BYTES = 6
const LARGEST = 2 ** (8 * BYTES)

/** The numbers of each record: its position in a secret order, and its draw, from 0 to below 1. */
export type RecordDraws = { readonly places: readonly number[]; readonly draws: readonly number[] }

const isObject = (cell: unknown): boolean => typeof cell === 'object' && cell !== null

/** A cell of any column as a text; columns that no table counts may contain anything. */
const textOf = (name: string, cell: unknown): string =>
  isObject(cell) && (!Array.isArray(cell) || cell.some(isObject)) ? JSON.stringify(cell) : toCategory(cell, name)

/**
 * The texts that say whom a row is about: the columns that identify a person, or the whole row if one of them is
 * missing.
 */
function identityOf(row: Row, person: readonly string[]): string[] {
  const named = person.map((name) => toCategory(row[name], name))
  if (named.length > 0 && !named.some(isMissingCategory)) return ['person', ...named]
  const names = Object.keys(row).sort()
  return ['row', ...names.flatMap((name) => [name, textOf(name, row[name])])]
}

/** Makes the numbers of records one after the other, by keyed hashes. */
export class DrawsOfRecords implements RecordDraws {
  readonly places: number[] = []
  readonly draws: number[] = []
  readonly #hash
  readonly #person: readonly string[]

  constructor(key: SecretKey, person: readonly string[]) {
    this.#hash = createKeyedHash(deriveKey(key, { purpose: 'tableRounding', partner: 'own', epoch: '1' }, 'records'))
    this.#person = person
  }

  add(row: Row): void {
    const digest = this.#hash.of(utf8(identityOf(row, this.#person).map(lengthPrefixed).join('')))
    const numberAt = (start: number): number =>
      digest.subarray(start, start + BYTES).reduce((sum, byte) => sum * 256 + byte, 0)
    this.places.push(numberAt(0))
    this.draws.push(numberAt(BYTES) / LARGEST)
  }

  destroy(): void {
    this.#hash.destroy()
  }
}

/**
 * Makes the draw of a sum of people: that of the person who comes first in the secret order (min-wise hashing, Broder
 * 1997). It depends only on who they are. Adding up the keys of all, as statistical offices do, would also give the
 * same people the same draw, but every newcomer would change it, and the draws of the parts of a group would average
 * out.
 */
export function drawOfSum(
  { places, draws }: RecordDraws,
  { ofPerson, count }: Pick<Trajectories, 'ofPerson' | 'count'>,
): (sum: ArrayLike<number>) => number {
  const firstOf = new Int32Array(count).fill(-1)
  const isBefore = (one: number, other: number): boolean =>
    other === -1 || (places[one] as number) < (places[other] as number)
  for (const [person, trajectory] of ofPerson.entries())
    if (isBefore(person, firstOf[trajectory] as number)) firstOf[trajectory] = person
  return (sum) => {
    let first = -1
    for (let at = 0; at < sum.length; at++) {
      const person = firstOf[sum[at] as number] as number
      if (person !== -1 && isBefore(person, first)) first = person
    }
    return first === -1 ? 0 : (draws[first] as number)
  }
}
