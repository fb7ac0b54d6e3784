import { type DayTree, dayTree, mayBeToCome } from '../generated/day-fields.ts'
import type { FieldId, RuleId } from '../generated/ids.ts'
import type { Path, RecordFinding } from '../model/finding.ts'
import { isObject } from '../runtime/values.ts'

/** The highest age in the standard, `victim.age`. */
const MOST_YEARS = 120

/** What is wrong with a day, a month or a year, if anything; other checks report values that are none of these. */
function brokenBy(value: unknown, field: FieldId, day: string): RuleId | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(text)) return undefined
  if (text > day.slice(0, text.length)) return mayBeToCome.includes(field) ? undefined : 'day-not-ahead'
  return Number(text.slice(0, 4)) < Number(day.slice(0, 4)) - MOST_YEARS ? 'day-within-lifetimes' : undefined
}

function* walk(value: unknown, tree: DayTree, path: Path, day: string): Generator<RecordFinding> {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* walk(one, tree, [...path, at], day)
  if (!isObject(value)) return
  for (const [name, inner] of Object.entries(tree)) {
    const member = value[name]
    if (member === undefined) continue
    if (typeof inner !== 'string') yield* walk(member, inner, [...path, name], day)
    else {
      const rule = brokenBy(member, inner, day)
      if (rule !== undefined)
        yield { code: 'rule', severity: 'warning', at: { path: [...path, name] }, field: inner, rule, params: {} }
    }
  }
}

/**
 * Finds dates that `validate` cannot check, because it has no clock: days, months and years of a case record that are
 * after the day of the check (`YYYY-MM-DD`), except those of plans and those until which something holds; and those
 * more than 120 years before it. The findings are warnings, because a future date can be a plan in the wrong place.
 * Never throws.
 */
export const checkDays = (record: unknown, day: string): RecordFinding[] => [...walk(record, dayTree, [], day)]
