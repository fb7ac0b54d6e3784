/** Constellations that courts decide again and again, as synthetic persons: what a lawyer would expect to read under each law. */

import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, MEANS } from './facts/facts.ts'
import { assess, PROFILE_IDS } from './index.ts'
import type { HypothesisId, Label } from './rules/model.ts'

const none = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, false]))

const crossing = { borderCrossed: true, irregularEntry: true, consentedToMovement: true } as const
const visa = { borderCrossed: true, irregularEntry: false, consentedToMovement: true } as const
const smuggled = { ...crossing, paidFacilitator: true } as const

const trafficking: Label = 'trafficking'

type Constellation = {
  what: string
  facts: CaseFacts
  label: Label
  /** Where a law reads otherwise. */
  but?: { readonly [profile: string]: Label }
  indicated?: readonly HypothesisId[]
}

const constellations: readonly Constellation[] = [
  {
    what: 'a girl sent abroad to serve in a household, papers kept, wages never paid',
    facts: {
      ageClass: 'child',
      acts: { recruitment: true, transfer: true, harbouring: true },
      means: { deception: true },
      purposes: { domesticServitude: true },
      purposeStage: 'realised',
      ...crossing,
      documentsWithheld: true,
      wagesWithheld: true,
      confined: false,
    },
    label: trafficking,
    indicated: ['labourStandardsBreach'],
  },
  {
    what: 'a domestic worker of a diplomat, with a visa and a contract, kept in the house',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, transportation: true, harbouring: true },
      means: { coercion: true },
      purposes: { domesticServitude: true },
      purposeStage: 'realised',
      ...visa,
      confined: true,
      wagesWithheld: true,
      freeToLeave: false,
    },
    label: trafficking,
  },
  {
    what: 'a man whose fee for the crossing became a debt to work off at sea',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, transfer: true, receipt: true },
      means: { deception: true, threatOrUseOfForce: true },
      purposes: { forcedLabour: true, debtBondage: true },
      purposeStage: 'realised',
      ...smuggled,
      debt: true,
      debtUsedToHold: true,
      violence: true,
    },
    label: 'both',
    indicated: ['migrantSmuggling', 'both'],
  },
  {
    what: 'a boy of a school whose master has him beg; the parents agreed',
    facts: {
      ageClass: 'child',
      acts: { recruitment: true, harbouring: true },
      purposes: { forcedBegging: true },
      purposeStage: 'realised',
      borderCrossed: false,
      consentedToMovement: true,
    },
    label: trafficking,
    // Begging is not a purpose of its own there, and for labour a child needs means.
    but: { us: 'undetermined' },
  },
  {
    what: 'a donor who agreed, was flown in with a visa and was lied to about the operation',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, transportation: true },
      means: { fraud: true, abuseOfVulnerability: true },
      purposes: { organRemoval: true },
      purposeStage: 'realised',
      ...visa,
    },
    label: trafficking,
    but: { us: 'undetermined' },
  },
  {
    what: 'a migrant held on the way until relatives pay, whom no one meant to exploit',
    facts: {
      ageClass: 'adult',
      acts: { transportation: true, harbouring: true },
      means: { threatOrUseOfForce: true },
      purposeStage: 'noneFound',
      ...smuggled,
      confined: true,
      violence: true,
      ransomDemanded: true,
    },
    label: 'smuggling',
    indicated: ['migrantSmuggling', 'kidnappingOrRansom'],
  },
  {
    what: 'the same migrant, where no one has asked what the captors meant to do',
    facts: {
      ageClass: 'adult',
      acts: { transportation: true, harbouring: true },
      means: { threatOrUseOfForce: true },
      ...smuggled,
      confined: true,
      ransomDemanded: true,
    },
    label: 'smuggling',
    indicated: ['migrantSmuggling', 'kidnappingOrRansom'],
  },
  {
    what: 'a bride found through an agency, deceived, who works in the house and in the field',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, transportation: true, receipt: true },
      means: { deception: true },
      purposes: { domesticServitude: true, forcedMarriage: true },
      purposeStage: 'realised',
      ...visa,
      marriage: true,
      violence: true,
    },
    label: trafficking,
    indicated: ['genderBasedViolence', 'forcedOrChildMarriage'],
  },
  {
    what: 'a wife beaten at home, in whose case no exploitation was found',
    facts: { ageClass: 'adult', purposeStage: 'noneFound', marriage: true, violence: true, borderCrossed: false },
    label: 'neither',
    indicated: ['genderBasedViolence'],
  },
  {
    what: 'a deckhand underpaid on a lawful contract, who could leave in every port',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true },
      means: none(MEANS),
      purposeStage: 'noneFound',
      ...visa,
      labourStandardsBreached: true,
      wagesWithheld: true,
      freeToLeave: true,
    },
    label: 'neither',
    indicated: ['labourStandardsBreach'],
  },
  {
    what: 'an adult in sex work that someone else organises, with every means denied',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, harbouring: true },
      means: none(MEANS),
      purposes: { sexualExploitation: true },
      earnsForSelf: true,
      freeToLeave: true,
      borderCrossed: false,
    },
    label: 'neither',
    // No means are asked there, so that the dispute about exploitation decides.
    but: { uk: 'undetermined' },
    indicated: ['sexWorkWithoutMeans'],
  },
  {
    what: 'a boy taken into an armed group',
    facts: {
      ageClass: 'child',
      acts: { recruitment: true },
      means: { abduction: true },
      purposes: { armedRecruitment: true },
      purposeStage: 'realised',
    },
    label: trafficking,
    but: { eu: 'undetermined', us: 'undetermined' },
  },
  {
    what: 'a baby sold to a couple who bring it up well',
    facts: {
      ageClass: 'child',
      acts: { transfer: true },
      means: { paymentToController: true },
      purposes: { illegalAdoption: true },
      purposeStage: 'noneFound',
      adoption: true,
      borderCrossed: false,
    },
    label: 'neither',
    but: { rwanda: trafficking },
    indicated: ['illegalAdoption'],
  },
  {
    what: 'people taken across by someone who wanted to help and gained nothing',
    facts: {
      ageClass: 'adult',
      acts: { transportation: true },
      purposeStage: 'noneFound',
      ...crossing,
      facilitatorBenefit: false,
      familyOrHumanitarianHelp: true,
    },
    label: 'neither',
    indicated: ['irregularMigrationOnly', 'humanitarianHelp'],
  },
  {
    what: 'someone who walked across alone',
    facts: { ageClass: 'adult', acts: none(ACTS), ...crossing, facilitatorBenefit: false, purposeStage: 'noneFound' },
    label: 'neither',
    indicated: ['irregularMigrationOnly'],
  },
  {
    what: 'a woman stopped on the way, with an offer of work that does not exist',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, transportation: true },
      means: { deception: true },
      purposes: { sexualExploitation: true },
      purposeStage: 'intended',
      ...crossing,
    },
    label: trafficking,
  },
  {
    what: 'a man held in a compound to deceive people over the telephone, and offered his freedom for money',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true, harbouring: true },
      means: { deception: true, threatOrUseOfForce: true },
      purposes: { forcedCriminality: true },
      purposeStage: 'realised',
      ...visa,
      confined: true,
      ransomDemanded: true,
    },
    label: trafficking,
    but: { us: 'undetermined' },
    indicated: ['kidnappingOrRansom'],
  },
  {
    what: 'a worker who came and went as he liked, unpaid and watched by armed men',
    facts: {
      ageClass: 'adult',
      acts: { recruitment: true },
      means: { deception: true, threatOrUseOfForce: true },
      purposes: { forcedLabour: true },
      purposeStage: 'realised',
      freeToLeave: true,
      wagesWithheld: true,
      violence: true,
    },
    // Open doors neither exclude trafficking nor prove it: the question is asked again.
    label: 'undetermined',
    indicated: ['labourStandardsBreach'],
  },
]

describe('a constellation', () => {
  it.each(constellations)('$what', ({ facts, label, but = {}, indicated = [] }) => {
    for (const profile of PROFILE_IDS) {
      const assessment = assess(facts, { profile })
      expect([profile, assessment.label]).toEqual([profile, but[profile] ?? label])
      for (const id of indicated) expect([id, assessment.hypotheses[id].state]).toEqual([id, 'indicated'])
      if (assessment.label === trafficking || assessment.label === 'both') expect(assessment.review.proposed).toBe(true)
    }
  })
})
