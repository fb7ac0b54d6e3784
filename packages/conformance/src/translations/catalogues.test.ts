import { exchangeCatalogue, fileCatalogue, tableCatalogue } from '@tip-standard/formats'
import { submissionCatalogue } from '@tip-standard/xlsforms'
import { expect, it } from 'vitest'

it.each([
  ['tables', tableCatalogue],
  ['submissions', submissionCatalogue],
])('no code of %s is one of files, which would hide it', (_, { codes }) => {
  expect(new Set<string>(codes).size).toBe(codes.length)
  for (const code of fileCatalogue.codes) expect(codes).toContain(code)
})

it('an option that settles a finding is offered with the values that it takes', () => {
  const fixes = Object.values(exchangeCatalogue.entries).flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  expect(fixes.map(({ option }) => option).sort()).toEqual(['countryNames', 'dateOrder', 'duplicateRows', 'layout'])
  for (const { option, values } of fixes)
    if (option === 'countryNames') expect(values).toEqual(['NAME=CODE'])
    else expect(values.length).toBeGreaterThan(1)
})
