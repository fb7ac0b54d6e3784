// Generated from packages/dictionary/src/codelists/minor-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MinorStatusCode } from '../types.ts'

/** Whether a person is under 18 at a given time. */
export const minorStatus: CodeList<MinorStatusCode> = {
  id: "minorStatus",
  title: "Minor or adult",
  codes: [
    {"code":"minor","label":"Under 18"},
    {"code":"adult","label":"18 or over"},
  ],
}
