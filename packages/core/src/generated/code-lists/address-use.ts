// Generated from packages/dictionary/src/codelists/address-use.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AddressUseCode } from '../types.ts'

/** What an address is for. */
export const addressUse: CodeList<AddressUseCode> = {
  id: "addressUse",
  title: "Use of an address",
  definition: "What an address is for.",
  codes: [
    {"code":"home","label":"Home","definition":"Where the person lives or usually sleeps."},
    {"code":"mailing","label":"Mailing","definition":"Where letters reach the person safely; it may be someone else’s place."},
    {"code":"event","label":"Event","definition":"Where something that is recorded happened, such as a recruitment."},
    {"code":"other","label":"Other use","definition":"An address kept for a purpose that is not listed, such as a former home."},
  ],
}
