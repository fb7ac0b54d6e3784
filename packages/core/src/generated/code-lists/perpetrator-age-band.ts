// Generated from packages/dictionary/src/codelists/perpetrator-age-band.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PerpetratorAgeBandCode } from '../types.ts'

/** Two bandings that overlap, in whole years: six of GBVIMS and four of CTDC layout C; one is never converted into the other. */
export const perpetratorAgeBand: CodeList<PerpetratorAgeBandCode> = {
  id: "perpetratorAgeBand",
  title: "Age band of an alleged perpetrator",
  codes: [
    {"code":"age0To11","label":"0 to 11 years","min":0,"max":11},
    {"code":"age12To17","label":"12 to 17 years","min":12,"max":17},
    {"code":"age18To25","label":"18 to 25 years","min":18,"max":25},
    {"code":"age26To40","label":"26 to 40 years","min":26,"max":40},
    {"code":"age41To60","label":"41 to 60 years","min":41,"max":60},
    {"code":"age61AndOver","label":"61 years and over","min":61},
    {"code":"age0To29","label":"0 to 29 years","min":0,"max":29},
    {"code":"age30To38","label":"30 to 38 years","min":30,"max":38},
    {"code":"age39To47","label":"39 to 47 years","min":39,"max":47},
    {"code":"age48AndOver","label":"48 years and over","min":48},
  ],
}
