'use client'

import type { CaseRecord } from '@tip-standard/core'
import type { FormEngine, FormState } from '@tip-standard/form-model/engine'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PressedAnswer } from '../../surroundings/going-on.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { loadLaterParts } from './later-parts.tsx'
import { onlyQuestion } from './only-question.ts'
import { usePageEntries } from './use-page-entries.ts'
import { loadValidation } from './use-sentences.ts'
import type { ShownPage } from './use-shown-page.ts'

/** Where the focus goes, as selectors. */
const FOCUSED = { title: '.tip-page-title', errors: '.tip-errors', submit: '.tip-main[type=submit]' } as const

/** The ways from page to page and to the end of a form. */
export type Steps = {
  /** The element that the focus stays in. */
  frame: RefObject<HTMLDivElement | null>
  /** The answer that led to the page, on which it can be taken back. */
  said: string | undefined
  /** Whether the validator could not be loaded. */
  isStuck: boolean
  goTo: (page: string) => void
  back: () => void
  /** Goes on to the next page or, from the last one, submits. */
  goOn: () => void
  /** Continues after an answer, if it is the only one on its page. */
  goOnAfter: ((answer: PressedAnswer) => void) | undefined
}

type StepOptions = {
  send: (record: CaseRecord) => Promise<void>
  countErrors: (now: FormState) => number
  pageEntries: boolean
}

type Focus = { on: keyof typeof FOCUSED; said?: string }

/** Moves the focus to a part of the form after the next rendering, and says why, instead of all that is new on the page by then. */
function useFocus(): [RefObject<HTMLDivElement | null>, (focus: Focus) => void] {
  const { announce } = useSurroundings()
  const frame = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<Focus>()
  useEffect(() => {
    if (focus === undefined) return
    if (focus.said !== undefined) announce(focus.said)
    frame.current?.querySelector<HTMLElement>(FOCUSED[focus.on])?.focus()
  }, [focus, announce])
  return [frame, setFocus]
}

/** Does something once the page can be validated, unless it was left meanwhile. */
function useWhenValidated(engine: FormEngine, page: string): [isStuck: boolean, (then: () => void) => void] {
  const { text, announce } = useSurroundings()
  const [isStuck, setStuck] = useState(false)
  const whenValidated = (then: () => void): void => {
    Promise.all([engine.ready(), loadValidation(), loadLaterParts()]).then(
      () => {
        setStuck(false)
        // A person who pressed again during loading continues only once.
        if (engine.state().page === page) then()
      },
      () => {
        setStuck(true)
        announce(text('partNotLoaded'))
      },
    )
  }
  return [isStuck, whenValidated]
}

/** Goes from page to page and submits; announces what happened, and moves the focus there. */
export function useSteps(
  engine: FormEngine,
  page: string,
  { isDense, isLast, groups }: ShownPage,
  { send, countErrors, pageEntries }: StepOptions,
): Steps {
  const { text } = useSurroundings()
  const [frame, focusOn] = useFocus()
  const [said, setSaid] = useState<{ page: string; answer: string }>()
  const [isStuck, whenValidated] = useWhenValidated(engine, page)
  const showTitle = (): void => {
    setSaid(undefined)
    focusOn({ on: 'title', said: '' })
  }
  usePageEntries(engine, showTitle, pageEntries && !isDense)
  const sayErrors = (): void =>
    focusOn({ on: 'errors', said: text('errorsFound', { count: countErrors(engine.state()) }) })
  const submit = (): void => {
    const result = engine.submit()
    if (result.ok) {
      void send(result.value)
      // The questions are now disabled, so the focus would be lost if it were in one of them.
      focusOn({ on: 'submit' })
      return
    }
    const bad = engine.state().pages.find(({ hasIssues }) => hasIssues)
    if (bad !== undefined && !isDense) engine.goTo(bad.id)
    sayErrors()
  }
  const next = (): boolean => {
    const isNext = engine.next()
    if (isNext) showTitle()
    else sayErrors()
    return isNext
  }
  const only = isLast ? undefined : onlyQuestion(groups)
  const goOnAfter = ({ value, label }: PressedAnswer): void => {
    if (!only?.goesOnAfter(value)) return
    whenValidated(() => {
      if (next()) setSaid({ page: engine.state().page, answer: label })
    })
  }
  return {
    frame,
    said: said?.page === page ? said.answer : undefined,
    isStuck,
    goTo: (to) => {
      engine.goTo(to)
      showTitle()
    },
    back: () => {
      engine.back()
      showTitle()
    },
    goOn: () => whenValidated(isLast ? submit : next),
    goOnAfter: only && goOnAfter,
  }
}
