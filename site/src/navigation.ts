import type { DefaultTheme } from 'vitepress'
import type { Page } from './pages/page-list.ts'

type Item = DefaultTheme.SidebarItem

const linkTo = (route: string): string => `/${route.replace(/(^|\/)index$/, '$1')}`
const item = ({ route, title }: Page): Item => ({ text: title, link: linkTo(route) })
const byTitle = (a: Page, b: Page): number => a.title.localeCompare(b.title, 'en')

const NAMES = {
  en: {
    start: 'Start',
    tutorials: 'Ten minutes for',
    guides: 'Guides',
    reference: 'Reference',
    entities: 'Entities',
    lists: 'Code lists',
    stories: 'Invented cases',
    packages: 'Packages',
    decisions: 'Decision records',
    project: 'Project',
    practice: 'Practice',
    tools: 'Tools',
  },
  fr: {
    start: 'Accueil',
    tutorials: 'Dix minutes pour',
    reference: 'Référence',
    entities: 'Entités',
    lists: 'Listes de codes',
    practice: 'Exercice',
    guides: 'Guides (en anglais)',
    tools: 'Outils',
  },
} as const

/** The order in which the tutorials are read. */
const ROLES = ['data-officer', 'ngo', 'developer', 'ministry']

/** The menu at the top of every page of a language. */
export function topMenu(locale: 'en' | 'fr'): DefaultTheme.NavItem[] {
  if (locale === 'fr') {
    const names = NAMES.fr
    return [
      { text: names.reference, link: '/fr/reference/', activeMatch: '/fr/reference/' },
      { text: names.practice, link: '/fr/practice' },
      { text: names.tools, link: '/fr/tools' },
      { text: names.guides, link: '/guides/' },
    ]
  }
  const names = NAMES.en
  return [
    { text: names.guides, link: '/guides/', activeMatch: '^/(guides|classification)/' },
    { text: names.reference, link: '/reference/', activeMatch: '^/(reference|stories)/' },
    { text: names.packages, link: '/packages/', activeMatch: '^/(packages|schemas|examples)/' },
    { text: names.practice, link: '/practice' },
    { text: names.tools, link: '/tools' },
    { text: names.project, link: '/project/', activeMatch: '^/(project|decisions)/' },
  ]
}

/** The menus beside the pages, by the beginning of their addresses; the API is in them where it is built. */
export function sideMenus(pages: readonly Page[], hasApi: boolean): DefaultTheme.SidebarMulti {
  const below = (prefix: string): Page[] => pages.filter(({ route }) => route.startsWith(prefix))
  const at = (...routes: string[]): Item[] =>
    routes.flatMap((route) => pages.filter((page) => page.route === route).map(item))
  const group = (text: string, items: Item[]): Item => ({ text, items })
  // With a link of its own, the name of a group is no button that holds another one.
  const folded = (text: string, link: string, items: Item[]): Item => ({ text, link, items, collapsed: true })
  const withoutIndex = (prefix: string): Item[] =>
    below(prefix)
      .filter(({ route }) => route !== `${prefix}index`)
      .sort(byTitle)
      .map(item)

  const start = (prefix: string, names: (typeof NAMES)['en' | 'fr']): Item[] => [
    group(names.start, at(`${prefix}index`, `${prefix}practice`, `${prefix}tools`)),
    group(names.tutorials, at(...ROLES.map((role) => `${prefix}tutorials/${role}`))),
  ]
  const guides = group(NAMES.en.guides, [...withoutIndex('guides/'), ...at('classification/rules', 'xlsform-rules')])
  const overviews = [
    'index',
    'rules',
    'lens',
    'policies',
    'counting',
    'indicators',
    'crosswalks',
    'engines',
    'sources',
    'changes',
  ]
  const reference = [
    group(NAMES.en.reference, at(...overviews.map((name) => `reference/${name}`))),
    folded(NAMES.en.stories, '/stories/', withoutIndex('stories/')),
    folded(NAMES.en.entities, '/reference/#entities', withoutIndex('reference/entities/')),
    folded(NAMES.en.lists, '/reference/#code-lists', withoutIndex('reference/code-lists/')),
  ]
  const packages = [
    group(NAMES.en.packages, [
      ...at('packages/index'),
      ...(hasApi ? [{ text: 'API of every package', link: '/api/', target: '_self' }] : []),
      ...withoutIndex('packages/'),
      ...at('schemas/index'),
      ...withoutIndex('schemas/'),
    ]),
    group('Programs to copy', [...at('examples/index'), ...withoutIndex('examples/')]),
  ]
  const project = [
    group(NAMES.en.project, [...at('project/index'), ...withoutIndex('project/'), ...at('guides/conformance')]),
    group(NAMES.en.decisions, [...at('decisions/index'), ...withoutIndex('decisions/')]),
  ]
  const french = [
    ...start('fr/', NAMES.fr),
    group(NAMES.fr.reference, at('fr/reference/index')),
    folded(NAMES.fr.entities, '/fr/reference/#entités', withoutIndex('fr/reference/entities/')),
    folded(NAMES.fr.lists, '/fr/reference/#listes-de-codes', withoutIndex('fr/reference/code-lists/')),
  ]
  return {
    '/fr/': french,
    '/reference/': reference,
    '/stories/': reference,
    '/packages/': packages,
    '/schemas/': packages,
    '/examples/': packages,
    '/project/': project,
    '/decisions/': project,
    '/': [...start('', NAMES.en), guides],
  }
}
