export type { Language } from './languages/index.ts'
export { ConsentGate, type ConsentGateProps } from './react/ConsentGate/ConsentGate.tsx'
export { IntakeForm, type IntakeFormProps } from './react/IntakeForm/IntakeForm.tsx'
export { loadCodeList, type Surroundings, SurroundingsContext, useSurroundings } from './surroundings/surroundings.ts'
