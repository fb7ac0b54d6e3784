/**
 * Empties the page at once and keeps it empty: text, fields, icon and title are gone before anything else happens. Content that is
 * no longer there cannot be restored by the Back button, nor by a browser that remembers what was typed into fields.
 */
export function coverPage(title: string): void {
  const root = document.documentElement
  root.style.setProperty('display', 'none', 'important')
  document.title = title
  for (const link of document.querySelectorAll('link[rel~="icon"]')) link.remove()
  const empty = (): void => {
    if (document.body?.hasChildNodes()) document.body.replaceChildren()
  }
  empty()
  // A program that still runs may draw again, and a page that still loads may go on.
  new MutationObserver(empty).observe(root, { childList: true, subtree: true })
}

/** Ensures that the next page gets no referrer, and that nothing asks whether to leave. */
export function leaveQuietly(): void {
  const meta = document.createElement('meta')
  meta.name = 'referrer'
  meta.content = 'no-referrer'
  document.head.append(meta)
  // A guard of unsaved answers may have registered first: such a listener cannot be removed, but its answer can be ignored.
  window.onbeforeunload = null
  Object.defineProperty(BeforeUnloadEvent.prototype, 'preventDefault', { value: () => {} })
  Object.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', { set: () => {} })
}
