/** A story told twice, by a record and by facts written by hand, each by code that knows nothing of the other: both read the same. */

import type { CaseRecord, Event, Victim } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFacts } from './facts/facts.ts'
import { assess, factsFromCase, PROFILE_IDS } from './index.ts'

/** What happened, in words of neither the record nor the facts. */
type Story = {
  age: 'under18' | 'over18' | 'notSaid'
  deeds: readonly Deed[]
  pressures: readonly Pressure[]
  used: readonly Use[]
  isPlanned: boolean
  way: 'stayed' | 'unnoticed' | 'passport' | 'forgedPassport' | 'notSaid'
  isHome: boolean
  isOverstaying: boolean
  hasPaidGuide: boolean
  isLockedIn: boolean
  harm: 'none' | 'beaten' | 'raped' | 'humiliated'
  decision: 'none' | 'victim' | 'noVictim'
}

const deeds = [
  'hired',
  'moved',
  'handedOver',
  'kept',
  'takenIn',
  'lied',
  'seized',
  'paidParents',
  'usedPoverty',
] as const
type Deed = (typeof deeds)[number]
const pressures = [
  'beats',
  'threatens',
  'locksUp',
  'keepsPapers',
  'holdsByDebt',
  'rapes',
  'callsPolice',
  'overworks',
] as const
type Pressure = (typeof pressures)[number]
const uses = [
  'sex',
  'labour',
  'house',
  'begging',
  'crime',
  'wife',
  'childWife',
  'adoption',
  'organs',
  'weapons',
] as const
type Use = (typeof uses)[number]

const story: fc.Arbitrary<Story> = fc.record({
  age: fc.constantFrom('under18', 'over18', 'notSaid'),
  deeds: fc.subarray([...deeds], { maxLength: 4 }),
  pressures: fc.subarray([...pressures], { maxLength: 3 }),
  used: fc.subarray([...uses], { maxLength: 2 }),
  isPlanned: fc.boolean(),
  way: fc.constantFrom('stayed', 'unnoticed', 'passport', 'forgedPassport', 'notSaid'),
  isHome: fc.boolean(),
  isOverstaying: fc.boolean(),
  hasPaidGuide: fc.boolean(),
  isLockedIn: fc.boolean(),
  harm: fc.constantFrom('none', 'beaten', 'raped', 'humiliated'),
  decision: fc.constantFrom('none', 'victim', 'noVictim'),
})

const pick = <Key extends string, Code>(keys: readonly Key[], codes: { readonly [key in Key]?: Code }): Code[] =>
  keys.flatMap((key) => codes[key] ?? [])
const yes = (names: readonly string[]): Record<string, true> => Object.fromEntries(names.map((name) => [name, true]))

/** A record has a fee in the recruitment, which is an act by itself: only who was hired can have paid one. */
const hasPaid = ({ hasPaidGuide, deeds }: Story): boolean => hasPaidGuide && deeds.includes('hired')

/** The story as a person writes facts by hand: what was done, and no conclusion about means from it. */
function byHand(told: Story): CaseFacts {
  const { age, way, harm, used, isPlanned, decision } = told
  const crossed = way === 'unnoticed' || way === 'passport' || way === 'forgedPassport'
  const isIrregular = way === 'unnoticed' || way === 'forgedPassport'
  return {
    ageClass: age === 'under18' ? 'child' : age === 'over18' ? 'adult' : 'unknown',
    acts: yes(
      pick(told.deeds, {
        hired: 'recruitment',
        moved: 'transportation',
        handedOver: 'transfer',
        kept: 'harbouring',
        takenIn: 'receipt',
      }),
    ),
    means: yes(
      pick(told.deeds, {
        lied: 'deception',
        seized: 'abduction',
        paidParents: 'paymentToController',
        usedPoverty: 'abuseOfVulnerability',
      }),
    ),
    purposes: yes(
      pick(used, {
        sex: 'sexualExploitation',
        labour: 'forcedLabour',
        house: 'domesticServitude',
        begging: 'forcedBegging',
        crime: 'forcedCriminality',
        wife: 'forcedMarriage',
        childWife: 'childMarriage',
        adoption: 'illegalAdoption',
        organs: 'organRemoval',
        weapons: 'armedRecruitment',
      }),
    ),
    ...(used.length === 0 ? {} : { purposeStage: isPlanned ? 'intended' : 'realised' }),
    ...(decision === 'none' ? {} : { decidedStatus: decision === 'victim' ? 'identified' : 'notAVictim' }),
    ...yes(
      pick(told.pressures, {
        beats: 'violence',
        threatens: 'threats',
        locksUp: 'confined',
        keepsPapers: 'documentsWithheld',
        holdsByDebt: 'debtUsedToHold',
        rapes: 'sexualViolence',
        callsPolice: 'threats',
        overworks: 'labourStandardsBreached',
      }),
    ),
    ...(way === 'notSaid' ? {} : { borderCrossed: crossed }),
    ...(crossed ? { irregularEntry: isIrregular } : {}),
    ...(way === 'forgedPassport' ? { falseDocuments: true } : {}),
    ...(crossed && told.isHome ? { nationalOrResident: true } : {}),
    ...(told.isOverstaying ? { irregularStay: true } : {}),
    ...(crossed && hasPaid(told) ? { paidFacilitator: true } : {}),
    ...(used.length > 0 && told.isLockedIn ? { confined: true } : {}),
    ...(harm === 'none' ? {} : { genderBasedViolence: true }),
    ...(harm === 'beaten' ? { violence: true } : {}),
    ...(harm === 'raped' ? { sexualViolence: true } : {}),
  }
}

/** The same story as a case worker enters it into a record. */
function asRecord(told: Story): CaseRecord {
  const { age, way, harm, used, isPlanned, isLockedIn, decision } = told
  const crossed = way !== 'stayed' && way !== 'notSaid'
  const acts = pick(told.deeds, {
    hired: 'recruitment',
    moved: 'transportation',
    handedOver: 'transfer',
    kept: 'harbouring',
    takenIn: 'receipt',
  } as const)
  const means = pick(told.deeds, {
    lied: 'deception',
    seized: 'abduction',
    paidParents: 'paymentsOrBenefits',
    usedPoverty: 'abuseOfVulnerability',
  } as const)
  const control = pick(told.pressures, {
    beats: 'physicalAbuse',
    threatens: 'threats',
    locksUp: 'restrictsMovement',
    keepsPapers: 'withholdsDocuments',
    holdsByDebt: 'debtBondage',
    rapes: 'sexualAbuse',
    callsPolice: 'threatOfLawEnforcement',
    overworks: 'excessiveWorkingHours',
  } as const)
  const forms = pick(used, {
    sex: 'sexual',
    labour: 'forcedLabour',
    house: 'domesticServitude',
    begging: 'forcedBegging',
    crime: 'forcedCriminality',
    wife: 'forcedMarriage',
    childWife: 'childMarriage',
    adoption: 'illegalAdoption',
    organs: 'organRemoval',
    weapons: 'armedRecruitment',
  } as const)
  const harms = { beaten: 'physicalAssault', raped: 'rape', humiliated: 'psychologicalAbuse' } as const
  const victim: Victim = {
    id: 'v-1',
    consents: [],
    sex: 'female',
    citizenships: [told.isHome ? 'RW' : 'BI'],
    ...(age === 'notSaid' ? {} : { minorAtEntry: age === 'under18' ? 'minor' : 'adult' }),
    ...(told.isOverstaying ? { migrationStatuses: ['irregularMigrant'] } : {}),
    ...(decision === 'none' ? {} : { status: decision === 'victim' ? 'identified' : 'notAVictim' }),
    ...(told.pressures.length === 0 ? {} : { meansOfControl: control.map((code) => ({ code })) }),
    ...(told.deeds.includes('hired')
      ? { recruitment: [hasPaid(told) ? { fee: { amount: 900, currency: 'USD' } } : {}] }
      : {}),
    exploitation: forms.map((form) => ({
      form,
      stage: isPlanned ? 'intended' : 'realised',
      livingConditions: isLockedIn ? ['lockedIn'] : ['adequate'],
    })),
    ...(harm === 'none' ? {} : { gbvExposure: [{ type: harms[harm], phase: 'during' }] }),
    ...(way === 'notSaid'
      ? {}
      : {
          journey: [
            {
              to: { country: 'RW' },
              borderCrossing: way === 'stayed' ? 'none' : way === 'unnoticed' ? 'irregular' : 'regular',
              ...(way === 'forgedPassport' ? { documents: ['falseDocument'] } : {}),
            },
            ...(crossed && hasPaid(told)
              ? [{ to: { country: 'RW' as const }, borderCrossing: 'none' as const, smugglingInvolved: true }]
              : []),
          ],
        }),
  }
  const event: Event = { id: 'e-1', victimIds: ['v-1'], acts, means }
  return {
    standardVersion: '1.0-rc.2',
    case: { id: 'c-1' },
    reportingEntity: { id: 'o-1', type: 'ngo' },
    dataProtection: {},
    victims: [victim],
    events: [event],
  }
}

/** What a reader learns from an assessment, without the evidence, which a record gives in more places. */
const read = (facts: CaseFacts, profile: (typeof PROFILE_IDS)[number]) => {
  const { age, elements, hypotheses, label, review, confidence } = assess(facts, { profile })
  return {
    age: age.ageClass,
    elements: Object.entries(elements).map(([id, { state }]) => `${id}: ${state}`),
    hypotheses: Object.entries(hypotheses).map(([id, { state }]) => `${id}: ${state}`),
    label,
    confidence: confidence.level,
    review: review.reasons.map(({ id }) => id),
  }
}

/** Brought across unnoticed for money, and then made to work by force: of few random stories both are true. */
const both: Story = {
  age: 'over18',
  deeds: ['hired', 'moved'],
  pressures: ['beats', 'locksUp'],
  used: ['labour'],
  isPlanned: true,
  way: 'unnoticed',
  isHome: false,
  isOverstaying: false,
  hasPaidGuide: true,
  isLockedIn: true,
  harm: 'beaten',
  decision: 'victim',
}

describe('a record and facts by hand that tell the same story', () => {
  it.each(PROFILE_IDS)('read the same (%s)', (profile) => {
    const labels = new Set<string>()
    fc.assert(
      fc.property(story, (told) => {
        const hand = read(byHand(told), profile)
        expect(read(factsFromCase(asRecord(told), 'v-1'), profile)).toEqual(hand)
        labels.add(hand.label)
      }),
      { numRuns: 800, examples: [[both]] },
    )
    expect(labels.size).toBeGreaterThan(3)
  })
})
