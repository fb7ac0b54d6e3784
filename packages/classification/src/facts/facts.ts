/** The phase in which something happened; a statement without a phase applies to the whole. */
export const PHASES = ['origin', 'transit', 'destination'] as const

/** A phase of what happened to the person. */
export type Phase = (typeof PHASES)[number]

/** How much weight the person who recorded a statement gives it. */
export const RELIABILITIES = ['low', 'medium', 'high'] as const

/** The reliability of a statement. */
export type Reliability = (typeof RELIABILITIES)[number]

/** A statement about one fact: its source, its phase, and who contradicts it. Only the caller sees the texts. */
export type Statement = {
  value: boolean
  /** Statement, document, observation, third party: in the words of the caller. */
  source?: string
  phase?: Phase
  date?: string
  reliability?: Reliability
  /** Who or what contradicts it; the fact is then disputed. */
  contradictedBy?: string
}

/** One fact: true, false, or statements about it. A fact that is not given is unknown, and never "no". */
export type Fact = boolean | Statement | readonly Statement[]

/** The acts of article 3(a) of the Palermo Protocol. */
export const ACTS = ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'] as const

/** The means of article 3(a) of the Palermo Protocol. */
export const MEANS = [
  'threatOrUseOfForce',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'abuseOfPower',
  'abuseOfVulnerability',
  'paymentToController',
] as const

/** The purposes of exploitation; article 3(a) of the Palermo Protocol names a minimum, profiles define which of them count. */
export const PURPOSES = [
  'sexualExploitation',
  'forcedLabour',
  'domesticServitude',
  'slavery',
  'servitude',
  'debtBondage',
  'organRemoval',
  'forcedCriminality',
  'forcedBegging',
  'forcedMarriage',
  'childMarriage',
  'armedRecruitment',
  'illegalAdoption',
  'forcedSurrogacy',
  'other',
] as const

/**
 * Facts beside acts, means and purposes: some show a means, others distinguish the hypotheses, and all raise questions.
 * `irregularEntryOrStay` is deprecated: state `irregularEntry` and `irregularStay` apart.
 */
export const CIRCUMSTANCES = [
  'borderCrossed',
  'nationalOrResident',
  'irregularEntry',
  'irregularStay',
  'irregularEntryOrStay',
  'falseDocuments',
  'consentedToMovement',
  'paidFacilitator',
  'facilitatorBenefit',
  'relationEndedOnArrival',
  'debt',
  'debtUsedToHold',
  'confined',
  'documentsWithheld',
  'violence',
  'threats',
  'sexualViolence',
  'genderBasedViolence',
  'ransomDemanded',
  'wagesWithheld',
  'freeToLeave',
  'earnsForSelf',
  'marriage',
  'adoption',
  'familyOrHumanitarianHelp',
  'labourStandardsBreached',
] as const

/** Whether the purpose was carried out, only intended, is in dispute, or was looked for and not found. */
export const PURPOSE_STAGES = ['realised', 'intended', 'disputed', 'noneFound', 'unknown'] as const

/** Whether the person was under 18 when the act was done. */
export const AGE_CLASSES = ['child', 'adult', 'unknown'] as const

/** What a competent person or body has already decided about the person; it changes no element, only whether a review helps. */
export const DECIDED_STATUSES = ['identified', 'notAVictim'] as const

/** An act by which a person is brought into exploitation or held in it; a code of `ACTS`. */
export type Act = (typeof ACTS)[number]
/** A means by which someone is made to agree, or is not asked; a code of `MEANS`. */
export type Means = (typeof MEANS)[number]
/** What a person was to be exploited by; a code of `PURPOSES`. */
export type Purpose = (typeof PURPOSES)[number]
/** A fact that tells trafficking from other situations; a code of `CIRCUMSTANCES`. */
export type Circumstance = (typeof CIRCUMSTANCES)[number]
/** How far the exploitation came; a code of `PURPOSE_STAGES`. */
export type PurposeStage = (typeof PURPOSE_STAGES)[number]
/** Whether the person was under 18 when the act was done, as far as that is known; a code of `AGE_CLASSES`. */
export type AgeClass = (typeof AGE_CLASSES)[number]
/** A decision of an authority about the person; a code of `DECIDED_STATUSES`. */
export type DecidedStatus = (typeof DECIDED_STATUSES)[number]

/** Facts by code; codes beyond the lists of the standard are those that a profile adds. */
export type FactsByCode<Code extends string> = { readonly [code in Code]?: Fact } & { readonly [added: string]: Fact }

/**
 * What is known about ONE person, in three values: true, false, and not stated. Nothing else about the person is read: no name, no
 * sex, no gender, no nationality, no words.
 */
export type CaseFacts = {
  readonly ageClass?: AgeClass
  readonly acts?: FactsByCode<Act>
  readonly means?: FactsByCode<Means>
  readonly purposes?: FactsByCode<Purpose>
  readonly purposeStage?: PurposeStage
  readonly decidedStatus?: DecidedStatus
} & { readonly [circumstance in Circumstance]?: Fact }

/** The groups of facts that are given by code. */
export const GROUPS: { readonly acts: typeof ACTS; readonly means: typeof MEANS; readonly purposes: typeof PURPOSES } =
  {
    acts: ACTS,
    means: MEANS,
    purposes: PURPOSES,
  }

/** A group of facts that are given by code. */
export type Group = keyof typeof GROUPS

/** The name of a fact as rules and evidence write it: `confined`, `acts.transfer`. */
export type FactId = string
