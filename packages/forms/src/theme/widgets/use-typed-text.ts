'use client'

import { useEffect, useRef, useState } from 'react'
import { afterPress, watchPresses } from './press.ts'

/**
 * Text while it is typed: it stays in the input, so that a long form need not be looked at on every key, and is handed on when the
 * input is left, on Enter, or when the input goes.
 */
export function useTypedText(
  value: string,
  handOn: (text: string) => void,
): {
  text: string
  type: (text: string) => void
  commit: () => void
} {
  const [text, setText] = useState(value)
  const latest = useRef({ text, value, handOn })
  latest.current = { text, value, handOn }
  useEffect(() => setText(value), [value])
  useEffect(watchPresses, [])
  const commit = (): void => {
    const now = latest.current
    if (now.text === now.value) return
    now.handOn(now.text)
  }
  const commitLatest = useRef(commit)
  commitLatest.current = commit
  // An input that goes away while it is typed in takes nothing with it.
  useEffect(() => () => commitLatest.current(), [])
  return {
    text,
    type: (typed) => {
      latest.current.text = typed
      setText(typed)
    },
    commit: () => afterPress(() => commitLatest.current()),
  }
}
