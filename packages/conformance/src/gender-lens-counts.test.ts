/**
 * The gender lens on counts: each test names its point. Counts are exact here, so that they can be compared; a release
 * hides small ones.
 */

import { sampleRecords } from '@tip-standard/cli/sample'
import { AnswerTally, type CaseRecord, type Victim, WhoCounts } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { type PublishedTable, safeTables, TOTAL } from '@tip-standard/privacy/tables'
import { describe, expect, it } from 'vitest'

const DIMENSIONS = ['victim.sex', 'victim.minorAtRegistration', 'exploitation.form']

async function tablesOf(records: readonly CaseRecord[], ...tables: string[][]): Promise<readonly PublishedTable[]> {
  return (
    await safeTables(
      records.map((record) => withinCustody(record)),
      { tables, minimumCell: 1 },
    )
  ).tables
}

const countIn = ({ cells }: PublishedTable, ...values: string[]): number | undefined =>
  cells.find((cell) => cell.values.join() === values.join())?.count

/** Sampled people, and people of whom sex, age or form is missing: for a reason, or for none. */
function peopleWithGaps(): CaseRecord[] {
  const records = [...sampleRecords(300, 7)]
  const without = (victim: Victim, at: number): Victim => {
    const { sex: _sex, sexBasis: _basis, ...noSex } = victim
    const { minorAtRegistration: _minor, ...noAge } = victim
    const { exploitation: _form, ...noForm } = victim
    const gaps: Victim[] = [
      { ...noSex, absent: { ...victim.absent, sex: 'refused' } },
      { ...noSex, absent: { ...victim.absent, sex: 'notAsked' } },
      { ...noAge, absent: { ...victim.absent, minorAtRegistration: 'unknown' } },
      { ...noForm, absent: { ...victim.absent, exploitation: 'unknown' } },
    ]
    return gaps[at % 10] ?? victim
  }
  return records.map((record, at) => ({ ...record, victims: record.victims?.map((one) => without(one, at)) ?? [] }))
}

const people = peopleWithGaps()
const victims = people.flatMap((record) => record.victims ?? [])

describe('G4 sex × age group × form for every count', () => {
  it('G4.a gives the whole table, with rows of their own for those whose sex, age or form is missing', async () => {
    const [table] = await tablesOf(people, DIMENSIONS)
    if (table === undefined) throw new Error('no table')
    const valuesOf = (at: number): string[] => [...new Set(table.cells.map(({ values }) => values[at] ?? ''))]
    expect(valuesOf(0)).toEqual(expect.arrayContaining(['female', 'male', 'otherMarker', '(refused)', '(notAsked)']))
    expect(valuesOf(1)).toEqual(expect.arrayContaining(['adult', 'minor', '(unknown)']))
    expect(valuesOf(2)).toEqual(expect.arrayContaining(['forcedLabour', '(unknown)']))
    const refused = victims.filter(({ absent }) => absent?.sex === 'refused').length
    expect(countIn(table, '(refused)', TOTAL, TOTAL)).toBe(refused)
  })

  it('G4.b has the counts of one dimension as its sums', async () => {
    const [whole, ...single] = await tablesOf(people, DIMENSIONS, ...DIMENSIONS.map((one) => [one]))
    if (whole === undefined) throw new Error('no table')
    for (const [at, table] of single.entries())
      for (const { values, count } of table.cells) {
        const place = [TOTAL, TOTAL, TOTAL]
        place[at] = values[0] ?? ''
        expect(countIn(whole, ...place)).toBe(count)
      }
  })

  it('G4.c counts a person with two forms once among people and once for each form, and says how many people that is', () => {
    const counts = new WhoCounts('victims')
    const forms = new AnswerTally('forms')
    const twoForms = { id: 'v-1', exploitation: [{ form: 'forcedLabour' }, { form: 'sexual' }] } as const
    const records = [{ victims: [twoForms] }, { victims: [{ id: 'v-1', exploitation: [{ form: 'sexual' }] }] }]
    for (const [at, record] of records.entries())
      for (const one of counts.add({ ...record, case: { id: `case-${at}` }, reportingEntity: { id: 'org' } }))
        if (one.leftOut === undefined)
          forms.add({ forms: record.victims[one.at]?.exploitation.map(({ form }) => form) ?? [] })
    expect(forms.answers()).toMatchObject({ counted: 2, answered: 2, values: { forcedLabour: 1, sexual: 2 } })
  })
})

describe('G17 other dimensions beside sex', () => {
  it('G17.a takes any of them together, in any order, and counts the same people', async () => {
    const columns = ['victim.sex', 'victim.ageBand', 'victim.displacementStatus', 'victim.education']
    const subsets = Array.from({ length: 2 ** columns.length - 1 }, (_, bits) =>
      columns.filter((_column, at) => ((bits + 1) >> at) % 2 === 1),
    )
    const sums = await Promise.all(
      subsets
        .flatMap((subset) => [subset, subset.toReversed()])
        .map(async (subset) => {
          const [table] = await tablesOf(people, subset)
          return table === undefined ? undefined : countIn(table, ...subset.map(() => TOTAL))
        }),
    )
    expect(new Set(sums)).toEqual(new Set([victims.length]))
  })
})
