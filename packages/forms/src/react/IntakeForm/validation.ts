/** What is loaded while the first questions are read, since nothing can be wrong before: the validator, and the sentences of what it finds. */

export { toSentence } from '@tip-standard/core'
export { validatorForForm } from '@tip-standard/form-model/validator'
