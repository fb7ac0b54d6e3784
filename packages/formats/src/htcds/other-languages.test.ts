import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { countryNames } from '../generated/country-names.ts'
import { htcdsWords } from '../generated/htcds-words.ts'
import { findCountry } from '../records/code-names.ts'
import { toKey } from '../records/name-key.ts'
import { type HtcdsFieldName, htcdsFieldNames } from './fields.ts'
import { fromHtcds } from './from-htcds.ts'
import { detectHtcds } from './headers.ts'
import { sharedLabels } from './other-labels.ts'
import { readValues } from './read-values.ts'
import { type HtcdsListField, htcdsValueLists } from './value-lists.ts'

/**
 * Headers in two languages of the standard that identify an HTCDS table, all for fields other than those under test.
 */
const around = [
  'Case Owner',
  'Prénom',
  'Civilité',
  'Organisation Name',
  'Salutation',
  'Deuxième prénom',
  'Details Of Vulnerabilities',
]

/** The field for which a header is read, or the finding about it. */
function readAs(header: string): HtcdsFieldName | string | undefined {
  const layout = detectHtcds(toSourceRows([[...around, header]]))
  const column = around.length + 1
  const [field] = [...(layout?.columns ?? [])].find(([, at]) => at === column) ?? []
  return field ?? layout?.findings.find(({ at }) => at.column === column)?.code
}

describe('headers in Swahili, Kinyarwanda and Kirundi', () => {
  const names: ReadonlySet<string> = new Set(htcdsFieldNames)
  /** Fields of HTCDS that mean the same as a field of the standard, with the draft labels of it. */
  const translated = fieldCrosswalk
    .filter(({ standard, relation, to }) => standard === 'htcds' && relation === 'exact' && names.has(to))
    .flatMap(({ field, to }) =>
      [sw, rw, rn].flatMap(({ fields }) => {
        const label = fields[field]?.['label']?.[0]
        return label === undefined ? [] : [[label, to] as const]
      }),
    )
  const shared = new Set(sharedLabels.map(toKey))

  it('are the labels that the dictionary has, or are asked about', () => {
    expect(translated.length).toBeGreaterThan(150)
    const wrong = translated.filter(([label, field]) => {
      const read = readAs(label)
      return read !== field && read !== 'ambiguousHeader' && read !== 'duplicateColumn'
    })
    expect(wrong).toEqual([])
    // The headers that cause a question are listed, and all others are read.
    const asked = translated.filter(([label]) => readAs(label) === 'ambiguousHeader').map(([label]) => label)
    expect(asked.filter((label) => !shared.has(toKey(label)) && !/^L(ong|at)itude$/.test(label))).toEqual([])
    expect(new Set(asked).size).toBeLessThan(new Set(translated.map(([label]) => label)).size / 2)
  })

  it.each([
    ['Jina', 'ambiguousHeader'],
    ['Igitsina', 'ambiguousHeader'],
    ['Namba', 'ambiguousHeader'],
    ['Jinsia', 'prs_Gender'],
    ['TAREHE YA KUZALIWA', 'prs_Birthdate'],
    ['Itariki y’amavuko', 'prs_Birthdate'],
    ['Igenekerezo ry’amavuko', 'prs_Birthdate'],
  ])('%s: %s', (header, read) => {
    expect(readAs(header)).toBe(read)
  })

  it('make no table of HTCDS where they are words of any table', () => {
    const rows = toSourceRows([['Jina', 'Namba', 'Simu', 'Mahali', 'Tarehe', 'Maelezo', 'Nchi']])
    expect(detectHtcds(rows)).toBeUndefined()
  })

  it.each([
    ['Jina la kwanza', 'Jina la pili', 'Tarehe ya kuzaliwa', 'Jinsia', 'Uraia', 'Hali ya ndoa', 'Hali ya kesi'],
    ['Izina rya mbere', 'Izina rya kabiri', 'Itariki y’amavuko', 'Uko umuntu yiyumva mu bijyanye n’igitsina'].concat(
      ...['Ubwenegihugu', 'Irangamimerere', 'Aho dosiye igeze'],
    ),
    [
      'Izina rya mbere',
      'Izina rya kabiri',
      'Igenekerezo ry’amavuko',
      'Uko umuntu yiyumva mu vyerekeye igitsina',
    ].concat(...['Ubwenegihugu', 'Uko ubayeho mu vy’urugo', 'Aho dosiye igeze']),
  ])('are read with what is below them, each with a note: %s', (...header) => {
    const below = {
      'Hali ya ndoa': ['Ameoa au ameolewa', 'Imefungwa', 'Rwanda'],
      Irangamimerere: ['Yashyingiwe', 'Yarafunzwe', 'u Rwanda'],
      'Uko ubayeho mu vy’urugo': ['Arubatse', 'Yarugawe', 'Rwanda'],
    }[header[5] ?? '']
    const [marital = '', status = '', country = ''] = below ?? []
    const rows = toSourceRows([header, ['Ada (invented)', 'Uwase', '1999-05-04', 'Feminine', country, marital, status]])
    const { records, findings } = fromHtcds(rows)
    expect(records).toMatchObject([
      {
        case: { status: 'closed' },
        victims: [{ birthDate: '1999-05-04', citizenships: ['RW'], maritalStatus: 'married' }],
      },
    ])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.filter(({ code }) => code === 'repairedHeader')).toHaveLength(7)
  })
})

describe('words of the dictionary for values of HTCDS', () => {
  it('are read as the value that means the same, or as none; never as another', () => {
    const pairs = Object.entries(htcdsWords).flatMap(([field, values]) =>
      Object.entries(values).flatMap(([value, words]) =>
        words.map((word) => [field as HtcdsListField, value, word] as const),
      ),
    )
    expect(Object.keys(htcdsWords).filter((field) => !(field in htcdsValueLists))).toEqual([])
    const wrong = pairs.filter(([field, value, word]) => {
      const { values } = readValues(field, word)
      return values.length > 0 && !(values.length === 1 && values[0]?.code === value)
    })
    expect(wrong).toEqual([])
    const unread = pairs.filter(([field, , word]) => readValues(field, word).values.length === 0)
    expect(unread.length).toBeLessThan(pairs.length / 20)
  })
})

it('names of countries in Kinyarwanda and Kirundi are read as their own country, or asked about', () => {
  const wrong = countryNames.filter(([code, name]) => (findCountry(name)?.code ?? code) !== code)
  expect(wrong).toEqual([])
  expect(countryNames.filter(([, name]) => findCountry(name) === undefined).length).toBeLessThan(6)
})
