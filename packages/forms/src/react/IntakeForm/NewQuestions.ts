'use client'

import { useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Placed } from './places.ts'

/** Announces a question that an answer made appear on the page: anyone who does not see it would not know. Entries announce themselves. */
export function NewQuestions({ page, places }: { page: string; places: readonly Placed[] }): null {
  const { text, announce } = useSurroundings()
  const before = useRef<{ page: string; ids: ReadonlySet<string> }>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is not another question
  useEffect(() => {
    const asked = places.filter(({ keys, isDecision }) => keys.length === 2 && isDecision !== true)
    const last = before.current
    const appeared = last?.page === page ? asked.filter(({ id }) => !last.ids.has(id)) : []
    before.current = { page, ids: new Set(asked.map(({ id }) => id)) }
    if (appeared.length > 0) announce(text('questionAdded', { what: appeared.map(({ name }) => name).join(' ') }))
  }, [page, places])
  return null
}
