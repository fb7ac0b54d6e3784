import type { Condition } from '@tip-standard/core/conditions'
import type { FormItem, ResolvedForm, ResolvedItem } from '@tip-standard/form-model'

/** The item in the form behind a merged item of the survey, or `later` for one that is asked only in a later place. */
export type Origin = FormItem | 'later'

/** A form as a survey asks it, and the original items where the two differ. */
export type MergedForm = {
  /** With all items, including those that no longer ask anything. */
  form: ResolvedForm
  origins: ReadonlyMap<ResolvedItem, Origin>
  /** Items that no longer ask anything. */
  later: ReadonlySet<ResolvedItem>
  /** Entries inside a consent that only a later place asks for: no question of the first place can contain them. */
  dropped: readonly ResolvedItem[]
}

const isPart = ({ id, part }: ResolvedItem): boolean => id === 'victim.consents' && part?.kind === 'codes'

const codesOf = ({ part }: ResolvedItem): readonly string[] => (part?.kind === 'codes' ? part.codes : [])

const all = (of: readonly Condition[]): Condition => (of.length === 1 && of[0] ? of[0] : { op: 'all', of: [...of] })

/** The questions of all parts, in an order that is consistent with each part. */
function inOrder(parts: readonly ResolvedItem[]): ResolvedItem[] {
  const order: ResolvedItem[] = []
  for (const { items } of parts) {
    let at = 0
    for (const item of items) {
      const known = order.findIndex(({ id }) => id === item.id)
      if (known < 0) order.splice(at, 0, item)
      at = (known < 0 ? at : known) + 1
    }
  }
  return order
}

/** The conditions for asking a question, from the purposes of each part that has it. */
function conditionsOf(id: string, parts: readonly ResolvedItem[]): readonly Condition[] {
  const held = parts.flatMap((part) => {
    const own = part.items.find((one) => one.id === id)
    return own === undefined ? [] : [{ part, conditions: own.conditions }]
  })
  const [first] = held
  const texts = new Set(held.map(({ conditions }) => JSON.stringify(conditions)))
  if (first !== undefined && held.length === parts.length && texts.size === 1) return first.conditions
  const each = held.map(({ part, conditions }) =>
    all([{ op: 'in', field: 'purpose', values: codesOf(part) }, ...conditions]),
  )
  return [each.length === 1 && each[0] ? each[0] : { op: 'any', of: each }]
}

/**
 * Makes a survey ask for all consents in the first place where the form asks for any: facts about the conversation
 * belong to all of them, and no one has to repeat them for every place. Questions of some places only are asked for
 * their purposes.
 */
export function withMergedConsents(form: ResolvedForm): MergedForm {
  const parts = form.groups.flatMap(({ items }) => items.filter(isPart))
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return { form, origins: new Map(), later: new Set(), dropped: [] }
  const origins = new Map<ResolvedItem, Origin>()
  const isFirst = (one: ResolvedItem): boolean => first.items.includes(one)
  const asked = inOrder(parts)
  const dropped = asked.filter((one) => !isFirst(one) && one.info.type.kind === 'objects')
  const items = asked.flatMap((one): ResolvedItem[] => {
    if (dropped.includes(one)) return []
    const conditions = conditionsOf(one.id, parts)
    const isPurpose = one.id === 'consent.purpose'
    if (isFirst(one) && !isPurpose && JSON.stringify(conditions) === JSON.stringify(one.conditions)) return [one]
    const item = isPurpose ? { ...one.item, codes: parts.flatMap(codesOf) } : one.item
    const merged = { ...one, item, ...(isPurpose ? {} : { conditions }) }
    origins.set(merged, isFirst(one) ? one.item : 'later')
    return [merged]
  })
  const { part: _part, ...rest } = first
  const merged = { ...rest, items }
  const groups = form.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (item === first ? merged : item)),
  }))
  return { form: { ...form, groups }, origins, later: new Set(others), dropped }
}

/** The form as the survey asks it, for evaluating answers. */
export function asAsked(whole: ResolvedForm): ResolvedForm {
  const { form, later } = withMergedConsents(whole)
  const groups = form.groups.map((group) => ({ ...group, items: group.items.filter((item) => !later.has(item)) }))
  return { ...form, groups }
}
