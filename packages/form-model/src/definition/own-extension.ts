import type { Extension, ExtensionField, ExtensionType } from '@tip-standard/core'
import { questionsOf } from './asked-questions.ts'
import type { FormDefinition, OwnQuestion } from './definition.ts'
import type { ResolvedItem } from './resolve-form.ts'

function typeOf({ info: { type } }: ResolvedItem, { options = [] }: OwnQuestion): ExtensionType {
  switch (type.kind) {
    case 'text':
      return { kind: 'text', maxLength: type.maxLength }
    case 'integer':
    case 'number':
      return { kind: type.kind, min: type.min, max: type.max }
    case 'code':
    case 'codes':
      return { kind: type.kind, codes: options.map(({ code, label }) => ({ code, label: label.en.slice(0, 200) })) }
    default:
      return { kind: type.kind === 'date' ? 'date' : 'boolean' }
  }
}

/**
 * The questions of a form that the standard does not have, as extensions: what their names mean, for a partner who receives a record with
 * consent, and for `withExtensions`. One for each domain that the names begin with.
 */
export function extensionsOf(definition: FormDefinition): Extension[] {
  const { version, title, base } = definition
  const byId = new Map<string, ExtensionField[]>()
  for (const question of questionsOf(definition)) {
    const { own, id: name, info } = question
    if (own === undefined) continue
    const id = name.slice(0, name.lastIndexOf('.'))
    const label = info.label.slice(0, 200)
    const field = {
      name,
      entity: info.entity,
      type: typeOf(question, own),
      label,
      definition: info.question.slice(0, 1000),
    }
    byId.set(id, [...(byId.get(id) ?? []), field])
  }
  return [...byId].map(([id, fields]) => ({ id, version, title: title.en.slice(0, 200), base, fields }))
}
