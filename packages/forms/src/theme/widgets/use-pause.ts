'use client'

import { useContext, useEffect, useRef } from 'react'
import { TypingContext } from '../../surroundings/typing.ts'

/** How long nothing is typed before the text is handed on, in milliseconds: a page that is killed loses no more than this. */
const PAUSE = 600

/**
 * Hands on what is being typed after a pause, and whenever the form asks for it, inside a form that keeps answers.
 * `began` is called with every key, `ended` once the form has the text.
 */
export function usePause(handOn: () => void): { began: () => void; ended: () => void } {
  const reportTyping = useContext(TypingContext)
  const latest = useRef(handOn)
  latest.current = handOn
  const waiting = useRef<{ endReport: () => void; timer?: ReturnType<typeof setTimeout> }>(undefined)
  const ended = (): void => {
    clearTimeout(waiting.current?.timer)
    waiting.current?.endReport()
    waiting.current = undefined
  }
  const paused = (): void => {
    latest.current()
    ended()
  }
  const began = (): void => {
    if (reportTyping === undefined) return
    waiting.current ??= { endReport: reportTyping(paused) }
    clearTimeout(waiting.current.timer)
    waiting.current.timer = setTimeout(paused, PAUSE)
  }
  const end = useRef(ended)
  useEffect(() => () => end.current(), [])
  return { began, ended }
}
