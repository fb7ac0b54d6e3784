import { describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'
import { widthOn, wrap } from '../src/report/text.ts'

const WIDTH = 60
const tooLong = (text: string): string[] => text.split('\n').filter((line) => line.length > WIDTH)

describe('on a terminal of 60 columns', () => {
  const program = createProgram(() => {})
  const names = ['validate', 'explain', 'convert', 'anonymise', 'table', 'report', 'form', 'sample']

  it.each(['tip', ...names])('no line of the help is cut: %s', (name) => {
    const command = program.commands.find((one) => one.name() === name) ?? program
    command.configureOutput({ getOutHelpWidth: () => WIDTH })
    expect(tooLong(command.helpInformation())).toEqual([])
  })

  it('lines of a report are as wide as the terminal; elsewhere, and on a wider one, they are as wide as always', () => {
    const text = 'The sex is given without its basis (document, observed, self) or a reason why the basis is missing. '
    expect(tooLong(wrap(text.repeat(3), '    ', widthOn({ columns: WIDTH })))).toEqual([])
    expect([240, 0, undefined].map((columns) => widthOn({ ...(columns !== undefined && { columns }) }))).toEqual([
      100, 100, 100,
    ])
  })
})
