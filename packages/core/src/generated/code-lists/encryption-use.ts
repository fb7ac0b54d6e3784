// Generated from packages/dictionary/src/codelists/encryption-use.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EncryptionUseCode } from '../types.ts'

/** Where the data of the record are encrypted. */
export const encryptionUse: CodeList<EncryptionUseCode> = {
  id: "encryptionUse",
  title: "Use of encryption",
  codes: [
    {"code":"atRest","label":"On the disk"},
    {"code":"byField","label":"Field by field"},
    {"code":"inTransit","label":"On the way"},
    {"code":"inBackups","label":"In backups"},
  ],
}
