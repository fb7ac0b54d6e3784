/** The checks of the generated zod schemas that zod itself does not have. */

import { z } from 'zod'
import { toSentence } from '../findings/messages.ts'
import { extensionPattern } from '../generated/patterns.ts'
import type { RecordFinding } from '../model/finding.ts'
import { isAnswered } from '../runtime/conditions.ts'
import { isObject, isUnique, type Json } from '../runtime/values.ts'
import { inWords } from './words.ts'

/** The content of a custom zod finding, from which `toFindings` makes a finding of the standard. */
export type FindingParams = Pick<RecordFinding, 'code' | 'params'> & { rule?: NonNullable<RecordFinding['rule']> }

const AN_OBJECT = { expected: 'object' }

type Payload<T> = { value: T; issues: unknown[] }

/** Reports what zod has no issue for; `within` names the member with the value, if its sentence depends on that. */
function report(
  payload: Payload<unknown>,
  path: (string | number)[],
  params: FindingParams,
  within: (string | number)[] = [],
): void {
  const message = toSentence({ ...params, severity: 'error', at: { path: [...within, ...path] } })
  payload.issues.push({ code: 'custom', input: undefined, path, params, message, continue: true })
}

const listTests = /* @__PURE__ */ new WeakSet<object>()

/** A code of a list whose codes zod does not list: long lists stay packed. */
export function code<Code extends string>(list: string, isCode: (text: string) => boolean): z.ZodType<Code, string> {
  const schema: z.ZodType<string, string> = z.string({ error: inWords({ expected: 'text' }) }).check((payload) => {
    if (!isCode(payload.value)) report(payload, [], { code: 'codeList', params: { list } })
  })
  listTests.add(schema)
  return schema as z.ZodType<Code, string>
}

/** Tells whether a schema requires a code of a long list. */
export function isListTest(schema: object): boolean {
  return listTests.has(schema)
}

/** A list without repetition. */
export function unique(payload: Payload<readonly unknown[]>): void {
  if (!isUnique(payload.value)) report(payload, [], { code: 'duplicate', params: {} })
}

/** The schema of an object that has the same kind of value for each field of another one: a reason, a provenance. */
export type EachOf<Fields, Each extends z.ZodType> = z.ZodObject<
  { [field in keyof NonNullable<Fields> & string]: z.ZodExactOptional<Each> },
  z.core.$strict
>

/** An object with the same kind of value for each of the named fields. */
export function eachOf<Field extends string, Each extends z.ZodType>(
  fields: readonly Field[],
  each: Each,
): EachOf<{ [field in Field]: unknown }, Each> {
  const shape = Object.fromEntries(fields.map((field) => [field, each.exactOptional()]))
  return z.strictObject(shape as { [field in Field]: z.ZodExactOptional<Each> }, { error: inWords(AN_OBJECT) })
}

type Check = (payload: Payload<Json>) => void

/**
 * An object of the standard with its cross-field rules. A part of it, made by `pick`, `omit` or `partial`, is checked
 * by its fields only: cross-field rules could require fields that a part does not have, so zod makes no part of an
 * object with checks.
 */
export function object<Shape extends z.ZodRawShape>(
  shape: Shape,
  ...checks: readonly Check[]
): z.ZodObject<Shape, z.core.$strict> {
  const fields = z.strictObject(shape, { error: inWords(AN_OBJECT) }) as z.ZodObject<Shape, z.core.$strict>
  const [pick, omit, partial] = [fields.pick.bind(fields), fields.omit.bind(fields), fields.partial.bind(fields)]
  return Object.assign(fields.check(...(checks as readonly z.core.CheckFn<unknown>[])), { pick, omit, partial })
}

/** A partner's extensions, by reversed domain name. */
export const extensions: z.ZodRecord<z.ZodString, z.ZodUnknown> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown(), { error: inWords(AN_OBJECT) }).check((payload) => {
    const count = Object.keys(payload.value).filter((name) => !extensionPattern.test(name)).length
    if (count > 0) report(payload, [], { code: 'unknownField', params: { count } }, ['extensions'])
  }))()

/**
 * Fields that need a value or a reason, and values with a reason beside them; fields that are always required can have
 * no reason.
 */
export function presence(
  answered: readonly string[],
  always: readonly string[] = [],
): (payload: Payload<Json>) => void {
  return (payload) => {
    const { value } = payload
    for (const field of answered)
      if (!isAnswered(value, field)) report(payload, [field], { code: 'required', params: { accepts: 'reason' } })
    if (!isObject(value['absent'])) return
    for (const field of Object.keys(value['absent']))
      if (Object.hasOwn(value, field) && !always.includes(field))
        report(payload, [field], { code: 'rule', rule: 'value-or-reason', params: {} })
  }
}

/** The cross-field rules of a document: errors only, because zod has no warnings. */
export function rules(walk: (value: Json, findings: RecordFinding[]) => void): (payload: Payload<Json>) => void {
  return (payload) => {
    const findings: RecordFinding[] = []
    walk(payload.value, findings)
    for (const {
      at: { path },
      severity,
      rule,
      params,
    } of findings)
      if (severity === 'error') report(payload, path, { code: 'rule', params, ...(rule === undefined ? {} : { rule }) })
  }
}
