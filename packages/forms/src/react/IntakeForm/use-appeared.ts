'use client'

import { useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/**
 * Calls `tell` with what appeared on a page while it was shown: anyone who does not see it would not know. The first things of a
 * page, and the same ones in another language, did not appear.
 */
export function useAppeared<One>(
  page: string,
  shown: readonly One[],
  idOf: (one: One) => string,
  tell: (appeared: readonly One[]) => void,
): void {
  const { language } = useSurroundings()
  const before = useRef<{ at: string; ids: ReadonlySet<string> }>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is shown can appear
  useEffect(() => {
    const at = `${language} ${page}`
    const last = before.current
    const appeared = last?.at === at ? shown.filter((one) => !last.ids.has(idOf(one))) : []
    before.current = { at, ids: new Set(shown.map(idOf)) }
    if (appeared.length > 0) tell(appeared)
  }, [page, shown, language])
}
