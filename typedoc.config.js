import { readdirSync, readFileSync } from 'node:fs'

const sourceCondition = '@tip-standard/source'

/** The sources behind every subpath that a package exports; none of a package that is not published. */
function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'))
  if (manifest.private) return []
  return Object.values(manifest.exports).flatMap((target) => {
    const source = target[sourceCondition]
    return source === undefined || source.endsWith('.css') ? [] : [`${folder}/${source}`]
  })
}

const packages = readdirSync(new URL('packages', import.meta.url))

/** Every function, type and value that a published package exports has to be described; a warning fails. */
export default {
  name: 'TIP Standard',
  readme: 'none',
  hideGenerator: true,
  out: 'docs/api',
  plugin: ['./typedoc-menu.js'],
  customCss: './typedoc.css',
  tsconfig: 'tsconfig.docs.json',
  entryPoints: packages.flatMap((name) => entriesOf(`./packages/${name}`)),
  excludeInternal: true,
  disableSources: true,
  // Types are checked by a step of their own.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, notDocumented: true, notExported: false },
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
}
