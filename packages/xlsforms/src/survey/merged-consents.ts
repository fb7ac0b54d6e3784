import type { FormItem, ResolvedForm, ResolvedItem } from '@tip-standard/form-model'

/** A form as a survey asks it, and what its items are in the form where the two differ. */
export type MergedForm = {
  /** With all items, those too that ask for nothing any more. */
  form: ResolvedForm
  /** The item of the form, by the one that asks for more. */
  origins: ReadonlyMap<ResolvedItem, FormItem>
  /** Items that ask for nothing any more. */
  later: ReadonlySet<ResolvedItem>
}

const isPart = ({ id, part }: ResolvedItem): boolean => id === 'victim.consents' && part?.kind === 'codes'

/**
 * Lets a survey ask for all consents in the first place in which the form asks for any: what is on record about the conversation belongs to
 * each of them, and no one has to answer it again for every place.
 */
export function withMergedConsents(form: ResolvedForm): MergedForm {
  const parts = form.groups.flatMap(({ items }) => items.filter(isPart))
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return { form, origins: new Map(), later: new Set() }
  const origins = new Map<ResolvedItem, FormItem>()
  const codes = parts.flatMap(({ part }) => (part?.kind === 'codes' ? part.codes : []))
  const items = first.items.map((one) => {
    if (one.id !== 'consent.purpose') return one
    const all = { ...one, item: { ...one.item, codes } }
    origins.set(all, one.item)
    return all
  })
  const { part: _part, ...rest } = first
  const merged = { ...rest, items }
  const groups = form.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (item === first ? merged : item)),
  }))
  return { form: { ...form, groups }, origins, later: new Set(others) }
}

/** A form with what a survey asks, by which answers are looked at. */
export function asAsked(whole: ResolvedForm): ResolvedForm {
  const { form, later } = withMergedConsents(whole)
  const groups = form.groups.map((group) => ({ ...group, items: group.items.filter((item) => !later.has(item)) }))
  return { ...form, groups }
}
