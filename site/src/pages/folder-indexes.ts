import type { Page } from './page-list.ts'

/** Folders whose pages are listed on a page of its own, as no one writes one. */
const LISTED: readonly { route: string; source: string; title: string; about: string }[] = [
  { route: 'guides', source: 'docs/guides', title: 'Guides', about: 'How to do one task, step by step.' },
  {
    route: 'decisions',
    source: 'docs/decisions',
    title: 'Decision records',
    about: 'Why things are the way they are, which alternatives were considered, and what they cost.',
  },
  {
    route: 'packages',
    source: 'packages',
    title: 'Packages',
    about: 'What each package is for, how to install it, and ten lines that run.',
  },
  { route: 'examples', source: 'examples', title: 'Programs to copy', about: 'Small programs that use the packages.' },
  {
    route: 'project',
    source: 'project',
    title: 'Conformance and governance',
    about: 'How the project works, who decides, and how to take part.',
  },
]

/** The first sentence of a page, as plain text. */
function firstSentence({ markdown }: Page): string {
  const paragraph = markdown.split(/\n{2,}/).find((part) => /^[A-Z*`[]/.test(part)) ?? ''
  const text = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text
}

/** Makes a page for each listed folder that has none. */
export function folderIndexes(pages: readonly Page[]): Page[] {
  const routes = new Set(pages.map(({ route }) => route))
  return LISTED.filter(({ route }) => !routes.has(`${route}/index`)).map(({ route, source, title, about }) => {
    const isPrivate = (page: Page): boolean => page.title.endsWith('(private)')
    const entries = pages
      .filter((page) => page.route.startsWith(`${route}/`))
      .sort((a, b) => Number(isPrivate(a)) - Number(isPrivate(b)) || a.title.localeCompare(b.title, 'en'))
      .map((page) => `- [${page.title}](/${page.route.replace(/\/index$/, '/')}): ${firstSentence(page)}`)
    return {
      source: `${source}/README.md`,
      route: `${route}/index`,
      title,
      markdown: `# ${title}\n\n${about}\n\n${entries.join('\n')}\n`,
    }
  })
}
