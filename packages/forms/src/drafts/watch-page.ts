/** What the page tells those who hold secrets. */
export type PageWatcher = { onLeave(): void; onHide(): void; onShow(): void }

/** Listens to the page being left, hidden and seen again, where there is a page; gives a function that stops it. */
export function watchPage({ onLeave, onHide, onShow }: PageWatcher): () => void {
  if (typeof window === 'undefined') return () => {}
  const onVisibility = (): void => (document.visibilityState === 'hidden' ? onHide() : onShow())
  window.addEventListener('pagehide', onLeave)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    window.removeEventListener('pagehide', onLeave)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
