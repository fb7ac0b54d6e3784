import type { ErrorTransformer, RJSFValidationError } from '@rjsf/utils'
import { type FieldId, field, type RecordFinding, toMessage } from '@tip-standard/core'
import { findingCodes } from '@tip-standard/core/ajv'
import { answerOfReason } from './answer-keys.ts'
import type { BuildOptions } from './schema.ts'

/** The keywords of the standard's own schemas, and two that only forms have. */
const CODES: { readonly [keyword: string]: RecordFinding['code'] | undefined } = /* @__PURE__ */ (() => ({
  ...findingCodes,
  format: 'format',
  oneOf: 'codeList',
}))()

const KINDS: { readonly [type: string]: string | undefined } = { string: 'text', array: 'list' }

/** Errors that say nothing that another error does not say at its place. */
const isHollow = ({ name, schemaPath = '' }: RJSFValidationError): boolean =>
  name === 'if' || /\/oneOf\/\d+\//.test(schemaPath)

function fieldNamed(key: string): FieldId | undefined {
  const id = (answerOfReason(key) ?? key).replace('_', '.') as FieldId
  try {
    return field(id).id
  } catch {
    return undefined
  }
}

function formatOf({ type }: ReturnType<typeof field>): RecordFinding['params'] {
  const isKnown = ['identifier', 'date', 'partialDate', 'phone', 'email'].includes(type.kind)
  return isKnown ? { format: type.kind } : {}
}

function paramsOf(
  code: RecordFinding['code'],
  { name = '', params = {} }: RJSFValidationError,
  id: FieldId | undefined,
): RecordFinding['params'] {
  const { limit, type } = params
  if (typeof limit === 'number') {
    const unit = /Length$/.test(name) ? { unit: 'characters' } : /Items$/.test(name) ? { unit: 'entries' } : {}
    return { [name.startsWith('min') ? 'min' : 'max']: limit, ...unit }
  }
  if (typeof type === 'string') return { expected: KINDS[type] ?? type }
  const info = id === undefined ? undefined : field(id)
  if (code === 'required' && info?.presence === 'answered') return { accepts: 'reason' }
  if (code === 'format' && info !== undefined) return formatOf(info)
  if (code === 'codeList' && info !== undefined && 'list' in info.type) return { list: info.type.list }
  return {}
}

/**
 * Makes the `transformErrors` for RJSF: every message is one of the standard, in its language, with the name of the question and
 * without a value; what ajv says is never shown.
 */
export function plainErrors(options: BuildOptions = {}): ErrorTransformer {
  return (errors) => {
    const seen = new Set<string>()
    return errors.flatMap((error) => {
      const { name = '', property = '' } = error
      if (isHollow(error)) return []
      // A keyword that no form has, of a schema that someone has added to: refused in words that fit everything.
      const code = CODES[name] ?? 'format'
      const mark = `${property} ${code}`
      if (seen.has(mark)) return []
      seen.add(mark)
      const steps = property.split('.').filter((step) => step !== '')
      const id = steps.map(fieldNamed).findLast((one) => one !== undefined)
      const message = toMessage(
        {
          code,
          severity: 'error',
          at: { path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) },
          ...(id === undefined ? {} : { field: id }),
          params: paramsOf(code, error, id),
        },
        options,
      )
      return [{ name, property, message, stack: message }]
    })
  }
}
