import type { Upgrade } from '../versioning.ts'

/**
 * From the draft to the first candidate. A code or field that goes away or gets another name needs one line here; `pnpm gate` names those
 * that have none.
 */
export const from10draft = {
  from: '1.0-draft',
  changes: [
    {
      op: 'moveField',
      entity: 'victim',
      from: 'employedBefore',
      to: 'employmentStatus',
      values: { true: 'employed', false: 'notEmployed' },
    },
    {
      op: 'removeField',
      entity: 'perpetrator',
      from: 'articles',
      note: 'Articles belong to a charge: enter them in `perpetrator.charges`.',
    },
    {
      op: 'removeField',
      entity: 'perpetrator',
      from: 'sentences',
      note: 'A sentence belongs to a charge and has a kind: enter it in `perpetrator.charges`.',
    },
    { op: 'requireField', entity: 'dataProtection', field: 'legalBases', absent: 'notAsked' },
    { op: 'requireField', entity: 'dataProtection', field: 'sensitivity', absent: 'notAsked' },
    { op: 'requireField', entity: 'dataProtection', field: 'retainUntil', absent: 'notAsked' },
    {
      op: 'moveCode',
      list: 'closureReason',
      from: 'safetyPlanReviewed',
      field: 'case.closureReasons',
      to: 'case.closureChecks',
    },
    {
      op: 'moveCode',
      list: 'closureReason',
      from: 'actionPlanComplete',
      field: 'case.closureReasons',
      to: 'case.closureChecks',
    },
    {
      op: 'moveCode',
      list: 'closureReason',
      from: 'resumeNotification',
      field: 'case.closureReasons',
      to: 'case.closureChecks',
    },
    {
      op: 'moveCode',
      list: 'closureReason',
      from: 'supervisorReview',
      field: 'case.closureReasons',
      to: 'case.closureChecks',
    },
    {
      op: 'splitCode',
      list: 'serviceType',
      from: 'clinicalManagementOfRape',
      into: ['clinicalManagementOfRape', 'sexualReproductiveHealth'],
      to: 'sexualReproductiveHealth',
      note: 'The draft had one code for both; the wider one claims least.',
    },
    { op: 'renameCode', list: 'displacementStatus', from: 'returnee', to: 'returnedRefugee' },
    { op: 'renameCode', list: 'educationLevel', from: 'earlyChildhood', to: 'lessThanPrimary' },
  ],
} as const satisfies Upgrade
