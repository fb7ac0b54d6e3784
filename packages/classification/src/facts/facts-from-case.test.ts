import type { CaseRecord, ControlPhaseCode, Event, Exploitation, ScreeningIndicator, Victim } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { absentIndicatorsFromCase, assess, factsFromCase, indicatorsFromCase } from '../index.ts'

const victim = (rest: Partial<Victim> = {}): Victim => ({ id: 'v-1', ...rest })
const record = (own: Victim, ...events: Partial<Event>[]): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id: 'c-1' },
    victims: [own, { id: 'v-2', age: 9, exploitation: [{ form: 'organRemoval', stage: 'realised' }] }],
    events: events.map((event, index) => ({ id: `e-${index}`, victimIds: ['v-1'], ...event })),
  }) as CaseRecord
const factsOf = (own: Victim, ...events: Partial<Event>[]) => factsFromCase(record(own, ...events), 'v-1')

describe('facts of a case record', () => {
  it('are those of one person, and nothing where nothing is on record', () => {
    expect(factsOf(victim())).toEqual({ ageClass: 'unknown', acts: {}, means: {}, purposes: {} })
    const other = record(victim(), { acts: ['transfer'], victimIds: ['v-2'] })
    expect(factsFromCase(other, 'v-1').acts).toEqual({})
    expect(factsFromCase(other, 'v-2')).toMatchObject({ ageClass: 'child', acts: { transfer: [{ value: true }] } })
    expect(() => factsFromCase(other, 'SENTINEL')).toThrow(/^(?!.*SENTINEL)/)
  })

  it('take acts, means and purposes of events in the words of the facts', () => {
    const { acts, means, purposes } = factsOf(victim(), {
      acts: ['recruitment', 'receipt'],
      means: ['threatOrForce', 'otherCoercion', 'paymentsOrBenefits'],
      purposes: ['prostitutionOfOthers', 'otherSexualExploitation', 'practicesSimilarToSlavery'],
    })
    const codes = [acts, means, purposes].map((group) => Object.keys(group ?? {}))
    expect(codes).toEqual([
      ['recruitment', 'receipt'],
      ['threatOrUseOfForce', 'coercion', 'paymentToController'],
      ['sexualExploitation', 'slavery'],
    ])
  })

  it('take from an event of another kind what that kind states, and its acts and means all the same', () => {
    expect(factsOf(victim(), { kind: 'abduction', acts: ['transfer'] })).toMatchObject({
      acts: { transfer: [{ value: true }] },
      means: { abduction: [{ value: true }] },
      purposes: {},
    })
    const shown = (kind: NonNullable<Event['kind']>): string[] => {
      const {
        ageClass: _age,
        acts: _acts,
        means: _means,
        purposes: _purposes,
        ...circumstances
      } = factsOf(victim(), { kind })
      return Object.keys(circumstances)
    }
    expect(shown('forcedOrChildMarriage')).toEqual(['marriage'])
    expect(shown('labourRightsViolation')).toEqual(['labourStandardsBreached'])
    expect(shown('genderBasedViolence')).toEqual(['genderBasedViolence'])
    expect([shown('smuggling'), shown('trafficking'), shown('other')]).toEqual([[], [], []])
  })

  it('take it that no one meant to exploit a person only where someone decided so and every event says so', () => {
    const none = { kind: 'labourRightsViolation', absent: { purposes: 'notApplicable' } } as const
    const decided = { status: 'notAVictim' } as const
    const stage = (own: Partial<Victim>, ...events: Partial<Event>[]) => factsOf(victim(own), ...events).purposeStage
    expect(stage(decided, none)).toBe('noneFound')
    expect(stage(decided, none, { ...none, kind: 'smuggling' })).toBe('noneFound')
    // No one decided, or only one statement was made, or another says something else.
    expect(stage({}, none)).toBeUndefined()
    expect(stage({ status: 'potential' }, none)).toBeUndefined()
    expect(stage(decided)).toBeUndefined()
    expect(stage(decided, { kind: 'labourRightsViolation' })).toBeUndefined()
    expect(stage(decided, { ...none, absent: { purposes: 'unknown' } })).toBeUndefined()
    expect(stage(decided, { ...none, kind: 'trafficking' })).toBeUndefined()
    expect(stage(decided, { absent: none.absent })).toBeUndefined()
    expect(stage(decided, none, { kind: 'smuggling' })).toBeUndefined()
    expect(stage({ ...decided, exploitation: [{ form: 'forcedLabour', stage: 'realised' }] }, none)).toBe('realised')
    expect(stage({ ...decided, exploitation: [{ form: 'forcedLabour' }] }, none)).toBeUndefined()
  })

  it('take means of control for Palermo means, in the phase they belong to, and never for a purpose', () => {
    const facts = factsOf(
      victim({ meansOfControl: [{ code: 'withholdsDocuments', phases: ['exploitation'] }, { code: 'falsePromises' }] }),
    )
    expect(facts.documentsWithheld).toEqual([{ value: true, phase: 'destination' }])
    expect(Object.keys(facts.means ?? {})).toContain('deception')
    expect(assess(facts).elements).toMatchObject({
      means: { state: expect.stringMatching(/met|unknown/) },
      purpose: { state: 'unknown' },
    })
  })

  it('take the age when it began before the age now', () => {
    const began = { exploitation: [{ form: 'forcedLabour', startedOn: '2015-03' }] } as const
    expect(factsOf(victim({ birthDate: '2000', ...(began as object) })).ageClass).toBe('child')
    expect(factsOf(victim({ birthDate: '1990', ...(began as object) })).ageClass).toBe('adult')
    expect(factsOf(victim({ minorAtStartOfExploitation: 'minor', age: 30 })).ageClass).toBe('child')
    expect(factsOf(victim({ age: 30 })).ageClass).toBe('unknown')
    expect(factsOf(victim({ age: 12 })).ageClass).toBe('child')
  })

  it('take border, papers and payment from the journey', () => {
    const journey = (...legs: Victim['journey'] & object) => factsOf(victim({ journey: legs }))
    expect(journey({ borderCrossing: 'irregular', documents: ['falseDocument'] })).toMatchObject({
      borderCrossed: [{ value: true, phase: 'transit' }],
      irregularEntry: [{ value: true }],
      falseDocuments: [{ value: true }],
    })
    expect(journey({ borderCrossing: 'none' })).toMatchObject({ borderCrossed: [{ value: false }] })
    expect(journey({ borderCrossing: 'none' }).irregularEntry).toBeUndefined()
    expect(journey({ borderCrossing: 'none' }, {}).borderCrossed).toBeUndefined()
    expect(factsOf(victim(), { transnational: 'transnational' })).toMatchObject({ borderCrossed: [{ value: true }] })
    // A border that no leg crossed was not crossed; a regular entry says nothing about the stay.
    expect(assess(journey({ borderCrossing: 'none' })).elements.border.state).toBe('notMet')
    expect(journey({ borderCrossing: 'regular' })).toMatchObject({ irregularEntry: [{ value: false }] })
    expect(journey({ borderCrossing: 'regular' }).irregularStay).toBeUndefined()
    expect(assess(journey({ borderCrossing: 'regular' })).elements.irregularity.state).toBe('notMet')
    // An unknown leg may have been irregular, and someone who shows a false document at the border does not enter regularly.
    expect(journey({ borderCrossing: 'regular' }, {}).irregularEntry).toBeUndefined()
    expect(journey({ borderCrossing: 'regular', documents: ['falseDocument'] }).irregularEntry).toMatchObject([
      { value: true },
    ])
    expect(factsOf(victim({ migrationStatuses: ['irregularMigrant'] }))).toMatchObject({
      irregularStay: [{ value: true }],
    })
    const paid = victim({
      recruitment: [{ fee: { amount: 900, currency: 'USD' } }],
      journey: [{ smugglingInvolved: true }],
    })
    expect(factsOf(paid)).toMatchObject({
      paidFacilitator: [{ value: true }],
      acts: { recruitment: [{ value: true }] },
    })
  })

  it('compare the State entered with the person’s own, and read no more from nationality', () => {
    const enters = (citizenships: Victim['citizenships'], ...countries: ('RW' | 'UG' | undefined)[]) =>
      factsOf(
        victim({
          ...(citizenships === undefined ? {} : { citizenships }),
          journey: countries.map((country) => ({
            borderCrossing: 'irregular',
            ...(country === undefined ? {} : { to: { country } }),
          })),
        }),
      ).nationalOrResident
    expect(enters(['RW'], 'RW')).toEqual([{ value: true }])
    // One State on the way that is not their own is enough; a foreigner can be a resident, so what is not known stays not known.
    expect(enters(['RW'], 'UG', 'RW')).toBeUndefined()
    expect(enters(['BI'], 'RW')).toBeUndefined()
    expect(enters(undefined, 'RW')).toBeUndefined()
    expect(enters(['RW'], undefined)).toBeUndefined()
    expect(factsOf(victim({ citizenships: ['RW'] })).nationalOrResident).toBeUndefined()
    // What was passed regularly is not what smuggling would be into.
    const home = victim({
      citizenships: ['RW'],
      journey: [
        { borderCrossing: 'regular', to: { country: 'UG' } },
        { borderCrossing: 'irregular', to: { country: 'RW' } },
      ],
    })
    expect(factsOf(home).nationalOrResident).toEqual([{ value: true }])
  })

  it('take what was decided, and not what is only presumed', () => {
    expect(factsOf(victim({ status: 'identified' })).decidedStatus).toBe('identified')
    expect(factsOf(victim({ status: 'notAVictim' })).decidedStatus).toBe('notAVictim')
    for (const status of ['presumed', 'potential', 'declinedIdentification'] as const)
      expect(factsOf(victim({ status })).decidedStatus).toBeUndefined()
  })

  it('take violence that happened then, and not before', () => {
    const violence = (phase?: 'before' | 'during') =>
      factsOf(victim({ gbvExposure: [{ type: 'rape', ...(phase === undefined ? {} : { phase }) }] })).sexualViolence
    expect(violence('during')).toBeDefined()
    expect(violence()).toBeDefined()
    expect(violence('before')).toBeUndefined()
    const gbv = (exposure: NonNullable<Victim['gbvExposure']>[number]) => factsOf(victim({ gbvExposure: [exposure] }))
    expect(gbv({ type: 'psychologicalAbuse' }).genderBasedViolence).toEqual([{ value: true }])
    expect(gbv({ type: 'nonGbv' }).genderBasedViolence).toBeUndefined()
    expect(gbv({ abductionStatus: 'otherAbductionOrKidnapping' }).means).toEqual({ abduction: [{ value: true }] })
    expect(gbv({ phase: 'before', abductionStatus: 'otherAbductionOrKidnapping' }).means).toEqual({})
  })

  it('read neither sex, gender, nationality nor words', () => {
    const base = victim({ exploitation: [{ form: 'sexual', stage: 'realised' }], age: 30 })
    const described: Victim = {
      ...base,
      sex: 'male',
      genderIdentity: 'woman',
      citizenships: ['BI'],
      maritalStatus: 'married',
      ownWords: 'She agreed.',
      vulnerabilityFactors: [],
      extensions: { 'org.example.note': 'confined' },
    }
    expect(factsOf(described)).toEqual(factsOf(base))
  })

  it('give a reading: a child recruited for exploitation is indicated, what is intended is enough', () => {
    const own = victim({ age: 15, recruitment: [{}], exploitation: [{ form: 'domesticServitude', stage: 'intended' }] })
    expect(assess(factsOf(own)).label).toBe('trafficking')
    expect(assess(factsOf(victim({ ...own, age: 40 }))).label).toBe('undetermined')
  })
})

describe('indicators of a case record', () => {
  it('are those that a screening found present, each once', () => {
    const own = victim({
      screenings: [
        { indicators: [{ id: 'D4.01', state: 'present' }, { id: 'D5.01', state: 'notPresent' }, { id: 'D1.01' }] },
        { indicators: [{ id: 'D4.01', state: 'present' }] },
      ],
    })
    expect(indicatorsFromCase(record(own), 'v-1')).toEqual(['D4.01'])
  })
})

describe('indicators that a screening looked for and did not find', () => {
  const absent = (...screenings: ScreeningIndicator[][]) =>
    absentIndicatorsFromCase(record(victim({ screenings: screenings.map((indicators) => ({ indicators })) })), 'v-1')

  it('are those with a "no"; what has no state, and what was found elsewhere, is not one', () => {
    const no = { id: 'D4.01', state: 'notPresent' } as const
    expect(absent([no, { id: 'D5.01' }])).toEqual(['D4.01'])
    expect(absent([no], [no])).toEqual(['D4.01'])
    expect(absent([no], [{ id: 'D4.01', state: 'present' }])).toEqual([])
    expect(absent()).toEqual([])
    expect(() => absentIndicatorsFromCase(record(victim({})), 'v-3')).toThrow(RangeError)
  })

  it('take a "no" about one phase for none about the others', () => {
    const no = (phase: ControlPhaseCode): ScreeningIndicator => ({ id: 'D4.01', phase, state: 'notPresent' })
    expect(absent([no('recruitment'), no('transit'), no('exploitation')])).toEqual([])
    expect(absent([no('recruitment'), no('transit'), no('exploitation'), no('after')])).toEqual(['D4.01'])
  })
})

describe('the age of a record', () => {
  it('is that of an adult only where nothing on record may have begun before', () => {
    const born = { ...victim({ birthDate: '2000-01-01' }) }
    const ageClass = (exploitation: Exploitation[]) => factsOf({ ...born, exploitation }).ageClass
    expect(ageClass([{ startedOn: '2020' }])).toBe('adult')
    expect(ageClass([{ startedOn: '2020' }, { form: 'forcedLabour' }])).toBe('unknown')
    expect(ageClass([{ startedOn: '2020' }, { startedOn: '2010' }])).toBe('child')
  })
})
