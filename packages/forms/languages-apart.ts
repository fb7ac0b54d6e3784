import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Modules that belong to one language and are imported when it is needed. */
const OF_ONE_LANGUAGE =
  /(?:^@tip-standard\/core\/labels\/|\/translations\/|\/translated\/)(fr|rw|sw|rn)(?:\.(?:json|ts))?$/

const loader = fileURLToPath(new URL('src/element/language-files.ts', import.meta.url))
const packages = fileURLToPath(new URL('../', import.meta.url))

/** The marks of the English texts are for those who translate. */
const withoutMarks = (json: string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(JSON.parse(json) as Record<string, { text: string; status: string }>).map(
        ([id, { text, status }]) => [id, { text, status }],
      ),
    ),
  )

/**
 * Leaves the modules of a language out of a bundle, and writes them into a file of that language beside it, for pages without modules.
 * A module that exports `then` is awaited by those who import it: it asks for the file of its language.
 */
export const languagesApart: Plugin = {
  name: 'languages-apart',
  setup({ esbuild, initialOptions, onEnd, onLoad, onResolve, resolve }) {
    const found = new Map<string, Map<string, string>>()
    onResolve({ filter: OF_ONE_LANGUAGE }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === languagesApart) return undefined
      const resolved = await resolve(path, { kind, resolveDir, pluginData: languagesApart })
      const language = OF_ONE_LANGUAGE.exec(path)?.[1] ?? ''
      const part = resolved.path
        .slice(packages.length)
        .replaceAll('\\', '/')
        .replace(/\/\w+\.\w+$/, '')
      found.set(language, (found.get(language) ?? new Map()).set(part, resolved.path))
      return { path: `${language} ${part}`, namespace: 'language' }
    })
    onLoad({ filter: /./, namespace: 'language' }, ({ path }) => {
      const [language, part] = path.split(' ').map((text) => JSON.stringify(text))
      return {
        contents: `import { languageModule } from ${JSON.stringify(loader)}
export const then = (...settle) => languageModule(${language}, ${part}).then(...settle)`,
        resolveDir: packages,
      }
    })
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return
      for (const [language, parts] of found) {
        const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1))
        // A whole JSON document is shorter than a module of its members.
        const isJson = (path: string): boolean => path.endsWith('.json')
        const imports = sorted.map(
          ([, path], at) => `import ${isJson(path) ? '' : '* as '}part${at} from ${JSON.stringify(path)}`,
        )
        const members = sorted.map(
          ([part, path], at) => `${JSON.stringify(part)}: ${isJson(path) ? `{ default: part${at} }` : `part${at}`}`,
        )
        await esbuild.build({
          stdin: {
            contents: `${imports.join('\n')}\n(globalThis.tipIntakeLanguages ??= {}).${language} = { ${members.join(', ')} }`,
            resolveDir: packages,
          },
          outfile: `dist/tip-intake.${language}.js`,
          bundle: true,
          format: 'iife',
          minify: true,
          charset: 'utf8',
          target: 'es2022',
          ...(initialOptions.conditions === undefined ? {} : { conditions: initialOptions.conditions }),
          plugins: [
            // What the bundle leaves out of the forms, the files of languages leave out too.
            ...(initialOptions.plugins ?? []).filter(({ name }) => name === 'forms-by-language'),
            {
              name: 'without-marks',
              setup: (build) =>
                build.onLoad({ filter: /\/translations\/\w+\.json$/ }, ({ path }) => ({
                  contents: withoutMarks(readFileSync(path, 'utf8')),
                  loader: 'json',
                })),
            },
          ],
        })
      }
    })
  },
}
