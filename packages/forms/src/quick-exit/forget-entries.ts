/** The state of a history entry once the person has left; it lives as long as the tab and reveals nothing else. */
const LEFT = { left: true }

/** How long going back through the form's own entries may take before the page is left anyway, in milliseconds. */
const PATIENCE = 500

/** What is used of the browser's Navigation interface, which not every browser has. */
type Navigation = {
  currentEntry: { index: number } | null
  entries(): readonly { index: number; sameDocument: boolean }[]
  back(): { committed: Promise<unknown> }
}

/** Whether the person left through the history entry from which the page was opened. */
export function wasLeft(): boolean {
  return (history.state as typeof LEFT | null)?.left === true
}

/**
 * Marks every entry that this document has in the history as left, and ends at the first of them, so that replacing it takes the
 * form out of the history. Links to a place on the page make such entries. Where a browser does not tell them, only the current one
 * is marked.
 */
export async function forgetEntries(): Promise<void> {
  const { navigation } = globalThis as { navigation?: Navigation }
  const current = navigation?.currentEntry?.index ?? 0
  const own = navigation?.entries().filter(({ sameDocument }) => sameDocument) ?? []
  let before = own.filter(({ index }) => index < current).length
  if (own.some(({ index }) => index > current)) {
    // A new entry replaces those ahead of it.
    history.pushState(LEFT, '')
    before += 1
  } else history.replaceState(LEFT, '')
  const goBack = async (): Promise<void> => {
    for (; before > 0; before--) {
      await navigation?.back().committed
      history.replaceState(LEFT, '')
    }
  }
  await Promise.race([goBack(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}
