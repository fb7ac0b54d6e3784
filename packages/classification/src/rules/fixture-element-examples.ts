import { ACTS, MEANS, PURPOSES } from '../facts/facts.ts'
import type { LegalProfile } from '../profiles/model.ts'
import { legalProfiles } from '../profiles/profiles.ts'
import { type Examples, none, noneButOne, type RuleExample } from './fixture-example.ts'

const acts: Examples = {
  ...Object.fromEntries(
    ACTS.map((code): [string, RuleExample] => [
      `act-${code}`,
      { fires: { acts: { [code]: true } }, silent: { acts: { [code]: false } } },
    ]),
  ),
  'act-of-profile': {
    fires: { acts: { exchangeOrTransferOfControl: true } },
    silent: { acts: { exchangeOrTransferOfControl: false } },
    profile: 'eu',
  },
  'no-act': { fires: { acts: none(ACTS) }, silent: { acts: noneButOne(ACTS) } },
}

/** No profile that ships counts a means beyond the eight of the Protocol; a partner's profile could, and this one is synthetic. */
const withFurtherMeans: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'invented',
  title: { en: 'an invented law that counts one more means' },
  means: [...MEANS, 'promiseOfMarriage'],
  added: { promiseOfMarriage: { en: 'promise of marriage' } },
}

const means: Examples = {
  ...Object.fromEntries(
    MEANS.map((code): [string, RuleExample] => [
      `means-${code}`,
      {
        fires: { ageClass: 'adult', means: { [code]: true } },
        silent: { ageClass: 'adult', means: { [code]: false } },
      },
    ]),
  ),
  'means-of-profile': {
    fires: { ageClass: 'adult', means: { promiseOfMarriage: true } },
    silent: { ageClass: 'adult', means: { promiseOfMarriage: false } },
    profile: withFurtherMeans,
  },
  'force-by-violence': {
    fires: { ageClass: 'adult', violence: true },
    silent: { ageClass: 'adult', wagesWithheld: true },
  },
  'coercion-by-holding': {
    fires: { ageClass: 'adult', debt: true, debtUsedToHold: true },
    silent: { ageClass: 'adult', debt: true },
  },
  'no-means': {
    fires: { ageClass: 'adult', means: none(MEANS) },
    silent: { ageClass: 'adult', means: noneButOne(MEANS) },
  },
  // Under this law the means of a child are waived for commercial sex and not for labour.
  'child-needs-no-means': {
    fires: { ageClass: 'child', purposes: { sexualExploitation: true } },
    silent: { ageClass: 'child', purposes: { forcedLabour: true } },
    profile: 'us',
  },
  'adult-needs-no-means': {
    fires: { ageClass: 'adult' },
    silent: { ageClass: 'adult' },
    profile: 'uk',
    silentProfile: 'palermo',
  },
  'free-to-leave-against-means': {
    fires: { ageClass: 'adult', means: { coercion: true }, freeToLeave: true },
    silent: { ageClass: 'adult', means: { coercion: true } },
  },
}

/** No law that ships counts child marriage by itself; a partner's law could, and this one is synthetic. */
const withChildMarriage: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'invented',
  title: { en: 'an invented law that names child marriage' },
  purposesOnlyWithExploitation: ['illegalAdoption'],
}

const purposes: Examples = {
  ...Object.fromEntries(
    PURPOSES.map((code): [string, RuleExample] => [
      `purpose-${code}`,
      { fires: { purposes: { [code]: true } }, silent: { purposes: { [code]: false } } },
    ]),
  ),
  'purpose-childMarriage': {
    fires: { ageClass: 'child', purposes: { childMarriage: true } },
    silent: { ageClass: 'child', purposes: { childMarriage: false } },
    profile: withChildMarriage,
  },
  'purpose-illegalAdoption': {
    fires: { ageClass: 'child', purposes: { illegalAdoption: true } },
    silent: { ageClass: 'child', purposes: { illegalAdoption: true } },
    profile: 'eu',
    silentProfile: 'palermo',
  },
  'practice-needs-exploitation': {
    fires: { ageClass: 'child', acts: { transfer: true }, purposes: { childMarriage: true } },
    silent: { ageClass: 'child', acts: { transfer: true }, purposes: { sexualExploitation: true } },
  },
  'purpose-of-profile': {
    fires: { purposes: { securingServices: true } },
    silent: { purposes: { securingServices: false } },
    profile: 'uk',
  },
  'purpose-without-exploitation': {
    fires: { purposes: { illegalAdoption: true }, purposeStage: 'noneFound' },
    silent: { purposes: { illegalAdoption: true }, purposeStage: 'noneFound' },
    profile: 'rwanda',
    silentProfile: 'palermo',
  },
  'purpose-realised': { fires: { purposeStage: 'realised' }, silent: { purposeStage: 'unknown' } },
  'purpose-intended': { fires: { purposeStage: 'intended' }, silent: { purposeStage: 'unknown' } },
  'purpose-disputed': {
    fires: { purposes: { domesticServitude: true }, purposeStage: 'disputed' },
    silent: { purposes: { domesticServitude: true }, purposeStage: 'unknown' },
  },
  'purpose-none-found': { fires: { purposeStage: 'noneFound' }, silent: { purposeStage: 'unknown' } },
  'no-purpose': { fires: { purposes: none(PURPOSES) }, silent: { purposes: noneButOne(PURPOSES) } },
  'free-to-leave-against-purpose': {
    fires: { ageClass: 'adult', purposes: { forcedLabour: true }, freeToLeave: true },
    silent: { ageClass: 'child', purposes: { forcedLabour: true }, freeToLeave: true },
  },
  'earns-for-self-against-purpose': {
    fires: { ageClass: 'adult', purposes: { sexualExploitation: true }, earnsForSelf: true },
    silent: { ageClass: 'child', purposes: { sexualExploitation: true }, earnsForSelf: true },
  },
  'help-against-purpose': {
    fires: { ageClass: 'adult', purposes: { domesticServitude: true }, familyOrHumanitarianHelp: true },
    silent: { ageClass: 'unknown', purposes: { domesticServitude: true }, familyOrHumanitarianHelp: true },
  },
}

const smugglingElements: Examples = {
  'border-crossed': { fires: { borderCrossed: true }, silent: { borderCrossed: false } },
  'no-border': { fires: { borderCrossed: false }, silent: {} },
  'irregular-entry': { fires: { irregularEntry: true }, silent: { irregularStay: true } },
  'irregular-entry-or-stay': {
    fires: { irregularEntryOrStay: true },
    silent: { irregularEntryOrStay: true, irregularStay: true },
  },
  'false-documents': { fires: { falseDocuments: true }, silent: { falseDocuments: true, irregularStay: true } },
  'no-irregular-entry': { fires: { irregularEntry: false }, silent: { irregularStay: false } },
  'no-irregularity': { fires: { irregularEntryOrStay: false }, silent: { falseDocuments: false } },
  'non-national': { fires: { nationalOrResident: false }, silent: {} },
  'non-national-presumed': {
    fires: { irregularEntry: true },
    silent: { irregularEntry: true, nationalOrResident: true },
  },
  'national-or-resident': { fires: { nationalOrResident: true }, silent: { nationalOrResident: false } },
  'facilitator-benefits': { fires: { facilitatorBenefit: true }, silent: { facilitatorBenefit: false } },
  'facilitator-paid': { fires: { paidFacilitator: true }, silent: { paidFacilitator: false } },
  'ransom-is-benefit': { fires: { ransomDemanded: true }, silent: { ransomDemanded: false } },
  'no-benefit': { fires: { facilitatorBenefit: false }, silent: { paidFacilitator: false } },
  'help-against-benefit': {
    fires: { facilitatorBenefit: true, familyOrHumanitarianHelp: true },
    silent: { facilitatorBenefit: true, familyOrHumanitarianHelp: false },
  },
}

/** Examples of the rules about elements. */
export const elementExamples: Readonly<Examples> = { ...acts, ...means, ...purposes, ...smugglingElements }
