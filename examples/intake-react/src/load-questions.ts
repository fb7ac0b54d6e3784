/** Loads the part of the page that asks questions; the browser keeps it, so that it can be loaded before it is needed. */
export const loadQuestions = () => import('./steps/Questions.tsx')
