import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assess,
  type CaseFacts,
  defineLegalProfile,
  LegalProfileError,
  legalProfiles,
  PROFILE_IDS,
  type ProfileId,
} from '../index.ts'

const schema = JSON.parse(readFileSync(new URL('../../profile.schema.json', import.meta.url), 'utf8')) as object
const isProfile = new Ajv2020({ strict: true, strictTypes: false }).compile(schema)

function isDefined(document: unknown): boolean {
  try {
    defineLegalProfile(document)
    return true
  } catch (error) {
    if (error instanceof LegalProfileError) return false
    throw error
  }
}

const label = (facts: CaseFacts, profile: ProfileId) => assess(facts, { profile }).label

describe('a profile', () => {
  it.each(PROFILE_IDS)('%s has the form that its schema asks for', (id) => {
    expect(isProfile(legalProfiles[id])).toBe(true)
    expect(isDefined(structuredClone(legalProfiles[id]))).toBe(true)
  })

  it('is taken by the code exactly where the schema takes it', () => {
    const members = Object.keys(legalProfiles.us)
    const broken = fc.oneof(
      fc.constantFrom(
        null,
        '',
        'a',
        'A b',
        'armed',
        '1.0',
        1,
        true,
        [],
        ['a'],
        ['a', 'a'],
        ['B c'],
        {},
        { en: 'x' },
        { en: 'x\u001b' },
        { fr: 'x' },
      ),
      fc.constantFrom({ exceptFor: ['slavery'] }, { exceptFor: [] }, { exceptFor: ['slavery'], more: 1 }),
      fc.constantFrom(
        [{ id: 'x', text: { en: 'y' } }],
        [{ id: 'X', text: { en: 'y' } }],
        [{ id: 'x', text: { en: '' } }],
      ),
      fc.constantFrom(
        [{ title: 'x', read: 'full' }],
        [{ title: 'x', read: 'heard' }],
        { code: { en: 'x' } },
        { 'c d': { en: 'x' } },
      ),
      fc.constantFrom(
        [{ id: 'x', when: 'always', text: { en: 'y' }, source: 'z' }],
        [{ id: 'x', when: 'never', text: { en: 'y' }, source: 'z' }],
      ),
    )
    const seen = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...members, 'another'), fc.option(broken, { nil: undefined }), (name, value) => {
        const { [name as 'id']: _, ...rest } = legalProfiles.us
        const document = value === undefined ? rest : { ...rest, [name]: value }
        const isTaken = isProfile(document)
        seen[isTaken ? 'taken' : 'refused']++
        expect(isDefined(document)).toBe(isTaken)
      }),
      { numRuns: 1500 },
    )
    // Some sixty of the draws are taken, whatever the seed.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20)
  })

  it('names what is wrong with it and repeats nothing of it', () => {
    const bad = { ...legalProfiles.uk, status: 'SENTINEL', acts: ['SENTINEL act'] }
    expect(() => defineLegalProfile(bad)).toThrow('This is not a legal profile: status, acts.')
    expect(() => defineLegalProfile({ ...bad, SENTINEL: 1 })).toThrow(/^(?!.*SENTINEL)/)
    expect(() => assess({}, { profile: bad as never })).toThrow(LegalProfileError)
    expect(() => assess({}, { profile: 'SENTINEL' as never })).toThrow(/^(?!.*SENTINEL)There is no legal profile/)
  })

  it('of a partner adds acts, means and purposes without code', () => {
    const profile = {
      ...structuredClone(legalProfiles.palermo),
      id: 'ours',
      acts: ['fostering'],
      added: { fostering: { en: 'fostering' } },
    }
    const facts = { ageClass: 'child', acts: { fostering: true }, purposes: { forcedLabour: true } } as const
    expect(assess(facts, { profile }).elements.act).toMatchObject({ state: 'met', rules: ['act-of-profile'] })
    expect(() => assess(facts)).toThrow('unknownCode at acts')
    // Acts of the standard that the profile does not count prove nothing under it.
    expect(assess({ acts: { recruitment: true } }, { profile }).elements.act.state).toBe('unknown')
  })
})

describe('jurisdictions differ where their law does', () => {
  const act: CaseFacts = { ageClass: 'adult', acts: { recruitment: true } }

  it('means of an adult: needed everywhere but in the United Kingdom', () => {
    const facts = { ...act, purposes: { forcedLabour: true } }
    expect(PROFILE_IDS.map((id) => label(facts, id))).toEqual([
      'undetermined',
      'undetermined',
      'undetermined',
      'undetermined',
      'trafficking',
    ])
  })

  it('abuse of vulnerability: no means of its own in the United States', () => {
    const facts = { ...act, means: { abuseOfVulnerability: true }, purposes: { forcedLabour: true } }
    expect(PROFILE_IDS.map((id) => label(facts, id))).toEqual([
      'trafficking',
      'trafficking',
      'trafficking',
      'undetermined',
      'trafficking',
    ])
  })

  it('a child: means are needed for labour in the United States, and for sex nowhere', () => {
    const child: CaseFacts = { ...act, ageClass: 'child' }
    const means = (facts: CaseFacts, profile: ProfileId) => assess(facts, { profile }).elements.means.state
    expect(means({ ...child, purposes: { forcedLabour: true } }, 'us')).toBe('unknown')
    expect(means({ ...child, purposes: { forcedLabour: true } }, 'palermo')).toBe('notRequired')
    expect(means({ ...child, purposes: { sexualExploitation: true } }, 'us')).toBe('notRequired')
  })

  it('a purpose that a law does not count does not become one by being carried out', () => {
    const organs: CaseFacts = {
      ...act,
      means: { fraud: true },
      purposes: { organRemoval: true },
      purposeStage: 'realised',
    }
    expect(label(organs, 'us')).toBe('undetermined')
    // Under a closed list, what kind of exploitation it was has to be known; one more fact never makes it less than that.
    expect(label({ ...organs, purposes: {} }, 'us')).toBe('undetermined')
    expect(label({ ...organs, purposes: {} }, 'uk')).toBe('trafficking')
    expect(label({ ...organs, purposes: { organRemoval: true, slavery: true } }, 'us')).toBe('trafficking')
  })

  it('removal of organs: not in the United States', () => {
    const facts: CaseFacts = { ...act, means: { fraud: true }, purposes: { organRemoval: true } }
    expect(PROFILE_IDS.map((id) => label(facts, id))).toEqual([
      'trafficking',
      'trafficking',
      'trafficking',
      'undetermined',
      'trafficking',
    ])
  })

  it('illegal adoption without exploitation: in Rwanda', () => {
    const facts: CaseFacts = {
      ageClass: 'child',
      acts: { transfer: true },
      purposes: { illegalAdoption: true },
      purposeStage: 'noneFound',
    }
    expect(
      ['palermo', 'rwanda'].map((id) => assess(facts, { profile: id as ProfileId }).elements.purpose.state),
    ).toEqual(['notMet', 'met'])
    expect(PROFILE_IDS.map((id) => label(facts, id))).toEqual([
      'neither',
      'trafficking',
      'neither',
      'neither',
      'neither',
    ])
    expect(assess(facts).hypotheses.illegalAdoption.state).toBe('indicated')
    // Unless it is stated that exploitation was not found, it may have been intended: that is asked.
    expect(PROFILE_IDS.map((id) => label({ ...facts, purposeStage: 'unknown' }, id))).toEqual([
      'undetermined',
      'trafficking',
      'trafficking',
      'undetermined',
      'undetermined',
    ])
    const { questions } = assess({ ...facts, purposeStage: 'unknown' })
    expect(questions.slice(0, 2).map(({ id }) => id)).toContain('afterArrival')
  })

  it('duties of Rwanda are shown where trafficking is open, with how they were read', () => {
    const duties = assess(act, { profile: 'rwanda' }).duties.map(({ id }) => id)
    expect(duties).not.toContain('report')
    const child = assess({ ...act, ageClass: 'child' }, { profile: 'rwanda' }).duties
    expect(child.find(({ id }) => id === 'report')?.text).toMatch(/paraphrase/)
  })
})
