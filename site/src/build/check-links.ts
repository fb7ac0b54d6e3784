import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const htmlBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))

const decode = (text: string): string => decodeURIComponent(text.replaceAll('&amp;', '&').replaceAll('&#x2F;', '/'))

/**
 * Lists what the pages of a finished site lead to and the site does not have, files and anchors alike, as "page: target". Pages of `apart`,
 * folders of programs that are built on their own, are led to and not read.
 */
export function findDeadLinks(folder: string, base: string, apart: readonly string[]): string[] {
  const files = new Set(htmlBelow(folder))
  const isApart = (path: string): boolean => apart.some((name) => path.startsWith(`${name}/`))
  const pages = [...files].filter((path) => path.endsWith('.html') && !isApart(path))
  const texts = new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  const anchors = new Map(
    [...texts].map(([path, text]) => [
      path,
      new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decode(id))),
    ]),
  )

  const fileOf = (path: string): string | undefined =>
    [path, `${path}.html`, posix.join(path, 'index.html')]
      .map((one) => one.replace(/^\//, ''))
      .find((one) => files.has(one))

  const dead: string[] = []
  for (const [page, text] of texts)
    for (const [, target = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^([a-z][a-z+.-]*:|\/\/)/i.test(target)) continue
      const [path = '', anchor] = decode(target).split('#')
      const absolute = path.startsWith(base) ? path.slice(base.length) : posix.join(posix.dirname(page), path)
      const file = path === '' ? page : fileOf(absolute)
      const isDead = file === undefined || (anchor && anchors.has(file) && !anchors.get(file)?.has(anchor))
      if (isDead && anchor !== 'VPContent') dead.push(`${page}: ${target}`)
    }
  return dead
}
