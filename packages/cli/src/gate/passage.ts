import { type CaseRecord, type FieldId, isObject, today } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import {
  carryPermission,
  decisionOf,
  explainField,
  type Gate,
  openGate,
  type Permission,
  type PermitRequest,
  type Permitted,
  type PersonDecision,
  PolicyError,
  withinCustody,
} from '@tip-standard/policy'
import { canBeReadAgain } from '../input/can-be-read-again.ts'
import type { TableOptions } from '../input/input.ts'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import type { Write } from '../process/output.ts'
import { refuseOverwriting } from '../process/overwriting.ts'
import { AuditFile } from './audit-file.ts'
import type { GateFlags, UsualGate } from './gate-flags.ts'
import { attestationsFor, internalPathOf, writeInternalFile } from './internal-file.ts'
import { judgedOtherwiseLine } from './judged-day.ts'
import { noOneLeft } from './no-one-left.ts'
import { toPermitRequest } from './permit-request.ts'
import { sayInternal } from './say-internal.ts'
import { readStandingPolicy } from './standing-policy.ts'
import { withheldLine } from './withheld-line.ts'

/** What opens the gate for one run of a command. */
export type PassageOptions = {
  /** The command as it is typed. */
  command: string
  /** Whether the output holds single records, which some audiences never take. */
  holdsRecords: boolean
  output: string | undefined
  /** Whether the output names rows by their place in it, so that the internal file has to say which row that was. */
  numbersRows?: boolean
}

/** The files that a run reads, and how tables in them are read. */
export type PassageInput = { paths: readonly string[]; options?: TableOptions }

/** Someone was let through who refused in a record that came later. */
class RefusedLater extends CouldNotRun {
  constructor() {
    super(
      'Someone who was let through refused in a later record, and a pipe is read only once: do not use any of the output, and give a file instead.',
    )
  }
}

async function opened(request: PermitRequest): Promise<Gate> {
  try {
    return await openGate(request)
  } catch (error) {
    if (error instanceof PolicyError) throw new CouldNotRun(error.message)
    throw error
  }
}

const isFieldId = (name: string): name is FieldId => fields.some(({ id }) => id === name)

/** Whether a value is a case record, valid or not, and no flat row. */
export const isRecordLike = (value: unknown): value is CaseRecord =>
  isObject(value) &&
  (Array.isArray(value['victims']) || Array.isArray(value['perpetrators']) || isObject(value['case']))

/** What one run of a command lets through of its input, and what it says about it in the end. */
export class Passage {
  readonly #request: PermitRequest
  readonly #options: PassageOptions
  readonly #internalPath: string | undefined
  readonly #audit: AuditFile | undefined
  readonly #today: string
  #gate: Gate
  #rows: number[] | undefined
  #passed: Permitted | undefined
  #ofRows: PersonDecision | undefined
  #rowCount = 0
  #readings = 0
  /** Whether the gate was closed: then it has forgotten what people refused, which the next reading learns again. */
  #hasEnded = false

  constructor(
    request: PermitRequest,
    gate: Gate,
    options: PassageOptions,
    { internalPath, audit, today }: { internalPath: string | undefined; audit: AuditFile | undefined; today: string },
  ) {
    this.#today = today
    this.#request = request
    this.#audit = audit
    this.#gate = gate
    this.#options = options
    this.#internalPath = internalPath
  }

  /** What the output is for: public facts. */
  get permission(): Permission {
    return this.#gate.permission
  }

  /** Whether the reports of several organisations are added up. */
  get acrossEntities(): boolean {
    return this.#request.acrossEntities === true
  }

  /** Whether the output stays inside the organisation: then everything passes as it is. */
  get isInternal(): boolean {
    return this.permission.isInternal
  }

  /** Whether a field leaves, and everything that it is in, no matter whom it is about. */
  leaves(field: FieldId): boolean {
    return this.#gate.act.fields.includes(field) && explainField(field, this.#request).leaves === 'yes'
  }

  /** Whether the policy withholds a field of every record, so that its column is empty whatever the records contain. */
  isMasked(column: string): boolean {
    return !this.isInternal && isFieldId(column) && explainField(column, this.#request).leaves === 'no'
  }

  /**
   * Begins to read the input, from its start: a file may be read more than once, and no one counts twice. Of records
   * only the fields are copied that are asked for.
   */
  begin(fields?: readonly FieldId[]): void {
    this.#gate = this.#hasEnded ? this.#gate.afresh(fields) : this.#gate.again(fields)
    this.#hasEnded = false
    if (this.#readings === 0) this.#audit?.start(this.#gate.act)
    this.#readings++
    this.#rows = undefined
    this.#ofRows = undefined
    this.#rowCount = 0
  }

  /**
   * Does work that reads case records of files and writes nothing before its end. Mostly no one refuses in a record
   * after the one that they agreed in, so the files are not read for that before anyone passes; where someone did, the
   * work is done once more, and the gate knows.
   */
  async inOneReading<T>(input: PassageInput, work: (learns: PassageInput | undefined) => Promise<T>): Promise<T> {
    // An audit is written once, while records pass; a pipe has nothing to read again.
    if (this.#audit !== undefined || !input.paths.every(canBeReadAgain)) return await work(input)
    try {
      return await work(undefined)
    } catch (error) {
      if (!(error instanceof RefusedLater)) throw error
      return await work(undefined)
    }
  }

  /**
   * Whether what people refused in a file has to be known before anyone leaves. A pipe is read once: there the end of
   * the reading tells whether someone left who refused later.
   */
  mustLearn(path: string): boolean {
    return this.#gate.heedsConsent && canBeReadAgain(path)
  }

  /** Remembers what the people of a record refused. */
  learn(record: unknown): void {
    this.#gate.learn(record)
  }

  /** Learns what people refused in the case records of files, in those that have errors as well. */
  async learnFrom({ paths, options }: PassageInput): Promise<void> {
    for (const path of paths.filter((one) => this.mustLearn(one)))
      for await (const { items } of (await openInput(path, options)).batches)
        for (const { value } of items) this.learn(value)
  }

  /**
   * Ends the reading. Throws a `CouldNotRun` if someone was permitted who refused in a later record, or if no one is
   * left.
   */
  end(): void {
    try {
      this.#gate.close()
    } catch (error) {
      if (error instanceof PolicyError) throw new RefusedLater()
      throw error
    }
    this.#hasEnded = true
    this.#refuseNoOne()
  }

  /** The copy of a record that leaves; `undefined` where no one in it may. */
  pass(record: CaseRecord): Permitted | undefined {
    if (this.isInternal) return withinCustody(record)
    const { record: passed, decisions } = this.#gate.pass(record)
    // Of a file that is read again the same is decided again.
    if (this.#audit !== undefined && this.#readings <= 1)
      for (const entry of this.#gate.entries(record, decisions)) this.#audit.write(entry)
    this.#passed ??= passed
    return passed
  }

  /** A row that leaves because the record which was read from it does. Throws where no record left. */
  carry<T extends object>(row: T): Permitted<T> {
    return carryPermission(this.#passed ?? {}, row)
  }

  /** The kinds of basis that the output can rest on: public, because rows have one, and no case record decides it. */
  get bases(): readonly string[] {
    if (this.#ofRows === undefined) return this.#gate.bases
    if (!this.#ofRows.permitted) return []
    const { basis } = this.#ofRows
    return [basis.by === 'mandate' || basis.by === 'attestation' ? basis.basis : basis.by]
  }

  /**
   * The copy of a row without consents that leaves; `undefined` if it may not. The decision about one is the decision
   * about all.
   */
  passRow<T extends object>(row: T): Permitted<T> | undefined {
    if (this.isInternal) return withinCustody(row)
    const { row: passed, decision } = this.#gate.passRow(row)
    this.#ofRows = decision
    this.#rowCount++
    return passed
  }

  /** The file for what only the organisation itself may know; inside one custody there is none. */
  get internalPath(): string | undefined {
    return this.#internalPath
  }

  get #isAnyoneWithheld(): boolean {
    return Object.keys(this.#gate.counts.withheld).length > 0
  }

  /** Whether the output names rows by their place in it. */
  get numbersRows(): boolean {
    return this.#options.numbersRows === true
  }

  /** Records the number of a row that leaves. */
  keepRow(row: number): void {
    if (!this.numbersRows) return
    this.#rows ??= []
    this.#rows.push(row)
  }

  #refuseNoOne(): void {
    const { counts } = this.#gate
    if (!this.isInternal && counts.permitted === 0 && this.#isAnyoneWithheld) throw noOneLeft(this.#request, counts)
  }

  /**
   * Passes case records, one by one; ends with an error if no one is left. Refusals are first read from the files named
   * for them.
   */
  async *records(
    records: AsyncIterable<CaseRecord>,
    { fields, learns }: { fields?: readonly FieldId[] | undefined; learns?: PassageInput | undefined } = {},
  ): AsyncGenerator<Permitted> {
    this.begin(fields)
    if (learns !== undefined) await this.learnFrom(learns)
    for await (const record of records) {
      const passed = this.pass(record)
      if (passed !== undefined) yield passed
    }
    this.end()
  }

  /**
   * Writes the internal file, if there is one, once everything was read; `to` writes it with outputs that are still to
   * be placed. `comparison` is what was made of the data, compared with them.
   */
  async writeInternal(comparison?: object, to?: Write): Promise<void> {
    if (this.isInternal || this.#internalPath === undefined) return
    const { counts } = this.#gate
    const facts = {
      command: this.#options.command,
      request: this.#request,
      policy: this.permission.policy,
      counts,
      attestations: attestationsFor(this.#request),
      ...(this.#isAnyoneWithheld && this.#rows !== undefined ? { rows: this.#rows } : {}),
      ...(comparison === undefined ? {} : { comparison }),
    }
    await writeInternalFile(this.#internalPath, facts, to)
  }

  /** Ends the audit of an output that was written, and says what a reader of standard error has to know: no counts. */
  conclude(): void {
    if (this.isInternal) {
      sayInternal()
      return
    }
    this.#audit?.end(
      this.#ofRows === undefined ? undefined : { rows: this.#rowCount, decision: decisionOf(this.#ofRows) },
    )
    const { permission } = this
    const policy = permission.policy.replace(/#.*/s, '')
    const withheld = this.#isAnyoneWithheld ? withheldLine(this.#internalPath, this.numbersRows) : ''
    process.stderr.write(
      `${judgedOtherwiseLine(permission.at, this.#today)}For ${permission.audience}, for ${permission.purpose}, under the policy ${policy}.\n${withheld}`,
    )
  }

  /** Concludes, and writes the internal file of an output that is in its place already. */
  async finish(comparison?: object): Promise<void> {
    this.conclude()
    await this.writeInternal(comparison)
  }
}

/** Opens the way out for one run of a command, at a moment. Throws a `CouldNotRun` for a request that the policy cannot answer. */
export async function openPassage(
  flags: GateFlags,
  usual: UsualGate,
  options: PassageOptions,
  now: Date = new Date(),
): Promise<Passage> {
  const day = today(undefined, now)
  const asked = toPermitRequest(flags, usual, await readStandingPolicy(flags.policy), flags.on ?? day)
  const request = { ...asked, madeAt: now }
  const gate = await opened(request)
  const { audience, takes, isInternal } = gate.permission
  if (options.holdsRecords && takes === 'releases')
    throw new CouldNotRun(
      `The audience ${audience} takes tables and anonymised rows, never single records: use tip table, tip anonymise or tip synthesise.`,
    )
  const beside = options.output === undefined ? undefined : internalPathOf(options.output)
  const internalPath = isInternal ? undefined : (flags.internal ?? beside)
  if (internalPath !== undefined) refuseOverwriting(internalPath)
  const audit = isInternal || flags.audit === undefined ? undefined : new AuditFile(flags.audit, options.command)
  return new Passage(request, gate, options, { internalPath, audit, today: day })
}
