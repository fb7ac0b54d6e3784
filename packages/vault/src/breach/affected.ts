import type { CaseThen, VaultAct, VaultEvent } from '../audit-events.ts'

/**
 * What happened: someone with access misused it; a stranger has a copy of the store (a disk, a backup, the database); a
 * device with drafts or exports is lost; or something was sent to the wrong recipient.
 */
export type BreachKind = 'misuse' | 'copyOfStore' | 'lostDevice' | 'wrongRecipient'

/** An alert, as far as it is known: refine it as more becomes known, and make the report again. */
export type BreachAlert = {
  kind: BreachKind
  /** When it was discovered, an instant in UTC, ISO 8601. The legal deadlines run from here. */
  discoveredAt: string
  /** When it began and ended, if known. */
  from: string
  until: string
  /** Whose access, by pseudonym (default: anyone's). */
  actors?: readonly string[]
  /** From which places, as the log names them, such as the address of a machine that others used (default: any). */
  places?: readonly string[]
  /** Which cases (default: any). */
  cases?: readonly string[]
  /** Whether keys or a passphrase were with the data: without them, sealed data reveal nothing to a stranger. */
  keysExposed: boolean
  /** A drill: every page says so. */
  isExercise: boolean
}

/** A person or a whole case about which something was disclosed. */
export type AffectedSubject = {
  case?: string
  person?: string
  /** The whole case was opened and can no longer be read: the number of people in it is unknown. */
  peopleUnknown?: true
  /** Whether the identity was disclosed, and not only the case record. */
  identity: boolean
  acts: number
  firstAt: string
  lastAt: string
}

/**
 * Returns the ids of the people who were in each of these cases at the time, in the same order; `undefined` for a case
 * that cannot be read. `vault.audit.peopleThen` queries the vault.
 */
export type PeopleThen = (cases: readonly CaseThen[]) => Promise<readonly (readonly string[] | undefined)[]>

/** What an act reveals about people, or stores about them; `keptIdentity` stores an identity. */
type Tells = 'record' | 'identity' | 'kept' | 'keptIdentity' | 'nothing'

/** Every act: a new one does not compile until someone states what it reveals. */
const TELLS: Readonly<Record<VaultAct, Tells>> = {
  readCase: 'record',
  readHistory: 'record',
  readArchive: 'record',
  readView: 'record',
  breakGlass: 'record',
  refer: 'record',
  release: 'record',
  packDevice: 'record',
  openIdentity: 'identity',
  findIdentity: 'identity',
  checkContact: 'identity',
  subjectAccess: 'identity',
  putCase: 'kept',
  importCase: 'kept',
  putIdentity: 'keptIdentity',
  rotateKeys: 'nothing',
  backup: 'nothing',
  restore: 'nothing',
  plantCanary: 'nothing',
  touchCanary: 'nothing',
  startSession: 'nothing',
  recordConsent: 'nothing',
  assignCase: 'nothing',
  listCases: 'nothing',
  settleAlarm: 'nothing',
  reviewBreakGlass: 'nothing',
  askApproval: 'nothing',
  approve: 'nothing',
  decline: 'nothing',
  readLog: 'nothing',
  askRelease: 'nothing',
  approveRelease: 'nothing',
  declineRelease: 'nothing',
  listReleases: 'nothing',
  openSeries: 'nothing',
  keepSeries: 'nothing',
  recordReceipt: 'nothing',
  revokeReferral: 'nothing',
  listReferrals: 'nothing',
  enrolDevice: 'nothing',
  contactDevice: 'nothing',
  revokeDevice: 'nothing',
  listDue: 'nothing',
  askErasure: 'nothing',
  approveErasure: 'nothing',
  declineErasure: 'nothing',
  erase: 'nothing',
  anonymise: 'nothing',
  archive: 'nothing',
  reopen: 'nothing',
  liftHold: 'nothing',
  unlink: 'nothing',
  askClock: 'nothing',
  approveClock: 'nothing',
  declineClock: 'nothing',
  setClock: 'nothing',
  listArchive: 'nothing',
  readAnonymised: 'nothing',
  grantView: 'nothing',
  approveView: 'nothing',
  revokeView: 'nothing',
  listViews: 'nothing',
  listDuplicates: 'nothing',
  listAffected: 'nothing',
  decideDuplicate: 'nothing',
}

const isOpening = (what: VaultAct): boolean => TELLS[what] === 'record' || TELLS[what] === 'identity'
const isKeeping = (what: VaultAct): boolean => TELLS[what] === 'kept' || TELLS[what] === 'keptIdentity'
const isOfIdentity = (what: VaultAct): boolean => TELLS[what] === 'identity' || TELLS[what] === 'keptIdentity'

/** The number of cases in one query. */
const PAGE = 200

/** Without the vault, no one knows who was in a case. */
const unknown: PeopleThen = async (cases) => cases.map(() => undefined)

/**
 * The people affected by the log, ordered by id: those whose records the named staff opened in the given time; if a
 * stranger has the store itself, everyone with a record in it who was not erased before; if a device is lost, also
 * those in an earlier pack on it. If a whole case was opened, everyone who was in it, by `peopleThen`. Verify the log
 * first: the result is only as good as the log's proofs.
 */
export async function findAffected(
  events: Iterable<VaultEvent> | AsyncIterable<VaultEvent>,
  alert: BreachAlert,
  peopleThen: PeopleThen = unknown,
): Promise<AffectedSubject[]> {
  const affected = new Map<string, AffectedSubject>()
  let whole: Opened[] = []
  const addWhole = async (): Promise<void> => {
    for (const [event, subject] of await withPeople(whole, peopleThen)) add(affected, event, subject)
    whole = []
  }
  for await (const event of events) {
    if (event.outcome !== 'done') continue
    if (alert.kind === 'copyOfStore' && isGoneBefore(event, alert)) {
      await addWhole()
      whole.push(...forget(affected, event))
    }
    for (const subject of subjectsOf(event)) {
      if (!concerns(event, subject, alert)) continue
      if (subject.case !== undefined && subject.person === undefined) whole.push([event, subject])
      else add(affected, event, subject)
    }
    if (whole.length >= PAGE) await addWhole()
  }
  await addWhole()
  return [...affected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Whether an act destroyed what it was about before the copy can have been made. */
const isGoneBefore = ({ what, at, subject }: VaultEvent, { from, cases }: BreachAlert): boolean =>
  (what === 'erase' || what === 'anonymise') && at < from && (cases?.includes(subject?.case ?? '') ?? true)

/**
 * Forgets who was erased: a copy that was made later does not hold them. Where that was one person of a case, no earlier
 * version can be read, and the case goes on with the people of the version that was written then.
 */
function forget(affected: Map<string, AffectedSubject>, event: VaultEvent): Opened[] {
  const { case: caseId, person } = event.subject ?? {}
  for (const [key, one] of affected)
    if (one.case === caseId && (person === undefined || one.person === undefined || one.person === person))
      affected.delete(key)
  return caseId === undefined || person === undefined ? [] : [[event, { case: caseId }]]
}

type Opened = readonly [event: VaultEvent, subject: Affected]
type Affected = Subject & Pick<AffectedSubject, 'peopleUnknown'>

/**
 * Names the people of cases that were opened as a whole. A case without people stays; nothing can be read of another
 * agency's cases.
 */
async function withPeople(whole: readonly Opened[], peopleThen: PeopleThen): Promise<Opened[]> {
  const own = whole.filter(([, { agency }]) => agency === undefined)
  const cases = own.map(([{ at }, { case: caseId = '', version }]) => ({
    case: caseId,
    at,
    ...(version === undefined ? {} : { version }),
  }))
  const known = cases.length === 0 ? [] : await peopleThen(cases)
  const people = new Map(own.map((one, at) => [one, known[at]]))
  return whole.flatMap((one): Opened[] => {
    const [event, subject] = one
    const then = people.get(one)
    if (then === undefined) return [[event, { ...subject, peopleUnknown: true }]]
    return then.length === 0 ? [one] : then.map((person) => [event, { ...subject, person }] as const)
  })
}

type Subject = NonNullable<VaultEvent['subject']>

/**
 * The subjects of an act: for a page of a view or a release, everyone in it; for a search, those whom it found; for a
 * pack, those in it.
 */
const subjectsOf = ({ what, subject, released, people = [] }: VaultEvent): Subject[] => [
  ...(subject === undefined ? [] : [subject]),
  // A referral names its person as its subject.
  ...[...(what === 'refer' ? [] : (released?.permitted ?? [])), ...people].map(([caseId, person]) => ({
    case: caseId,
    person,
  })),
]

function add(
  affected: Map<string, AffectedSubject>,
  { at, what }: VaultEvent,
  { case: caseId, person, peopleUnknown }: Affected,
): void {
  const key = JSON.stringify([caseId ?? '', person ?? ''])
  const before = affected.get(key)
  affected.set(key, {
    ...(caseId === undefined ? {} : { case: caseId }),
    ...(person === undefined ? {} : { person }),
    ...(peopleUnknown === true || before?.peopleUnknown === true ? { peopleUnknown: true } : {}),
    identity: before?.identity === true || isOfIdentity(what),
    acts: (before?.acts ?? 0) + 1,
    firstAt: before === undefined || at < before.firstAt ? at : before.firstAt,
    lastAt: before === undefined || at > before.lastAt ? at : before.lastAt,
  })
}

/**
 * Whether an act gave a device something that it still held at the time: an earlier pack that had not ended. Someone
 * with the keys can open an ended one too.
 */
const isStillHeld = ({ what, device }: VaultEvent, { kind, from, keysExposed }: BreachAlert): boolean =>
  kind === 'lostDevice' && what === 'packDevice' && (keysExposed || (device?.until ?? from) >= from)

function concerns(event: VaultEvent, subject: Subject, alert: BreachAlert): boolean {
  const { what, at, actor } = event
  const { kind, from, until, actors, places, cases } = alert
  if (cases !== undefined && (subject.case === undefined || !cases.includes(subject.case))) return false
  if (kind === 'copyOfStore') return isKeeping(what) && at <= until
  const isBySuspects = (actors?.includes(actor.id) ?? true) && (places?.includes(actor.from) ?? true)
  return isOpening(what) && (at >= from || isStillHeld(event, alert)) && at <= until && isBySuspects
}
