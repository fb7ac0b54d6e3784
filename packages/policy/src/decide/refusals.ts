import { type Json, KnownKeys, objectOr } from '@tip-standard/core'

/** The day of a "yes" as a number that sorts as days do: what has no date is older than any day, and what is attested is older still, for no one decided it. */
const ATTESTED = -1
const toNumber = (day: string): number => (day === '' ? 0 : Number(day.replaceAll('-', '')))

const NO_ONE_REFUSED = -2
const NO_ONE_PASSED = 2 ** 31 - 1

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/**
 * What people refused or withdrew in any of the records that are read for one request, so that who agreed in one and refused in another is not let out by
 * the first. Records are of one person where they have the same id across cases, or the same case and id in it, of one reporting entity.
 */
export class Refusals {
  readonly #keys = new KnownKeys()
  /** For each key, the last day of a "no". */
  #noes = new Int32Array(0)
  /** For each key, the first day of a "yes" that was heeded. */
  #yeses = new Int32Array(0)
  #isOvertaken = false

  /** Whether a "yes" was heeded that a "no" of a later record takes back. */
  get isOvertaken(): boolean {
    return this.#isOvertaken
  }

  /** The places under which a person of a record is known: none where the record does not say who it is. */
  placesOf(kind: 'victim' | 'perpetrator', person: Json, record: Json): readonly number[] {
    const entity = asText(objectOr(record['reportingEntity'])['id'])
    const [inCase, acrossCases] = kind === 'victim' ? [0, 1] : [2, 3]
    const names = [asText(objectOr(record['case'])['id']), asText(person['id'])]
    const across = asText(person['crossCaseId'])
    const places: number[] = []
    if (!names.includes('')) places.push(this.#keys.placeOf(inCase, [entity, ...names]))
    if (across !== '') places.push(this.#keys.placeOf(acrossCases, [entity, across]))
    if (this.#keys.count > this.#noes.length) this.#grow()
    return places
  }

  /** Remembers a "no" and its day, `''` where none is known. */
  add(places: readonly number[], day: string): void {
    const no = toNumber(day)
    for (const at of places) {
      if (no > (this.#noes[at] as number)) this.#noes[at] = no
      if (no >= (this.#yeses[at] as number)) this.#isOvertaken = true
    }
  }

  /** Whether no "no" that is known so far is of the day of a "yes" or later; it is remembered. `undefined` stands for what is attested and not decided. */
  heed(places: readonly number[], day: string | undefined): boolean {
    const yes = day === undefined ? ATTESTED : toNumber(day)
    if (places.some((at) => (this.#noes[at] as number) >= yes)) return false
    for (const at of places) if (yes < (this.#yeses[at] as number)) this.#yeses[at] = yes
    return true
  }

  /** Forgets who was let through, and keeps what is known of refusals: for reading the same records again. */
  startAgain(): void {
    this.#yeses.fill(NO_ONE_PASSED)
    this.#isOvertaken = false
  }

  #grow(): void {
    const room = Math.max(64, 2 * this.#keys.count)
    const [noes, yeses] = [new Int32Array(room).fill(NO_ONE_REFUSED), new Int32Array(room).fill(NO_ONE_PASSED)]
    noes.set(this.#noes)
    yeses.set(this.#yeses)
    this.#noes = noes
    this.#yeses = yeses
  }
}
