import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

type Axe = typeof import('axe-core')

let script: string | undefined

/**
 * Lists what axe finds on a page and in its frames under WCAG 2.2 AA, as `rule: element`. Axe goes in by the protocol
 * of the browser, past the policy of the page.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  script ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script)
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // Otherwise most of the time goes into writing down what is right, and where.
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, WCAG)
}
