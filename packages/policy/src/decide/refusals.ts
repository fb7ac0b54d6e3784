import { type Json, KnownKeys, objectOr } from '@tip-standard/core'

/** The day of a "yes" as a number that sorts as days do: what has no date is older than any day, and what no one decided is older still. */
const UNDECIDED = -1
const toNumber = (day: string): number => (day === '' ? 0 : Number(day.replaceAll('-', '')))

const NO_ONE_REFUSED = -2
const NO_ONE_PASSED = 2 ** 31 - 1

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** For each key, the last day of a "no" and the first day of a "yes" that was heeded. */
class Days {
  #noes = new Int32Array(0)
  #yeses = new Int32Array(0)
  #isOvertaken = false

  /** Whether a "yes" was heeded that a later "no" takes back. */
  get isOvertaken(): boolean {
    return this.#isOvertaken
  }

  add(places: readonly number[], no: number): void {
    for (const at of places) {
      if (no > (this.#noes[at] as number)) this.#noes[at] = no
      if (no >= (this.#yeses[at] as number)) this.#isOvertaken = true
    }
  }

  takesBack(places: readonly number[], yes: number): boolean {
    return places.some((at) => (this.#noes[at] as number) >= yes)
  }

  heed(places: readonly number[], yes: number): void {
    for (const at of places) if (yes < (this.#yeses[at] as number)) this.#yeses[at] = yes
  }

  startAgain(): void {
    this.#yeses.fill(NO_ONE_PASSED)
    this.#isOvertaken = false
  }

  growTo(count: number): void {
    if (count <= this.#noes.length) return
    const room = Math.max(64, 2 * count)
    const [noes, yeses] = [new Int32Array(room).fill(NO_ONE_REFUSED), new Int32Array(room).fill(NO_ONE_PASSED)]
    noes.set(this.#noes)
    yeses.set(this.#yeses)
    this.#noes = noes
    this.#yeses = yeses
  }
}

/** Under which keys a person of a record is known: in this case, and in all of their cases; none where the record does not say who it is. */
export type Places = { readonly ofCase: readonly number[]; readonly ofPerson: readonly number[] }

/**
 * What people refused or withdrew in any of the records that are read for one request, so that who agreed in one and refused in another is not let out by
 * the first. Records are of one person where they have the same id across cases, or the same case and id in it, of one reporting entity. A "no" to the use holds for all of them; a
 * "no" to keeping the record for every copy of that case.
 */
export class Refusals {
  readonly #keys = new KnownKeys()
  readonly #use = new Days()
  readonly #keeping = new Days()

  /** Whether a "yes" was heeded that a "no" of a later record takes back. */
  get isOvertaken(): boolean {
    return this.#use.isOvertaken || this.#keeping.isOvertaken
  }

  /** The places under which a person of a record is known. */
  placesOf(kind: 'victim' | 'perpetrator', person: Json, record: Json): Places {
    const entity = asText(objectOr(record['reportingEntity'])['id'])
    const [inCase, acrossCases] = kind === 'victim' ? [0, 1] : [2, 3]
    const names = [asText(objectOr(record['case'])['id']), asText(person['id'])]
    const across = asText(person['crossCaseId'])
    const ofCase = names.includes('') ? [] : [this.#keys.placeOf(inCase, [entity, ...names])]
    const ofPerson = across === '' ? ofCase : [...ofCase, this.#keys.placeOf(acrossCases, [entity, across])]
    for (const days of [this.#use, this.#keeping]) days.growTo(this.#keys.count)
    return { ofCase, ofPerson }
  }

  /** Remembers of which day the last "no" to the use is, and to keeping the record, where there is one; `''` where no day is known. */
  add(
    { ofPerson, ofCase }: Places,
    { use, keeping }: { use?: string | undefined; keeping?: string | undefined },
  ): void {
    if (use !== undefined) this.#use.add(ofPerson, toNumber(use))
    if (keeping !== undefined) this.#keeping.add(ofCase, toNumber(keeping))
  }

  /** Whether no "no" that is known so far is of the day of a "yes" or later; it is remembered. `undefined` stands for what is not decided. */
  heed(
    { ofPerson, ofCase }: Places,
    { use, keeping }: { use: string | undefined; keeping: string | undefined },
  ): boolean {
    const [yes, kept] = [use, keeping].map((day) => (day === undefined ? UNDECIDED : toNumber(day))) as [number, number]
    if (this.#use.takesBack(ofPerson, yes) || this.#keeping.takesBack(ofCase, kept)) return false
    this.#use.heed(ofPerson, yes)
    this.#keeping.heed(ofCase, kept)
    return true
  }

  /** Forgets who was let through, and keeps what is known of refusals: for reading the same records again. */
  startAgain(): void {
    this.#use.startAgain()
    this.#keeping.startAgain()
  }
}
