/** What can be wrong with the definition of a form. */
export const en = {
  shape: { severity: 'error', text: 'This is not written as the form format requires.' },
  unknownField: { severity: 'error', text: 'This names something that the standard does not have.' },
  outOfPlace: { severity: 'error', text: 'This field does not belong to what is asked here.' },
  computed: { severity: 'error', text: 'This field is computed and cannot be asked.' },
  twice: { severity: 'error', text: 'This is asked, or named, twice.' },
  looser: { severity: 'error', text: 'These limits are wider than those of the standard, or of another kind.' },
  code: { severity: 'error', text: 'This code is not in the list, or is there twice.' },
  condition: { severity: 'error', text: 'This condition must be about fields and codes that can be named here.' },
  cycle: {
    severity: 'error',
    text: 'These conditions depend on each other in a circle, so that no one can tell what is asked.',
  },
  migration: { severity: 'error', text: 'This migration names fields that do not fit each other.' },
} as const
