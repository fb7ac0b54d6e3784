// Generated from packages/dictionary/src/codelists/duration-band.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DurationBandCode } from '../types.ts'

/** How long the trafficking lasted, in months. */
export const durationBand: CodeList<DurationBandCode> = {
  id: "durationBand",
  title: "Duration band",
  codes: [
    {"code":"months0To12","label":"Up to 12 months","min":0,"max":12},
    {"code":"months13To24","label":"13 to 24 months","min":13,"max":24},
    {"code":"months25AndOver","label":"25 months and over","min":25},
  ],
}
