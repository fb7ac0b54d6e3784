import type { Json, Path } from './record-paths.ts'
import { isObject, valueAt, withValue } from './record-paths.ts'

/**
 * Answers set aside while their question is not asked are kept in their entity under a symbol: they move with it, and
 * nothing writes them to JSON but a draft, which is encrypted.
 */
const ARCHIVE = Symbol('archive')

/**
 * The member under which a draft stores the set-aside answers of an entity; no name of the standard starts with a
 * dollar sign.
 */
const ASIDE = '$aside'

type Archived = { [name: string]: { value?: unknown; reason?: unknown; lacksConsent?: true } }

/** Entities as they are while a form is open. */
type Holder = Json & { [ARCHIVE]?: Archived }

const archiveOf = (owner: unknown): Archived => (isObject(owner) ? ((owner as Holder)[ARCHIVE] ?? {}) : {})

/** Reads the answer that was set aside for a field. */
export function archivedAnswer(owner: unknown, name: string): Archived[string] | undefined {
  const archived = archiveOf(owner)
  return Object.hasOwn(archived, name) ? archived[name] : undefined
}

/** Copies a record with an answer set aside; `undefined` deletes it. */
export function withArchived<T>(record: T, path: Path, answer: Archived[string] | undefined): T {
  const [at, name] = [path.slice(0, -1), String(path.at(-1))]
  const owner = valueAt(record, at)
  const { [name]: _forgotten, ...others } = archiveOf(owner)
  const archived = answer === undefined ? others : { ...others, [name]: answer }
  const copy: Holder = { ...(isObject(owner) ? owner : {}), [ARCHIVE]: archived }
  return withValue(record, at, copy)
}

/** What was set aside in an entity, and in those in it, because consent is missing. */
export function asideForConsent(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(asideForConsent)
  if (!isObject(value)) return []
  const own = Object.values(archiveOf(value)).filter(({ lacksConsent }) => lacksConsent)
  return [...own.map((one) => one.value ?? one.reason), ...Object.values(value).flatMap(asideForConsent)]
}

/** Copies an entity without any answers that were set aside. */
export function withoutArchive<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutArchive) as T
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withoutArchive(held)])) as T
}

/**
 * Copies a record as JSON for a draft, with the set-aside answers of each entity. Answers without consent are left out:
 * nothing may be stored without consent, not even encrypted.
 */
export function withAsideAsJson<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withAsideAsJson) as T
  if (!isObject(value)) return value
  const copy: Json = Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withAsideAsJson(held)]))
  const aside = Object.entries(archiveOf(value)).filter(([, { lacksConsent }]) => lacksConsent === undefined)
  if (aside.length > 0) copy[ASIDE] = Object.fromEntries(aside.map(([name, answer]) => [name, withAsideAsJson(answer)]))
  return copy as T
}

/** Copies the record of a draft with what was set aside back under its symbol. */
export function withAsideFromJson<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withAsideFromJson) as T
  if (!isObject(value)) return value
  const copy: Holder = {}
  for (const [name, held] of Object.entries(value)) {
    if (name !== ASIDE) copy[name] = withAsideFromJson(held)
    else if (isObject(held)) copy[ARCHIVE] = withAsideFromJson(held) as Archived
  }
  return copy as T
}

/** Copies a record with the set-aside answers of another version of it, whose entries are in the same order. */
export function withAsideOf<T>(value: T, other: unknown): T {
  if (Array.isArray(value))
    return value.map((entry, index) => withAsideOf(entry, Array.isArray(other) ? other[index] : undefined)) as T
  if (!isObject(value) || !isObject(other)) return value
  const copy: Holder = Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, withAsideOf(held, other[name])]),
  )
  const aside = (other as Holder)[ARCHIVE]
  if (aside !== undefined) copy[ARCHIVE] = aside
  return copy as T
}
