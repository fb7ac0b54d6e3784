import type { RJSFSchema, UiSchema } from '@rjsf/utils'

/**
 * What the fields of RJSF ask about schemas. A page has nothing to resolve: no references, no conditions, and `oneOf` for codes alone.
 */
export const plainSchemaUtils = {
  retrieveSchema: (schema: RJSFSchema): RJSFSchema => schema,
  isSelect: ({ oneOf }: RJSFSchema): boolean => oneOf !== undefined,
  /** Whether a label belongs to one input: not where a question has several, nor where it is a field of our own. */
  getDisplayLabel: (schema: RJSFSchema, uiSchema: UiSchema = {}): boolean =>
    uiSchema['ui:field'] === undefined &&
    schema.type !== 'object' &&
    (schema.type !== 'array' || uiSchema['ui:widget'] !== undefined),
}
