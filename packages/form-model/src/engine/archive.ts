import type { Json, Path } from './record-paths.ts'
import { isObject, valueAt, withValue } from './record-paths.ts'

/**
 * Answers set aside while their question is not asked are kept in their entity under a symbol: they move with it, and
 * they are never written to JSON.
 */
const ARCHIVE = Symbol('archive')

type Archived = { [name: string]: { value?: unknown; reason?: unknown } }

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

/** Copies an entity without any answers that were set aside. */
export function withoutArchive<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutArchive) as T
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withoutArchive(held)])) as T
}
