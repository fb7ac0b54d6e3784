/** The standard with changes planted in it, as versions that can be compared. */

import { isDeepStrictEqual } from 'node:util'
import {
  type Code,
  type CountingRule,
  type Dictionary,
  type Dimension,
  dictionary,
  type Entity,
  type Field,
  type Indicator,
  type IndicatorSet,
  type Policy,
  type Rule,
} from '@tip-standard/dictionary'
import { emitCodeLists } from '../emit/code-lists.ts'
import { emitCounting } from '../emit/counting.ts'
import { emitFieldsCatalogue } from '../emit/fields-catalogue.ts'
import { emitIndicatorData } from '../emit/indicators.ts'
import { emitJsonSchema } from '../emit/json-schema.ts'
import { emitPolicies } from '../emit/policies.ts'
import { emitRulesCatalogue } from '../emit/rules-catalogue.ts'
import { type Model, resolveModel } from '../model.ts'
import { type Edition, editionOf } from './edition.ts'
import { type Files, publishedFiles } from './frozen.ts'

/** A writable part of the dictionary, for tests. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The parts of a copy of the dictionary that a test can change. */
export type Bench = {
  entity: (id: string) => Mutable<Entity> & { fields: Mutable<Field>[]; rules: Mutable<Rule>[] }
  field: (id: string) => Mutable<Field>
  rule: (id: string) => Mutable<Rule>
  codes: (list: string) => Mutable<Code>[]
  counting: (id: string) => Mutable<CountingRule>
  policy: (id: string) => Mutable<Policy>
  indicator: (id: string) => Mutable<Indicator>
  dimension: (id: string) => Mutable<Dimension>
  indicatorSet: (id: string) => Mutable<IndicatorSet>
  dictionary: Mutable<Dictionary>
}

function found<T>(items: readonly T[], is: (item: T) => boolean): T {
  const item = items.find(is)
  if (item === undefined) throw new Error('The dictionary has nothing of that name.')
  return item
}

function bench(copy: Dictionary): Bench {
  const entity: Bench['entity'] = (id) => found(copy.entities, (one) => one.id === id) as ReturnType<Bench['entity']>
  return {
    dictionary: copy,
    entity,
    field: (id) => found(entity(id.split('.')[0] ?? '').fields, ({ name }) => id.endsWith(`.${name}`)),
    rule: (id) =>
      found(
        copy.entities.flatMap(({ rules }) => rules),
        (one) => one.id === id,
      ) as Mutable<Rule>,
    indicator: (id) => found(copy.indicators, (one) => one.id === id),
    dimension: (id) => found(copy.dimensions, (one) => one.id === id),
    indicatorSet: (id) => found(copy.indicatorSets, (one) => one.id === id),
    policy: (id) => found(copy.policies, (one) => one.id === id),
    counting: (id) => found(copy.countingRules, (one) => one.id === id),
    codes: (list) => {
      const held = found(copy.codeLists, ({ id }) => id === list)
      return ('codes' in held ? held.codes : []) as Mutable<Code>[]
    },
  }
}

/** A group of files: the parts of the dictionary from which it is generated, and its parts of a version. */
type Group = {
  from: readonly (keyof Dictionary)[]
  emit: (model: Model) => Files
  holds: readonly (keyof Edition)[]
}

const groups: readonly Group[] = [
  {
    from: ['entities', 'codeLists'],
    emit: (model) => ({ ...emitFieldsCatalogue(model), ...emitJsonSchema(model) }),
    holds: ['entities', 'fields'],
  },
  { from: ['entities', 'codeLists'], emit: emitRulesCatalogue, holds: ['rules'] },
  { from: ['codeLists'], emit: emitCodeLists, holds: ['lists'] },
  { from: ['countingRules'], emit: emitCounting, holds: ['counting'] },
  { from: ['policies', 'withholdingReasons'], emit: emitPolicies, holds: ['policies', 'reasons'] },
  {
    from: ['dimensions', 'indicators', 'indicatorSets'],
    emit: emitIndicatorData,
    holds: ['dimensions', 'indicators', 'indicatorSets'],
  },
]

/** A group generated without changes, with its parts of a version. */
type Untouched = { files: Files; edition: Edition }
let untouched: ReadonlyMap<Group, Untouched> | undefined

function untouchedGroups(): ReadonlyMap<Group, Untouched> {
  const model = resolveModel(dictionary)
  untouched ??= new Map(
    groups.map((group) => {
      const files = publishedFiles(group.emit(model))
      return [group, { files, edition: editionOf('1.0', files) }]
    }),
  )
  return untouched
}

/** The groups after a change to a copy of the dictionary: only groups that the change can affect are regenerated. */
function plantedGroups(plant: (bench: Bench) => void): [Group, Untouched | { files: Files }][] {
  const copy = structuredClone(dictionary)
  plant(bench(copy))
  const isChanged = (part: keyof Dictionary): boolean => !isDeepStrictEqual(copy[part], dictionary[part])
  const changed = (Object.keys(copy) as (keyof Dictionary)[]).filter(isChanged)
  const isOfNone = changed.some((part) => groups.every(({ from }) => !from.includes(part)))
  const model = resolveModel(copy)
  return groups.map((group) => {
    const before = untouchedGroups().get(group)
    const isReached = before === undefined || isOfNone || group.from.some((part) => changed.includes(part))
    return [group, isReached ? { files: publishedFiles(group.emit(model)) } : before]
  })
}

/** The files in which versions are compared, after a change to a copy of the dictionary. */
export const plantedFiles = (plant: (bench: Bench) => void = () => {}): Files =>
  Object.assign({}, ...plantedGroups(plant).map(([, { files }]) => files)) as Files

/** The same files, all regenerated. */
export function plantedFilesAnew(plant: (bench: Bench) => void): Files {
  const copy = structuredClone(dictionary)
  plant(bench(copy))
  const model = resolveModel(copy)
  return publishedFiles(Object.assign({}, ...groups.map(({ emit }) => emit(model))) as Files)
}

/** The version in these files. */
export function planted(plant: (bench: Bench) => void = () => {}, version = '1.1'): Edition {
  const made = plantedGroups(plant)
  const parts = made.flatMap(([{ holds }, group]) => {
    const edition = 'edition' in group ? group.edition : editionOf(version, group.files)
    return holds.map((name) => [name, edition[name]] as const)
  })
  const paths = made.flatMap(([, { files }]) => Object.keys(files)).sort()
  return { ...(Object.fromEntries(parts) as Edition), version, paths }
}

/** The simplest possible field. */
export const simpleField = (name: string): Field => ({
  name,
  type: { kind: 'boolean' },
  presence: 'optional',
  label: 'Planted',
  definition: 'Planted.',
  question: 'Planted?',
  sensitivity: 'internal',
  identifiability: 'none',
  sources: ['tipStandard'],
  since: '1.0',
})

/** A rule that requires a field. */
export const simpleRule = (severity: Rule['severity'], field: string, when?: Rule['when']): Rule => ({
  id: 'planted-rule',
  severity,
  at: field,
  ...(when === undefined ? {} : { when }),
  must: { op: 'answered', field } as Rule['must'],
  message: 'Planted.',
  why: 'Planted.',
  sources: ['tipStandard'],
})
