import { codeLabel } from '@tip-standard/core'
import type { Checklist } from '../definition/checklist.ts'
import { takesReason } from '../definition/needs.ts'
import type { ResolvedItem } from '../definition/resolve-form.ts'
import type { Word } from '../wording/answer-words.ts'
import { listOf, questionLabel, type Wording } from '../wording/wording.ts'
import type { PrintAnswer, PrintColumn } from './printed.ts'

/** Past this many columns of boxes a table is too wide for the paper. */
const COLUMNS = 11

/** Past this many codes there is space to write one instead of a column for each. */
const CODES = 5

const words = (question: ResolvedItem, wording: Wording): Word[] | undefined => {
  const list = listOf(question, wording)
  const codes = question.item.codes ?? list?.codes.map(({ code }) => code)
  return list && codes?.map((code) => ({ text: codeLabel(list, code, wording.options) ?? code, code }))
}

function columnOf(item: ResolvedItem, wording: Wording): PrintColumn {
  const choices = words(item, wording) ?? []
  return {
    id: item.id,
    label: questionLabel(item, wording.options),
    isMany: item.info.type.kind === 'codes',
    choices: choices.length <= CODES ? choices : [],
  }
}

/**
 * Lines to tick on paper, with the state of each and the questions about it beside it; `undefined` if that is too much
 * for lines.
 */
export function blankChecklist(
  { line, state, below }: Checklist,
  reasons: readonly Word[],
  wording: Wording,
): PrintAnswer | undefined {
  if (below.some(({ items }) => items.length > 0)) return undefined
  const why = state !== undefined && takesReason(state) ? reasons : []
  const columns = [
    ...(state === undefined ? [] : [columnOf(state, wording)]),
    ...(why.length === 0
      ? []
      : [{ label: wording.text('printReason'), isMany: false, choices: why.map(({ text }) => ({ text })) }]),
    ...below.map((item) => columnOf(item, wording)),
  ]
  const count = columns.reduce((sum, { choices }) => sum + Math.max(1, choices.length), 0)
  if (count > COLUMNS) return undefined
  return {
    kind: 'checklist',
    line: { id: line.id, label: questionLabel(line, wording.options) },
    lines: words(line, wording) ?? [],
    hasBoxes: state === undefined,
    columns,
  }
}
