/**
 * What is loaded while the first questions are read, since nothing can be wrong before: the validator, and the
 * sentences of what it finds.
 */

export { validatorForForm } from '@tip-standard/form-model/validator'
export { formSentence } from './form-sentence.ts'
