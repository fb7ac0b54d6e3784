import { type EntityId, isObject, type Json, validate } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import { type FieldInfo, fieldsOf } from '@tip-standard/core/metadata'
import { sampleRecords } from '../src/sample/sample.ts'

/** Stands in a filled record for who it is about. */
export const WHO = 'zzWHOzz'

const firstCodes = new Map(Object.values(codeLists).map(({ id, codes }) => [id, codes[0]?.code]))

/** What a field can hold that says whose it is, else any value that it can have. */
function fillingOf({ id, type }: FieldInfo): unknown {
  const marked = `${WHO}-${id.replace('.', '-')}`
  switch (type.kind) {
    case 'text':
    case 'identifier':
      return marked
    case 'texts':
      return [marked]
    case 'code':
    case 'codes': {
      const code = firstCodes.get(type.list)
      return type.kind === 'code' ? code : [code]
    }
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return type.min ?? 1
    case 'date':
    case 'partialDate':
      return '2024-02-03'
    default:
      return undefined
  }
}

/** Fills every field of a record that can be filled without an error; lists that are empty get one entry. */
function fill(record: Json): void {
  const isValid = (): boolean => validate(record).ok
  const put = (holder: Json, name: string, value: unknown): boolean => {
    if (value === undefined) return false
    const before = holder[name]
    const absent = holder['absent']
    if (isObject(absent) && name in absent) {
      const { [name]: _, ...others } = absent
      holder['absent'] = others
    }
    holder[name] = value
    if (isValid()) return true
    if (before === undefined) delete holder[name]
    else holder[name] = before
    if (absent !== undefined) holder['absent'] = absent
    return false
  }
  const begin = (entity: EntityId): Json =>
    Object.fromEntries(
      fieldsOf(entity).flatMap((field) => {
        if (field.presence === 'optional' || field.presence === 'derived') return []
        const { type } = field
        const inner = type.kind === 'object' || type.kind === 'objects' ? begin(type.entity) : fillingOf(field)
        return [[field.name, type.kind === 'objects' ? [inner] : inner]]
      }),
    )
  const walk = (holder: Json, entity: EntityId, depth: number): void => {
    for (const field of fieldsOf(entity)) {
      const { name, type, presence } = field
      if (presence === 'derived' || depth > 4) continue
      if (type.kind === 'object' || type.kind === 'objects') {
        const held = holder[name]
        if (held === undefined) put(holder, name, type.kind === 'object' ? begin(type.entity) : [begin(type.entity)])
        for (const one of [holder[name]].flat()) if (isObject(one)) walk(one, type.entity, depth + 1)
      } else if (holder[name] === undefined || type.kind === 'text' || type.kind === 'texts')
        put(holder, name, fillingOf(field))
    }
  }
  walk(record, 'caseRecord', 0)
}

/** The text of a sample record, the one with this seed, in which every field is filled that can be. */
export function filledText(seed: number): string {
  const [base] = [...sampleRecords(1, seed)].map((record) => structuredClone(record) as unknown as Json)
  if (base === undefined) throw new Error('no sample record')
  fill(base)
  return JSON.stringify(base)
}
