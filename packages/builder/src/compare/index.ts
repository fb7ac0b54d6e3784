export { compareForms, type Difference } from './compare-forms.ts'
export type { Tightness } from './tightness.ts'
