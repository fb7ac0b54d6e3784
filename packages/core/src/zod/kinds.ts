/** The kinds of field as zod schemas whose messages are sentences of the standard. */

import { z } from 'zod'
import { inWords } from './words.ts'

/** A text of 1 to `max` characters. */
export function text(max: number): z.ZodString {
  const error = inWords({ expected: 'text', unit: 'characters', min: 1, max })
  return z.string({ error }).min(1, { error }).max(max, { error })
}

/** A text of a format of the standard, such as `date`. */
export function formatted(format: string, pattern: RegExp): z.ZodString {
  const error = inWords({ expected: 'text', format })
  return z.string({ error }).regex(pattern, { error })
}

/** True or false. */
export function truth(): z.ZodBoolean {
  return z.boolean({ error: inWords({ expected: 'boolean' }) })
}

/** A number from `min` to `max`. */
export function number(min: number, max: number): z.ZodNumber {
  const error = inWords({ expected: 'number', min, max })
  return z.number({ error }).min(min, { error }).max(max, { error })
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): z.ZodNumber {
  const error = inWords({ expected: 'integer', min, max })
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error })
}

/** The schema of a list whose codes zod lists. */
export type Codes<Code extends string> = z.ZodEnum<{ [code in Code]: code }>

/** Lists up to this length are named in a sentence, as validators do. */
const NAMED = 8

/** One code of a list. */
export function oneOf<const Code extends string>(list: string, codes: readonly Code[]): Codes<Code> {
  const error = inWords({ expected: 'text', list, ...(codes.length > NAMED ? {} : { codes: codes.join(', ') }) })
  return z.enum(Object.fromEntries(codes.map((code) => [code, code])) as { [code in Code]: code }, { error })
}

/** A list with at least `min` and at most `max` entries. */
export function listOf<Item extends z.ZodType>(item: Item, min?: number, max?: number): z.ZodArray<Item> {
  const error = inWords({
    expected: 'list',
    unit: 'entries',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  })
  const list = z.array(item, { error })
  const atLeast = min === undefined ? list : list.min(min, { error })
  return max === undefined ? atLeast : atLeast.max(max, { error })
}
