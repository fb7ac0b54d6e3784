const messages = {
  folderInUse:
    'Another process has this vault open: close it there first. Only one process at a time may open the folder.',
  folderNotOurs: 'The folder is not empty and holds no vault: give an empty or a new one.',
  databaseNewer: 'A newer program wrote this vault: update the program. Nothing was changed.',
  databaseOlder: 'The vault has to be migrated, and this database user may not: open it once as its owner.',
  migrationFailed: 'The vault could not be migrated. The database is as it was before.',
  databaseFailed: 'The database refused or lost the statement. Nothing of this act was kept.',
} as const

/** What the vault refuses, or cannot do. */
export type VaultErrorCode = keyof typeof messages

/** An act that the vault refused or could not do. The sentence holds no value of a record, no key and no text of the caller. */
export class VaultError extends Error {
  override name = 'VaultError'
  readonly code: VaultErrorCode

  constructor(code: VaultErrorCode) {
    super(messages[code])
    this.code = code
  }
}
