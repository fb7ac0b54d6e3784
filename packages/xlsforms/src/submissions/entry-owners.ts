/**
 * Whose the entries in tables of their own are. ODK Central keeps one key for all versions of a submission, so that
 * exports of two days that are given together have entries of several versions under one key: what tells them apart is
 * the folder or zip that they came in.
 */

import { toInstanceId } from './submission.ts'

/** Where a table came from: the files that are read together, and the folder among them. */
export type TableOrigin = { scope: string; folder: string }

/** What is known of one key. */
type Known = {
  /** Versions of the submission, by where their rows are. */
  versions: Map<string, Set<string>>
  /** Where entries are, by the list that they belong to. */
  entries: Map<string, Set<string>>
}

const placeOf = ({ scope, folder }: TableOrigin): string => JSON.stringify([scope, folder])
const scopeOf = (place: string): unknown => JSON.parse(place)[0]

/** Notes rows and their entries in a first reading; in a second one, says which entries are whose. */
export class EntryOwners {
  readonly #known = new Map<string, Known>()

  /** What is known of a key: one that is no id, such as a number, has a meaning only among files that belong together. */
  #of(key: string, { scope }: TableOrigin): Known {
    const [root = key] = key.split('/')
    const name = toInstanceId(root) ?? JSON.stringify([scope, root])
    const known = this.#known.get(name) ?? { versions: new Map(), entries: new Map() }
    this.#known.set(name, known)
    return known
  }

  /** Notes the row of a submission, and the version of it that it is. */
  noteRow(key: string, origin: TableOrigin, version: string): void {
    const { versions } = this.#of(key, origin)
    const place = placeOf(origin)
    versions.set(place, (versions.get(place) ?? new Set()).add(version))
  }

  /** Notes an entry of a list by the key of what it is in. */
  noteEntry(key: string, origin: TableOrigin, repeat: string): void {
    const { entries } = this.#of(key, origin)
    entries.set(repeat, (entries.get(repeat) ?? new Set()).add(placeOf(origin)))
  }

  /** Whether entries from one origin belong to a row; `undefined` if nothing states the owner of some of them. */
  ownedBy(key: string, origin: TableOrigin): ((entry: TableOrigin) => boolean) | undefined {
    const { versions, entries } = this.#of(key, origin)
    const own = placeOf(origin)
    const lists = [...entries.values()]
    const places = new Set(lists.flatMap((list) => [...list]))
    if (places.has(own) && (versions.get(own)?.size ?? 0) > 1) return undefined
    if ([...places].every((place) => versions.has(place))) return (entry) => placeOf(entry) === own
    // Some entries came without the row of their submission: they are its own only where there is no other version, nor
    // another list of them.
    const all = new Set([...versions.values()].flatMap((some) => [...some]))
    const isOne = all.size === 1 && lists.every((list) => list.size === 1)
    return isOne && [...places].every((place) => scopeOf(place) === origin.scope) ? () => true : undefined
  }
}
