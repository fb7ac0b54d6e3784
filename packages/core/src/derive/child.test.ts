import { describe, expect, it } from 'vitest'
import type { CaseRecord, Victim } from '../generated/types.ts'
import { statusAtEntry, statusAtRegistration, statusAtStart } from './child.ts'
import { elementsComplete, isWorstFormOfChildLabour } from './derive.ts'
import { gbvContexts } from './gbv-contexts.ts'

const recordOf = (victim: Victim, openedOn = '2025-06-15'): CaseRecord => ({
  standardVersion: '1.0-rc.2',
  case: { id: 'c', openedOn },
  reportingEntity: { id: 'o' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  victims: [victim],
})
const victim = (rest: Partial<Victim>): Victim => ({ id: 'v', ...rest })

describe('who was a child when', () => {
  it.each([
    ['a status and an age that contradict each other', { minorAtRegistration: 'adult' as const, age: 10 }, undefined],
    ['an age of 17', { age: 17 }, 'minor'],
    ['an age of 18', { age: 18 }, 'adult'],
    ['the band below', { ageBand: 'age9To17' as const }, 'minor'],
    ['the band above', { ageBand: 'age18To20' as const }, 'adult'],
    ['a birthday that is tomorrow', { birthDate: '2007-06-16' }, 'minor'],
    ['a birthday that is today', { birthDate: '2007-06-15' }, 'adult'],
    ['a year of which some days say minor and some adult', { birthDate: '2007' }, undefined],
    ['a year of which every day says minor', { birthDate: '2008' }, 'minor'],
    ['a month that says adult', { birthDate: '2007-05' }, 'adult'],
    ['nothing', {}, undefined],
  ])('at registration: %s', (_what, rest, expected) => {
    const one = victim(rest)
    expect(statusAtRegistration(one, recordOf(one))).toBe(expected)
  })

  it('who is a minor later was one at entry; who is an adult later may have been one', () => {
    expect(statusAtEntry(victim({ minorAtRegistration: 'minor' }))).toBe('minor')
    expect(statusAtEntry(victim({ minorAtStartOfExploitation: 'minor' }))).toBe('minor')
    expect(statusAtEntry(victim({ minorAtRegistration: 'adult', minorAtStartOfExploitation: 'adult' }))).toBeUndefined()
    expect(statusAtEntry(victim({ ageWhenTrafficked: 17, age: 40 }))).toBe('minor')
    const event = { id: 'e', victimIds: ['v'], periodFrom: '2020' }
    expect(statusAtEntry(victim({ birthDate: '2000-01' }), undefined, event)).toBe('adult')
    expect(statusAtEntry(victim({ birthDate: '2004' }), undefined, event)).toBe('minor')
  })

  it('who is an adult at entry is one when exploitation begins', () => {
    expect(statusAtStart(victim({ minorAtEntry: 'adult' }), {})).toBe('adult')
    expect(statusAtStart(victim({ minorAtEntry: 'minor' }), {})).toBeUndefined()
    expect(statusAtStart(victim({ minorAtRegistration: 'minor' }), {})).toBe('minor')
    expect(statusAtStart(victim({ birthDate: '2004-02-01' }), { startedOn: '2022-01-31' })).toBe('minor')
    expect(statusAtStart(victim({ birthDate: '2004-02-01' }), { startedOn: '2022-02-01' })).toBe('adult')
  })
})

describe('what follows from it', () => {
  it('an event with several people needs means as soon as one of them was an adult', () => {
    const record = {
      ...recordOf(victim({ minorAtEntry: 'minor' })),
      victims: [victim({ minorAtEntry: 'minor' }), { id: 'w', minorAtEntry: 'adult' as const }],
    }
    const event = { id: 'e', acts: ['transfer' as const], purposes: ['servitude' as const], victimIds: ['v'] }
    expect(elementsComplete(event, record)).toBe(true)
    expect(elementsComplete({ ...event, victimIds: ['v', 'w'] }, record)).toBe(false)
    expect(elementsComplete({ ...event, victimIds: ['v', 'unknown'] }, record)).toBeUndefined()
    expect(elementsComplete({ ...event, victimIds: ['v', 'w'], means: ['fraud'] }, record)).toBe(true)
  })

  it('a date of birth can also show a worst form of child labour', () => {
    const child = victim({ birthDate: '2010' })
    expect(isWorstFormOfChildLabour({ form: 'forcedBegging', startedOn: '2022' }, child)).toBe(true)
    expect(isWorstFormOfChildLabour({ form: 'organRemoval', startedOn: '2022' }, child)).toBe(false)
    expect(isWorstFormOfChildLabour({ startedOn: '2022' }, child)).toBeUndefined()
  })

  it('violence before trafficking of a child is violence against a child, also when the case is opened years later', () => {
    const survivor = (phase: 'before' | 'during'): Victim =>
      victim({ age: 25, minorAtEntry: 'minor', gbvExposure: [{ phase, type: 'rape' }] })
    expect(gbvContexts(survivor('before'))).toEqual(['childSexualAbuse'])
    expect(gbvContexts(survivor('during'))).toEqual([])
  })
})
