import { countPresses } from './count-presses.ts'
import { coverPage, leaveQuietly } from './cover-page.ts'
import { forgetEntries, wasLeft } from './forget-entries.ts'

/** A page that every browser has, without a network. */
const BLANK = 'about:blank'

/** How a page is left; every option may be omitted. */
export type QuickExitOptions = {
  /** Where to go: a full http or https address that raises no questions. An empty page if left out, and without a network. */
  exitUrl?: string
  /** The title of the tab while the page is covered. `New tab` if left out. */
  neutralTitle?: string
  /** Called when the page is covered and before it is left: lock drafts here. Nothing waits for it, and no error in it stops the exit. */
  onExit?: () => void
  /** Called when Shift was pressed once or twice, and with 0 when the count starts again: to be announced in a live region. */
  onProgress?: (presses: number) => void
}

/** A quick exit that is in place. */
export type QuickExit = {
  /** Leaves the page now. */
  exit(): void
  /** Takes the quick exit out of the page. */
  uninstall(): void
}

/**
 * Lets a person leave the page at once, by `exit` or by pressing Shift three times within five seconds: the page is
 * emptied, drafts are locked, the form is taken out of the history of the tab, and another page opens in its place.
 * From then on, and whenever the page was left in another way, Back shows nothing of it: the page is loaded again.
 * Throws a RangeError for an `exitUrl` that is not an address.
 */
export function installQuickExit(options: QuickExitOptions = {}): QuickExit {
  const { neutralTitle = 'New tab', onExit, onProgress } = options
  const exitUrl = toAddress(options.exitUrl)
  let isLeaving = false

  function exit(): void {
    if (isLeaving) return
    isLeaving = true
    coverPage(neutralTitle)
    try {
      onExit?.()
    } catch {
      // Nothing may delay the person who leaves, and an error message could reveal something.
    }
    leaveQuietly()
    const leave = (): void => replacePage(navigator.onLine ? exitUrl : BLANK)
    forgetEntries().then(leave, leave)
  }

  function onShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return
    coverPage(neutralTitle)
    if (isLeaving) replacePage(BLANK)
    else location.reload()
  }

  /** What the browser keeps for Back, and what it remembers of fields, is the page without its contents. */
  function onHide(): void {
    if (!isLeaving) coverPage(document.title)
  }

  const stopCounting = countPresses((presses) => {
    if (presses === 3) exit()
    else onProgress?.(presses)
  })
  window.addEventListener('pageshow', onShow)
  window.addEventListener('pagehide', onHide)
  if (wasLeft()) exit()
  return {
    exit,
    uninstall() {
      stopCounting()
      window.removeEventListener('pageshow', onShow)
      window.removeEventListener('pagehide', onHide)
    },
  }
}

/** Replaces the page with an address; a form in a frame replaces the outer page too, if the browser allows it. */
function replacePage(url: string): void {
  try {
    ;(window.top ?? window).location.replace(url)
  } catch {
    location.replace(url)
  }
}

function toAddress(exitUrl: string = BLANK): string {
  if (exitUrl !== BLANK && !(URL.canParse(exitUrl) && /^https?:/i.test(exitUrl)))
    throw new RangeError('exitUrl must be a full address that starts with http:// or https://.')
  return exitUrl
}
