/** What a file of stories says of its component. */
type Stories = {
  default: {
    component?: unknown
    subcomponents?: { [name: string]: unknown }
    tags?: string[]
    args?: object
    argTypes?: object
  }
}

/** Vite replaces this by the modules themselves. */
declare global {
  interface ImportMeta {
    glob<T>(patterns: readonly string[], options: { eager: true }): Record<string, T>
  }
}

const files = import.meta.glob<Stories>(
  ['../src/**/*.stories.tsx', '../../builder/src/**/*.stories.tsx', '../../report/src/**/*.stories.tsx'],
  { eager: true },
)

/** What the packages publish. */
const published = import.meta.glob<object>(
  ['../src/index.ts', '../../builder/src/index.{ts,tsx}', '../../report/src/react/index.{ts,tsx}'],
  { eager: true },
)

/** Names in capitals are components, but for contexts. */
const components = (exported: object): [string, unknown][] =>
  Object.entries(exported).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')

/** Components without properties have nothing to change. */
const WITHOUT_PROPERTIES = ['TextLanguage']

/** The components that are published and have no page of documentation, or nothing to change on it. */
export function undocumented(): string[] {
  const pages = Object.values(files)
    .map((file) => file.default)
    .filter(({ tags = [] }) => !tags.includes('!autodocs'))
  return Object.values(published)
    .flatMap(components)
    .flatMap(([name, component]) => {
      const page = pages.find((one) => one.component === component)
      const around = pages.find(({ subcomponents = {} }) => Object.values(subcomponents).includes(component))
      if (page === undefined) return around === undefined ? [`${name}: no page`] : []
      const changed = Object.keys({ ...page.args, ...page.argTypes })
      return changed.length > 0 || WITHOUT_PROPERTIES.includes(name) ? [] : [`${name}: nothing to change`]
    })
}
