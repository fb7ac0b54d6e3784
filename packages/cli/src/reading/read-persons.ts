import {
  type Assessment,
  type AssessOptions,
  assess,
  factsFromCase,
  type Label,
  textsOf,
} from '@tip-standard/classification'
import { type FindingPlace, isCaseRecord } from '@tip-standard/core'
import { FindingsDigest } from '@tip-standard/formats/digest'
import type { Input, Item } from '../input/input.ts'
import type { Progress } from '../process/progress.ts'

/** The reading of one person, who is named by numbers only: the record of the file and the place among its victims, both from 1. */
export type PersonReading = { file: string; record: number; victim: number; at: FindingPlace; assessment: Assessment }

/** Places that are named of records that are left out; the rest is counted. */
const PLACES = 5

/** The row of a victim where the file has one, else the place of the record. */
function placeOf({ at, locate }: Item, victim: number): FindingPlace {
  const { sheet, table, line, row } = locate?.(['victims', victim]) ?? at
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(line === undefined ? {} : { line }),
    ...(row === undefined ? {} : { row }),
  }
}

/** One file that is read person by person, and what could not be read of it. */
export class FileReading {
  readonly path: string
  readonly kind: Input['kind']
  readonly findings: FindingsDigest = new FindingsDigest()
  /** Records that were met, those that were left out included. */
  records = 0
  /** Records with errors, of which nothing was read, and the places of the first of them. */
  left = 0
  readonly leftPlaces: FindingPlace[] = []
  readonly #batches: Input['batches']

  constructor(path: string, { kind, batches }: Input) {
    this.path = path
    this.kind = kind
    this.#batches = batches
  }

  /** Reads every victim of every record that is valid; memory holds one batch of records. */
  async *persons(options: AssessOptions, progress: Progress): AsyncGenerator<PersonReading> {
    for await (const { items, findings, notes } of this.#batches) {
      for (const finding of findings) this.findings.add('table', finding)
      for (const note of notes) this.findings.add('exchange', note)
      for (const item of items) yield* this.#read(item, options)
      progress.reach(this.path, this.records)
    }
  }

  *#read(item: Item, options: AssessOptions): Generator<PersonReading> {
    this.records++
    const { value } = item
    const record = item.at.record ?? this.records
    if (!isCaseRecord(value)) {
      this.left++
      if (this.leftPlaces.length < PLACES) this.leftPlaces.push({ ...item.at, record })
      return
    }
    for (const [index, { id }] of (value.victims ?? []).entries())
      yield {
        file: this.path,
        record,
        victim: index + 1,
        at: placeOf(item, index),
        assessment: assess(factsFromCase(value, id), options),
      }
  }

  /** Whether the file could not be read at all. */
  get isUnreadable(): boolean {
    return this.kind === 'unknown' && this.records === 0
  }

  /** Whether something of the file could not be read, or a record was left out. */
  get hasGaps(): boolean {
    return this.left > 0 || this.findings.groups().some(({ severity }) => severity === 'error')
  }
}

/** How many persons got which label, and how many a person should look at. */
export class Tally {
  persons = 0
  reviews = 0
  secondReaders = 0
  readonly labels: Map<Label, { count: number; text: string }> = new Map()

  add({ label, language, review }: Assessment): void {
    this.persons++
    if (review.proposed) this.reviews++
    if (review.secondReader) this.secondReaders++
    // The text of one person says what is open about that person; a count needs that of the label alone.
    const text = textsOf(language.id)(`label.${label}`)
    this.labels.set(label, { count: (this.labels.get(label)?.count ?? 0) + 1, text })
  }
}
