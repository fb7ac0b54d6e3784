import { shippedForms } from '@tip-standard/form-model'

/** A control that chooses one of the forms that ship. */
export const SHIPPED = {
  control: 'select',
  options: Object.keys(shippedForms),
  mapping: shippedForms,
} as const
