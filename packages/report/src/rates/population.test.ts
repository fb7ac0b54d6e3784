import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Population, type PopulationRow, readPopulation } from './population.ts'

const problemsOf = (...rows: unknown[]): string => {
  const read = readPopulation(rows)
  return read.ok ? '' : read.problems.join('\n')
}

describe('reading a population', () => {
  it('takes cells of text as well as numbers, and leaves empty ones out', () => {
    const text = { country: 'RW', year: '2025', sex: 'female', ageGroup: '', people: '6900000' }
    expect(readPopulation([text])).toEqual({
      ok: true,
      rows: [{ country: 'RW', year: 2025, sex: 'female', people: 6_900_000 }],
    })
    expect(readPopulation([{ people: 0 }])).toEqual({ ok: true, rows: [{ people: 0 }] })
  })

  it.each([
    ['a name of a country', { country: 'Rwanda', people: 1 }, 'Row 1, column country: this is no code'],
    ['a country of three letters', { country: 'RWA', people: 1 }, 'such as RW'],
    ['another spelling of a sex', { sex: 'Female', people: 1 }, 'column sex: the codes are female and male'],
    ['a letter for a sex', { sex: 'F', people: 1 }, 'column sex: the codes are female and male'],
    [
      'another age group',
      { ageGroup: 'adults', people: 1 },
      'column ageGroup: the codes are child (under 18) and adult',
    ],
    ['a number with separators', { people: '6,900,000' }, 'column people: this is no number of people'],
    ['thousands with decimals', { people: '13954.5' }, 'without separators or decimals'],
    ['fewer than none', { people: -5 }, 'column people: this is no number of people'],
    ['a number that is none', { people: 'NaN' }, 'column people: this is no number of people'],
    ['a year in words', { year: '25', people: 1 }, 'column year: this is no year'],
    ['a source that is a whole text', { people: 1, source: 'x'.repeat(201) }, 'column source: this is too long'],
    ['no people', { people: '' }, 'Row 1, column people: the number of people is missing'],
    [
      'a column with another name',
      { agegroup: 'child', people: 1 },
      'The columns are country, year, sex, ageGroup, people',
    ],
    ['an entry that is no row', 'people', 'There is no column people'],
  ])('refuses %s, and says what is allowed', (_what, row, said) => {
    expect(problemsOf(row)).toContain(said)
  })

  it('refuses rows that do not go together', () => {
    expect(problemsOf()).toBe('The population has no rows.')
    expect(problemsOf({ country: 'RW', people: 1 }, { country: 'BI', people: 1 })).toContain('Column country')
    expect(problemsOf({ country: 'RW', people: 1 }, { sex: 'male', people: 1 })).toContain('Column country')
    expect(problemsOf({ year: 2025, people: 1 }, { sex: 'male', people: 1 })).toContain('Column year')
    expect(problemsOf({ sex: 'male', people: 1 }, { sex: 'male', people: 2 })).toContain('Row 2 is of the same year')
  })

  it('never throws, and repeats no value', () => {
    const cell = fc.oneof(fc.jsonValue(), fc.string(), fc.bigInt(), fc.date(), fc.constant(Symbol.iterator))
    const row = fc.oneof(
      fc.dictionary(fc.constantFrom('country', 'year', 'sex', 'ageGroup', 'people', 'source', '__proto__'), cell),
      fc.anything(),
    )
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const read = readPopulation(rows)
        // Messages consist of fixed words and row numbers only.
        const own = read.ok ? [] : read.problems.map((one) => one.replace(/[Rr]ow \d+/g, ''))
        const known = new Set(own)
        expect(known.size).toBeLessThan(12)
      }),
    )
  })
})

describe('the people of a group', () => {
  const rows: PopulationRow[] = [
    { year: 2024, sex: 'female', ageGroup: 'child', people: 100 },
    { year: 2024, sex: 'female', ageGroup: 'adult', people: 200 },
    { year: 2024, sex: 'male', ageGroup: 'child', people: 300 },
    { year: 2024, sex: 'male', ageGroup: 'adult', people: 400 },
    { year: 2025, people: 2000 },
    { year: 2025, sex: 'female', people: 900 },
  ]
  const population = new Population(rows)

  it('are those of its row, or of the parts that make it up', () => {
    expect(population.peopleIn([2024, 2024], { sex: 'female', ageGroup: 'child' })).toBe(100)
    expect(population.peopleIn([2024, 2024], { sex: 'male' })).toBe(300 + 400)
    expect(population.peopleIn([2024, 2024], { ageGroup: 'child' })).toBe(100 + 300)
    expect(population.peopleIn([2024, 2024], {})).toBe(100 + 200 + 300 + 400)
    expect(population.peopleIn([2024, 2025], {})).toBe(1000 + 2000)
  })

  it('are not known where a part or a year is missing', () => {
    expect(population.peopleIn([2025, 2025], { sex: 'female', ageGroup: 'child' })).toBeUndefined()
    expect(population.peopleIn([2025, 2025], { sex: 'male' })).toBeUndefined()
    expect(population.peopleIn([2023, 2024], {})).toBeUndefined()
    expect(population.covers([2024, 2025])).toBe(true)
    expect(population.covers([2024, 2026])).toBe(false)
  })

  it('of no stated year are those of one year', () => {
    const once = new Population([{ people: 10 }])
    expect(once.peopleIn([2025, 2025], {})).toBe(10)
    expect(once.peopleIn([2024, 2025], {})).toBeUndefined()
  })
})
