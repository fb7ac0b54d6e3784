/** The ids of fields, rules and code lists as TypeScript unions. */

import { fieldId, header, type Model, quote } from '../model.ts'
import { generalRules } from '../structural-rules.ts'

const union = (name: string, doc: string, ids: readonly string[]): string =>
  `/** ${doc} */\nexport type ${name} =\n${ids.map((id) => `  | ${quote(id)}`).join('\n')}\n`

/** core/src/generated/ids.ts */
export function emitIds(model: Model): Record<string, string> {
  const fields = model.entities.flatMap((entity) => entity.fields.map((field) => fieldId(entity, field)))
  const rules = model.entities.flatMap(({ rules }) => rules.map(({ id }) => id))
  const text = [
    header('packages/dictionary'),
    union('FieldId', 'The id of a field, `entity.field`, the same in every output.', fields),
    union('RuleId', 'The id of a cross-field rule.', [...generalRules.map(({ id }) => id), ...rules]),
    union(
      'CodeListId',
      'The id of a code list.',
      model.lists.map(({ id }) => id),
    ),
    union(
      'EntityId',
      'The id of an entity.',
      model.entities.map(({ id }) => id),
    ),
    `/** The version of the standard that this package implements. */\nexport const STANDARD_VERSION = ${quote(model.version)}\n`,
  ]
  return { 'packages/core/src/generated/ids.ts': text.join('\n') }
}
