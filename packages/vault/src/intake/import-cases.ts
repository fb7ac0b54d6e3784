import { isDeepStrictEqual } from 'node:util'
import { type CaseRecord, type Finding, type IdentityRecord, isObject, validate } from '@tip-standard/core'
import type { Acts, Scene } from '../access/acts.ts'
import { checkKeeping } from '../access/check-keeping.ts'
import { checkDecisionDays } from '../access/decision-days.ts'
import type { Identities } from '../access/identities.ts'
import type { Session } from '../access/session.ts'
import { caseIdOf, checkDocument, writing } from '../access/write-cases.ts'
import { loadCase, type StoredCase, storeCase } from '../records/case-store.ts'
import type { PersonOfCase } from '../records/references.ts'
import { checkNotErased } from '../records/tombstones.ts'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'

/**
 * The result of reading a part of a file: a case record, the identities of its people separate from it, and findings;
 * only findings if no record could be made. Readers of `@tip-standard/formats` and `@tip-standard/xlsforms` return
 * these.
 */
export type ImportItem = { record?: unknown; identities?: readonly unknown[]; findings?: readonly Finding[] }

type Outcome = { outcome: 'stored' | 'there' | 'noRecord' } | { outcome: 'refused'; by: VaultErrorCode }

/**
 * The outcome of one item: `there` means that the vault has exactly this already; `noRecord` has a reader's findings
 * about something that is not a record, such as a blank row. Findings name places and rules, never values.
 */
export type ImportedItem = Outcome & {
  /** Its position among the items, from 1. */
  at: number
  case?: string
  findings: readonly Finding[]
  /** The outcomes of its identities, in order. */
  identities: readonly (Outcome & { findings: readonly Finding[] })[]
}

/** The outcome of an import. */
export type ImportReport = { stored: number; there: number; refused: number; items: readonly ImportedItem[] }

/** Errors that concern one item only: the import continues after them. */
const OF_ONE_ITEM: readonly VaultErrorCode[] = [
  ...(['recordInvalid', 'recordTooLarge', 'textMalformed', 'otherAgency', 'erased', 'conflict'] as const),
  ...(['decisionToCome', 'keepingRefused', 'notFound', 'personUnknown', 'withheld', 'keyMissing'] as const),
]

/** Imports records from other systems, each in one act. It never changes what is in the vault. */
export class Intake {
  readonly #acts: Acts
  readonly #identities: Identities

  constructor(acts: Acts, identities: Identities) {
    this.#acts = acts
    this.#identities = identities
  }

  /**
   * Imports items one after the other. Errors that concern all of them, such as an ended session, are thrown; a later
   * import finds what was stored until then.
   */
  async importAll(session: Session, items: Iterable<ImportItem> | AsyncIterable<ImportItem>): Promise<ImportReport> {
    const done: ImportedItem[] = []
    let at = 0
    for await (const item of items) done.push(await this.#importOne(session, item, ++at))
    const count = (what: ImportedItem['outcome']): number => done.filter(({ outcome }) => outcome === what).length
    return { stored: count('stored'), there: count('there'), refused: count('refused'), items: done }
  }

  async #importOne(
    session: Session,
    { record, identities = [], findings = [] }: ImportItem,
    at: number,
  ): Promise<ImportedItem> {
    const known = caseIdOf(record)
    const item = { at, ...(known === undefined ? {} : { case: known.case }) }
    if (findings.some(({ severity }) => severity === 'error'))
      return { ...item, outcome: 'refused', by: 'recordInvalid', findings, identities: [] }
    if (record === undefined) return { ...item, outcome: 'noRecord', findings, identities: [] }
    const { findings: own, ...outcome } = await outcomeOf(() => this.#importCase(session, record, known))
    const all = [...findings, ...own]
    if (outcome.outcome === 'refused') return { ...item, ...outcome, findings: all, identities: [] }
    const people = []
    for (const identity of identities)
      people.push(await outcomeOf(() => this.#importIdentity(session, record as CaseRecord, identity)))
    return { ...item, ...outcome, findings: all, identities: people }
  }

  async #importCase(
    session: Session,
    document: unknown,
    subject: { case: string } | undefined,
  ): Promise<'stored' | 'there'> {
    const on = { what: 'importCase', ...(subject === undefined ? {} : { subject }) } as const
    return await this.#acts.do(session, on, async (scene) => {
      if (!scene.gate.access.writes) throw new VaultError('notAllowed')
      const record: CaseRecord = checkDocument(document, validate)
      if (record.reportingEntity.id !== session.agency) throw new VaultError('otherAgency')
      await checkNotErased(scene, record)
      const stored = await storedCase(scene, record.case.id)
      if (stored === undefined) {
        checkDecisionDays(record, scene.day)
        checkKeeping(record, scene.policy, scene.day)
        const version = await storeCase(scene, record, 0, writing(scene))
        scene.note({ subject: { case: record.case.id, version } })
        return 'stored'
      }
      // Someone who holds exactly the same record learns nothing from this, whatever else they may see.
      if (!(await hasBeen(scene, stored, record))) throw new VaultError('conflict')
      return 'there'
    })
  }

  async #importIdentity(session: Session, record: CaseRecord, identity: unknown): Promise<'stored' | 'there'> {
    const person = personOf(record, isObject(identity) ? identity['personId'] : undefined)
    if (person === undefined) throw new VaultError('personUnknown')
    const birthDate = record.victims?.find(({ id }) => id === person.person)?.birthDate
    return await this.#identities.putOnce(session, person, identity as IdentityRecord, birthDate)
  }
}

/** The outcome of an attempt; errors that concern more than it are rethrown. */
async function outcomeOf(work: () => Promise<'stored' | 'there'>): Promise<Outcome & { findings: readonly Finding[] }> {
  try {
    return { outcome: await work(), findings: [] }
  } catch (error) {
    if (error instanceof VaultError && OF_ONE_ITEM.includes(error.code))
      return { outcome: 'refused', by: error.code, findings: error.findings }
    throw error
  }
}

/** The case, if there is one that the session may see. */
async function storedCase(scene: Scene, caseId: string): Promise<StoredCase | undefined> {
  try {
    return await loadCase(scene, caseId)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'notFound') return undefined
    throw error
  }
}

/** Whether a record is what a case is, or was when first stored: importing a file again does not undo later changes. */
async function hasBeen(scene: Scene, { record: newest, version }: StoredCase, record: CaseRecord): Promise<boolean> {
  const plain: unknown = JSON.parse(JSON.stringify(record))
  if (isDeepStrictEqual(newest, plain)) return true
  if (version === 1) return false
  try {
    return isDeepStrictEqual((await loadCase(scene, record.case.id, 1)).record, plain)
  } catch (error) {
    // Someone was erased since, so earlier versions are unreadable.
    if (error instanceof VaultError && error.code === 'keyMissing') return false
    throw error
  }
}

function personOf(
  { case: { id }, victims = [], perpetrators = [] }: CaseRecord,
  person: unknown,
): PersonOfCase | undefined {
  if (typeof person !== 'string') return undefined
  if (victims.some((one) => one.id === person)) return { case: id, kind: 'victim', person }
  return perpetrators.some((one) => one.id === person) ? { case: id, kind: 'perpetrator', person } : undefined
}
