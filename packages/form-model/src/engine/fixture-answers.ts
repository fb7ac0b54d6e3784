/** Random answers of the kind that a field takes, right or wrong, for tests. */

import type { FieldInfo } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import fc from 'fast-check'

const lists = new Map(
  Object.values(codeLists).map((list) => [list.id as string, list.codes.map(({ code }) => code as string)]),
)
const codesOf = (id: string): string[] => (lists.get(id) ?? []).slice(0, 40)

const day = fc
  .tuple(fc.integer({ min: 1960, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

/** An answer that the standard accepts, as far as one field shows; `undefined` for fields that hold more than one answer. */
export function answerTo({ type }: FieldInfo): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'text':
      return fc.string({ minLength: 1, maxLength: Math.min(type.maxLength, 20) })
    case 'texts':
      return fc.uniqueArray(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 2 })
    case 'identifier':
      return fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
    case 'phone':
      return fc.constant('+250788000000')
    case 'email':
      return fc.constant('nobody@example.org')
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.ceil(type.min), max: Math.floor(type.max) })
    case 'date':
      return day
    case 'partialDate':
      return fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))
    case 'code':
      return fc.constantFrom(...codesOf(type.list))
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...codesOf(type.list)), { minLength: 1, maxLength: 3 })
    case 'reference':
    case 'references':
    case 'object':
    case 'objects':
      return fc.constant(undefined)
    default:
      return type satisfies never
  }
}
