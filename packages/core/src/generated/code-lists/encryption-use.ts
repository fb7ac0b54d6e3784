// Generated from packages/dictionary/src/codelists/encryption-use.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EncryptionUseCode } from '../types.ts'

/** Where the data of the record are encrypted. */
export const encryptionUse: CodeList<EncryptionUseCode> = {
  id: "encryptionUse",
  title: "Use of encryption",
  definition: "Where the data of the record are encrypted.",
  codes: [
    {"code":"atRest","label":"On the disk","definition":"The disk or database on which the record lies is encrypted."},
    {"code":"byField","label":"Field by field","definition":"Sensitive fields are encrypted with keys of their own, also for those who run the database."},
    {"code":"inTransit","label":"On the way","definition":"The record is encrypted whenever it is sent."},
    {"code":"inBackups","label":"In backups","definition":"Backups and copies are encrypted."},
  ],
}
