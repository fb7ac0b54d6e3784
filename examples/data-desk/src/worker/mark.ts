import { annotateWorkbook, joinBytes, readCsv, toCells, toText, writeWorkbook } from '@tip-standard/sheets'
import type { DeskFile, MadeFile, Results } from '../work/protocol.ts'
import { type Examined, marksOf, type Words } from './check.ts'
import { correctedText, correctedWorkbook, isWhole } from './open-file.ts'
import { mediaTypes, writeOut } from './outlet.ts'
import { Refusal } from './refusal.ts'
import type { Tell } from './serve.ts'

/** Converts a CSV file to a workbook with the same row numbers, so that it can hold marks. */
async function workbookOf(desk: DeskFile): Promise<Uint8Array> {
  const rows: string[][] = []
  for await (const batch of readCsv(correctedText(desk)))
    for (const row of batch.rows) {
      while (rows.length < row.row - 1) rows.push([])
      rows.push(toCells(row).map(toText))
    }
  const [header = [], ...below] = rows
  // A header is never repeated; one that is would not be a table of ours.
  const columns = header.map((text) => ({ header: text }))
  return joinBytes([...writeWorkbook([{ name: 'Table', columns, rows: below }])])
}

const nameOf = (what: string, at: number, of: number, ending: string): string =>
  `${what}${of > 1 ? `-${at + 1}` : ''}.${ending}`

/** Makes a marked copy of each file that is a table, with its corrections. */
export async function markFiles(
  files: readonly { desk: DeskFile; examined: Examined }[],
  words: Words,
  folder: string,
  tell: Tell,
): Promise<Results['mark']> {
  const tables = files.filter(
    ({ examined: { input } }) => input.workbook !== undefined || input.table !== undefined || input.kind === 'TIP CSV',
  )
  if (tables.length === 0) throw new Refusal('noTable')
  const made: MadeFile[] = []
  for (const [at, { desk, examined }] of tables.entries()) {
    tell('marking', at, at / tables.length)
    const bytes = (await isWhole(desk.file)) ? (await correctedWorkbook(desk)).bytes : await workbookOf(desk)
    const annotated = annotateWorkbook(bytes, marksOf(examined, words), words.sheet)
    if (!annotated.ok) throw new Refusal('notMarked')
    const blob = await writeOut([annotated.bytes], mediaTypes.xlsx, folder)
    made.push({
      name: nameOf('marked-copy', at, tables.length, /\.xlsm$/i.test(desk.file.name) ? 'xlsm' : 'xlsx'),
      blob,
      isInternal: true,
    })
  }
  return { made }
}

/** Makes a corrected copy of each file with corrections. */
export async function correctFiles(
  files: readonly DeskFile[],
  folder: string,
  tell: Tell,
): Promise<Results['correct']> {
  const changed = files.filter(({ corrections }) => corrections.length > 0)
  const made: MadeFile[] = []
  let kept = 0
  for (const [at, desk] of changed.entries()) {
    tell('correcting', at, at / changed.length)
    if (await isWhole(desk.file)) {
      const corrected = await correctedWorkbook(desk)
      kept += corrected.kept
      const ending = /\.xlsm$/i.test(desk.file.name) ? 'xlsm' : 'xlsx'
      const blob = await writeOut([corrected.bytes], mediaTypes.xlsx, folder)
      made.push({ name: nameOf('corrected-copy', at, changed.length, ending), blob, isInternal: true })
    } else {
      const [first] = desk.corrections
      const ending = first === undefined || 'row' in first ? 'csv' : first.kind === 'JSON' ? 'json' : 'ndjson'
      const blob = await writeOut(correctedText(desk), mediaTypes[ending], folder)
      made.push({ name: nameOf('corrected-copy', at, changed.length, ending), blob, isInternal: true })
    }
  }
  return { made, kept }
}
