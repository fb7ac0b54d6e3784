const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether two values of plain data are equal; functions always are, since fields keep the first that they got. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one === 'function') return typeof other === 'function'
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const [own, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  if (own.size !== others.size) return false
  for (const [key, value] of own) if (!others.has(key) || !sameData(value, others.get(key))) return false
  return true
}
