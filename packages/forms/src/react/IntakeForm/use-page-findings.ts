'use client'

import type { ErrorSchema } from '@rjsf/utils'
import type { GroupView } from '@tip-standard/form-model'
import type { FormState } from '@tip-standard/form-model/engine'
import { useMemo } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { laterParts, useLaterParts } from './later-parts.tsx'
import { type PageFinding, type Placed, pageFindings, questionPlaces, toErrorSchema } from './places.ts'
import { sentences, useSentences } from './use-sentences.ts'
import { groupsOf, type ShownPage } from './use-shown-page.ts'

/** What is wrong with what is shown, and where its questions are. */
export type PageFindings = {
  findings: readonly PageFinding[]
  errors: ErrorSchema
  places: readonly Placed[]
  /** Counts the errors of a state that may not be rendered yet. */
  countErrors: (now: FormState) => number
}

/** Finds the questions that something is wrong with, and says what. */
export function usePageFindings(state: FormState, { groups, keyOf, isDense }: ShownPage): PageFindings {
  const around = useSurroundings()
  const { options } = around
  const later = useLaterParts()
  // No findings are shown before all parts are loaded.
  const placesIn = (shown: readonly GroupView[]) => [
    ...(laterParts()?.consentPlaces(shown, around, keyOf) ?? []),
    ...questionPlaces(shown, options, keyOf),
  ]
  // biome-ignore lint/correctness/useExhaustiveDependencies: around changes with what it has of them
  const places = useMemo(() => placesIn(groups), [groups, around, keyOf, later])
  const toSentence = useSentences(state.findings.length > 0)
  const findings = useMemo(
    () => pageFindings(state.findings, places, around, toSentence),
    [state.findings, places, around, toSentence],
  )
  const errors = useMemo(() => toErrorSchema(findings) as ErrorSchema, [findings])
  const countErrors = (now: FormState): number =>
    pageFindings(now.findings, placesIn(groupsOf(now, isDense)), around, sentences()).filter(({ isError }) => isError)
      .length
  return { findings, errors, places, countErrors }
}
