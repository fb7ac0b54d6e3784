// Generated from packages/dictionary/src/codelists/indicator-state.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { IndicatorStateCode } from '../types.ts'

/** Whether a sign was seen; not seen and not asked differ. */
export const indicatorState: CodeList<IndicatorStateCode> = {
  id: "indicatorState",
  title: "State of an indicator",
  codes: [
    {"code":"present","label":"Present"},
    {"code":"notPresent","label":"Not present"},
  ],
}
