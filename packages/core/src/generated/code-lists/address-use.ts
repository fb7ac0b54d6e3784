// Generated from packages/dictionary/src/codelists/address-use.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AddressUseCode } from '../types.ts'

/** What an address is for. */
export const addressUse: CodeList<AddressUseCode> = {
  id: "addressUse",
  title: "Use of an address",
  codes: [
    {"code":"home","label":"Home"},
    {"code":"mailing","label":"Mailing"},
    {"code":"event","label":"Event"},
    {"code":"other","label":"Other use"},
  ],
}
