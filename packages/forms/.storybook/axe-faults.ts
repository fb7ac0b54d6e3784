import axe from 'axe-core'

/** WCAG 2.2, levels A and AA, with what came before them. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds in something that is not the end of a story. */
export async function axeFaults(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}
