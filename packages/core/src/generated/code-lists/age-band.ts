// Generated from packages/dictionary/src/codelists/age-band.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { AgeBandCode } from '../types.ts'

/** The nine age bands of CTDC, in whole years; the first two are children. */
export const ageBand: CodeList<AgeBandCode> = {
  id: "ageBand",
  title: "Age band",
  definition: "The nine age bands of CTDC, in whole years; the first two are children.",
  codes: [
    {"code":"age0To8","label":"0 to 8 years","definition":"A young child, up to the day before the ninth birthday.","min":0,"max":8},
    {"code":"age9To17","label":"9 to 17 years","definition":"An older child: from the ninth birthday until the day before the eighteenth.","min":9,"max":17},
    {"code":"age18To20","label":"18 to 20 years","definition":"An adult from the eighteenth birthday until the day before the twenty-first; the youngest adult band.","min":18,"max":20},
    {"code":"age21To23","label":"21 to 23 years","definition":"An adult from the twenty-first birthday until the day before the twenty-fourth.","min":21,"max":23},
    {"code":"age24To26","label":"24 to 26 years","definition":"An adult from the twenty-fourth birthday until the day before the twenty-seventh.","min":24,"max":26},
    {"code":"age27To29","label":"27 to 29 years","definition":"An adult from the twenty-seventh birthday until the day before the thirtieth.","min":27,"max":29},
    {"code":"age30To38","label":"30 to 38 years","definition":"An adult from the thirtieth birthday until the day before the thirty-ninth; from here on bands hold nine years.","min":30,"max":38},
    {"code":"age39To47","label":"39 to 47 years","definition":"An adult from the thirty-ninth birthday until the day before the forty-eighth.","min":39,"max":47},
    {"code":"age48AndOver","label":"48 years and over","definition":"Everyone from the forty-eighth birthday on; older people are not told apart further.","min":48},
  ],
}
