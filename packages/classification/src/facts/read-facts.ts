import { isObject } from '@tip-standard/core'
import { anyOf, type Truth } from '../logic/truth.ts'
import {
  AGE_CLASSES,
  type AgeClass,
  CIRCUMSTANCES,
  DECIDED_STATUSES,
  type DecidedStatus,
  type FactId,
  GROUPS,
  type Group,
  PHASES,
  type Phase,
  PURPOSE_STAGES,
  type PurposeStage,
  RELIABILITIES,
  type Statement,
} from './facts.ts'
import { FactsError, type FactsFinding, factsFinding } from './facts-error.ts'

/** The most statements about one fact, and the most findings that are reported. */
const LIMITS = { statements: 100, findings: 20, text: 200 }

/** Facts as they were read: the statements about each, by name, in the order of the standard's lists. */
export type KnownFacts = {
  ageClass: AgeClass
  purposeStage: PurposeStage
  decidedStatus: DecidedStatus | undefined
  statements: ReadonlyMap<FactId, readonly Statement[]>
  /** Input that is not a fact or not a part of a statement: it was not read, and may be a typing error. */
  notRead: readonly FactsFinding[]
}

const groups = /* @__PURE__ */ Object.keys(GROUPS) as Group[]

const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ['ageClass', 'purposeStage', 'decidedStatus'].concat(groups, CIRCUMSTANCES),
)

/** The codes that can be given in each group, those of the standard and those that a law adds, each with the name of its fact. */
export type Codes = Record<Group, ReadonlyMap<string, FactId>>

/** Reads an own property of an object; inherited ones do not count. */
function member(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && (list as readonly string[]).includes(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LIMITS.text

const STATEMENT_MEMBERS = ['value', 'source', 'phase', 'date', 'reliability', 'contradictedBy']

/** Whether a statement has an unknown property. */
const isMisspelt = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((name) => !STATEMENT_MEMBERS.includes(name))

function toStatement(value: unknown): Statement | undefined {
  if (typeof value === 'boolean') return { value }
  if (!isObject(value)) return undefined
  const said = member(value, 'value')
  if (typeof said !== 'boolean') return undefined
  const statement: Statement = { value: said }
  for (const name of ['source', 'date', 'contradictedBy'] as const) {
    const text = member(value, name)
    if (text === undefined) continue
    if (!isText(text)) return undefined
    statement[name] = text
  }
  const [phase, reliability] = [member(value, 'phase'), member(value, 'reliability')]
  if (phase !== undefined) {
    if (!isOneOf(PHASES, phase)) return undefined
    statement.phase = phase
  }
  if (reliability !== undefined) {
    if (!isOneOf(RELIABILITIES, reliability)) return undefined
    statement.reliability = reliability
  }
  return statement
}

/** The order of statements has no effect, so they are sorted. */
function compare(a: Statement, b: Statement): number {
  const [one, other] = [a, b].map((statement) =>
    JSON.stringify([
      statement.phase,
      statement.value,
      statement.source,
      statement.date,
      statement.reliability,
      statement.contradictedBy,
    ]),
  ) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

class FactsReader {
  readonly findings: FactsFinding[] = []
  readonly notRead: FactsFinding[] = []
  readonly #isStrict: boolean
  readonly statements = new Map<FactId, readonly Statement[]>()

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict
  }

  fail(code: FactsFinding['code'], path: string[]): void {
    if (this.findings.length < LIMITS.findings) this.findings.push(factsFinding(code, path))
  }

  /** Reports what was not read; it changes nothing else about a reading. */
  warn(code: FactsFinding['code'], path: string[]): void {
    if (this.notRead.length < LIMITS.findings) this.notRead.push(factsFinding(code, path, 'warning'))
  }

  read(id: FactId, value: unknown): void {
    if (value === undefined || value === null) return
    const given = Array.isArray(value) ? value : [value]
    if (given.length > LIMITS.statements) {
      this.fail('tooMany', id.split('.'))
      return
    }
    const statements = given.map(toStatement)
    const isOdd = given.some(isMisspelt)
    if (statements.includes(undefined) || (this.#isStrict && isOdd)) {
      this.fail('notAFact', id.split('.'))
      return
    }
    if (isOdd) this.warn('unknownProperty', id.split('.'))
    if (statements.length > 0) this.statements.set(id, (statements as Statement[]).sort(compare))
  }

  readGroup(group: Group, value: unknown, codes: Codes[Group]): void {
    if (value === undefined || value === null) return
    if (!isObject(value)) {
      this.fail('notAnObject', [group])
      return
    }
    for (const [code, id] of codes) this.read(id, member(value, code))
    // An unknown code would be a lost fact: a typing error must not turn into "not stated".
    for (const name of Object.keys(value)) {
      if (codes.has(name)) continue
      this.fail('unknownCode', [group])
      break
    }
  }

  /** A property that is not a fact is an error in strict mode, and a warning otherwise: a typing error must not go unnoticed. */
  readNames(input: Record<string, unknown>): void {
    if (Object.keys(input).every((name) => NAMES.has(name))) return
    if (this.#isStrict) this.fail('unknownFact', [])
    else this.warn('unknownFact', [])
  }

  readCode<T extends string>(name: string, list: readonly T[], value: unknown): T | undefined {
    if (value === undefined || value === null || isOneOf(list, value)) return value ?? undefined
    this.fail('notACode', [name])
    return undefined
  }
}

/**
 * Reads the facts of one person; properties that are not facts of the standard are not read and reported as `notRead`, codes that cannot
 * be given are an error. Throws a `FactsError` that names places and codes, and never the values given.
 */
export function readFacts(input: unknown, codes: Codes, { isStrict = false }: { isStrict?: boolean } = {}): KnownFacts {
  const reader = new FactsReader(isStrict)
  let read: KnownFacts
  try {
    read = readAll(input, codes, reader)
  } catch {
    // A getter or a proxy that throws is not data; what it threw is not repeated.
    throw new FactsError([factsFinding('notAnObject', [])])
  }
  if (reader.findings.length > 0) throw new FactsError(reader.findings)
  return read
}

function readAll(input: unknown, codes: Codes, reader: FactsReader): KnownFacts {
  const { statements, notRead } = reader
  if (!isObject(input)) {
    reader.fail('notAnObject', [])
    return { ageClass: 'unknown', purposeStage: 'unknown', decidedStatus: undefined, statements, notRead }
  }
  const ageClass = reader.readCode('ageClass', AGE_CLASSES, member(input, 'ageClass')) ?? 'unknown'
  const purposeStage = reader.readCode('purposeStage', PURPOSE_STAGES, member(input, 'purposeStage')) ?? 'unknown'
  const decidedStatus = reader.readCode('decidedStatus', DECIDED_STATUSES, member(input, 'decidedStatus'))
  for (const group of groups) reader.readGroup(group, member(input, group), codes[group])
  for (const id of CIRCUMSTANCES) reader.read(id, member(input, id))
  reader.readNames(input)
  return { ageClass, purposeStage, decidedStatus, statements, notRead }
}

const denies = ({ value }: Statement): boolean => !value

/** Reads the statements about one phase; if there are none, those about the whole apply to it. */
function truthIn(phase: Phase | undefined, statements: readonly Statement[]): Truth {
  const whole = statements.filter((one) => one.phase === undefined)
  const named = statements.filter((one) => one.phase === phase)
  const own = named.length === 0 ? whole : named
  if (own.length === 0) return 'unknown'
  if (own.some(({ contradictedBy }) => contradictedBy !== undefined)) return 'disputed'
  if (!own.some(({ value }) => value)) return 'false'
  return own.some(denies) || whole.some(denies) ? 'disputed' : 'true'
}

/**
 * Combines the statements about a fact. What is true in one phase is true; a "no" about another phase does not deny it, but a
 * "no" about the same phase, or about the whole, does. A "no" about one phase leaves the others blank, and blank is not "no".
 */
export function truthOf(statements: readonly Statement[] = []): Truth {
  const [first] = statements
  if (first === undefined) return 'unknown'
  // Most facts are one statement.
  if (statements.length === 1 && first.contradictedBy === undefined && (first.value || first.phase === undefined))
    return first.value ? 'true' : 'false'
  const isOfWhole = statements.some(({ phase }) => phase === undefined)
  return anyOf(isOfWhole ? [undefined, ...PHASES] : PHASES, (phase) => truthIn(phase, statements))
}

/** Reduces facts to one phase: statements about the whole apply to it unless the phase has statements of its own. */
export function inPhase(facts: KnownFacts, phase: Phase): KnownFacts {
  const statements = new Map<FactId, readonly Statement[]>()
  for (const [id, all] of facts.statements) {
    const whole = all.filter((one) => one.phase === undefined)
    const own = all.filter((one) => one.phase === phase).map(({ phase: _, ...said }) => said)
    const said = own.length === 0 ? whole : [...own, ...whole.filter(denies)]
    if (said.length > 0) statements.set(id, said)
  }
  return { ...facts, statements }
}
