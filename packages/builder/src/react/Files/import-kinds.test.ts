import type { XlsformImportFinding } from '@tip-standard/xlsforms'
import { expect, it } from 'vitest'
import { groupFindings } from './import-kinds.ts'

const found = (code: XlsformImportFinding['code'], message: string, row?: number) =>
  ({ code, severity: 'warning', params: {}, message, at: row === undefined ? {} : { row } }) as const

it('counts each kind, and says each sentence once with its rows in order', () => {
  const groups = groupFindings([
    found('notInStandard', 'No field.', 9),
    found('choiceNotInStandard', 'Choices: 2.', 4),
    found('identity', 'Who a person is.', 3),
    found('notInStandard', 'No field.', 5),
    found('notInStandard', 'No field.', 5),
    found('unknownLanguage', 'No language.'),
  ])
  expect(groups).toEqual([
    { kind: 'identity', count: 1, sentences: [{ message: 'Who a person is.', count: 1, rows: [3] }] },
    {
      kind: 'leftOut',
      count: 5,
      sentences: [
        { message: 'No field.', count: 3, rows: [5, 9] },
        { message: 'Choices: 2.', count: 1, rows: [4] },
        { message: 'No language.', count: 1, rows: [] },
      ],
    },
  ])
})

it('has nothing to say about a workbook that was read as it is', () => {
  expect(groupFindings([])).toEqual([])
})
