import { type Json, KnownKeys, objectOr } from '@tip-standard/core'
import { toNumber } from './day-number.ts'

/** The day of a "yes" that no one decided: before any day, also an unknown one. */
const UNDECIDED = -1

const NO_ONE_REFUSED = -2
const NO_ONE_PASSED = 2 ** 31 - 1

/** An id as text; a value that cannot be written as JSON is converted to a string. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return String(value)
  }
}

/** For each key, the last day of a "no" and the first day of a "yes" that was acted on. */
class Days {
  #noes = new Int32Array(0)
  #yeses = new Int32Array(0)
  #isOvertaken = false

  /** Whether a "yes" was acted on that a later "no" withdraws. */
  get isOvertaken(): boolean {
    return this.#isOvertaken
  }

  add(at: number | undefined, no: number): void {
    if (at === undefined) return
    if (no > (this.#noes[at] as number)) this.#noes[at] = no
    if (no >= (this.#yeses[at] as number)) this.#isOvertaken = true
  }

  takesBack(at: number | undefined, yes: number): boolean {
    return at !== undefined && (this.#noes[at] as number) >= yes
  }

  /** The last "no". */
  noOf(at: number | undefined): number | undefined {
    const no = at === undefined ? NO_ONE_REFUSED : (this.#noes[at] as number)
    return no > NO_ONE_REFUSED ? no : undefined
  }

  heed(at: number | undefined, yes: number): void {
    if (at !== undefined && yes < (this.#yeses[at] as number)) this.#yeses[at] = yes
  }

  /** Moves what is known about one key to another key of the same person. */
  moveTo(at: number, from: number): void {
    this.heed(at, this.#yeses[from] as number)
    const no = this.#noes[from] as number
    this.add(at, no > NO_ONE_REFUSED ? no : (this.#noes[at] as number))
  }

  startAgain(): void {
    this.#yeses.fill(NO_ONE_PASSED)
    this.#isOvertaken = false
  }

  growTo(length: number): void {
    const [noes, yeses] = [new Int32Array(length).fill(NO_ONE_REFUSED), new Int32Array(length).fill(NO_ONE_PASSED)]
    noes.set(this.#noes)
    yeses.set(this.#yeses)
    this.#noes = noes
    this.#yeses = yeses
  }
}

/**
 * The last days on which a record says "no": the person to the use, and to keeping the record, `''` if the day is
 * unknown; and the exclusion of their guardian, as `exclusionIn` returns it.
 */
type Noes = { use?: string | undefined; keeping?: string | undefined; exclusion?: number | undefined }

/**
 * The days of the decisions on which someone is permitted; `undefined` stands for anything but the person's own
 * decision. If it is a guardian's, `exclusion` is the smallest one that would change it.
 */
type Yeses = { use: string | undefined; keeping: string | undefined; exclusion?: number | undefined }

/** The keys of a person in a record: in this case, and as a person; none if the record does not say who it is. */
export type Places = { readonly ofCase: number | undefined; readonly ofPerson: number | undefined }

/**
 * The refusals and withdrawals in all records that are read for one request, so that someone who agreed in one record
 * and refused in another is not permitted by the first. Two entries are one person if they have the same id across
 * cases, or the same case, id and reporting entity, or if other records join them (union-find, Tarjan 1975). A "no" to
 * the use applies to all of them, and so does the exclusion of a guardian; a "no" to keeping the record, to every copy
 * of that case.
 */
export class Refusals {
  readonly #keys = new KnownKeys()
  readonly #use = new Days()
  readonly #keeping = new Days()
  readonly #guardian = new Days()
  /** For each key, another key of the same person; for the representative of all of them, itself. */
  #same = new Int32Array(0)

  get #all(): readonly Days[] {
    return [this.#use, this.#keeping, this.#guardian]
  }

  /** Whether a "yes" was acted on that a "no" in a later record withdraws. */
  get isOvertaken(): boolean {
    return this.#all.some(({ isOvertaken }) => isOvertaken)
  }

  /** The keys of a person in a record. */
  placesOf(kind: 'victim' | 'perpetrator', person: Json, record: Json): Places {
    const entity = asText(objectOr(record['reportingEntity'])['id'])
    const [inCase, acrossCases] = kind === 'victim' ? [0, 1] : [2, 3]
    const names = [asText(objectOr(record['case'])['id']), asText(person['id'])]
    const across = asText(person['crossCaseId'])
    const ofCase = names.includes('') ? undefined : this.#placeOf(inCase, [entity, ...names])
    const ofAll = across === '' ? undefined : this.#placeOf(acrossCases, [entity, across])
    if (ofCase !== undefined && ofAll !== undefined) this.#join(ofAll, ofCase)
    return { ofCase, ofPerson: ofAll ?? ofCase }
  }

  /** Remembers every "no" of a record. */
  add(places: Places, { use, keeping, exclusion }: Noes): void {
    const person = this.personOf(places)
    if (use !== undefined) this.#use.add(person, toNumber(use))
    if (keeping !== undefined) this.#keeping.add(places.ofCase, toNumber(keeping))
    if (exclusion !== undefined) this.#guardian.add(person, exclusion)
  }

  /** The last known exclusion of a person's guardian; `undefined` if there is none. */
  exclusionOf(places: Places): number | undefined {
    return this.#guardian.noOf(this.personOf(places))
  }

  /**
   * Whether no known "no" of the person has the day of a "yes" or a later one; the "yes" is remembered, and with it
   * the exclusion of a guardian that would change it.
   */
  heed(places: Places, { use, keeping, exclusion }: Yeses): boolean {
    const toYes = (day: string | undefined): number => (day === undefined ? UNDECIDED : toNumber(day))
    const person = this.personOf(places)
    const [yes, kept] = [toYes(use), toYes(keeping)]
    if (this.#use.takesBack(person, yes) || this.#keeping.takesBack(places.ofCase, kept)) return false
    this.#use.heed(person, yes)
    this.#keeping.heed(places.ofCase, kept)
    if (exclusion !== undefined) this.#guardian.heed(person, exclusion)
    return true
  }

  /** Forgets who was permitted, and keeps the known refusals: for reading the same records again. */
  startAgain(): void {
    for (const days of this.#all) days.startAgain()
  }

  #placeOf(kind: number, texts: readonly string[]): number {
    const place = this.#keys.placeOf(kind, texts)
    const count = this.#same.length
    if (place < count) return place
    const same = new Int32Array(Math.max(64, 2 * place))
    same.set(this.#same)
    for (let at = count; at < same.length; at++) same[at] = at
    this.#same = same
    for (const days of this.#all) days.growTo(same.length)
    return place
  }

  /** The key that represents a person; `undefined` if the record does not say who it is. */
  personOf({ ofPerson }: Places): number | undefined {
    if (ofPerson === undefined) return undefined
    const same = this.#same
    let at = ofPerson
    while (same[at] !== at) {
      // Each step halves the path for later look-ups (path halving).
      same[at] = same[same[at] as number] as number
      at = same[at] as number
    }
    return at
  }

  #join(one: number, other: number): void {
    const [to, from] = [
      this.personOf({ ofCase: undefined, ofPerson: one }),
      this.personOf({ ofCase: undefined, ofPerson: other }),
    ]
    if (to === undefined || from === undefined || to === from) return
    this.#same[from] = to
    this.#use.moveTo(to, from)
    this.#guardian.moveTo(to, from)
  }
}
