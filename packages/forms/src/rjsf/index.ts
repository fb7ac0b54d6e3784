export { type Answers, type FormAnswers, fromAnswers, toAnswers } from './answers.ts'
export { buildForm, type FormBuild } from './build-form.ts'
export { plainErrors } from './plain-errors.ts'
export type { BuildOptions } from './schema.ts'
