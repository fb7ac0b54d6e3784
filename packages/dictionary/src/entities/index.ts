import type { Entity } from '../model.ts'
import { address } from './address.ts'
import { assistance } from './assistance.ts'
import { caseFile } from './case.ts'
import { caseRecord } from './case-record.ts'
import { charge } from './charge.ts'
import { codeListVersion } from './code-list-version.ts'
import { consent } from './consent.ts'
import { dataProtection } from './data-protection.ts'
import { datasetRelease } from './dataset-release.ts'
import { dependant } from './dependant.ts'
import { disclosureControl } from './disclosure-control.ts'
import { domainProgress } from './domain-progress.ts'
import { event } from './event.ts'
import { exploitation } from './exploitation.ts'
import { feedback } from './feedback.ts'
import { followUp } from './follow-up.ts'
import { gbvExposure } from './gbv-exposure.ts'
import { identityNumber } from './identity-number.ts'
import { identityRecord } from './identity-record.ts'
import { journeyLeg } from './journey-leg.ts'
import { justiceStep } from './justice-step.ts'
import { legalProcess } from './legal-process.ts'
import { meansOfControl } from './means-of-control.ts'
import { money } from './money.ts'
import { perpetrator } from './perpetrator.ts'
import { place } from './place.ts'
import { provenance } from './provenance.ts'
import { recruitment } from './recruitment.ts'
import { referral } from './referral.ts'
import { reintegrationPlan } from './reintegration-plan.ts'
import { relation } from './relation.ts'
import { reportingEntity } from './reporting-entity.ts'
import { returnEvent } from './return-event.ts'
import { screening } from './screening.ts'
import { screeningIndicator } from './screening-indicator.ts'
import { sentence } from './sentence.ts'
import { supportPlan } from './support-plan.ts'
import { suppressionCount } from './suppression-count.ts'
import { victim } from './victim.ts'
import { vulnerabilityFactor } from './vulnerability-factor.ts'
import { withholding } from './withholding.ts'

/** Every entity of the standard, in the order of the reference. */
export const entities = [
  caseRecord,
  caseFile,
  feedback,
  supportPlan,
  reportingEntity,
  dataProtection,
  victim,
  dependant,
  gbvExposure,
  vulnerabilityFactor,
  recruitment,
  journeyLeg,
  exploitation,
  meansOfControl,
  screening,
  screeningIndicator,
  consent,
  withholding,
  assistance,
  referral,
  followUp,
  domainProgress,
  reintegrationPlan,
  returnEvent,
  legalProcess,
  perpetrator,
  justiceStep,
  charge,
  sentence,
  relation,
  event,
  place,
  money,
  provenance,
  identityRecord,
  address,
  identityNumber,
  datasetRelease,
  codeListVersion,
  disclosureControl,
  suppressionCount,
] as const satisfies readonly Entity[]
