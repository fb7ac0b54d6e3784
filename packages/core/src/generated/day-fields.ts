// Generated from packages/dictionary/src/entities by `pnpm gen`; do not edit.
import type { FieldId } from './ids.ts'

/** The members of an object that hold days and years, by the id of the field, and the members with such members. */
export type DayTree = { readonly [member: string]: FieldId | DayTree }

/** Where the days of a case record are. */
export const dayTree: DayTree = {
  "case": {
    "openedOn": "case.openedOn",
    "registrationYear": "case.registrationYear",
    "closedOn": "case.closedOn",
    "supportPlans": {
      "plannedEnd": "supportPlan.plannedEnd",
      "actualEnd": "supportPlan.actualEnd"
    }
  },
  "dataProtection": {
    "retainUntil": "dataProtection.retainUntil",
    "collectedOn": "dataProtection.collectedOn",
    "lastReviewed": "dataProtection.lastReviewed",
    "impactAssessedOn": "dataProtection.impactAssessedOn"
  },
  "victims": {
    "birthDate": "victim.birthDate",
    "statusDate": "victim.statusDate",
    "recruitment": {
      "date": "recruitment.date"
    },
    "journey": {
      "departedOn": "journeyLeg.departedOn",
      "arrivedOn": "journeyLeg.arrivedOn"
    },
    "exploitation": {
      "startedOn": "exploitation.startedOn",
      "endedOn": "exploitation.endedOn"
    },
    "screenings": {
      "date": "screening.date"
    },
    "consents": {
      "date": "consent.date",
      "expiry": "consent.expiry",
      "withdrawnOn": "consent.withdrawnOn"
    },
    "assistance": {
      "startedOn": "assistance.startedOn",
      "endedOn": "assistance.endedOn"
    },
    "referrals": {
      "sentOn": "referral.sentOn",
      "answeredOn": "referral.answeredOn",
      "doneOn": "referral.doneOn"
    },
    "followUps": {
      "date": "followUp.date",
      "nextDate": "followUp.nextDate"
    },
    "reintegrationPlans": {
      "startedOn": "reintegrationPlan.startedOn",
      "plannedEnd": "reintegrationPlan.plannedEnd",
      "endedOn": "reintegrationPlan.endedOn"
    },
    "returns": {
      "date": "returnEvent.date"
    },
    "legalProcess": {
      "reflectionFrom": "legalProcess.reflectionFrom",
      "reflectionTo": "legalProcess.reflectionTo",
      "residenceFrom": "legalProcess.residenceFrom",
      "residenceTo": "legalProcess.residenceTo"
    }
  },
  "perpetrators": {
    "justiceHistory": {
      "date": "justiceStep.date"
    },
    "charges": {
      "chargedOn": "charge.chargedOn",
      "decidedOn": "charge.decidedOn"
    }
  },
  "events": {
    "periodFrom": "event.periodFrom",
    "periodTo": "event.periodTo"
  }
}

/** Days that may be to come: those of plans, and until when something holds. */
export const mayBeToCome: readonly FieldId[] = ["consent.expiry","consent.withdrawnOn","dataProtection.retainUntil","followUp.nextDate","legalProcess.reflectionTo","legalProcess.residenceTo","reintegrationPlan.plannedEnd","supportPlan.plannedEnd"]
