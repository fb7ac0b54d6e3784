import { withinCustody } from '@tip-standard/policy'
import { anonymise, flatHierarchy, releasePlan } from '@tip-standard/privacy'
import { writeCsv } from '@tip-standard/sheets'
import { expect, it } from 'vitest'

it('a release that is written as CSV holds no cell that a spreadsheet would compute', async () => {
  const formula = '=HYPERLINK("x")'
  const plan = releasePlan({
    purpose: 'publicMicrodata',
    k: 2,
    quasiIdentifiers: [{ column: 'a', hierarchy: flatHierarchy([formula]) }],
    sensitive: [{ column: 's', rules: [] }],
  })
  const { release } = await anonymise(
    [
      { a: formula, s: '+1' },
      { a: formula, s: '@x' },
    ].map((row) => withinCustody(row)),
    plan,
  )
  let text = ''
  for await (const piece of writeCsv([...release.rows()].map((row) => Object.values(row)))) text += piece
  const cells = text.split(/[\r\n,]+/).filter((cell) => cell !== '')
  expect(cells.length).toBeGreaterThanOrEqual(4)
  expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
})
