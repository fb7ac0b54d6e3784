/** What the generated zod schemas call for things that zod has no word for. */

import { z } from 'zod'
import type { Issue } from '../model/issue.ts'
import { isAnswered } from '../runtime/conditions.ts'
import { isObject, isUnique, type Json } from '../runtime/values.ts'
import { EXTENSION_NAME } from '../runtime/wrappers.ts'

/** What a custom zod issue says, so that `toIssues` can give it back as ours. */
export type IssueParams = Pick<Issue, 'code' | 'params'> & { rule?: Issue['rule'] }

type Payload<T> = { value: T; issues: unknown[] }

function report(payload: Payload<unknown>, path: (string | number)[], params: IssueParams): void {
  payload.issues.push({ code: 'custom', input: undefined, path, params, continue: true })
}

/** A code of a list of which zod is not told the codes: long lists stay packed. */
export function code(list: string, isCode: (text: string) => boolean): z.ZodType<never> {
  const schema: z.ZodType<string> = z.string().check((payload) => {
    if (!isCode(payload.value)) report(payload, [], { code: 'codeList', params: { list } })
  })
  return schema as z.ZodType<never>
}

/** A list without repetition. */
export function unique(payload: Payload<readonly unknown[]>): void {
  if (!isUnique(payload.value)) report(payload, [], { code: 'duplicate', params: {} })
}

/** What a partner adds, by reversed domain name. */
export const extensions: z.ZodType<{ [name: string]: unknown }> = z.record(z.string(), z.unknown()).check((payload) => {
  const count = Object.keys(payload.value).filter((name) => !EXTENSION_NAME.test(name)).length
  if (count > 0) report(payload, [], { code: 'unknownField', params: { count } })
})

/** Fields that need a value or a reason, and values that have a reason beside them. */
export function presence(answered: readonly string[]): (payload: Payload<Json>) => void {
  return (payload) => {
    const { value } = payload
    for (const field of answered)
      if (!isAnswered(value, field)) report(payload, [field], { code: 'required', params: {} })
    if (!isObject(value['absent'])) return
    for (const field of Object.keys(value['absent']))
      if (Object.hasOwn(value, field)) report(payload, [field], { code: 'rule', rule: 'value-or-reason', params: {} })
  }
}

/** The cross-field rules of a document: errors only, since zod knows no warnings. */
export function rules(walk: (value: Json, issues: Issue[]) => void): (payload: Payload<Json>) => void {
  return (payload) => {
    const issues: Issue[] = []
    walk(payload.value, issues)
    for (const { path, severity, rule, params } of issues)
      if (severity === 'error') report(payload, path, { code: 'rule', params, ...(rule === undefined ? {} : { rule }) })
  }
}
