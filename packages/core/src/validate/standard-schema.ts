import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { recordTexts } from '../findings/record-texts.ts'
import { ruleText } from '../findings/rule-text.ts'
import { sentenceOf } from '../findings/sentence.ts'
import type { TextOptions } from '../metadata/shown-text.ts'
import type { RecordFinding, Result } from '../model/finding.ts'

/** A Standard Schema (version 1), which frameworks, form libraries and routers accept as a validator. */
export type StandardSchema<T> = StandardSchemaV1<T, T>

/**
 * A Standard Schema that also provides its JSON Schema (Standard JSON Schema, version 1), for programs that write
 * OpenAPI or describe a tool.
 */
export type StandardJsonSchema<T> = StandardSchemaV1<T, T> & StandardJSONSchemaV1<T, T>

/** An error as frameworks show it: beside its field, which `path` names, so that the sentence does not name it again. */
function toStandardIssue(finding: RecordFinding, options: TextOptions): StandardSchemaV1.Issue {
  const { rule, at } = finding
  const message = rule === undefined ? sentenceOf(finding, recordTexts(options)) : ruleText(rule, options)
  return { message, path: at.path }
}

type JsonSchema = Record<string, unknown>

/** The published schemas are written in JSON Schema 2020-12, which OpenAPI 3.1 uses as well. */
function toConverter(schema: JsonSchema): StandardJSONSchemaV1.Converter {
  const give = ({ target }: StandardJSONSchemaV1.Options): JsonSchema => {
    if (target !== 'draft-2020-12')
      throw new Error('The schemas of TIP Standard are in JSON Schema draft 2020-12 only.')
    return schema
  }
  return { input: give, output: give }
}

/**
 * Makes a Standard Schema from a validator: `toStandardSchema(validate, { locale: fr, unreviewedTexts: true })` writes
 * French. Its issues are the errors, in words; warnings do not reject a document, and only the validator itself returns
 * them. They are in English, or in the language of a locale if its texts may be shown; a caller may request another one
 * with `libraryOptions: { locale, unreviewedTexts }`. With the published schema as `jsonSchema`
 * (`@tip-standard/schemas/next/case-record.schema.json`) it is a Standard JSON Schema too, which throws for any target
 * but `draft-2020-12`.
 */
export function toStandardSchema<T>(
  validate: (value: unknown) => Result<T>,
  options: TextOptions & { jsonSchema: JsonSchema },
): StandardJsonSchema<T>
export function toStandardSchema<T>(validate: (value: unknown) => Result<T>, options?: TextOptions): StandardSchema<T>
export function toStandardSchema<T>(
  validate: (value: unknown) => Result<T>,
  { jsonSchema, ...options }: TextOptions & { jsonSchema?: JsonSchema } = {},
): StandardSchema<T> {
  const props: StandardSchemaV1.Props<T, T> = {
    version: 1,
    vendor: 'tip-standard',
    validate(value, { libraryOptions } = {}) {
      const result = validate(value)
      if (result.ok) return { value: result.value }
      const errors = result.findings.filter(({ severity }) => severity === 'error')
      const asked: TextOptions = { ...options, ...libraryOptions }
      return { issues: errors.map((finding) => toStandardIssue(finding, asked)) }
    },
  }
  return {
    '~standard': jsonSchema === undefined ? props : Object.assign(props, { jsonSchema: toConverter(jsonSchema) }),
  }
}
