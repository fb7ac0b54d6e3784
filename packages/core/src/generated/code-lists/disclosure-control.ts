// Generated from packages/dictionary/src/codelists/disclosure-control.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DisclosureControlCode } from '../types.ts'

/** How a data set was protected before it was released. */
export const disclosureControl: CodeList<DisclosureControlCode> = {
  id: "disclosureControl",
  title: "Disclosure control",
  codes: [
    {"code":"kAnonymity","label":"k-anonymity"},
    {"code":"smallCellSuppression","label":"Suppression of small cells"},
    {"code":"differentialPrivacy","label":"Differential privacy"},
    {"code":"syntheticData","label":"Synthetic data"},
    {"code":"other","label":"Another method"},
  ],
}
