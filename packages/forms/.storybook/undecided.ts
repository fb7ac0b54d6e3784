import type { ValidatorType } from '@rjsf/utils'

/** RJSF's validator decides nothing: the engine has decided everything. */
export const undecided: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
}

/** RJSF adds nothing to the answers: untouched fields stay absent. */
export const addNothing = {
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const
