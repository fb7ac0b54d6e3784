import { useEffect, useRef, useState } from 'react'

/** How often the progress of a job is announced, in milliseconds: it changes many times a second. */
const EVERY = 10_000

/** What screen readers say of a text: every change, but while a job runs only the first and then one every ten seconds. */
export function useSpoken(text: string, isRunning: boolean, language: string): string {
  const [spoken, setSpoken] = useState('')
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language, what was said before is old
  useEffect(() => {
    if (!isRunning) return
    setSpoken(latest.current)
    const timer = setInterval(() => setSpoken(latest.current), EVERY)
    return () => {
      clearInterval(timer)
      setSpoken('')
    }
  }, [isRunning, language])
  return isRunning ? spoken : text
}
