/**
 * What is typed is handed on when an input is left. If it is left by pressing something else, the page must not move under the
 * pointer before the press has ended, or the press would be lost: what is handed on waits for that.
 */

let watchers = 0
let isDown = false
const waiting = new Set<() => void>()

const press = (): void => {
  isDown = true
}

const release = (): void => {
  isDown = false
  const ready = [...waiting]
  waiting.clear()
  for (const run of ready) run()
}

/** Watches presses on the page until the returned function is called; many may watch at once. */
export function watchPresses(): () => void {
  if (watchers++ === 0) {
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
  }
  return () => {
    if (--watchers > 0) return
    document.removeEventListener('pointerdown', press, true)
    document.removeEventListener('pointerup', release, true)
    document.removeEventListener('pointercancel', release, true)
    release()
  }
}

/** Runs something now, or as soon as the pointer that is pressed is up, which is before the click is heard. */
export function afterPress(run: () => void): void {
  if (isDown) waiting.add(run)
  else run()
}
