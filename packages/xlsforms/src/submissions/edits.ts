/**
 * Edits of submissions. OpenRosa gives each edit an instance id of its own and `deprecatedID`, the id of the version before it; KoboToolbox
 * adds `rootUuid`, the id of the first version; ODK Central keeps that id as the key of the submission and counts the edits.
 */

import type { Submission } from './submission.ts'

/** The facts about a version. */
type Version = Pick<Submission, 'instanceId' | 'rootId' | 'deprecatedId' | 'edits'>

/** Whether to read a version: it is the last, a later one exists, or nothing states which is the last. */
export type EditStanding = 'last' | 'older' | 'unclear'

/** The id that distinguishes a version from others of its submission, if there is one. */
const versionOf = ({ instanceId, rootId }: Version): string | undefined => instanceId ?? rootId

const isEdit = (version: Version): boolean => {
  const { rootId, deprecatedId, edits = 0 } = version
  const id = versionOf(version)
  return (deprecatedId !== undefined && deprecatedId !== id) || (rootId !== undefined && rootId !== id) || edits > 0
}

/** The edits among some submissions. All are noted before any is read, so the order of files does not matter. */
export class Edits {
  /** Edits by the id of their version. */
  readonly #known = new Map<string, Version>()
  /** The version that replaces each version. */
  readonly #replacedBy = new Map<string, string>()
  /** Ids in rows that were not read. */
  readonly #unread = new Set<string>()
  /** Edits that nothing replaces, by the id of the first version; computed once all are noted. */
  #open: Map<string, Version[]> | undefined

  /** Notes the ids in a row that was not read, which may be a later version of a submission that has one of them. */
  noteUnread(ids: readonly string[]): void {
    for (const id of ids) this.#unread.add(id)
  }

  /** Notes a submission; only edits take memory. */
  note(submission: Submission): void {
    const { instanceId, rootId, deprecatedId, edits } = submission
    const id = versionOf(submission)
    if (id === undefined || !isEdit(submission)) return
    const version: Version = {
      instanceId,
      ...(rootId === undefined ? {} : { rootId }),
      ...(deprecatedId === undefined ? {} : { deprecatedId }),
      ...(edits === undefined ? {} : { edits }),
    }
    // One version can occur twice, and a key alone can stand for several versions.
    const key = instanceId ?? `${id} ${edits}`
    this.#known.set(key, { ...this.#known.get(key), ...version })
    if (deprecatedId !== undefined && deprecatedId !== id) this.#replacedBy.set(deprecatedId, id)
  }

  /** The id of the first known version of a submission, which is the same for each edit. */
  rootOf(submission: Version): string | undefined {
    if (submission.rootId !== undefined) return submission.rootId
    let id = versionOf(submission)
    let version: Version | undefined = submission
    for (const passed = new Set<string>(); id !== undefined && !passed.has(id); version = this.#known.get(id)) {
      passed.add(id)
      const root = this.#known.get(id)?.rootId
      if (root !== undefined) return root
      const before: string | undefined = version?.deprecatedId
      if (before === undefined) return id
      id = before
    }
    return id
  }

  /** Returns whether a submission is the last of the noted versions. */
  standingOf(submission: Version): EditStanding {
    const id = versionOf(submission)
    if (id === undefined) return 'last'
    const root = this.rootOf(submission) ?? id
    if (this.#unread.has(id) || this.#unread.has(root)) return 'unclear'
    // A key with edits does not identify the first version, which an edit refers to by the same id.
    const isFirstOrOwn = submission.instanceId !== undefined || !isEdit(submission)
    if (isFirstOrOwn && this.#replacedBy.has(id)) return this.#isReplaced(id) ? 'older' : 'unclear'
    const others = this.#openEdits().get(root) ?? []
    if (others.length === 0) return 'last'
    if (!isEdit(submission)) return 'older'
    if (others.length === 1) return 'last'
    const counts = others.map(({ edits }) => edits ?? Number.NaN)
    const latest = Math.max(...counts)
    if (Number.isNaN(latest)) return 'unclear'
    return submission.edits === latest ? 'last' : 'older'
  }

  /** Whether a last version follows; guards against damaged files in which versions replace each other. */
  #isReplaced(start: string): boolean {
    const passed = new Set<string>()
    for (let id: string | undefined = start; id !== undefined; id = this.#replacedBy.get(id)) {
      if (passed.has(id)) return false
      passed.add(id)
    }
    return true
  }

  #openEdits(): ReadonlyMap<string, readonly Version[]> {
    if (this.#open !== undefined) return this.#open
    const open = new Map<string, Version[]>()
    for (const version of this.#known.values()) {
      const { instanceId } = version
      if (instanceId !== undefined && this.#replacedBy.has(instanceId)) continue
      const root = this.rootOf(version) ?? ''
      open.set(root, [...(open.get(root) ?? []), version])
    }
    this.#open = open
    return open
  }
}
