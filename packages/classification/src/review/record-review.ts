import type { Victim } from '@tip-standard/core'
import type { Assessment } from '../reading/assessment.ts'
import type { Label } from '../rules/model.ts'

/** The readings of a reviewer; `notTrafficking` closes the question, and requires more. */
export type ReviewerReading = 'trafficking' | 'traffickingAndSmuggling' | 'notTrafficking' | 'open'

/** A reading that a reviewer wrote down before seeing that of the tool. */
export type OwnReading = { reviewer: string; reading: ReviewerReading; at: string }

/** A person who reviewed an assessment: pseudonyms and roles, no names. */
export type ReviewInput = {
  /** The pseudonym of the reviewer in the system that keeps it, 1 to 64 letters, digits, `.`, `_` or `-`. */
  reviewer: string
  reading: ReviewerReading
  /** Why, in words; needed where the reading is `notTrafficking`, and 3,000 characters at most. */
  reason?: string
  /** When, as a date or a time with its zone: `2026-11-25`, `2026-11-25T10:00:00Z`. */
  at: string
  /** Who read it as well; needed to close where a child or an unknown age, confinement, held documents or sexual violence is on record. */
  secondReader?: string
  /** What the reviewer had read before the tool's reading was shown. */
  before?: OwnReading
}

/** A signed-off determination: the reading of a person, with what the tool had read, for a case record to hold. */
export type Determination = {
  readonly reviewer: string
  readonly reading: ReviewerReading
  readonly at: string
  readonly reason?: string
  readonly secondReader?: string
  readonly before?: OwnReading
  readonly tool: {
    readonly label: Label
    readonly profile: string
    readonly version: string
    readonly rules: readonly string[]
  }
}

/** What is missing from a review. */
export type ReviewFault =
  | 'reviewer'
  | 'reading'
  | 'at'
  | 'reason'
  | 'reasonNeeded'
  | 'secondReaderNeeded'
  | 'secondReaderIsReviewer'
  | 'before'
  | 'notRecorded'

/** Thrown for a review that cannot be recorded; it names what is missing, never the values given. */
export class ReviewError extends Error {
  readonly faults: readonly ReviewFault[]

  constructor(faults: readonly ReviewFault[]) {
    super(`The review cannot be recorded: ${faults.join(', ')}.`)
    this.name = 'ReviewError'
    this.faults = faults
  }
}

const READINGS: readonly ReviewerReading[] = ['trafficking', 'traffickingAndSmuggling', 'notTrafficking', 'open']

const isId = (text: unknown): boolean => typeof text === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)

function isTime(text: unknown): text is string {
  if (typeof text !== 'string') return false
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text)
  if (match === null || Number.isNaN(Date.parse(text))) return false
  // JavaScript reads 30 February as 2 March.
  return new Date(`${match[1]}T00:00:00Z`).toISOString().startsWith(match[1] ?? ' ')
}

const isReading = (value: unknown): boolean => (READINGS as readonly unknown[]).includes(value)

/** Whether a text has words, not only blanks or punctuation. */
const isReason = (text: unknown): boolean =>
  typeof text === 'string' && /[\p{L}\p{N}]/u.test(text) && text.length <= 3000

/** Whether the earlier reading is valid: it names a reader, and a time that is not after the review. */
function isBefore(own: OwnReading | null, at: string): boolean {
  if (typeof own !== 'object' || own === null) return false
  if (!isId(own.reviewer) || !isReading(own.reading) || !isTime(own.at)) return false
  // A date without a time is the whole of its day.
  const isSameDay = own.at.slice(0, 10) === at.slice(0, 10)
  return (isSameDay && !(own.at.includes('T') && at.includes('T'))) || Date.parse(own.at) <= Date.parse(at)
}

function faultsOf(assessment: Assessment, input: ReviewInput): ReviewFault[] {
  const { reviewer, reading, reason, at, secondReader, before } = input
  const isClosing = reading === 'notTrafficking'
  const isSamePerson = String(secondReader).toLowerCase() === String(reviewer).toLowerCase()
  const faults: [boolean, ReviewFault][] = [
    [!isId(reviewer), 'reviewer'],
    [!isReading(reading), 'reading'],
    [!isTime(at), 'at'],
    [reason !== undefined && !isReason(reason), isClosing ? 'reasonNeeded' : 'reason'],
    [isClosing && reason === undefined, 'reasonNeeded'],
    [isClosing && assessment.review.secondReader && !isId(secondReader), 'secondReaderNeeded'],
    [secondReader !== undefined && (!isId(secondReader) || isSamePerson), 'secondReaderIsReviewer'],
    [before !== undefined && !isBefore(before, isTime(at) ? at : '9999-12-31'), 'before'],
  ]
  return faults.filter(([isWrong]) => isWrong).map(([, fault]) => fault)
}

/** Determinations made by this module: nothing else counts as one. */
const recorded = new WeakSet<Determination>()

/**
 * Makes a determination from an assessment and a person's reading; nothing else can. Closing as `notTrafficking` requires a written
 * reason, and a second reader if a child or someone of unknown age, confinement, held documents or sexual violence is on record.
 * Throws a `ReviewError`.
 */
export function recordReview(assessment: Assessment, input: ReviewInput): Determination {
  const faults = faultsOf(assessment, input)
  if (faults.length > 0) throw new ReviewError(faults)
  const { reviewer, reading, at, reason, secondReader, before } = input
  const determination: Determination = Object.freeze({
    reviewer,
    reading,
    at,
    ...(reason === undefined ? {} : { reason }),
    ...(secondReader === undefined ? {} : { secondReader }),
    ...(before === undefined ? {} : { before: Object.freeze({ ...before }) }),
    tool: Object.freeze({
      label: assessment.label,
      profile: assessment.profile.id,
      version: assessment.profile.version,
      rules: Object.freeze([...assessment.rules]),
    }),
  })
  recorded.add(determination)
  return determination
}

/** Where a case record holds determinations. */
export const DETERMINATIONS = 'org.tip-standard.determinations'

/**
 * Adds a determination to a victim: it is kept in the extensions, which are restricted and in no export, and `notTrafficking` sets the
 * status `notAVictim`, any trafficking `presumed` where the status was not higher. Only what `recordReview` made is taken; throws a
 * `ReviewError` for anything else.
 */
export function withDetermination(victim: Victim, determination: Determination): Victim {
  if (!recorded.has(determination)) throw new ReviewError(['notRecorded'])
  const held = victim.extensions?.[DETERMINATIONS]
  const { reading, at } = determination
  const date = at.slice(0, 10)
  const extended = {
    ...victim,
    extensions: { ...victim.extensions, [DETERMINATIONS]: [...(Array.isArray(held) ? held : []), determination] },
  }
  if (reading === 'open' || (reading !== 'notTrafficking' && victim.status === 'identified')) return extended
  const { status: _why, statusDate: _whyNoDate, ...reasons } = victim.absent ?? {}
  const { absent: _before, ...rest } = extended
  return {
    ...rest,
    // What is decided now is not missing any more.
    ...(Object.keys(reasons).length === 0 ? {} : { absent: reasons }),
    status: reading === 'notTrafficking' ? 'notAVictim' : 'presumed',
    statusDate: date,
  }
}
