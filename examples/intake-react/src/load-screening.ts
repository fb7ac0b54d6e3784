/** Loads the part of the page that asks the first questions; the browser keeps it, so that it can be loaded before it is needed. */
export const loadScreening = () => import('./steps/Screening.tsx')
