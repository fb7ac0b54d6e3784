/** Finds every difference between two versions of the standard, and its level. */

import { changed, compareField, deprecationKinds } from './compare-fields.ts'
import { compareIndicators } from './compare-indicators.ts'
import { comparePolicies } from './compare-policies.ts'
import type { Edition, EditionCode, EditionCounting, EditionField, EditionList, EditionRule } from './edition.ts'
import { type Difference, difference, type Kind } from './kinds.ts'
import { pairs } from './pairs.ts'

function compareEntities(before: Edition, after: Edition): Difference[] {
  const { added, removed, kept } = pairs(before.entities, after.entities)
  return [
    ...added.map(({ id }) => difference('entityAdded', id)),
    ...removed.map(({ id }) => difference('entityRemoved', id)),
    ...kept.flatMap(([one, other]) => [
      ...(changed(one, other, ['kind', 'key']) ? [difference('entityChanged', other.id)] : []),
      ...(changed(one, other, ['title', 'definition']) ? [difference('wordingChanged', other.id)] : []),
    ]),
  ]
}

const isAsked = ({ presence }: EditionField): boolean => presence === 'required' || presence === 'answered'

function compareFields(before: Edition, after: Edition): Difference[] {
  const { added, removed, kept } = pairs(before.fields, after.fields)
  return [
    // A new entity may require anything, because no document contains it yet.
    ...added
      .filter(({ entity }) => before.entities.has(entity))
      .map((field) => difference(isAsked(field) ? 'requiredFieldAdded' : 'fieldAdded', field.id)),
    ...removed.filter(({ entity }) => after.entities.has(entity)).map(({ id }) => difference('fieldRemoved', id)),
    ...kept.flatMap(([one, other]) => compareField(one, other)),
  ]
}

function compareCode(list: string, before: EditionCode, after: EditionCode): Difference[] {
  const found: Kind[] = [
    ...deprecationKinds(before, after),
    ...(changed(before, after, ['min', 'max']) ? (['boundsChanged'] as const) : []),
    ...(changed(before, after, ['parent']) ? (['parentChanged'] as const) : []),
    ...(changed(before, after, ['maps', 'icTip']) ? (['crosswalkChanged'] as const) : []),
    ...(changed(before, after, ['label', 'definition']) ? (['wordingChanged'] as const) : []),
  ]
  return found.map((kind) => difference(kind, `${list}.${after.code}`))
}

function compareList(before: EditionList, after: EditionList): Difference[] {
  const { added, removed, kept } = pairs(before.codes, after.codes)
  return [
    ...added.map(({ code }) => difference('codeAdded', `${after.id}.${code}`)),
    ...removed.map(({ code }) => difference('codeRemoved', `${after.id}.${code}`)),
    ...kept.flatMap(([one, other]) => compareCode(after.id, one, other)),
    ...(changed(before, after, ['title', 'definition']) ? [difference('wordingChanged', after.id)] : []),
    ...(changed(before, after, ['sources', 'lens']) ? [difference('sourcesChanged', after.id)] : []),
    ...(changed(before, after, ['icTip']) ? [difference('crosswalkChanged', after.id)] : []),
  ]
}

function compareLists(before: Edition, after: Edition): Difference[] {
  const { added, removed, kept } = pairs(before.lists, after.lists)
  return [
    ...added.map(({ id }) => difference('listAdded', id)),
    ...removed.map(({ id }) => difference('listRemoved', id)),
    ...kept.flatMap(([one, other]) => compareList(one, other)),
  ]
}

type ConditionData = { op?: string; field?: string; of?: ConditionData[]; values?: string[] }

/** Operators that no document without the field satisfies. */
const NEED_THE_FIELD = ['in', 'includesAny', 'answered', 'present', 'countAtLeast', 'some']

/** Whether a condition holds only in documents with something new: a field, or a code of a list. */
function needsNew(condition: ConditionData | undefined, entity: string, before: Edition): boolean {
  if (condition === undefined) return false
  if (condition.op === 'all') return condition.of?.some((part) => needsNew(part, entity, before)) ?? false
  if (condition.op === 'any') return condition.of?.every((part) => needsNew(part, entity, before)) ?? false
  const { op = '', field = '', values } = condition
  if (!NEED_THE_FIELD.includes(op) || /^[/.]/.test(field)) return false
  const known = before.fields.get(`${entity}.${field.split('.')[0]}`)
  if (known === undefined) return true
  const list = before.lists.get(String(known.type['list']))
  if (list === undefined || field !== known.name) return false
  return values?.every((code) => !list.codes.has(code)) ?? false
}

function addedRule(rule: EditionRule, before: Edition): Difference {
  if (rule.severity === 'warning') return difference('warningRuleAdded', rule.id)
  const holdsForNew =
    (rule.entity !== '*' && !before.entities.has(rule.entity)) ||
    needsNew(rule['when'] as ConditionData | undefined, rule.entity, before)
  return difference(holdsForNew ? 'newFieldRuleAdded' : 'errorRuleAdded', rule.id)
}

function compareRule(before: EditionRule, after: EditionRule): Difference[] {
  const isError = after.severity === 'error'
  const found: Kind[] = [
    ...(before.severity === after.severity ? [] : ([isError ? 'ruleTightened' : 'ruleLoosened'] as const)),
    ...(changed(before, after, ['when', 'must'])
      ? ([isError ? 'errorConditionChanged' : 'warningConditionChanged'] as const)
      : []),
    ...(changed(before, after, ['field', 'entity']) ? (['rulePlaceChanged'] as const) : []),
    ...(changed(before, after, ['message', 'why']) ? (['wordingChanged'] as const) : []),
    ...(changed(before, after, ['sources', 'lens']) ? (['sourcesChanged'] as const) : []),
  ]
  return found.map((kind) => difference(kind, after.id))
}

function compareRules(before: Edition, after: Edition): Difference[] {
  const { added, removed, kept } = pairs(before.rules, after.rules)
  return [
    ...added.map((rule) => addedRule(rule, before)),
    ...removed.map(({ id, severity }) =>
      difference(severity === 'error' ? 'errorRuleRemoved' : 'warningRuleRemoved', id),
    ),
    ...kept.flatMap(([one, other]) => compareRule(one, other)),
  ]
}

/** The reasons for which a counting rule leaves someone out, without their wording. */
const reasons = ({ leftOut }: EditionCounting): object => ({
  leftOut: (leftOut as Record<string, unknown>[]).map(({ id, condition, acrossEntities }) => ({
    id,
    condition,
    acrossEntities: acrossEntities === true,
  })),
})

function compareCounting(before: Edition, after: Edition): Difference[] {
  const { added, removed, kept } = pairs(before.counting, after.counting)
  const decides = (one: EditionCounting, other: EditionCounting): boolean =>
    changed(one, other, ['unit', 'list', 'once', 'year']) ||
    changed({ ...reasons(one) }, { ...reasons(other) }, ['leftOut'])
  return [
    ...added.map(({ id }) => difference('countingRuleAdded', id)),
    ...removed.map(({ id }) => difference('countingRuleRemoved', id)),
    ...kept.flatMap(([one, other]) => {
      if (decides(one, other)) return [difference('countingChanged', other.id)]
      return [
        ...(changed(one, other, ['title', 'definition', 'shares', 'leftOut'])
          ? [difference('wordingChanged', other.id)]
          : []),
        ...(changed(one, other, ['sources', 'lens']) ? [difference('sourcesChanged', other.id)] : []),
      ]
    }),
  ]
}

function comparePaths(before: Edition, after: Edition): Difference[] {
  return [
    ...after.paths.filter((path) => !before.paths.includes(path)).map((path) => difference('fileAdded', path)),
    ...before.paths.filter((path) => !after.paths.includes(path)).map((path) => difference('fileRemoved', path)),
  ]
}

/**
 * Every difference between two versions, in the order of entities, fields, code lists, rules, counting rules, policies,
 * indicators and files.
 */
export function compareEditions(before: Edition, after: Edition): Difference[] {
  return [
    ...compareEntities(before, after),
    ...compareFields(before, after),
    ...compareLists(before, after),
    ...compareRules(before, after),
    ...compareCounting(before, after),
    ...comparePolicies(before, after),
    ...compareIndicators(before, after),
    ...comparePaths(before, after),
  ]
}
