import { type FieldId, type Issue, toMessage } from '@tip-standard/core'
import { answerOfReason } from './answer-keys.ts'
import type { BuildOptions } from './item-schema.ts'

/** An error as RJSF hands it to `transformErrors`. */
export type PlainError = {
  name?: string
  property?: string
  message?: string
  params?: { [name: string]: unknown }
  stack: string
  schemaPath?: string
}

const CODES: { readonly [keyword: string]: Issue['code'] | undefined } = {
  required: 'required',
  type: 'type',
  enum: 'codeList',
  oneOf: 'codeList',
  const: 'codeList',
  pattern: 'format',
  format: 'format',
  minimum: 'range',
  maximum: 'range',
  minLength: 'length',
  maxLength: 'length',
  minItems: 'length',
  maxItems: 'length',
  uniqueItems: 'duplicate',
}

/** Keywords whose errors say nothing that another error does not say at its place. */
const isHollow = ({ name, schemaPath = '' }: PlainError): boolean =>
  name === 'if' || /\/oneOf\/\d+\/const$/.test(schemaPath) || CODES[name ?? ''] === undefined

function fieldOf(property: string): FieldId | undefined {
  const key = property.split('.').findLast((step) => /_/.test(step)) ?? ''
  const id = (answerOfReason(key) ?? key).replace(/\[?\d*\]?$/, '').replace('_', '.')
  return id.includes('.') ? (id as FieldId) : undefined
}

/**
 * Makes the `transformErrors` for RJSF: every message is one of the standard, in its language, with the name of the question and
 * without a value; what ajv says is never shown.
 */
export function plainErrors(options: BuildOptions = {}): (errors: PlainError[]) => PlainError[] {
  return (errors) => {
    const seen = new Set<string>()
    return errors.flatMap((error) => {
      const { name = '', property = '', params = {} } = error
      if (isHollow(error)) return []
      const code = CODES[name] ?? 'type'
      const field = fieldOf(property)
      const mark = `${property} ${code}`
      if (seen.has(mark)) return []
      seen.add(mark)
      const limit = params['limit']
      const bounds = typeof limit === 'number' ? { [name.startsWith('min') ? 'min' : 'max']: limit } : {}
      const format = name === 'format' || name === 'pattern' ? { format: formatOf(error) } : {}
      const issue: Issue = {
        code,
        severity: 'error',
        path: [],
        ...(field === undefined ? {} : { field }),
        params: { ...bounds, ...format },
      }
      const message = toMessage(issue, options)
      return [{ name, property, message, stack: message }]
    })
  }
}

function formatOf({ params = {} }: PlainError): string {
  const format = params['format']
  if (typeof format === 'string') return format
  const pattern = String(params['pattern'] ?? '')
  if (pattern.includes('\\d{4}')) return 'partialDate'
  return pattern.includes('[1-9]') ? 'phone' : 'identifier'
}
