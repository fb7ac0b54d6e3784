import { codeInfo, type EntityId, type FieldInfo, isObject } from '@tip-standard/core'
import { fieldsOf } from '@tip-standard/core/metadata'

type Json = Record<string, unknown>

const isRestricted = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity === 'restricted' || identifiability === 'direct'
const isHarmless = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  (sensitivity === 'public' || sensitivity === 'internal') && identifiability === 'none'

function hasCode({ type }: FieldInfo, value: unknown): boolean {
  if ((type.kind !== 'code' && type.kind !== 'codes') || typeof value !== 'string') return false
  try {
    return codeInfo(type.list, value) !== undefined
  } catch {
    return false
  }
}

function view(
  record: Json,
  entity: EntityId,
  enters: (info: FieldInfo) => boolean,
  leaf: (info: FieldInfo, value: unknown) => unknown,
): Json {
  const seen = fieldsOf(entity).flatMap((info): [string, unknown][] => {
    const { name, type } = info
    if (!Object.hasOwn(record, name) || record[name] === undefined) return []
    const value = record[name]
    if (type.kind !== 'object' && type.kind !== 'objects') return [[name, leaf(info, value)]]
    if (!enters(info)) return []
    const parts = [value]
      .flat()
      .filter(isObject)
      .map((one) => view(one, type.entity, enters, leaf))
    return [[name, Array.isArray(value) ? parts : parts[0]]]
  })
  return Object.fromEntries(seen.filter(([, value]) => value !== undefined))
}

/** The part of a document that a log may contain, by the metadata of core. */
export const plainLogView = (record: Json, entity: EntityId): Json =>
  view(
    record,
    entity,
    (info) => !isRestricted(info),
    (info, value) => {
      if (isRestricted(info)) return undefined
      const isShown =
        (info.type.kind === 'boolean' && typeof value === 'boolean') ||
        hasCode(info, value) ||
        (Array.isArray(value) && value.every((one) => hasCode(info, one)))
      return isHarmless(info) && isShown ? value : `[${info.type.kind}]`
    },
  )

/** The part of a document that anyone may see, by the metadata of core. */
export const plainPublicView = (record: Json, entity: EntityId): Json =>
  view(record, entity, isHarmless, ({ sensitivity, identifiability }, value) =>
    sensitivity === 'public' && identifiability === 'none' ? value : undefined,
  )
