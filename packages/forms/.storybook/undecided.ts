import type { ValidatorType } from '@rjsf/utils'

/** RJSF asks its validator nothing that the engine has not decided. */
export const undecided: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
}

/** RJSF adds nothing to the answers: what nobody touched stays away. */
export const addNothing = {
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const
