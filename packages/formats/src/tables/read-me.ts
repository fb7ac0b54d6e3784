import { STANDARD_VERSION } from '@tip-standard/core'
import { entityDefinitions } from '@tip-standard/core/field-definitions/en'
import { codeList } from '@tip-standard/core/metadata'
import type { SheetToWrite } from '@tip-standard/sheets'
import { toExamplePlace } from './routes.ts'
import { documentEntity, keyColumn, rowColumn, tableLayouts } from './tables.ts'

/** The name of the sheet that explains the others. */
export const readMeSheet = 'Read me'

/** The sheet that explains the workbook and how to fill it in, in English; `use` states its permitted use. */
export function toReadMe(use?: string): SheetToWrite {
  const layouts = [...tableLayouts().values()]
  const example = layouts.map(({ id }) => toExamplePlace(id)).find((place) => place.split('/').length === 4) ?? ''
  const reasons = codeList('absentReason').codes.map(({ code }) => code)
  const notes: [string, string][] = [
    ['What this is', 'Case records of TIP Standard as tables: one sheet for each kind of row, one row for each entry.'],
    ...(use === undefined ? [] : [['Use', use] satisfies [string, string]]),
    ['Version', STANDARD_VERSION],
    [
      'No names',
      'Names, telephone numbers, addresses and document numbers of people do not belong in this workbook, neither in cells nor in comments. They are kept apart, in identity records. Ids are pseudonyms.',
    ],
    [
      'Columns',
      'The first row of a sheet holds the names of the columns and must stay as it is. The second row explains them.',
    ],
    [keyColumn, `Which case a row belongs to. Every case has exactly one row in the sheet ${documentEntity}.`],
    [
      rowColumn,
      `Where in the case the row belongs: lists by name with places counted from 0, such as ${example}, which belongs to the row ${example.split('/').slice(0, 2).join('/')}. Each place is given once in a case; rows can be in any order.`,
    ],
    [
      'Codes',
      'Cells with codes offer them as a list. A code that is not in the list is reported when the workbook is checked.',
    ],
    [
      'Several values',
      'Several values in one cell are joined with ; as in a;b. Inside a text, ; is written \\; and \\ is written \\\\. An empty list is written [].',
    ],
    ['Yes and no', 'true or false.'],
    ['Dates', 'YYYY-MM-DD; where the day or month is not known and the column allows it, YYYY-MM or YYYY.'],
    [
      'absent',
      `Why values are missing, by the name of their column: first=unknown; second=refused. Reasons: ${reasons.join(', ')}. A list of rows that is known to be empty is written name=[], an object without values name={}.`,
    ],
    [
      'provenance',
      'Where values come from, by the name of their column: name=document@2024-05/system; the day and the system may be left out.',
    ],
    ['extensions', 'What your organisation adds, as JSON; it is not exported.'],
    ...layouts.map(({ id, info }): [string, string] => [`Sheet ${id}`, `${info.title}. ${entityDefinitions[info.id]}`]),
  ]
  return {
    name: readMeSheet,
    columns: [
      { header: 'TIP Standard', width: 24, isText: true },
      { header: 'How to fill in this workbook', width: 140, isText: true },
    ],
    rows: notes,
  }
}
