import { validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { htcdsFields } from './fields.ts'
import { convert } from './fixture-table.ts'
import { fromHtcds } from './from-htcds.ts'

describe('meaning', () => {
  it('gender never becomes sex', () => {
    const { victim, record } = convert({ prs_Gender: 'Transgender Feminine', cas_Status: 'Active', prs_Deceased: '' })
    expect(victim).toMatchObject({
      genderIdentity: 'transgenderWoman',
      provenance: { genderIdentity: { source: 'import', system: 'HTCDS 2.0' } },
      absent: { sex: 'unknown' },
    })
    expect(victim?.sex).toBeUndefined()
    expect(validate(record).ok).toBe(true)
  })

  it('a gender that is not specified is unknown and flagged as ambiguous', () => {
    const { victim, codes } = convert({ prs_Gender: 'NonSpecifiedUnknown', cas_Status: 'Active', prs_Deceased: '' })
    expect(victim?.absent?.genderIdentity).toBe('unknown')
    expect(codes).toEqual(['unspecifiedGender'])
  })

  it('a gender stays where the cell also says that it is not specified', () => {
    const { victim, codes } = convert({
      prs_Gender: 'NonSpecifiedUnknown; Feminine',
      cas_Status: 'Active',
      prs_Deceased: '',
    })
    expect(victim?.genderIdentity).toBe('woman')
    expect(codes).toEqual(['valueWithoutHome'])
  })

  it('blank cells say nothing at all', () => {
    const { victim } = convert({
      prs_Gender: '',
      prs_Deceased: ' ',
      prs_NumberOfChildren: null,
      vic_MethodsOfControl: '',
      cas_Status: 'Active',
    })
    expect(victim).toEqual({ id: 'person-2', absent: { consents: 'unknown' } })
  })

  it('a cell that says that something is unknown is recorded as such, which is more than a blank one says', () => {
    const { victim } = convert({
      prs_Deceased: 'Unknown',
      vic_MethodsOfControl: 'Unknown',
      vic_Vulnerabilities: 'Unknown',
      cas_Status: 'Active',
    })
    const reasons = { deceased: 'unknown', meansOfControl: 'unknown', vulnerabilityFactors: 'unknown' }
    expect(victim).toMatchObject({ absent: reasons })
  })

  it('a ticked consent is one consent of unspecified scope; an unticked box is neither consent nor refusal', () => {
    expect(convert({ con_Consent: true, cas_Status: '', prs_Gender: '' }).victim?.consents).toEqual([
      {
        id: 'htcds-consent',
        purpose: 'unspecified',
        decision: 'granted',
        absent: { givenBy: 'unknown', date: 'unknown' },
      },
    ])
    const unticked = convert({ con_Consent: false, cas_Status: '', prs_Gender: '' })
    expect(unticked.victim?.consents?.[0]).toMatchObject({ absent: { decision: 'unknown' } })
    expect(unticked.codes).toEqual(['uncheckedConsent'])
    expect(convert({ con_Consent: 'No', cas_Status: '', prs_Gender: '' }).victim?.consents?.[0]?.decision).toBe(
      'refused',
    )
  })

  it.each(['TRUE', 'yes', 'Oui', 'vrai', 'Yego', 'ndiyo'])('%s is consent', (word) => {
    for (const field of ['con_Consent', 'vic_AgreementToManagePersonalData'] as const) {
      const { victim, codes } = convert({ [field]: word, cas_Status: '', prs_Gender: '' })
      expect(victim?.consents?.map(({ purpose, decision }) => [purpose, decision])).toEqual([
        ['unspecified', 'granted'],
      ])
      expect(codes).toEqual([])
    }
  })

  it.each(['x', 'X', 1, '1', '✓', '☒', 'on', 'y', 'n', 'signed', 7])(
    '%s is neither consent nor refusal: the decision is unknown, permits nothing and is reported',
    (mark) => {
      const { victim, findings } = convert({ cas_Status: '', con_Consent: mark, prs_Gender: '' })
      expect(victim?.consents).toMatchObject([{ purpose: 'unspecified', absent: { decision: 'unknown' } }])
      expect(victim?.consents?.[0]?.decision).toBeUndefined()
      expect(findings).toMatchObject([{ code: 'unclearConsent', severity: 'error', at: { cell: 'B2' } }])
      expect(JSON.stringify(findings)).not.toContain('signed')
    },
  )

  it('child labour is for review: no form is inferred', () => {
    const { victim, codes } = convert({ vic_TypeOfExploitation: 'ChildLabour', cas_Status: '', prs_Gender: '' })
    expect(victim?.exploitation).toMatchObject([{ absent: { form: 'unknown' } }])
    expect(victim?.exploitation?.[0]?.form).toBeUndefined()
    expect(codes).toEqual(['childLabour'])
  })

  it('a number of children gives no dependants', () => {
    expect(convert({ prs_NumberOfChildren: 2, cas_Status: '', prs_Gender: '' }).victim).toMatchObject({
      numberOfChildren: 2,
    })
    expect(convert({ prs_NumberOfChildren: 2, cas_Status: '', prs_Gender: '' }).victim?.dependants).toBeUndefined()
  })

  it.each([
    ['Familial', 'family'],
    ['Acquainted', 'acquaintedUnspecified'],
    ['Unaquainted', 'stranger'],
    ['Unacquainted', 'stranger'],
  ])('the relation %s is read as %s, with a perpetrator of whom nothing is known', (value, kind) => {
    const { record } = convert({ vic_RelationshipToTrafficker: value, cas_Status: '', prs_Gender: '' })
    expect(record.relations).toMatchObject([{ kinds: [kind] }])
    expect(record.perpetrators).toEqual([{ id: 'perpetrator-2', absent: { roles: 'unknown' } }])
    expect(validate(record).ok).toBe(true)
  })

  it('threats to children and use of children are two things', () => {
    const { victim } = convert({
      vic_MethodsOfControl: 'ThreatensChildrenFamily;UsesChildren;RestrictsMovement',
      cas_Status: '',
      prs_Gender: '',
    })
    expect(victim?.meansOfControl?.map(({ code }) => code)).toEqual([
      'threatensFamily',
      'usesChildren',
      'restrictsMovement',
    ])
  })

  it('no name, contact or address is in a case record', () => {
    const secret = 'Zyxwvu'
    const cells = Object.fromEntries(
      htcdsFields
        .filter(
          ({ name, kind }) =>
            /^prs_(Salutation|First|Middle|Second|Identity|Email|Mailing(City|State|Street|Postal))/.test(name) ||
            kind === 'staff',
        )
        .map(({ name }) => [name, name === 'prs_Email' ? `${secret}@example.org` : secret]),
    )
    const { record, identities } = convert(cells)
    expect(JSON.stringify(record)).not.toContain(secret)
    expect(identities.map(({ role }) => role)).toEqual(['victim', 'staff', 'staff', 'staff'])
  })

  it('values that contradict each other do not both stay', () => {
    const { record, victim, findings } = convert({
      prs_Birthdate: '2010-01-01',
      org_ShippingLatitude: '1',
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
    })
    expect(victim?.birthDate).toBe('2010-01-01')
    expect(record.reportingEntity.absent).toMatchObject({ latitude: 'unknown', longitude: 'unknown' })
    expect(findings.map(({ code }) => code)).toEqual(['halfPosition'])
    expect(validate(record).ok).toBe(true)
  })

  it('what the caller adds does not stay where it contradicts itself', () => {
    const dataProtection = { collectedOn: '2025-01-02', retainUntil: '2025-01-01' }
    const { record, findings } = convert({ cas_Status: 'Active', prs_Gender: '', prs_Deceased: '' }, { dataProtection })
    expect(record.dataProtection).toEqual({
      collectedOn: '2025-01-02',
      absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' },
    })
    expect(findings).toMatchObject([
      { code: 'conflict', params: { field: 'dataProtection.retainUntil', rule: 'retention-after-collection' } },
    ])
    expect(dataProtection.retainUntil).toBe('2025-01-01')
  })

  it('two roles that become one are a loss, added up over rows', () => {
    const names = ['per_RoleInProcess', 'cas_Status', 'prs_Gender']
    const rows = [names, ['Abuser', '', ''], ['Exploiter;Abuser', '', ''], ['Exploiter', '', '']]
    const { losses } = fromHtcds(rows.map((values, index) => ({ row: index + 1, values })))
    expect(losses).toEqual([
      { field: 'per_RoleInProcess.Abuser', to: 'perpetratorRole.controllerAbuser', kind: 'merged', count: 2 },
    ])
  })

  it('pseudonyms come from the caller, who hears the names of staff only', () => {
    const calls: string[] = []
    const { record } = convert(
      { cas_CaseOwner: 'Jo Doe', prs_FirstName: 'Ada', cas_Status: 'Active' },
      {
        pseudonym: (kind, row, name) => {
          calls.push(`${kind}:${name ?? ''}`)
          return `x${row}-${kind}`
        },
      },
    )
    expect(record.case.ownerId).toBe('x2-caseOwner')
    expect(calls.filter((call) => !call.endsWith(':'))).toEqual(['caseOwner:Jo Doe'])
    expect(() =>
      convert({ prs_FirstName: 'Ada', cas_Status: 'Active', prs_Gender: '' }, { pseudonym: () => 'not an id' }),
    ).toThrow(RangeError)
  })

  it('a cell may have more unknown values than a call may have arguments', () => {
    const values = Array.from({ length: 150_000 }, (_, at) => `other${at}`).join(';')
    const { findings } = convert({ vic_MethodsOfControl: values, cas_Status: 'Active', prs_Gender: '' })
    expect(findings.length).toBeGreaterThanOrEqual(150_000)
  })
})

describe('ids', () => {
  const header = { row: 1, values: ['cas_Status', 'prs_Gender', 'vic_RelationshipToTrafficker'] }
  const tableOf = (...rows: string[][]) => [header, ...rows.map((values, at) => ({ row: at + 2, values }))]
  const some = ['Active', 'Feminine', 'Familial']
  const idsOf = (rows: Parameters<typeof fromHtcds>[0]): string[] =>
    fromHtcds(rows, { duplicateRows: 'keep' }).records.flatMap((record) => [
      record.case.id,
      ...(record.victims ?? []).map(({ id }) => id),
      ...(record.perpetrators ?? []).map(({ id }) => id),
    ])

  it('are no numbers of rows, and those of two files never collide', () => {
    const ids = Array.from({ length: 50 }, () => idsOf(tableOf(some, some))).flat()
    expect(ids).toHaveLength(300)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^(case|person|perpetrator)-[0-9a-hjkmnp-tv-z]{16}$/)
  })
})

describe('free text', () => {
  const read = (detectPersonalText?: (text: string) => boolean) =>
    convert(
      {
        cas_Status: 'Active',
        prs_Gender: '',
        prs_FirstName: 'Invented Marker',
        cas_IncomingReferralDetails: 'Call Invented Marker',
        vic_LocationOfRecruitment: 'a market',
        cas_ReasonForCaseClosure: 'Marker moved away',
      },
      detectPersonalText === undefined ? {} : { detectPersonalText },
    )

  it('that seems to name someone is reported by its cell and kept; names in the columns of names are not', () => {
    const { findings, record } = read((text) => text.includes('Marker'))
    const found = findings.filter(({ code }) => code === 'personalText')
    expect(found.map(({ at, params, severity }) => `${severity} ${at.column} ${params['field']}`)).toEqual([
      'warning 4 cas_IncomingReferralDetails',
      'warning 6 cas_ReasonForCaseClosure',
    ])
    expect(JSON.stringify(found)).not.toContain('Marker')
    expect(record.case.closureDetails).toBe('Marker moved away')
    expect(read().codes).not.toContain('personalText')
  })
})
