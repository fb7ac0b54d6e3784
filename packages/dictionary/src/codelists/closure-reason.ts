import type { CodeList } from '../model.ts'

/** Why a case was closed and what was checked before; HTCDS holds free text here. */
export const closureReason = {
  id: 'closureReason',
  title: 'Reason or check at closure',
  definition: 'Why a case was closed and what was checked before; HTCDS holds free text here.',
  sources: ['gbvims'],
  codes: [
    {
      code: 'needsMet',
      label: 'Needs met as far as possible',
      maps: { gbvims: { to: 'closure_needs_met', relation: 'exact' } },
    },
    {
      code: 'noContact',
      label: 'No contact for a set period',
      maps: { gbvims: { to: 'closure_survivor_contact', relation: 'exact' } },
    },
    {
      code: 'survivorRequest',
      label: 'Survivor asked to close',
      maps: { gbvims: { to: 'closure_survivor_request_close', relation: 'exact' } },
    },
    {
      code: 'survivorLeftArea',
      label: 'Survivor left the area',
      maps: { gbvims: { to: 'closure_survivor_left_area', relation: 'exact' } },
    },
    {
      code: 'transferredOrganisation',
      label: 'Transferred to another organisation',
      maps: {
        gbvims: { to: 'closure_tranferred_organization', relation: 'exact', note: 'The field name is spelt so.' },
      },
    },
    {
      code: 'fundingConstraints',
      label: 'Funding constraints of the provider',
      maps: { gbvims: { to: 'closure_funding_constraints', relation: 'exact' } },
    },
    {
      code: 'safetyPlanReviewed',
      label: 'Safety plan reviewed and in place',
      maps: { gbvims: { to: 'closure_safety_plan', relation: 'exact' } },
    },
    {
      code: 'actionPlanComplete',
      label: 'Action plan complete',
      maps: { gbvims: { to: 'closure_case_plan_complete', relation: 'exact' } },
    },
    {
      code: 'noFurtherSupport',
      label: 'Both agree that no more support is needed',
      maps: { gbvims: { to: 'closure_no_further_support', relation: 'exact' } },
    },
    {
      code: 'resumeNotification',
      label: 'Told that services can resume at any time',
      maps: { gbvims: { to: 'closure_resume_notification', relation: 'exact' } },
    },
    {
      code: 'supervisorReview',
      label: 'Supervisor reviewed the closure',
      maps: { gbvims: { to: 'closure_supervisor_review', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
