/** How many presses of Shift leave the page, and within how many milliseconds. */
const PRESSES = 3
const PERIOD = 5000

/**
 * Counts presses of Shift alone, wherever the focus is; returns a function that stops it. Capital letters do not count, a held key
 * counts once, and after five seconds the count starts again. `onCount` is called with every number from 0 to 3.
 */
export function countPresses(onCount: (presses: number) => void): () => void {
  let presses = 0
  let isAlone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function startAgain(): void {
    clearTimeout(timer)
    isAlone = false
    if (presses === 0) return
    presses = 0
    onCount(0)
  }

  function onDown(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) startAgain()
    else if (!event.repeat) isAlone = true
  }

  function onUp(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !isAlone) return
    isAlone = false
    presses += 1
    if (presses === 1) timer = setTimeout(startAgain, PERIOD)
    onCount(presses)
    if (presses < PRESSES) return
    clearTimeout(timer)
    presses = 0
  }

  window.addEventListener('keydown', onDown, { capture: true })
  window.addEventListener('keyup', onUp, { capture: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', onDown, { capture: true })
    window.removeEventListener('keyup', onUp, { capture: true })
  }
}
