/** The gender lens on who people are: sex, gender identity, what is missing, perpetrators and relations; each test names its point. */

import { type FieldId, field, fieldsOf, parse, validate } from '@tip-standard/core'
import { absentReason, exploitationForm, genderIdentity, relationToVictim, sex } from '@tip-standard/core/code-lists'
import { codeInfo, fields } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validCaseRecord } from './arbitraries.ts'
import { generated, jsonSchema, zod } from './engines.ts'
import { documentAround, recordWith } from './lens-documents.ts'
import { readSchema } from './read-files.ts'

const reasons = absentReason.codes.map(({ code }) => code)
const sexes = [undefined, ...sex.codes.map(({ code }) => code)]
const genders = [undefined, ...genderIdentity.codes.map(({ code }) => code)]

/** The findings of all engines about a victim, warnings included. */
function reported(victim: object, more: object = {}): string[] {
  const record = recordWith(victim, more)
  const found = [generated, zod, jsonSchema].flatMap((engine) => engine('caseRecord', record))
  return [...new Set(found.map(({ severity, rule, code }) => `${severity} ${rule ?? code}`))]
}

const person = (sexCode: string | undefined, gender: string | undefined): object => ({
  ...(sexCode === undefined ? {} : { sex: sexCode, sexBasis: 'self' }),
  ...(gender === undefined ? {} : { genderIdentity: gender }),
})

/** The findings at a field, or at its reason, when a reason is given, alone or beside a value. */
function saidOfReason(id: FieldId, reason: string, value?: unknown): string[] {
  const { entity, name } = field(id)
  const around = documentAround(entity)
  if (around === undefined) return ['cannot hold reasons']
  const { document, data, at, path } = around
  delete at[name]
  if (value !== undefined) at[name] = value
  at['absent'] = { [name]: reason }
  const places = [path, [...path, name], [...path, 'absent'], [...path, 'absent', name]].map((one) => one.join())
  return [generated, jsonSchema]
    .flatMap((engine) => engine(document, data))
    .filter((finding) => places.includes(finding.at.path.join()))
    .filter(({ code, rule }) => code !== 'rule' || rule === 'value-or-reason')
    .map(({ code, rule }) => rule ?? code)
}

/** The fields of a list that cannot be left out with each of the five reasons. */
const withoutReasons = (ids: readonly FieldId[]): FieldId[] =>
  ids.filter((id) => reasons.some((reason) => saidOfReason(id, reason).length > 0))

describe('G1 sex and gender identity are two fields', () => {
  it('G1.a either may be there without the other, or with a reason for it', () => {
    expect(reported(person('female', undefined))).toEqual([])
    expect(reported(person(undefined, 'man'))).toEqual([])
    expect(reported({ ...person('male', undefined), absent: { genderIdentity: 'notAsked' } })).toEqual([])
    expect(reported({ ...person(undefined, 'woman'), absent: { sex: 'refused' } })).toEqual([])
  })
  it('G1.b a sex needs its basis, or a reason with a warning', () => {
    expect(reported({ sex: 'female' })).toContain('error sex-has-basis')
    for (const sexBasis of ['document', 'observed', 'self']) expect(reported({ sex: 'female', sexBasis })).toEqual([])
    for (const reason of reasons)
      expect(reported({ sex: 'female', absent: { sexBasis: reason } })).toEqual(['warning sex-basis-known'])
  })
  it('G1.c gender identity is self-declared: observed or read it is refused, imported it is flagged', () => {
    const from = (source: string): string[] =>
      reported({ genderIdentity: 'man', provenance: { genderIdentity: { source } } })
    for (const source of ['observation', 'document'])
      expect(from(source)).toEqual(['error gender-identity-self-declared'])
    expect(from('import')).toEqual(['warning gender-identity-imported'])
    expect(from('person')).toEqual([])
  })
  it('G1.d every sex goes with every gender identity', () => {
    for (const one of sexes) for (const gender of genders) expect(reported(person(one, gender))).toEqual([])
  })
  it('G1.e neither is computed, has a default, or is filled in by a validator', () => {
    for (const id of ['victim.sex', 'victim.genderIdentity'] as const) {
      expect(field(id).presence).toBe('optional')
      expect(field(id).derivedBy).toBeUndefined()
    }
    expect(JSON.stringify(readSchema('case-record'))).not.toContain('"default":')
    for (const given of [person('female', undefined), person(undefined, 'woman')]) {
      const record = recordWith(given)
      expect(validate(record)).toEqual({ ok: true, value: recordWith(given), warnings: [] })
    }
  })
  it('G1.f source and date of each survive JSON', () => {
    const provenance = {
      sex: { source: 'document', asOf: '2024-05' },
      sexBasis: { source: 'document', asOf: '2024-05' },
      genderIdentity: { source: 'person', asOf: '2025-03-01' },
    }
    const record = recordWith({ ...person('male', 'transgenderWoman'), provenance })
    expect(parse(JSON.stringify(record))).toEqual({ ok: true, value: record, warnings: [] })
  })
})

describe('G2 missing is not "no"', () => {
  const coded = fields.filter(
    ({ type, entity, presence }) =>
      (type.kind === 'code' || type.kind === 'codes' || type.kind === 'boolean') &&
      (presence === 'answered' || presence === 'optional') &&
      documentAround(entity) !== undefined,
  )
  it('G2.a every coded field takes each of the five reasons', () => {
    expect(reasons).toEqual(['unknown', 'notAsked', 'refused', 'notApplicable', 'withheldForSafety'])
    expect(coded.length).toBeGreaterThan(150)
    expect(withoutReasons(coded.map(({ id }) => id))).toEqual([])
  })
  it('G2.a only parts of values, and what a record cannot be without, take none', () => {
    const bare = fields.filter(
      ({ type, entity, presence }) =>
        (type.kind === 'code' || type.kind === 'codes') &&
        presence !== 'derived' &&
        documentAround(entity) === undefined,
    )
    expect([...new Set(bare.map(({ entity }) => entity))].sort()).toEqual(['money', 'place', 'provenance'])
  })
  it('G2.b a value and a reason for its absence exclude each other', () => {
    const both = coded.filter(({ id, type }) => {
      const value = type.kind === 'boolean' ? false : type.kind === 'codes' ? [] : 'x'
      return !saidOfReason(id, 'unknown', value).includes('value-or-reason')
    })
    expect(both).toEqual([])
  })
})

describe('G3 no one has to say anything about gender identity', () => {
  const asked = fields.filter(({ lens }) => lens?.includes('G3')).filter(({ entity }) => entity === 'victim')
  it('G3.a the fields are optional, restricted, and every valid record is valid without them', () => {
    expect(asked.map(({ name }) => name)).toEqual(['genderIdentity', 'genderSelfDescribed', 'pronouns'])
    for (const one of asked) expect([one.presence, one.sensitivity]).toEqual(['optional', 'restricted'])
    fc.assert(
      fc.property(validCaseRecord, (record) => {
        const stripped = structuredClone(record)
        for (const victim of stripped.victims ?? []) for (const { name } of asked) Reflect.deleteProperty(victim, name)
        expect(validate(stripped).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('G5 perpetrators too', () => {
  it('G5.a sex, age, citizenship, role, justice stage and relation, each with reasons; persons and organisations', () => {
    const ids: FieldId[] = ['perpetrator.kind', 'perpetrator.sex', 'perpetrator.ageBands', 'perpetrator.citizenships']
    expect(withoutReasons([...ids, 'perpetrator.roles', 'perpetrator.justiceStage', 'relation.kinds'])).toEqual([])
    const perpetrators = [
      { id: 'p-1', kind: 'person', ...person('female', undefined), ageBands: ['age26To40'], roles: ['recruiter'] },
      { id: 'p-2', kind: 'organisation', roles: ['exploiter'], justiceStage: 'prosecuted' },
      { id: 'p-3', roles: ['client'], absent: { kind: 'unknown' } },
    ]
    expect(reported({}, { perpetrators })).toEqual([])
  })
  it('G5.b the relation belongs to a pair of victim and perpetrator', () => {
    const victims = ['v-1', 'v-2'].map((id) => ({ id, consents: [] }))
    const relations = [
      { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['intimatePartner'] },
      { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['employer', 'recruiterAgent'] },
    ]
    expect(reported({}, { victims, relations, perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] })).toEqual([])
    expect(fieldsOf('perpetrator').map(({ name }) => name)).not.toContain('relation')
  })
})

describe('G9 partners and family', () => {
  it('G9.a relations are distinguished, and each can be given', () => {
    const apart = ['intimatePartner', 'formerPartner', 'family', 'caregiver', 'friendAcquaintance'] as const
    for (const kind of [...apart, 'employer', 'official', 'onlineContact', 'stranger'] as const) {
      expect(codeInfo(relationToVictim, kind)?.code).toBe(kind)
      const relations = [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: [kind] }]
      expect(reported({}, { relations, perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] })).toEqual([])
    }
  })
})

describe('G16 every sex and gender in every form', () => {
  it('G16.a every form goes with every sex and every gender identity', () => {
    for (const { code: form } of exploitationForm.codes)
      for (const one of sexes)
        for (const gender of genders)
          expect(
            reported({
              ...person(one, gender),
              status: 'identified',
              statusDecidedBy: 'ngo',
              exploitation: [{ form }],
            }),
          ).toEqual([])
  })
})

describe('fields that the lens asks for', () => {
  it.each<[string, FieldId[]]>([
    [
      'G11.a pregnancy, breastfeeding, dependants, care and headship',
      [
        ...(['victim.pregnant', 'victim.breastfeeding', 'victim.numberOfChildren', 'victim.dependants'] as const),
        ...(['victim.soleCaregiver', 'victim.householdHead', 'dependant.ageBand', 'dependant.whereabouts'] as const),
      ],
    ],
    [
      'G22.a reflection period, residence permit, compensation, non-punishment',
      [
        ...(['legalProcess.reflectionPeriod', 'legalProcess.residencePermit'] as const),
        ...(['legalProcess.compensation', 'legalProcess.nonPunishmentApplied'] as const),
      ],
    ],
    [
      'G23.a tool and version, organisation, role, sex and training of the screener',
      [
        ...(['screening.tool', 'screening.toolVersion', 'screening.organisation'] as const),
        ...(['screening.screenerRole', 'screening.screenerSex', 'screening.screenerTrained'] as const),
      ],
    ],
    [
      'G24.a the mandatory report and whether the person was told',
      ['referral.mandatoryReporting', 'referral.toldBefore'],
    ],
  ])('%s: optional, each with reasons', (_point, ids) => {
    expect(ids.filter((id) => field(id).presence !== 'optional')).toEqual([])
    expect(withoutReasons(ids)).toEqual([])
  })
})
