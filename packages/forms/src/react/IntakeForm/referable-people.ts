import type { Json } from '@tip-standard/form-model/engine'
import type { Surroundings } from '../../surroundings/surroundings.ts'

/** The people of a record that a reference such as `/victims` can lead to, by number: a form has no names. */
export function referablePeople(
  record: Json,
  to: string,
  self: string,
  text: Surroundings['text'],
): { id: string; label: string }[] {
  const list = to.startsWith('/') ? record[to.slice(1)] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) => {
    const id = typeof entry === 'object' && entry !== null ? (entry as Json)['id'] : undefined
    if (typeof id !== 'string') return []
    const label = text('person', { number: index + 1 })
    return [{ id, label: id === self ? `${label} (${text('self')})` : label }]
  })
}
