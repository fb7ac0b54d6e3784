import { z } from 'zod'
import { isObject } from '../runtime/values.ts'
import { standingOf } from '../versions/standing-of.ts'
import { isListTest } from './checks.ts'

type Type = z.core.$ZodType

/** A schema like this one that ignores unknown members and codes; checks across fields stay. */
function opened(schema: Type): Type {
  const { def } = schema._zod as unknown as { def: z.core.$ZodTypeDef }
  const change = <Def extends z.core.$ZodTypeDef>(part: Partial<Def>): Type =>
    z.core.clone(schema, { ...def, ...part } as never)
  switch (def.type) {
    case 'object': {
      const { shape } = def as z.core.$ZodObjectDef
      const members = Object.entries(shape).map(([name, member]) => [name, opened(member)])
      return change<z.core.$ZodObjectDef>({ shape: Object.fromEntries(members), catchall: z.unknown() })
    }
    case 'array':
      return change<z.core.$ZodArrayDef>({ element: opened((def as z.core.$ZodArrayDef).element) })
    case 'optional':
      return change<z.core.$ZodOptionalDef>({ innerType: opened((def as z.core.$ZodOptionalDef).innerType) })
    case 'enum':
      return z.string()
    default:
      return isListTest(schema) ? z.string() : schema
  }
}

/**
 * Makes a zod schema that reads documents as `validate` does: strictly for the version that this package implements,
 * and with unknown members for newer versions with the same major number. It returns the document itself, with
 * nothing removed. `toFindings` reports the unknown members as warnings.
 */
export function readerOf<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>> {
  let open: z.ZodType | undefined
  const reader = z.unknown().check((payload) => {
    const { value } = payload
    const isNewer = isObject(value) && standingOf(value['standardVersion']) === 'newer'
    if (isNewer) open ??= opened(schema) as z.ZodType
    const { error } = (isNewer && open !== undefined ? open : schema).safeParse(value)
    for (const issue of error?.issues ?? []) payload.issues.push({ ...issue, input: undefined } as never)
  })
  return reader as unknown as z.ZodType<z.output<Schema>>
}
