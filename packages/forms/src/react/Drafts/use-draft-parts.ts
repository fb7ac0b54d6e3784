'use client'

import { useCallback, useEffect, useState } from 'react'

type DraftParts = typeof import('./draft-parts.ts')

/** How long the questions are shown before anything else is loaded, in milliseconds. */
const PAUSE = 300

/** The parts that make a draft and open it again, which are loaded after the questions and before they are wanted. */
export function useDraftParts(): { parts: DraftParts | undefined; load: () => Promise<void> } {
  const [parts, setParts] = useState<DraftParts>()
  const load = useCallback(async () => setParts(await import('./draft-parts.ts')), [])
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), PAUSE)
    return () => clearTimeout(timer)
  }, [load])
  return { parts, load }
}
