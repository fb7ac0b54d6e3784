/** The shipped policies, as data for any program and as constants for the policy package. */

import type { Policy } from '@tip-standard/dictionary'
import { readText } from '../generated-files.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { DictionaryError, fieldId, header, type Model, quote, storedFields } from '../model.ts'

/** Throws if a policy refers to something that does not exist. */
function check(policy: Policy, model: Model, fields: ReadonlySet<string>): void {
  const named = [
    ...policy.fields.without,
    ...policy.purposes.flatMap(({ needs = [] }) => needs),
    ...policy.audiences.flatMap(({ without = [] }) => without),
    ...model.withholdingReasons.map(({ field }) => field),
  ]
  for (const id of named)
    if (!fields.has(id)) throw new DictionaryError(`The policy "${policy.id}" names ${id}, which does not exist.`)
  const audiences = new Set(policy.audiences.map(({ id }) => id))
  for (const { id, audiences: known } of policy.purposes)
    for (const audience of known)
      if (!audiences.has(audience))
        throw new DictionaryError(`"${policy.id}" names the audience "${audience}" for "${id}", which does not exist.`)
}

const rows = (items: readonly unknown[]): string => items.map((item) => `  ${JSON.stringify(item)},`).join('\n')

const ABOUT =
  'Why data about a person do not leave, in the order in which it is asked: the first reason that holds is given. `field` is the field that decides.'

/** The shape of a policy, and the source of the standard's names in it. */
const SHAPE = 'packages/dictionary/src/policies/policy.ts'
const NAMES = './names.ts'

/** packages/policy/src/generated/{policy,policies,reasons}.ts, schemas/next/policies/*.json, schemas/next/withholding-reasons.json */
export function emitPolicies(model: Model): Record<string, string> {
  const fields = new Set(
    model.entities.flatMap((entity) => storedFields(entity).map((field) => fieldId(entity, field))),
  )
  for (const policy of model.policies) check(policy, model, fields)
  const files = model.policies.map((policy): [string, string] => [
    `schemas/next/policies/${policy.id}.json`,
    `${JSON.stringify({ standardVersion: model.version, ...policy }, null, 1)}\n`,
  ])
  return {
    ...Object.fromEntries(files),
    'schemas/next/withholding-reasons.json': toJsonFile(dataHead(model.version, ABOUT), {
      reasons: model.withholdingReasons,
    }),
    'packages/policy/src/generated/policy.ts': `${header(SHAPE)}\n${readText(SHAPE)?.replace(NAMES, '@tip-standard/core') ?? ''}`,
    'packages/policy/src/generated/policies.ts': `${header('packages/dictionary/src/policies')}
import type { Policy } from './policy.ts'

/** The policies that are published with the standard. */
export const policies: readonly Policy[] = [
${rows(model.policies)}
]
`,
    'packages/policy/src/generated/reasons.ts': `${header('packages/dictionary/src/policies/reasons.ts')}
import type { FieldId } from '@tip-standard/core'

/** Why data about a person do not leave. */
export type WithheldReason = ${model.withholdingReasons.map(({ id }) => quote(id)).join(' | ')}

/** One reason: what it says, the field that decides, and the part of a policy whose article stands behind it. */
export type ReasonInfo = {
  id: WithheldReason
  title: string
  says: string
  field: FieldId
  behind: 'retention' | 'consent' | 'mandate' | 'transfer' | 'counting'
  attestable?: true
}

/** Every reason, in the order in which it is asked. */
export const withholdingReasons: readonly ReasonInfo[] = [
${rows(model.withholdingReasons)}
]
`,
  }
}
