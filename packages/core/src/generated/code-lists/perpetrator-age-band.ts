// Generated from packages/dictionary/src/codelists/perpetrator-age-band.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PerpetratorAgeBandCode } from '../types.ts'

/** Two bandings that overlap, in whole years: six of GBVIMS and four of CTDC layout C; one is never converted into the other. */
export const perpetratorAgeBand: CodeList<PerpetratorAgeBandCode> = {
  id: "perpetratorAgeBand",
  title: "Age band of an alleged perpetrator",
  definition: "Two bandings that overlap, in whole years: six of GBVIMS and four of CTDC layout C; one is never converted into the other.",
  codes: [
    {"code":"age0To11","label":"0 to 11 years","definition":"A child before the twelfth birthday, in the banding of GBVIMS.","min":0,"max":11},
    {"code":"age12To17","label":"12 to 17 years","definition":"A child from the twelfth birthday until the day before the eighteenth, in the banding of GBVIMS.","min":12,"max":17},
    {"code":"age18To25","label":"18 to 25 years","definition":"A young adult before the twenty-sixth birthday, in the banding of GBVIMS.","min":18,"max":25},
    {"code":"age26To40","label":"26 to 40 years","definition":"An adult before the forty-first birthday, in the banding of GBVIMS.","min":26,"max":40},
    {"code":"age41To60","label":"41 to 60 years","definition":"An adult before the sixty-first birthday, in the banding of GBVIMS.","min":41,"max":60},
    {"code":"age61AndOver","label":"61 years and over","definition":"The oldest, from the sixty-first birthday on, in the banding of GBVIMS.","min":61},
    {"code":"age0To29","label":"0 to 29 years","definition":"Anyone before the thirtieth birthday, children too, as CTDC layout C prints it: from imports only.","min":0,"max":29},
    {"code":"age30To38","label":"30 to 38 years","definition":"An adult before the thirty-ninth birthday, as CTDC layout C prints it: from imports only.","min":30,"max":38},
    {"code":"age39To47","label":"39 to 47 years","definition":"An adult before the forty-eighth birthday, as CTDC layout C prints it: from imports only.","min":39,"max":47},
    {"code":"age48AndOver","label":"48 years and over","definition":"The oldest, from the forty-eighth birthday on, as CTDC layout C prints it: from imports only.","min":48},
  ],
}
