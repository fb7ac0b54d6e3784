import { describeUse, type Permission, recordPermissionOf, samePermission } from '@tip-standard/policy'

/**
 * Asks every record that is about to be written what let it through. All records of a file are for the same audience
 * and purpose, so that what the file says about its use is true of each.
 */
export class FilePermission {
  #permission: Permission | undefined

  /** Throws a `PolicyError` for a record that did not come through the gate, that may not leave by itself, or that is for another use. */
  ask(record: object): Permission {
    recordPermissionOf(record)
    this.#permission = samePermission(record, this.#permission)
    return this.#permission
  }

  /** The permitted use of the records, in a sentence; `undefined` while there is none yet. */
  get use(): string | undefined {
    return this.#permission === undefined ? undefined : describeUse(this.#permission)
  }
}

/** Asks all records of a file, and gives what they may be used for. Throws a `PolicyError` as `FilePermission` does. */
export function useOfAll(records: Iterable<object>): string | undefined {
  const file = new FilePermission()
  for (const record of records) file.ask(record)
  return file.use
}
