import type { Page } from '@tip-standard/browser'

/**
 * Runs in the page: what is wrong with the places of texts in charts and with the width of the page. Browsers give boxes of texts in whole
 * pixels, with what letters hang over.
 */
const FAULTS = `(() => {
  const faults = []
  const visible = [...document.querySelectorAll('svg.tip-chart')].filter((svg) => svg.getClientRects().length > 0)
  const touches = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
  for (const svg of visible) {
    const id = svg.getAttribute('aria-labelledby')
    const frame = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].map((element) => ({ text: element.textContent, size: Number(element.getAttribute('font-size')) * frame.width / svg.viewBox.baseVal.width, box: element.getBoundingClientRect() }))
    for (const [place, { text, size, box }] of texts.entries()) {
      if (size < 11) faults.push(id + ': too small: ' + text)
      if (box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.top < frame.top - 1.5 || box.bottom > frame.bottom + 1.5) faults.push(id + ': clipped: ' + text)
      for (const other of texts.slice(place + 1)) if (touches(box, other.box)) faults.push(id + ': overlap: ' + text + ' / ' + other.text)
    }
    for (const label of texts)
      for (const mark of svg.querySelectorAll('rect.tip-node, .tip-s0:is(rect):not(pattern *), .tip-none, rect[fill]:not(.tip-hidden)'))
        if (touches(label.box, mark.getBoundingClientRect())) faults.push(id + ': on a mark: ' + label.text)
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
  return { faults, charts: visible.length }
})()`

/** Texts of charts that are clipped, too small, on one another or on a mark; a page that scrolls sideways. And how many charts are seen. */
export const geometryOf = (page: Page): Promise<{ faults: string[]; charts: number }> =>
  page.evaluate(FAULTS) as Promise<{ faults: string[]; charts: number }>

/** Runs in the page: tables that are wider than the paper. */
const WIDE = `[...document.querySelectorAll('table')].filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(({ id }) => id)`

export const wideTables = (page: Page): Promise<string[]> => page.evaluate(WIDE) as Promise<string[]>
