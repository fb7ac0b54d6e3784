'use client'

import { useEffect, useRef, useState } from 'react'
import { afterPress, watchPresses } from './press.ts'
import { usePause } from './use-pause.ts'

/**
 * Text while it is typed: it stays in the input, so that a long form need not be looked at on every key, and is handed on when the
 * input is left, on Enter, or when the input goes; inside a form that keeps answers, also after a pause in typing.
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
  /** While the input is typed in, the text that was handed on last, if any. */
  const typing = useRef<{ given?: string }>(undefined)
  useEffect(() => {
    // Under the cursor nothing is tidied: "1." would lose its point, and words their space.
    if (typing.current === undefined) setText(value)
  }, [value])
  useEffect(watchPresses, [])
  const give = (): void => {
    const now = latest.current
    if (now.text === (typing.current?.given ?? now.value)) return
    if (typing.current !== undefined) typing.current.given = now.text
    now.handOn(now.text)
  }
  const { began, ended } = usePause(give)
  const commit = (): void => {
    const wasGiven = typing.current?.given === latest.current.text
    give()
    ended()
    typing.current = undefined
    // The form has it already, perhaps tidied; nothing else would show that.
    if (wasGiven) setText(latest.current.value)
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
      typing.current ??= {}
      began()
    },
    commit: () => afterPress(() => commitLatest.current()),
  }
}
