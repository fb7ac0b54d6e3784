/**
 * The part of Primero's configuration that is written here, with the names of its `FormSection`, `Field` and `Lookup`.
 */

import type { Texts } from '../../survey/texts.ts'

/** A condition under which a field is shown; the compared value is keyed by field. */
export type PrimeroCondition =
  | { eq: { [field: string]: string } }
  | { in: { [field: string]: readonly string[] } }
  | { ge: { [field: string]: number } }
  | { gt: { [field: string]: number } }
  | { and: readonly PrimeroCondition[] }
  | { or: readonly PrimeroCondition[] }
  | { not: PrimeroCondition }

/** A field of a form or of the entries of a subform. */
export type PrimeroField = {
  name: string
  type:
    | 'text_field'
    | 'textarea'
    | 'numeric_field'
    | 'date_field'
    | 'select_box'
    | 'radio_button'
    | 'separator'
    | 'subform'
  order: number
  visible: true
  editable: true
  display_name_i18n: Texts
  help_text_i18n?: Texts
  guiding_questions_i18n?: Texts
  multi_select?: true
  required?: true
  option_strings_source?: string
  subform_unique_id?: string
  display_conditions_record?: PrimeroCondition
  display_conditions_subform?: PrimeroCondition
}

/** A form, or the entries of a list. */
export type PrimeroForm = {
  unique_id: string
  parent_form: 'case' | 'incident'
  name_i18n: Texts
  description_i18n: Texts
  visible: boolean
  editable: true
  is_nested: boolean
  order: number
  order_form_group: number
  order_subform: number
  form_group_id?: string
  initial_subforms?: number
  collapsed_field_names?: readonly string[]
  module_ids: readonly string[]
  fields_attributes: readonly PrimeroField[]
}

/** Choices that fields share. */
export type PrimeroLookup = {
  unique_id: string
  name_i18n: Texts
  lookup_values_i18n: readonly { id: string; display_text: Texts }[]
}
