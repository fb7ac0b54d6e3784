import { type Browser, launchBrowser, servePage } from '@tip-standard/browser'
import { type Outcome, run } from './run.ts'
import { SCRIPT } from './work-page.ts'

const IMPORTS = `
  import * as React from 'react'
  import { createRoot } from 'react-dom/client'
  import * as forms from '../../src/index.ts'
  import { openDraftStore } from '../../src/drafts/index.ts'
  import { recordOfWork } from '@tip-standard/form-model/engine'
  import { defineForm } from '@tip-standard/form-model'
  const root = document.createElement('div')
  document.body.append(root)
  const show = (element) => createRoot(root).render(element)
`

/** Runs of many seeds, each in a browser in which nothing was stored. */
export async function runs(
  seeds: readonly number[],
  onRun: (outcome: Outcome & { seed: number }) => void = () => {},
): Promise<(Outcome & { seed: number })[]> {
  const served = await servePage(import.meta.url, { page: `${IMPORTS}\n${SCRIPT}` })
  const browser: Browser = await launchBrowser()
  const outcomes: (Outcome & { seed: number })[] = []
  try {
    for (const seed of seeds) {
      const context = await browser.newContext({ viewport: { width: 900, height: 900 } })
      const outcome = { seed, ...(await run(context, served.url, seed)) }
      outcomes.push(outcome)
      onRun(outcome)
      await context.close()
    }
  } finally {
    await browser.close()
    await served.close()
  }
  return outcomes
}
