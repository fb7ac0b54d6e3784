import type { DraftKind } from './model.ts'

/**
 * The smallest number of rounds of PBKDF2 with HMAC-SHA-256 for a key, as OWASP's Password Storage Cheat Sheet
 * requires.
 */
export const FEWEST_ROUNDS = 600_000

/** The time and the timers that drafts go by. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs a function once after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void
}

/** How drafts are kept; every option may be omitted. */
export type DraftStoreOptions = {
  /** The name of the database; people who look into the browser see it. `drafts` if left out. */
  databaseName?: string
  /** Days after the last save until a draft deletes itself, 1 to 90; 7 if left out. */
  keepDays?: number
  /** Wrong passphrases in a row after which a draft is deleted, 1 to 20; 10 if left out. */
  maximumAttempts?: number
  /** Minutes without use of the page, `touch` or `save` until a draft locks itself, 1 to 60; 5 if left out. */
  idleMinutes?: number
  /** Whether drafts lock when the tab is no longer seen; they always lock when the page is left. */
  lockWhenHidden?: boolean
  /** Rounds of PBKDF2 for new drafts: 600,000 or more. */
  rounds?: number
  /** Removes answers that must never be stored, such as fields that are too sensitive; called at every save. */
  exclude?: (payload: unknown, kind: DraftKind) => unknown
  clock?: Clock
}

/** Options with everything filled in. */
export type Settings = Required<DraftStoreOptions>

const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Fills in defaults; throws a RangeError for values that would make drafts less safe than promised. */
export function toSettings(options: DraftStoreOptions): Settings {
  const settings: Settings = {
    databaseName: 'drafts',
    keepDays: 7,
    maximumAttempts: 10,
    idleMinutes: 5,
    lockWhenHidden: false,
    rounds: FEWEST_ROUNDS,
    exclude: (payload) => payload,
    clock: systemClock,
    ...options,
  }
  expectBetween('keepDays', settings.keepDays, 1, 90)
  expectBetween('maximumAttempts', settings.maximumAttempts, 1, 20)
  expectBetween('idleMinutes', settings.idleMinutes, 1, 60)
  expectBetween('rounds', settings.rounds, FEWEST_ROUNDS, 20_000_000)
  return settings
}

function expectBetween(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw new RangeError(`${name} must be from ${least} to ${most}.`)
}
