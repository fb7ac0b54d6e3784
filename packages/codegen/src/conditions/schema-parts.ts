/** The parts of JSON Schema that conditions are compiled to. */

/** A JSON Schema. */
export type Schema = boolean | { [keyword: string]: unknown }

/** The schema of an object whose member at a dotted path satisfies a schema; a missing one passes unless it is required. */
export function member(path: string, schema: Schema, isRequired = true): Schema {
  const [first = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? schema : member(rest.join('.'), schema, isRequired)
  const properties = inner === true ? {} : { properties: { [first]: inner } }
  return { type: 'object', ...(isRequired ? { required: [first] } : {}), ...properties }
}

/** At least one of the schemas. */
export const anyOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas })

/** Every one of the schemas. */
export const allOf = (...schemas: Schema[]): Schema => ({ allOf: schemas })

/** The complement of a schema. */
export const not = (schema: Schema): Schema => ({ not: schema })

/** A text with a pattern. */
export const text = (pattern: string): Schema => ({ type: 'string', pattern })

/**
 * The schema of entities whose member at a dotted path, if present, satisfies a schema; for use inside known entities.
 */
export function given(path: string, schema: Schema): Schema {
  const [first = '', ...rest] = path.split('.')
  return { properties: { [first]: rest.length === 0 ? schema : member(rest.join('.'), schema, false) } }
}
