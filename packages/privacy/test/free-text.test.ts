import { describe, expect, it } from 'vitest'
import { inside } from '../src/fixture-inside.ts'
import { anonymise, flatHierarchy, releasePlan } from '../src/index.ts'
import { safeTables } from '../src/tables/index.ts'

const people = Array.from({ length: 60 }, (_, index) => ({
  sex: index % 2 === 0 ? 'female' : 'male',
  notes: `Karabo ${index} was brought to the border`,
  phone: `+2507880000${index}`,
}))
const sex = { column: 'sex', hierarchy: flatHierarchy(['female', 'male']) }

describe('free text and identity numbers in columns that are not fields of the standard', () => {
  it.each(['notes', 'phone'])('cannot be a sensitive column of a release: %s', async (column) => {
    const plan = releasePlan({ purpose: 'researchMicrodata', quasiIdentifiers: [sex], sensitive: [{ column }] })
    await expect(anonymise(inside(people), plan)).rejects.toMatchObject({
      code: 'columnTellsApart',
      params: { column },
    })
  })

  it.each(['notes', 'phone'])('cannot be a released quasi-identifier: %s', async (column) => {
    const hierarchy = flatHierarchy(people.map((person) => person[column as 'notes' | 'phone']))
    const plan = releasePlan({ purpose: 'researchMicrodata', quasiIdentifiers: [sex, { column, hierarchy }] })
    const { release } = await anonymise(inside(people), plan)
    expect(new Set([...release.rows()].map((row) => row[column]))).toEqual(new Set(['*']))
  })

  it.each(['notes', 'phone'])(
    'cannot be a dimension of a table, whose values are shown even where counts are hidden: %s',
    async (column) => {
      await expect(safeTables(inside(people), { tables: [['sex', column]], minimumCell: 11 })).rejects.toMatchObject({
        code: 'columnTellsApart',
      })
    },
  )
})
