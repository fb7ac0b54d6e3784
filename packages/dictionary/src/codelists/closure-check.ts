import type { CodeList } from '../model.ts'

/** What was made sure of before a case was closed. */
export const closureCheck = {
  id: 'closureCheck',
  title: 'Check before closing a case',
  definition: 'What was made sure of before a case was closed.',
  sources: ['gbvims'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'safetyPlanReviewed',
      label: 'Safety plan reviewed and in place',
      definition:
        'The person and the case worker went through the plan for staying safe, and it still holds after the closure.',
      maps: { gbvims: { to: 'closure_safety_plan', relation: 'exact' } },
    },
    {
      code: 'actionPlanComplete',
      label: 'Action plan complete',
      definition:
        'Every step that was agreed at the beginning has been done, or was dropped with the person’s consent.',
      maps: { gbvims: { to: 'closure_case_plan_complete', relation: 'exact' } },
    },
    {
      code: 'resumeNotification',
      label: 'Told that services can resume at any time',
      definition: 'The person knows whom to call and that coming back needs no new reason.',
      maps: { gbvims: { to: 'closure_resume_notification', relation: 'exact' } },
    },
    {
      code: 'supervisorReview',
      label: 'Supervisor reviewed the closure',
      definition: 'Someone who oversees the case worker read the file and agreed.',
      maps: { gbvims: { to: 'closure_supervisor_review', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
