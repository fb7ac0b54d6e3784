/** What the page tells those who hold secrets. */
export type PageWatcher = { onLeave(): void; onHide(): void; onShow(): void; onUse(): void }

/** What counts as use: keys, also those of a screen, the pointer and touch, and reading on. */
const USES = ['keydown', 'input', 'pointerdown', 'wheel'] as const
const AT_ONCE = { capture: true, passive: true }

/** Listens to the page being left, hidden, seen again and used, where there is a page; gives a function that stops it. */
export function watchPage({ onLeave, onHide, onShow, onUse }: PageWatcher): () => void {
  if (typeof window === 'undefined') return () => {}
  const onVisibility = (): void => (document.visibilityState === 'hidden' ? onHide() : onShow())
  window.addEventListener('pagehide', onLeave)
  document.addEventListener('visibilitychange', onVisibility)
  for (const use of USES) document.addEventListener(use, onUse, AT_ONCE)
  return () => {
    window.removeEventListener('pagehide', onLeave)
    document.removeEventListener('visibilitychange', onVisibility)
    for (const use of USES) document.removeEventListener(use, onUse, AT_ONCE)
  }
}
