// Generated from packages/dictionary/src/codelists/age-band.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AgeBandCode } from '../types.ts'

/** The nine age bands of CTDC, in whole years; the first two are children. */
export const ageBand: CodeList<AgeBandCode> = {
  id: "ageBand",
  title: "Age band",
  codes: [
    {"code":"age0To8","label":"0 to 8 years","min":0,"max":8},
    {"code":"age9To17","label":"9 to 17 years","min":9,"max":17},
    {"code":"age18To20","label":"18 to 20 years","min":18,"max":20},
    {"code":"age21To23","label":"21 to 23 years","min":21,"max":23},
    {"code":"age24To26","label":"24 to 26 years","min":24,"max":26},
    {"code":"age27To29","label":"27 to 29 years","min":27,"max":29},
    {"code":"age30To38","label":"30 to 38 years","min":30,"max":38},
    {"code":"age39To47","label":"39 to 47 years","min":39,"max":47},
    {"code":"age48AndOver","label":"48 years and over","min":48},
  ],
}
