/** The shipped policies, as data for any program and as constants for the package that decides by them. */

import type { Policy } from '@tip-standard/dictionary'
import { DictionaryError, fieldId, header, type Model, storedFields } from '../model.ts'

/** Throws where a policy names what is not there. */
function check(policy: Policy, model: Model): void {
  const fields = new Set(
    model.entities.flatMap((entity) => storedFields(entity).map((field) => fieldId(entity, field))),
  )
  const named = [
    ...policy.fields.without,
    ...policy.purposes.flatMap(({ needs = [] }) => needs),
    ...policy.audiences.flatMap(({ without = [] }) => without),
  ]
  for (const id of named)
    if (!fields.has(id)) throw new DictionaryError(`The policy "${policy.id}" names ${id}, which does not exist.`)
  const audiences = new Set(policy.audiences.map(({ id }) => id))
  for (const { id, audiences: known } of policy.purposes)
    for (const audience of known)
      if (!audiences.has(audience))
        throw new DictionaryError(
          `The purpose "${id}" of "${policy.id}" names the audience "${audience}", which does not exist.`,
        )
}

/** packages/policy/src/generated/policies.ts, schemas/next/policies/*.json */
export function emitPolicies(model: Model): Record<string, string> {
  for (const policy of model.policies) check(policy, model)
  const constants = model.policies.map((policy) => `  ${JSON.stringify(policy)},`)
  const files = model.policies.map((policy): [string, string] => [
    `schemas/next/policies/${policy.id}.json`,
    `${JSON.stringify({ $schema: '../policy.schema.json', standardVersion: model.version, ...policy }, null, 1)}\n`,
  ])
  return {
    ...Object.fromEntries(files),
    'packages/policy/src/generated/policies.ts': `${header('packages/dictionary/src/policies')}
import type { Policy } from '../model/policy.ts'

/** The policies that are published with the standard. */
export const policies: readonly Policy[] = [
${constants.join('\n')}
]
`,
  }
}
