/** What the page tells those who hold secrets. */
export type PageWatcher = { onLeave(): void; onHide(): void; onShow(): void; onUse(): void }

/** What counts as use: keys, including those of an on-screen keyboard, the pointer, touch, and scrolling. */
const USES = ['keydown', 'input', 'pointerdown', 'wheel'] as const
const AT_ONCE = { capture: true, passive: true }

/**
 * Calls back when the page is left, hidden, shown again and used, if there is a page; returns a function that stops
 * this.
 */
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
