/** Loads the steps of the work, each when it is shown, or before it is needed. */
export const loadSteps = {
  screening: () => import('./steps/Screening.tsx'),
  intake: () => import('./steps/Intake.tsx'),
  assessment: () => import('./steps/Assessment.tsx'),
  review: () => import('./steps/Review.tsx'),
  done: () => import('./steps/Done.tsx'),
  refusal: () => import('./steps/Refusal.tsx'),
}
