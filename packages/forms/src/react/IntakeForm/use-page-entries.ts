'use client'

import type { FormEngine } from '@tip-standard/form-model/engine'
import { useEffect, useRef } from 'react'
import { enterPage, joinTrail, pageHere } from '../../trail/index.ts'

/**
 * Makes each page of a form an entry of the history: Back goes to the page before, and not out of the form. A form that goes on in the
 * middle has its earlier pages behind it. `onTravel` is called when the person has gone back or forward.
 */
export function usePageEntries(engine: FormEngine, onTravel: () => void, isOn: boolean): void {
  const travelled = useRef(onTravel)
  useEffect(() => {
    travelled.current = onTravel
  })
  useEffect(() => {
    if (!isOn) return
    const { id } = engine.form.definition
    // The person came back to a page of a form that had been left.
    const here = pageHere(id)
    if (here !== undefined) engine.goTo(here)
    const { pages, page } = engine.state()
    let shown = page
    let isTravelling = false
    const ids = pages.map((one) => one.id)
    const leave = joinTrail(id, ids.slice(0, ids.indexOf(page) + 1), (to) => {
      isTravelling = true
      engine.goTo(to)
      isTravelling = false
      travelled.current()
    })
    const stop = engine.subscribe(() => {
      const { page: now } = engine.state()
      if (now !== shown && !isTravelling) enterPage(id, now)
      shown = now
    })
    return () => {
      stop()
      leave()
    }
  }, [engine, isOn])
}
