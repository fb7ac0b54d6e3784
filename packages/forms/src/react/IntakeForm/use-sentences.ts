'use client'

import type { RecordFinding } from '@tip-standard/core'
import { useEffect, useState } from 'react'
import type { Surroundings } from '../../surroundings/surroundings.ts'

/** Writes what is wrong with an answer. */
export type ToSentence = (
  finding: RecordFinding,
  around: Pick<Surroundings, 'text' | 'options'>,
  isDecision: boolean,
) => string

let loaded: ToSentence | undefined

/** Loads the validator, which is most of the size of a form, and the sentences of what it finds. */
export async function loadValidation(): Promise<Pick<typeof import('./validation.ts'), 'validatorForForm'>> {
  const { formSentence, validatorForForm } = await import('./validation.ts')
  loaded = formSentence
  return { validatorForForm }
}

/** The sentences of what is wrong, once they are loaded. */
export const sentences = (): ToSentence | undefined => loaded

/** The same; an engine that brings its own validator finds something before they are. */
export function useSentences(isNeeded: boolean): ToSentence | undefined {
  const [, setLoaded] = useState(loaded !== undefined)
  useEffect(() => {
    if (!isNeeded || loaded !== undefined) return
    loadValidation().then(
      () => setLoaded(true),
      () => {},
    )
  }, [isNeeded])
  return loaded
}
