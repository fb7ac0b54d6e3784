import { readdirSync, readFileSync } from 'node:fs'

const sourceCondition = '@tip-standard/source'

const manifestOf = (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'))

const isPublished = (folder) => manifestOf(folder).private !== true

/** The sources behind every subpath that a package exports. */
function entriesOf(folder) {
  return Object.values(manifestOf(folder).exports).flatMap((target) => {
    const source = target[sourceCondition]
    return source === undefined || source.endsWith('.css') ? [] : [`${folder}/${source}`]
  })
}

/** Every function, type and value that a published package exports has to be described; a warning fails. */
export default {
  name: 'TIP Standard',
  readme: 'none',
  out: 'docs/api',
  tsconfig: 'tsconfig.docs.json',
  entryPoints: readdirSync(new URL('packages', import.meta.url))
    .map((name) => `./packages/${name}`)
    .filter(isPublished)
    .flatMap(entriesOf),
  excludeInternal: true,
  disableSources: true,
  // Types are checked by a step of their own.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, notDocumented: true, notExported: false },
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
}
