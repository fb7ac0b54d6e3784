/** Tests the choice among several entries for a row of HTCDS, and the count of losses. */

import { type CaseRecord, type IdentityRecord, STANDARD_VERSION, type Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { openWorkbook, readSheet } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import type { HtcdsColumnName } from './cell-writer.ts'
import { htcdsFields } from './fields.ts'
import { convert } from './fixture-table.ts'
import { registrationOf } from './registration.ts'
import { toHtcds } from './to-htcds.ts'
import { writeHtcdsWorkbook } from './write-workbook.ts'

const base: CaseRecord = {
  standardVersion: STANDARD_VERSION,
  case: { id: 'c-1' },
  reportingEntity: { id: 'r-1', absent: { type: 'unknown' } },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
}

/** The rows of a record by field name, and every loss as text. */
function write(more: Partial<CaseRecord>, identities: Partial<IdentityRecord>[] = []) {
  const { header, rows, losses } = toHtcds(
    [withinCustody({ ...base, ...more })],
    identities.map((one) => ({ standardVersion: STANDARD_VERSION, personId: '', ...one })),
  )
  return {
    rows: rows.map((row) => (name: HtcdsColumnName) => row[header.indexOf(name)]),
    losses: losses.map(({ field, to, kind, count }) => [field, to, kind, count].filter(Boolean).join(' ')),
  }
}

const cellsOf = (victim: Partial<Victim>, identities?: Partial<IdentityRecord>[]) => {
  const { rows, losses } = write({ victims: [{ id: 'v-1', ...victim }] }, identities)
  return { cell: (name: HtcdsColumnName) => rows[0]?.(name), losses }
}

describe('a row', () => {
  it('holds the relation, the perpetrator and the event of its own victim', () => {
    const { rows } = write({
      victims: [{ id: 'v-1' }, { id: 'v-2' }, { id: 'v-3' }],
      perpetrators: [
        { id: 'p-1', roles: ['recruiter'], organisation: 'one' },
        { id: 'p-2', roles: ['exploiter'], organisation: 'two' },
      ],
      relations: [
        { victimId: 'v-1', perpetratorId: 'p-2', kinds: ['family'] },
        { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['stranger'] },
      ],
      events: [
        { id: 'e-1', victimIds: ['v-2'], periodFrom: '2024-01', absent: {} },
        { id: 'e-2', victimIds: ['v-1', 'v-2'], periodFrom: '2024-02', absent: {} },
      ],
    })
    const names = ['vic_RelationshipToTrafficker', 'per_Organisation', 'hte_Date'] as const
    expect(rows.map((cell) => names.map(cell))).toEqual([
      ['Familial', 'two', '2024-02'],
      ['Unaquainted', 'one', '2024-01'],
      ['', 'one', ''],
    ])
  })

  it('is written for a case in which there is no victim yet', () => {
    for (const victims of [{}, { victims: [] }])
      expect(write({ ...victims, case: { id: 'c-1', status: 'open' } }).rows.map((cell) => cell('cas_Status'))).toEqual(
        ['Active'],
      )
  })

  it('holds a box only for a consent of unspecified scope, and a withdrawn one as not ticked', () => {
    const consent = (
      purpose: 'unspecified' | 'shareStatistics' | 'referral',
      decision: 'granted' | 'refused' | 'withdrawn',
    ) => cellsOf({ consents: [{ purpose, decision }] })
    for (const purpose of ['shareStatistics', 'referral'] as const)
      for (const decision of ['granted', 'refused'] as const)
        expect(consent(purpose, decision).cell('con_Consent')).toBe('')
    expect(consent('unspecified', 'refused').cell('con_Consent')).toBe('no')
    const withdrawn = consent('unspecified', 'withdrawn')
    expect(withdrawn.cell('con_Consent')).toBe('false')
    expect(withdrawn.cell('victim.consents')).toBe('[{"purpose":"unspecified","decision":"withdrawn"}]')
    const agreement = cellsOf({
      consents: [{ id: 'htcds-agreement', purpose: 'unspecified', decision: 'withdrawn' }],
    })
    expect(agreement.cell('vic_AgreementToManagePersonalData')).toBe('false')
    expect(agreement.losses).toContain('consentDecision.withdrawn vic_AgreementToManagePersonalData.false merged 1')
    expect(consent('unspecified', 'granted').losses.join()).not.toContain('consentDecision')
  })

  it('has what no box holds in a column of its own, and the latest of several decisions in the box', () => {
    const column = (victim: Partial<Victim>) => cellsOf(victim).cell('victim.consents')
    for (const decision of ['refused', 'granted'] as const) {
      const { cell, losses } = cellsOf({ consents: [{ purpose: 'research', decision }] })
      expect(cell('victim.consents')).toBe(`[{"purpose":"research","decision":"${decision}"}]`)
      expect(losses.join()).not.toContain('consent')
    }
    expect(column({ absent: { consents: 'refused' } })).toContain('"decision":"refused"')
    expect(column({ absent: { consents: 'notAsked' } })).toBeUndefined()
    // What the boxes hold whole needs no column, so that the file has those of HTCDS only.
    expect(column({ consents: [{ purpose: 'unspecified', decision: 'refused', absent: { date: 'unknown' } }] })).toBe(
      undefined,
    )
    expect(column({ consents: [{ purpose: 'unspecified', decision: 'refused', date: '2025-01-01' }] })).toContain(
      '2025',
    )
    const several = (...decisions: ['granted' | 'refused', string?][]) =>
      cellsOf({
        consents: decisions.map(([decision, date]) => ({ purpose: 'unspecified', decision, ...(date && { date }) })),
      })
    expect(several(['granted', '2025-01-01'], ['refused', '2025-06-01']).cell('con_Consent')).toBe('no')
    expect(several(['refused', '2025-01-01'], ['granted', '2025-06-01']).cell('con_Consent')).toBe('true')
    // If no date shows which decision is the latest, the refusal counts.
    expect(several(['granted', '2025-06-01'], ['refused']).cell('con_Consent')).toBe('no')
  })

  it.each(['unknown', 'notAsked', 'refused'] as const)(
    'has the one word of HTCDS for a sex that is missing: %s',
    (reason) => {
      const { cell, losses } = cellsOf({ absent: { sex: reason } })
      expect(cell('prs_Gender')).toBe('NonSpecifiedUnknown')
      expect(losses.filter((loss) => /^absentReason/.test(loss) && loss.includes('dropped'))).toEqual([])
    },
  )

  it('has no word for other reasons, which are lost', () => {
    const { cell, losses } = cellsOf({ absent: { sex: 'withheldForSafety' } })
    expect([cell('prs_Gender'), losses.includes('absentReason.withheldForSafety dropped 1')]).toEqual(['', true])
  })

  it('has two languages in the codes of ISO 639-2; others are lost', () => {
    const { cell, losses } = cellsOf({ languages: ['kin', 'nyn', 'swa', 'fra'] })
    expect([cell('prs_PrimaryLanguage'), cell('prs_SecondaryLanguage')]).toEqual(['kin', 'nyn'])
    expect(losses).toContain('victim.languages dropped 2')
    const unlisted = cellsOf({ languages: ['rgn'] })
    expect([unlisted.cell('prs_PrimaryLanguage'), unlisted.losses.filter((loss) => /languages/.test(loss))]).toEqual([
      '',
      ['victim.languages dropped 1'],
    ])
  })

  it('has each type of exploitation once, and surrogacy without the form that holds it', () => {
    const child = { extensions: { 'org.htcds.typeOfExploitation': 'ChildLabour' } }
    const { cell, losses } = cellsOf({
      exploitation: [child, child, { form: 'forcedSurrogacyPregnancy', kinds: ['surrogacy', 'pornography'] }],
    })
    expect(cell('vic_TypeOfExploitation')).toBe('ChildLabour;Surrogacy')
    expect(losses.filter((loss) => loss.startsWith('exploitationKind'))).toEqual([
      'exploitationKind.pornography dropped 1',
    ])
  })

  it('has the mailing address, or the address at home, and of places only that of its own event', () => {
    const event = { events: [{ id: 'e-1', victimIds: ['v-1'], absent: {} }], victims: [{ id: 'v-1' }] }
    const cells = (addresses: NonNullable<IdentityRecord['addresses']>) =>
      write(event, [{ personId: 'v-1', addresses }]).rows[0] ?? (() => undefined)
    const home = { use: 'home', street: 'home street' } as const
    const mailing = { use: 'mailing', street: 'mailing street' } as const
    expect(cells([home, mailing])('prs_MailingStreet')).toBe('mailing street')
    expect(cells([home])('prs_MailingStreet')).toBe('home street')
    const place = { use: 'event', street: 'event street' } as const
    expect(cells([{ ...place, refersTo: 'e-2' }])('hte_Street')).toBe('')
    expect(
      cells([
        { ...place, refersTo: 'e-2', street: 'other' },
        { ...place, refersTo: 'e-1' },
      ])('hte_Street'),
    ).toBe('event street')
  })

  it('names the owner where an identity record does, and counts the pseudonym as lost where none does', () => {
    const owned = (identity: Partial<IdentityRecord>) => {
      const { rows, losses } = write({ case: { id: 'c-1', ownerId: 's-1' } }, [{ personId: 's-1', ...identity }])
      return [rows[0]?.('cas_CaseOwner'), losses.filter((loss) => /ownerId|otherNames/.test(loss))]
    }
    expect(owned({ firstName: 'Ada', secondName: 'Uwase' })).toEqual(['Ada Uwase', []])
    expect(owned({ otherNames: ['Ada Uwase'] })).toEqual(['Ada Uwase', []])
    expect(owned({ firstName: 'Ada', otherNames: ['Adi'] })).toEqual(['Ada', ['identityRecord.otherNames dropped 1']])
    expect(owned({ email: 'ada@example.org' })).toEqual(['', ['case.ownerId dropped 1']])
  })
})

it('a workbook without records has the core columns and no others', () => {
  const opened = openWorkbook(writeHtcdsWorkbook([]).bytes)
  if (!opened.ok) throw new Error('not opened')
  const [sheet] = opened.workbook.sheets
  if (sheet === undefined) throw new Error('no sheet')
  const [names] = [...readSheet(opened.workbook, sheet)].flatMap(({ rows }) => rows)
  expect(names?.values).toEqual(htcdsFields.filter(({ core }) => core).map(({ name }) => name))
})

describe('registration', () => {
  const registered = (birthDate: string, sentOn: string, more: Partial<Victim> = {}) =>
    registrationOf({ id: 'v-1', birthDate, referrals: [{ direction: 'incoming', sentOn, absent: {} }], ...more })

  it('is of the age that is reached on the birthday', () => {
    expect(registered('1994-03-04', '2024-03-03').ageBand).toBe('age27To29')
    expect(registered('1994-03-04', '2024-03-04').ageBand).toBe('age30To38')
    expect(registered('2006-03-04', '2024-03-03').ageBand).toBe('age9To17')
    expect(registered('2006-03-04', '2024-03-04').ageBand).toBe('age18To20')
  })

  it('may be in the year in which someone was trafficked, and never before', () => {
    expect(registered('1994-03-04', '2024-03-04', { ageWhenTrafficked: 30 }).ageBand).toBe('age30To38')
    expect(registered('1994-03-04', '2024-03-04', { ageWhenTrafficked: 31 }).ageBand).toBeUndefined()
  })

  it('is of the incoming referral alone, in a year that the standard has', () => {
    const outgoing = { referrals: [{ direction: 'outgoing' as const, sentOn: '2024-03-04', absent: {} }] }
    expect(registered('1994-03-04', '', outgoing)).toEqual({})
    expect(registered('1980-03-04', '1990-01-01').registrationYear).toBe(1990)
    expect(registered('1980-03-04', '1989-12-31').registrationYear).toBeUndefined()
  })

  it('that says otherwise than the dates of the row is lost', () => {
    const { record } = convert({ prs_Birthdate: '1994-03-04', cas_IncomingReferralDate: '2024-03-04', cas_Status: '' })
    const { losses } = write({
      ...record,
      case: { ...record.case, registrationYear: 2023 },
      victims: (record.victims ?? []).map((victim) => ({ ...victim, ageBand: 'age27To29' as const })),
    })
    expect(losses).toEqual(expect.arrayContaining(['case.registrationYear dropped 1', 'victim.ageBand dropped 1']))
  })
})

describe('what a row says about the organisation and the event', () => {
  it('comes on top of what the caller knows, which no row changes', () => {
    const reportingEntity = { id: 'org-1', absent: { type: 'notAsked' as const } }
    const cells = { cas_Status: 'Active', prs_Gender: '', org_Name: 'One', org_Type: 'NGO' } as const
    const { record } = convert(cells, { reportingEntity })
    expect(record.reportingEntity).toMatchObject({ id: 'org-1', name: 'One' })
    expect(record.reportingEntity.absent?.type).toBeUndefined()
    expect(reportingEntity).toEqual({ id: 'org-1', absent: { type: 'notAsked' } })
    const silent = convert({ ...cells, org_Name: '', org_Type: '' }, { reportingEntity }).record.reportingEntity
    expect(silent).toEqual(reportingEntity)
  })

  it('is unknown where the country cannot be read, and there nevertheless', () => {
    const { record } = convert({ hte_Country: 'Ruritania', org_ShippingCountry: 'Ruritania', cas_Status: 'Active' })
    expect(record.events).toMatchObject([{ absent: { places: 'unknown' } }])
    expect(record.reportingEntity.absent?.place).toBe('unknown')
  })

  it('is a relation of which nothing is known where its word is in no list', () => {
    const { record } = convert({ vic_RelationshipToTrafficker: 'Zyxwvu', cas_Status: '', prs_Gender: '' })
    expect(record.relations).toMatchObject([{ absent: { kinds: 'unknown' } }])
  })
})
