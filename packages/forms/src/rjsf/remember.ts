import type { ResolvedItem } from '@tip-standard/form-model'
import type { BuildOptions } from './schema.ts'

/**
 * Makes something once for each question and each object of options. A page is built again after every answer: what
 * is the same object as before costs nothing to build, nor RJSF anything to compare.
 */
export function remember<T>(
  make: (item: ResolvedItem, options: BuildOptions) => T,
): (item: ResolvedItem, options: BuildOptions) => T {
  const kept = new WeakMap<BuildOptions, WeakMap<ResolvedItem, T>>()
  return (item, options) => {
    const made = kept.get(options) ?? new WeakMap<ResolvedItem, T>()
    kept.set(options, made)
    const known = made.get(item)
    if (known !== undefined) return known
    const fresh = make(item, options)
    made.set(item, fresh)
    return fresh
  }
}
