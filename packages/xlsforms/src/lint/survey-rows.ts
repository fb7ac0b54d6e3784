import type { Report } from './finding.ts'
import { type RowType, toRowType } from './question-type.ts'
import type { FormSheet, RawRow } from './sheet.ts'

/** A row of the survey sheet that is a question, a group or a repeat. */
export type SurveyRow = {
  /** Its position among these rows. */
  index: number
  raw: RawRow
  kind: 'question' | 'group' | 'repeat' | 'loop'
  /** The type of a question, if it exists; otherwise empty. */
  type: string
  list: string | undefined
  orOther: boolean
  name: string
  parent: SurveyRow | undefined
  /** The repeats around the row, the outermost first. */
  repeats: readonly SurveyRow[]
}

/**
 * Combines each row with its parsed type; leaves out comments and end rows, and reports begin and end rows that do not
 * match.
 */
export function toSurveyRows(survey: FormSheet, report: Report): SurveyRow[] {
  const rows: SurveyRow[] = []
  const open: SurveyRow[] = []
  const types = survey.rows.map((raw) => toRowType(survey.text(raw, 'type')))
  // The number of end rows still to come, minus the begin rows still to come.
  let endsLeft = types.filter(({ kind }) => kind === 'end').length - types.filter(({ kind }) => kind === 'begin').length
  for (const [index, raw] of survey.rows.entries()) {
    const type = survey.text(raw, 'type')
    const rowType: RowType = types[index] ?? { kind: 'unknown' }
    if (rowType.kind === 'begin') endsLeft++
    if (rowType.kind === 'end') {
      closeContainer(survey, open, { raw, container: rowType.container, surplus: endsLeft - open.length }, report)
      endsLeft--
      continue
    }
    if (type === '' && survey.text(raw, 'name') === '' && survey.cells(raw, 'label').length === 0) {
      report('SHEET_006', { table: survey.name, row: raw.row })
      continue
    }
    const row: SurveyRow = {
      index: rows.length,
      raw,
      kind: rowType.kind === 'begin' ? rowType.container : 'question',
      type: rowType.kind === 'question' ? rowType.type : '',
      list: 'list' in rowType ? rowType.list : undefined,
      orOther: rowType.kind === 'question' && rowType.orOther,
      name: survey.text(raw, 'name'),
      parent: open.at(-1),
      repeats:
        open.at(-1)?.kind === 'repeat'
          ? [...(open.at(-1)?.repeats ?? []), ...open.slice(-1)]
          : (open.at(-1)?.repeats ?? []),
    }
    rows.push(row)
    if (rowType.kind === 'begin') open.push(row)
  }
  for (const { raw } of open) report('SURVEY_002', survey.at(raw, 'type'))
  return rows
}

/**
 * Closes the container that a row ends; if they do not match, the total number of end rows shows which row is wrong.
 */
function closeContainer(
  survey: FormSheet,
  open: SurveyRow[],
  { raw, container, surplus }: { raw: RawRow; container: 'group' | 'repeat' | 'loop'; surplus: number },
  report: Report,
): void {
  if (open.at(-1)?.kind === container) {
    open.pop()
    return
  }
  if (surplus < 0 && open.some(({ kind }) => kind === container)) {
    for (let inner = open.pop(); inner && inner.kind !== container; inner = open.pop())
      report('SURVEY_002', survey.at(inner.raw, 'type'))
    return
  }
  report('SURVEY_001', survey.at(raw, 'type'))
  if (surplus === 0) open.pop()
}
