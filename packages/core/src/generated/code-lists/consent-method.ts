// Generated from packages/dictionary/src/codelists/consent-method.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentMethodCode } from '../types.ts'

/** How consent was given. */
export const consentMethod: CodeList<ConsentMethodCode> = {
  id: "consentMethod",
  title: "Method of consent",
  definition: "How consent was given.",
  codes: [
    {"code":"written","label":"Written","definition":"Signed, or marked with a thumbprint, on paper."},
    {"code":"oral","label":"Oral","definition":"Spoken, in person or on the telephone, and noted by the worker."},
    {"code":"electronic","label":"Electronic","definition":"Ticked or signed on a device by the person."},
  ],
}
