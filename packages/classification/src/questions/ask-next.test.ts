import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, MEANS, PURPOSES } from '../facts/facts.ts'
import { factNames, withFact } from '../fixture-facts.ts'
import { type AssessOptions, assess, legalProfiles } from '../index.ts'

const asked = (facts: CaseFacts, profile: AssessOptions['profile'] = 'palermo') => assess(facts, { profile }).questions
const ids = (facts: CaseFacts): string[] => asked(facts).map(({ id }) => id)

/** Facts of a person in which everything is "no" and only the named facts are open. */
function allBut(...open: string[]): CaseFacts {
  const known: CaseFacts = { ageClass: 'adult', purposeStage: 'noneFound' }
  return factNames.filter((name) => !open.includes(name)).reduce((facts, name) => withFact(facts, name, false), known)
}

describe('the questions', () => {
  it.each([
    ['whoGains', 'earnsForSelf'],
    ['leaving', 'freeToLeave'],
    ['leaving', 'confined'],
    ['promises', 'means.deception'],
    ['promises', 'means.fraud'],
    ['pressure', 'threats'],
    ['dependence', 'means.abuseOfVulnerability'],
    ['dependence', 'means.abuseOfPower'],
    ['decidedByOthers', 'means.paymentToController'],
    ['taken', 'means.abduction'],
    ['ransom', 'ransomDemanded'],
    ['conditions', 'labourStandardsBreached'],
    ['harm', 'sexualViolence'],
    ['family', 'marriage'],
    ['family', 'adoption'],
    ['route', 'borderCrossed'],
    ['entry', 'irregularEntry'],
    ['entry', 'falseDocuments'],
    ['belonging', 'nationalOrResident'],
    ['stay', 'irregularStay'],
    ['payment', 'paidFacilitator'],
    ['helpers', 'familyOrHumanitarianHelp'],
    ...ACTS.map((code) => ['whoArranged', `acts.${code}`] as const),
    ...PURPOSES.map((code) => ['afterArrival', `purposes.${code}`] as const),
    ...(['coercion'] as const).flatMap((code) =>
      ['leaving', 'debt', 'papers', 'pressure'].map((question) => [question, `means.${code}`] as const),
    ),
  ] as const)('%s is about %s', (question, fact) => {
    const about = asked({}).find(({ id }) => id === question)?.about
    expect(about).toContain(fact)
  })

  it('can ask for every fact there is, but never whether the person agreed', () => {
    const about = new Set(asked({}).flatMap((question) => question.about))
    const all = ['ageClass', 'purposeStage', ...factNames]
    expect(all.filter((fact) => !about.has(fact))).toEqual(['consentedToMovement'])
    expect(asked({}).length).toBe(22)
  })

  it('ask nothing where everything is answered, and what is open where something is', () => {
    expect(ids(allBut())).toEqual([])
    // One hypothesis at a time is open, and what would settle it is asked.
    expect(ids(allBut('ransomDemanded'))).toEqual(['ransom'])
    expect(ids(allBut('marriage'))).toEqual(['family'])
    expect(ids(allBut('adoption'))).toEqual(['family'])
    expect(ids(allBut('labourStandardsBreached'))).toEqual(['conditions'])
    expect(ids(allBut('familyOrHumanitarianHelp'))).toEqual(['helpers'])
    expect(ids(allBut('sexualViolence'))).toEqual(['harm'])
  })

  it('come in the order in which they would settle most', () => {
    expect(ids({})[0]).toBe('age')
    expect(ids({ ageClass: 'adult' }).slice(0, 2)).toEqual(['whoGains', 'afterArrival'])
    const found: CaseFacts = { ageClass: 'adult', acts: { receipt: true }, purposes: { slavery: true } }
    // Act and purpose are there, so that the means come first: what the person could have done, debt, papers, promises.
    const means = ids({ ...found, purposeStage: 'realised' }).slice(0, 3)
    expect(means.every((id) => ['whoGains', 'leaving', 'debt', 'papers', 'promises', 'pressure'].includes(id))).toBe(
      true,
    )
    const smuggled: CaseFacts = { ...found, means: { fraud: true }, borderCrossed: true, irregularEntry: true }
    expect(ids(smuggled).slice(0, 3)).toContain('payment')
    // What was said about an element and does not fit together comes first, though each fact of it was stated.
    const disputed = ['acts.receipt', 'means.fraud', 'purposes.slavery'].reduce(
      (facts, name) => withFact(facts, name, true),
      allBut(),
    )
    expect(ids(disputed)[0]).toBe('afterArrival')
  })

  it('are asked for what a law adds', () => {
    const none = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, false]))
    const about = (facts: CaseFacts, profile: AssessOptions['profile']) =>
      asked({ ageClass: 'adult', ...facts }, profile).flatMap((question) => question.about)
    // Every code of the standard is denied; what the law adds is still open, and would be lost if it were not asked.
    expect(about({ acts: none(ACTS) }, 'eu')).toContain('acts.exchangeOrTransferOfControl')
    expect(about({ purposes: none(PURPOSES) }, 'us')).toContain('purposes.peonage')
    const further = { ...legalProfiles.palermo, id: 'ours', means: [...MEANS, 'promiseOfMarriage'] }
    expect(about({ means: none(MEANS) }, further)).toContain('means.promiseOfMarriage')
    expect(about({}, 'palermo')).not.toContain('acts.exchangeOrTransferOfControl')
  })
})
