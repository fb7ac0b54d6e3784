/** What the standard says about its own versions: how older documents are brought up, and the levels of conformance. */

import type { ConformanceLevel, UpgradeChange } from '@tip-standard/dictionary'
import { dataHead, toJsonFile } from '../json-text.ts'
import { absentableFields, DictionaryError, fieldId, header, type Model, storedFields } from '../model.ts'

const SOURCE = 'packages/dictionary/src/upgrades'

const fieldIds = (model: Model): ReadonlySet<string> =>
  new Set(model.entities.flatMap((entity) => storedFields(entity).map((field) => fieldId(entity, field))))

/** The field at the end of a path of single objects that begins at an entity. */
function fieldAt(entityId: string, path: string, model: Model): boolean {
  const [first = '', ...rest] = path.split('.')
  const field = storedFields(model.entity(entityId)).find(({ name }) => name === first)
  if (field === undefined) return false
  if (rest.length === 0) return true
  return field.type.kind === 'object' && fieldAt(field.type.entity, rest.join('.'), model)
}

/** Why an upgrade cannot be carried out with the dictionary as it is now. */
function faultOf(change: UpgradeChange, model: Model, fields: ReadonlySet<string>): string | undefined {
  const isCode = (list: string, code: string): boolean => model.list(list).codes.some((known) => known.code === code)
  switch (change.op) {
    case 'renameCode':
      if (isCode(change.list, change.from)) return `the old code "${change.from}" is still in the list`
      return isCode(change.list, change.to) ? undefined : `the new code "${change.to}" is not in the list`
    case 'splitCode': {
      // A code that means less than it did keeps its name and is one of those that it became.
      if (isCode(change.list, change.from) && !change.into.includes(change.from))
        return `the old code "${change.from}" is still in the list`
      const named = [...change.into, ...('to' in change ? [change.to] : [])]
      const missing = named.find((code) => !isCode(change.list, code))
      if (missing !== undefined) return `the new code "${missing}" is not in the list`
      if ('to' in change) return undefined
      const stuck = model.entities
        .flatMap((entity) =>
          storedFields(entity)
            .filter((field) => !absentableFields(entity).includes(field))
            .map((field) => ({ id: fieldId(entity, field), type: field.type })),
        )
        .find(({ type }) => type.kind === 'code' && type.list.id === change.list)
      return stuck === undefined ? undefined : `${stuck.id} cannot be missing: name a code in "to"`
    }
    case 'moveCode': {
      const target = model.entities
        .flatMap((entity) => storedFields(entity).map((field) => ({ id: fieldId(entity, field), field })))
        .find(({ id }) => id === change.to)
      if (target === undefined || !fields.has(change.field)) return 'one of its fields does not exist'
      if (change.to.split('.')[0] !== change.field.split('.')[0]) return 'its fields are of two entities'
      const { type } = target.field
      if (type.kind !== 'code' && type.kind !== 'codes') return 'the new field holds no codes'
      return isCode(type.list.id, change.as ?? change.from) ? undefined : 'the new field does not have the code'
    }
    case 'moveField':
      if (fieldAt(change.entity, change.from, model)) return `the old field "${change.from}" still exists`
      return fieldAt(change.entity, change.to, model) ? undefined : `the new field "${change.to}" does not exist`
    case 'requireField':
      return fieldAt(change.entity, change.field, model) ? undefined : `there is no field "${change.field}"`
    case 'removeField':
      return fieldAt(change.entity, change.from, model) ? `the field "${change.from}" still exists` : undefined
    case 'renameList':
      return model.lists.some(({ id }) => id === change.to) ? undefined : `the new list "${change.to}" does not exist`
    case 'renameEntity':
      return model.entities.some(({ id }) => id === change.to)
        ? undefined
        : `the new entity "${change.to}" is not there`
    default:
      return change satisfies never
  }
}

/** Throws where an upgrade or a level names what the dictionary does not have. */
function check(model: Model): void {
  const fields = fieldIds(model)
  for (const { from, changes } of model.upgrades) {
    if (!model.versions.slice(0, -1).includes(from))
      throw new DictionaryError(`The upgrade from "${from}" begins at no older version.`)
    for (const change of changes) {
      const fault = faultOf(change, model, fields)
      if (fault !== undefined)
        throw new DictionaryError(
          `Upgrade from ${from}, ${change.op} of "${'from' in change ? change.from : change.field}": ${fault}.`,
        )
    }
  }
  for (const { id, fields: named, oneOf = [], always = [] } of model.conformanceLevels)
    for (const field of [...named, ...oneOf.flat(), ...always])
      if (!fields.has(field)) throw new DictionaryError(`The level "${id}" names ${field}, which does not exist.`)
}

/** A level with the fields of those that it builds on. */
function wholeLevel(level: ConformanceLevel, model: Model): ConformanceLevel {
  const below = model.conformanceLevels.find(({ id }) => id === level.includes)
  if (below === undefined) return level
  const { fields, oneOf = [], always = [] } = wholeLevel(below, model)
  const everywhere = [...always, ...(level.always ?? [])]
  return {
    ...level,
    fields: [...fields, ...level.fields],
    oneOf: [...oneOf, ...(level.oneOf ?? [])],
    ...(everywhere.length === 0 ? {} : { always: everywhere }),
  }
}

const rows = (items: readonly unknown[]): string => items.map((item) => `  ${JSON.stringify(item)},`).join('\n')

function emitCore(model: Model, levels: readonly ConformanceLevel[]): Record<string, string> {
  const folder = 'packages/core/src/generated'
  return {
    [`${folder}/versions.ts`]: `${header('packages/dictionary/src/versions.ts')}
/** Every version of the standard that documents may have been written in, oldest first; the last is the one written now. */
export const versions: readonly string[] = ${JSON.stringify(model.versions)}

/** The versions whose documents are read as they are. */
export const currentVersions: readonly string[] = ${JSON.stringify(model.list('standardVersion').codes.map(({ code }) => code))}

/** Where the publisher serves the files of the standard. */
export const STANDARD_BASE = ${JSON.stringify(model.base)}
`,
    [`${folder}/upgrades.ts`]: `${header(SOURCE)}import type { Upgrade } from '../model/versioning.ts'

/** What brings older documents up, oldest version first. */
export const upgrades: readonly Upgrade[] = [
${rows(model.upgrades)}
]
`,
    [`${folder}/conformance-levels.ts`]: `${header('packages/dictionary/src/levels.ts')}import type { ConformanceLevel } from '../model/versioning.ts'

/** The levels of conformance, each with the fields of those that it builds on. */
export const conformanceLevels: readonly ConformanceLevel[] = [
${rows(levels)}
]
`,
  }
}

/** core/src/generated/{versions,upgrades,conformance-levels}.ts, schemas/next/{upgrades,conformance-levels}.json */
export function emitVersions(model: Model): Record<string, string> {
  check(model)
  const levels = model.conformanceLevels.map((level) => wholeLevel(level, model))
  const changes = model.upgrades.flatMap(({ from, changes }) => changes.map((change) => ({ since: from, ...change })))
  const aboutUpgrades =
    'What brings older documents up. First every moveField and removeField in this order, then the changes of codes, in every field of the list. ' +
    'Where a document does not say what is meant, the old value is kept under `extensions`, as "tip.standard.upgradedFrom".'
  const aboutLevels =
    'The fields that a system has to be able to fill at each level of conformance; of each set in `oneOf` one field is enough. Fields in `always` are answered in every entry. `suite` is the folder in `conformance` whose cases a system of the level passes.'
  return {
    ...emitCore(model, levels),
    'schemas/next/upgrades.json': toJsonFile(
      { ...dataHead(model.version, aboutUpgrades), versions: model.versions },
      { changes },
    ),
    'schemas/next/conformance-levels.json': toJsonFile(dataHead(model.version, aboutLevels), { levels }),
  }
}
