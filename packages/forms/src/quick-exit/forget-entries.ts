/** The state of a history entry once the person has left; it lives as long as the tab and reveals nothing else. */
const LEFT = { left: true }

/** How long going back through the form's own entries may take before the page is left anyway, in milliseconds. */
const PATIENCE = 500

/** What is used of the browser's Navigation interface, which not every browser has. */
type Navigation = {
  currentEntry: { key: string } | null
  entries(): readonly { key: string; sameDocument: boolean }[]
  traverseTo(key: string): { committed: Promise<unknown> }
}

/** Whether the person left through the history entry from which the page was opened. */
export function wasLeft(): boolean {
  return (history.state as typeof LEFT | null)?.left === true
}

/**
 * Takes every entry but the first that this document has out of the history, marks that one as left, and ends there, so
 * that replacing it takes the form out of the history: however many pages of a form it has led through, these are two
 * steps. Links to a place on the page make such entries too. Where a browser does not tell them, only the current one
 * is marked.
 */
export async function forgetEntries(): Promise<void> {
  const { navigation } = globalThis as { navigation?: Navigation }
  const [first, ...others] = navigation?.entries().filter(({ sameDocument }) => sameDocument) ?? []
  history.replaceState(LEFT, '')
  if (navigation === undefined || first === undefined || others.length === 0) return
  const goBack = async (): Promise<void> => {
    if (navigation.currentEntry?.key !== first.key) await navigation.traverseTo(first.key).committed
    history.replaceState(LEFT, '')
    // A new entry replaces all entries after the current one.
    history.pushState(LEFT, '')
    await navigation.traverseTo(first.key).committed
  }
  await Promise.race([goBack(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}
