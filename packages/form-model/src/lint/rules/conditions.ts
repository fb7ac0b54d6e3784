import type { EntityId, FieldId } from '@tip-standard/core'
import { field } from '@tip-standard/core'
import { type Condition, type ConditionPlace, fieldsNamed } from '@tip-standard/core/conditions'
import { holderOf, isFilledIn, isGiven } from '../../definition/resolve-form.ts'
import type { Found } from '../finding.ts'
import type { FormUnderLint, PlacedQuestion } from '../form-under-lint.ts'
import { type LintRule, namesOf } from '../rule.ts'

/** The kinds of conditions that are false if a value is missing. */
const OF_VALUES: readonly Condition['op'][] = [
  'present',
  'answered',
  'in',
  'includesAny',
  'atLeast',
  'atMost',
  'countAtLeast',
  'ageOn',
  'provenance',
  'some',
  'someReferred',
]

/** Whether a record can have a field that the form does not ask, because the system sets or computes it. */
function isThere(id: FieldId, form: FormUnderLint): boolean {
  const info = field(id)
  return info.presence === 'derived' || isFilledIn(info) || isGiven(info, form.definition.subject)
}

/** The missing fields because of which a condition can never hold; empty if it can. */
function missingFor(condition: Condition, place: ConditionPlace, form: FormUnderLint): FieldId[] {
  if (condition.op === 'all') return condition.of.flatMap((part) => missingFor(part, place, form))
  if (condition.op === 'any') {
    const missing = condition.of.map((part) => missingFor(part, place, form))
    return missing.every((some) => some.length > 0) ? missing.flat() : []
  }
  if (!OF_VALUES.includes(condition.op)) return []
  const named = [...(fieldsNamed(condition, place) ?? [])]
  return named.filter((id) => !isThere(id, form) && !form.questions.some((question) => question.id === id))
}

const found = (path: PlacedQuestion['path'], missing: readonly FieldId[], about: FieldId | undefined): Found[] =>
  missing.length === 0
    ? []
    : [
        {
          at: { path },
          ...(about === undefined ? {} : { field: about }),
          params: { fields: namesOf([...new Set(missing)]) },
        },
      ]

function ofQuestion({ path, id, own, info, within, conditions }: PlacedQuestion, form: FormUnderLint): Found[] {
  const parent: EntityId | undefined = within?.info.entity ?? holderOf(info.entity)
  const missing = conditions.flatMap((one) => missingFor(one, { entity: info.entity, parent }, form))
  return found(path, missing, own === undefined ? id : undefined)
}

/** Rules about the conditions under which something is asked. */
export const conditionRules: readonly LintRule[] = [
  {
    id: 'never-asked',
    severity: 'warning',
    message: 'This would never be asked: it depends on questions that the form does not ask ({fields}).',
    why: 'The condition can never hold, so that neither the interviewer nor the person sees the question.',
    fix: 'Ask those questions too, remove the condition, or use the form only after one that asks them.',
    find: (form) => [
      ...form.conditions
        // Those of a question are found with what the standard asks of it.
        .filter(({ path }) => path.at(-3) !== 'items')
        .flatMap(({ condition, path, place, covers: [first] }) =>
          first === undefined ? [] : found(path.slice(0, -1), missingFor(condition, place, form), first.id),
        ),
      ...[...form.questions, ...form.own].flatMap((question) => ofQuestion(question, form)),
    ],
  },
]
