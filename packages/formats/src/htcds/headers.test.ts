import { type SourceRow, toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { htcdsFieldNames, htcdsFields } from './fields.ts'
import { fromHtcds } from './from-htcds.ts'
import { detectHtcds } from './headers.ts'
import { htcdsValueLists } from './value-lists.ts'

describe('the fields of HTCDS', () => {
  it('are 84, of which 40 are core', () => {
    expect(htcdsFields).toHaveLength(84)
    expect(new Set(htcdsFieldNames).size).toBe(84)
    expect(htcdsFields.filter(({ core }) => core)).toHaveLength(40)
  })

  it('have a list of values exactly where a list is to be picked from, languages and countries aside', () => {
    const lists = htcdsFields.filter(({ name }) => name in htcdsValueLists).map(({ name }) => name)
    const picks = htcdsFields
      .filter(({ kind, name }) => (kind === 'one' || kind === 'many') && !/Language|Citizenship/.test(name))
      .map(({ name }) => name)
    expect(lists).toEqual(picks)
  })
})

/** The header rows of IOM's Excel templates, with their shifts, misspellings and a gap. */
const templateCodes = [
  null,
  'cas_CaseOwner',
  'prs_FirstName',
  'con_Consent',
  'prs_Gender',
  'prs_MailingCity',
  'prs_MailingCountry',
  'prs_MailingState',
  'prs_MailingStreet',
  'prs_MailingPostalCode',
  'vic_TraffickinStatusDecisionMakingOrg',
  null,
]
const templateLabels = [
  null,
  'Case Owner',
  'First Name',
  'Consent',
  'Gender',
  'Mailing Street',
  'Mailing City',
  'Mailing State/Province',
  'Mailing Zip/Postal Code',
  'Mailing Country',
  'Trafficking Status Decision Making Organization',
  'Reason for Outgoing Referral',
]

describe('headers', () => {
  it('of names alone are understood with the slip of the templates, which is no one’s mistake', () => {
    const values = ['prs_Gender', 'cas_Status', 'con_Consent', 'vic_TraffickinStatusDecisionMakingOrg']
    const layout = detectHtcds([{ row: 1, values }])
    expect(layout?.kind).toBe('names')
    expect(layout?.columns.get('vic_TraffickingStatusDecisionMakingOrg')).toBe(4)
    expect(layout?.findings).toEqual([])
  })

  const template: SourceRow[] = [
    { row: 1, values: templateCodes },
    { row: 2, values: templateLabels },
    {
      row: 3,
      values: [
        1,
        'Owner',
        'Ada',
        'x',
        'Feminine',
        '1 High Street',
        'Kigali',
        'Kigali',
        'KG 1',
        'Rwanda',
        'Police',
        'Other',
      ],
    },
    { row: 4, values: [2] },
  ]

  it('follow the label where code and label of an address are shifted', () => {
    const { identities, findings } = fromHtcds(template)
    expect(identities.find(({ role }) => role === 'victim')?.addresses).toEqual([
      { use: 'mailing', street: '1 High Street', city: 'Kigali', state: 'Kigali', postalCode: 'KG 1', country: 'RW' },
    ])
    expect(findings.filter(({ code }) => code === 'shiftedHeader')).toEqual([])
    const moved = [{ row: 1, values: templateCodes.with(4, 'prs_Birthdate') }, ...template.slice(1)]
    const shifted = detectHtcds(moved)?.findings.filter(({ code }) => code === 'shiftedHeader')
    expect(shifted).toMatchObject([{ at: { cell: 'E2' }, params: { field: 'prs_Gender', code: 'prs_Birthdate' } }])
  })

  it('read the misspelt name and the column without a code', () => {
    const { records, findings } = fromHtcds(template)
    expect(records[0]?.victims?.[0]).toMatchObject({
      statusDecidedBy: 'police',
      referrals: [{ direction: 'outgoing', reason: 'other' }],
    })
    expect(findings.filter(({ code }) => code === 'repairedHeader')).toEqual([])
  })

  it('are in two rows, names and labels, in a table of three columns too', () => {
    const columns = [
      ['prs_Gender', 'Gender', 'Feminine'],
      ['con_Consent', 'Consent', 'Yes'],
      ['cas_Status', 'Status', 'Active'],
    ]
    const rows = [0, 1, 2].map((at) => ({ row: at + 1, values: columns.map((column) => column[at]) }))
    const { records, findings } = fromHtcds(rows as SourceRow[])
    expect(records).toMatchObject([{ victims: [{ genderIdentity: 'woman' }] }])
    expect(findings.filter(({ at }) => at.line === 2 || at.cell?.endsWith('2'))).toEqual([])
  })

  it('take rows that hold their number only for blank, without a finding', () => {
    const { records, findings } = fromHtcds(template)
    expect(records).toHaveLength(1)
    expect(findings.some(({ code }) => code === 'valueWithoutHeader')).toBe(false)
  })

  it('of IOM’s XLSForm are known, and what it asks for under the title stays with the names', () => {
    const rows: SourceRow[] = [
      {
        row: 1,
        values: ['start', 'group/prs_First_Name', 'names-prs_Second_Name', 'prs_Title', 'vic_Methods_of_Control'],
      },
      { row: 2, values: [null, 'Ada', 'Uwase', 'Mukamana', 'DebtBondage PhysicalAbuse'] },
    ]
    const { records, identities, findings } = fromHtcds(rows)
    expect(detectHtcds(rows)?.kind).toBe('xlsform')
    expect(records[0]?.victims?.[0]).toMatchObject({
      meansOfControl: [{ code: 'debtBondage' }, { code: 'physicalAbuse' }],
    })
    expect(records[0]?.victims?.[0]?.positionInOrganisation).toBeUndefined()
    expect(identities[0]).toMatchObject({ firstName: 'Ada', secondName: 'Uwase', otherNames: ['Mukamana'] })
    expect(findings.map(({ code }) => code)).toContain('mislabelledField')
  })

  it('of an XLSForm with its labels keep the two columns labelled second name apart', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['prs_First_Name', 'prs_Second_Name', 'prs_Title', 'cas_Status'] },
      { row: 2, values: ['First Name', 'Second Name', 'Second Name', 'Status'] },
      { row: 3, values: ['Ada', 'Uwase', 'Mukamana', 'Active'] },
    ]
    const { records, identities } = fromHtcds(rows)
    expect(identities[0]).toMatchObject({ secondName: 'Uwase', otherNames: ['Mukamana'] })
    expect(JSON.stringify(records)).not.toContain('Mukamana')
  })

  it('may come in any order below other rows, and what is not known is reported by its place', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['A title'] },
      { row: 3, values: ['cas_Status', 'shoe size', 'prs_Gender', 'prs_Birthdate', 'prs_Gender'] },
      { row: 4, values: ['Active', '42', 'Masculine', '1999', 'Feminine'] },
    ]
    const { records, findings } = fromHtcds(rows)
    expect(records[0]?.case.status).toBe('open')
    expect(records[0]?.victims?.[0]?.genderIdentity).toBe('man')
    expect(findings.map(({ code, at }) => [code, at.cell])).toEqual([
      ['titleRows', undefined],
      ['unknownColumn', 'B3'],
      ['duplicateColumn', 'E3'],
    ])
  })

  it('that are labels only are read where a label means one field', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['First Name', 'Gender', 'Birthdate', 'Citizenship', 'Status', 'Type', 'Consent', 'Email'] },
      { row: 2, values: ['Ada', 'Feminine', '1999-05-04', 'Rwanda', 'Follow up', 'x', 'yes', ''] },
    ]
    const { records, findings } = fromHtcds(rows)
    expect(records[0]).toMatchObject({ case: { status: 'followUp' }, victims: [{ citizenships: ['RW'] }] })
    expect(findings.find(({ code }) => code === 'ambiguousHeader')?.at.cell).toBe('F1')
  })

  it('of another table are not read as HTCDS', () => {
    const rows = toSourceRows([
      ['name', 'email', 'title', 'phone', 'status', 'date'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ])
    expect(detectHtcds(rows)).toBeUndefined()
    expect(fromHtcds(rows).findings.map(({ code }) => code)).toEqual(['unknownLayout'])
  })

  it('in French are read, each with a note, and a header that is in no list comes with the nearest label', () => {
    const values = ['Prénom', 'Nom', 'Date de naissance', 'Genre', 'NATIONALITE', 'Statut', 'Citizenshp', 'Shoe size']
    const layout = detectHtcds([
      { row: 1, values: ['Centre d’accueil (inventé)'] },
      { row: 2, values: values.toSpliced(6, 2) },
    ])
    expect([...(layout?.columns.keys() ?? [])]).toEqual([
      'prs_FirstName',
      'prs_SecondName',
      'prs_Birthdate',
      'prs_Gender',
      'prs_Citizenship',
      'cas_Status',
    ])
    expect(layout?.findings.map(({ code }) => code)).toEqual(['titleRows', ...Array(6).fill('repairedHeader')])
    const unknown = detectHtcds([{ row: 1, values }])?.findings.filter(({ code }) => code === 'unknownColumn')
    expect(unknown?.map(({ params }) => params['nearest'])).toEqual(['Citizenship', undefined])
  })

  it('repeated below the header are left out, and are no person', () => {
    const rows = toSourceRows([
      ['prs_Gender', 'prs_Email', 'cas_Status'],
      ['prs_Gender', 'prs_Email', 'cas_Status'],
      ['Feminine', '', 'Active'],
    ])
    const { records, findings } = fromHtcds(rows)
    expect([records.length, findings.map(({ code }) => code)]).toEqual([1, ['repeatedHeader']])
  })
})
