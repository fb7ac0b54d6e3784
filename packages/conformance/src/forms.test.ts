import type { RecordFinding } from '@tip-standard/core'
import { country } from '@tip-standard/core/code-lists'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from './document-id.ts'
import { generated, jsonSchema, zod } from './engines.ts'

const engines = { generated, jsonSchema, zod }
const codes: readonly string[] = country.codes.map(({ code }) => code)

/** A case record that is valid without any warning except for the value under test. */
const record = (more: object): object => ({
  standardVersion: '1.0-rc.2',
  case: { id: 'c' },
  reportingEntity: { id: 'o', type: 'ngo' },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2999-12-31' },
  victims: [{ id: 'v', consents: [] }],
  ...more,
})
const victim = (more: object): object => record({ victims: [{ id: 'v', consents: [], ...more }] })

/** Expects every engine to find nothing, or just that code. */
function expectAll(document: DocumentId, data: object, code: RecordFinding['code'] | undefined): void {
  const found = Object.entries(engines).map(([name, engine]) => [
    name,
    engine(document, data)
      .filter(({ severity }) => severity === 'error')
      .map((finding) => finding.code),
  ])
  const wanted = Object.keys(engines).map((name) => [name, code === undefined ? [] : [code]])
  expect(found, JSON.stringify(data)).toEqual(wanted)
}

describe('dates', () => {
  /** What the calendar of the machine says: it rolls over days that do not exist. */
  function isDay(text: string): boolean {
    const time = Date.parse(`${text}T00:00:00Z`)
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
  }
  const two = (value: number): string => String(value).padStart(2, '0')
  const years = ['0004', '1600', '1900', '1999', '2000', '2023', '2024', '2100', '2400', '9999']
  const days = years.flatMap((year) =>
    Array.from({ length: 14 }, (_, month) =>
      [0, 1, 9, 28, 29, 30, 31, 32].map((day) => `${year}-${two(month)}-${two(day)}`),
    ),
  )

  it.each(years.map((year, index) => ({ year, index })))(
    'of $year exist in every engine as in the calendar',
    ({ index }) => {
      for (const day of days.slice(index * 14, index * 14 + 14).flat())
        expectAll('caseRecord', victim({ birthDate: day }), isDay(day) ? undefined : 'format')
    },
  )

  it('may leave out the day and the month where the field allows it, and have one spelling', () => {
    for (const text of ['2020', '2020-12', '2020-01']) {
      expectAll('caseRecord', victim({ birthDate: text }), undefined)
      expectAll('caseRecord', record({ case: { id: 'c', openedOn: text } }), 'format')
    }
    const wrong = [
      '',
      '202',
      '20200',
      '2020-',
      '2020-1',
      '2020-00',
      '2020-13',
      '2020/01',
      '2020-01/02',
      '2020/01-02',
      '2020-1-02',
      '2020-01-2',
    ]
    for (const text of [
      ...wrong,
      'abcd',
      'ab20',
      '20ab',
      '2020-ab',
      '2020-01-ab',
      ' 2020',
      '2020 ',
      '2020-01-01T00:00:00Z',
      '２０２０',
    ])
      expectAll('caseRecord', victim({ birthDate: text }), 'format')
  })
})

describe('forms of text', () => {
  it('of ids are 1 to 64 letters, digits and three marks, the first no mark', () => {
    const alphanumeric = 'azAZ09'
    for (const first of `${alphanumeric}._-/:@[\`{ é`)
      expectAll('caseRecord', record({ case: { id: first } }), alphanumeric.includes(first) ? undefined : 'format')
    for (const mark of `${alphanumeric}._-/:@[\`{ é\n`)
      expectAll(
        'caseRecord',
        record({ case: { id: `a${mark}` } }),
        `${alphanumeric}._-`.includes(mark) ? undefined : 'format',
      )
    expectAll('caseRecord', record({ case: { id: 'a'.repeat(64) } }), undefined)
    for (const id of ['', 'a'.repeat(65)]) expectAll('caseRecord', record({ case: { id } }), 'format')
  })

  it('of telephone numbers are E.164: up to 15 digits, none of them leading zeros', () => {
    const phone = (text: string): object => record({ reportingEntity: { id: 'o', type: 'ngo', phone: text } })
    for (const text of ['12', '+12', '1'.repeat(15), `+${'9'.repeat(15)}`])
      expectAll('caseRecord', phone(text), undefined)
    for (const text of ['', '1', '+1', '012', '+012', '1'.repeat(16), '12 3', '++12', '12\n', 'x12'])
      expectAll('caseRecord', phone(text), 'format')
  })

  it('of e-mail addresses have one @ and at most 64 and 189 characters around it', () => {
    const email = (text: string): object => ({ standardVersion: '1.0-rc.2', personId: 'v', email: text })
    for (const text of ['a@b', `${'a'.repeat(64)}@${'b'.repeat(189)}`])
      expectAll('identityRecord', email(text), undefined)
    const wrong = ['', 'a', '@b', 'a@', 'a@b@c', 'a @b', `${'a'.repeat(65)}@b`, `a@${'b'.repeat(190)}`]
    for (const text of wrong) expectAll('identityRecord', email(text), 'format')
  })

  it('of the names of extensions are reversed domain names of three parts or more', () => {
    const extended = (name: string): object => victim({ extensions: { [name]: 1 } })
    for (const name of ['org.example.a', 'org.example.aB-c_d.E', 'a-1.b.c'])
      expectAll('caseRecord', extended(name), undefined)
    for (const name of [
      '',
      'org',
      'org.example',
      'Org.example.a',
      'org..a',
      'org.example.',
      'org.example.1',
      'org.example.a b',
    ])
      expectAll('caseRecord', extended(name), 'unknownField')
  })

  it('of any length are counted in characters, in the basic plane and outside', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\u{1F600}', 'ﷺ'), maxLength: 130, minLength: 110 })
    fc.assert(
      fc.property(text, (pronouns) => {
        const isLong = [...pronouns].length > 120
        expectAll('caseRecord', victim({ ethnicity: pronouns }), isLong ? 'length' : undefined)
      }),
      { numRuns: 100 },
    )
    for (const ethnicity of ['\u{1F600}'.repeat(120), 'a'.repeat(120)])
      expectAll('caseRecord', victim({ ethnicity }), undefined)
    for (const ethnicity of ['', '\u{1F600}'.repeat(121), 'a'.repeat(121), 'a'.repeat(241)])
      expectAll('caseRecord', victim({ ethnicity }), 'length')
  })
})

describe('lists', () => {
  it('hold nothing twice, however long they are and wherever the two are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (list, from, to) => {
          expectAll('caseRecord', victim({ citizenships: list }), undefined)
          const twice = list.toSpliced(to % (list.length + 1), 0, list[from % list.length] ?? '')
          expectAll('caseRecord', victim({ citizenships: twice }), 'duplicate')
          // The same for ids as for codes.
          expectAll('caseRecord', record({ case: { id: 'c', linkedCaseIds: twice } }), 'duplicate')
        },
      ),
      { numRuns: 100 },
    )
  })
})
