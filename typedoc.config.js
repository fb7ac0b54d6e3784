import { readFileSync } from 'node:fs'

const sourceCondition = '@tip-standard/source'

/** The sources behind every subpath that a package exports. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'))
  return Object.values(exports).flatMap((target) => {
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
  entryPoints: [
    './packages/core',
    './packages/classification',
    './packages/privacy',
    './packages/formats',
    './packages/forms',
    './packages/builder',
    './packages/cli',
  ].flatMap(entriesOf),
  excludeInternal: true,
  disableSources: true,
  // Types are checked by a step of their own.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, notDocumented: true, notExported: false },
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
}
