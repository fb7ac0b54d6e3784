/**
 * An entity of a record with some values set, and without the reasons in `absent` that it gave for not having them,
 * which validation would report beside a value. Returns a copy.
 */
export function withValues<E extends { absent?: object }>(entity: E, values: Partial<E>): E {
  const { absent, ...rest } = { ...entity, ...values }
  const reasons = Object.entries(absent ?? {}).filter(([name]) => !Object.hasOwn(values, name))
  return (reasons.length === 0 ? rest : { ...rest, absent: Object.fromEntries(reasons) }) as E
}
