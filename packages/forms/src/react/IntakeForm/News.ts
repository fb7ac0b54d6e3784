'use client'

import { useMemo } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { PageFinding, Placed } from './places.ts'
import { useAppeared } from './use-appeared.ts'

type NewsProps = { page: string; places: readonly Placed[]; findings: readonly PageFinding[] }

/** Announces a question that an answer made appear, and what is wrong with a question that was left. Entries announce themselves. */
export function News({ page, places, findings }: NewsProps): null {
  const { text, announce } = useSurroundings()
  const asked = useMemo(
    () => places.filter(({ keys, isDecision }) => keys.length === 2 && isDecision !== true),
    [places],
  )
  const errors = useMemo(() => findings.filter(({ isError }) => isError), [findings])
  useAppeared(
    page,
    asked,
    ({ id }) => id,
    (appeared) => announce(text('questionAdded', { what: appeared.map(({ name }) => name).join(' ') })),
  )
  useAppeared(
    page,
    errors,
    ({ id, message }) => `${id} ${message}`,
    (appeared) => announce(appeared.map(({ name, message }) => `${name} – ${message}`).join(' ')),
  )
  return null
}
