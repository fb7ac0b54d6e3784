import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** CommonJS inside a bundle asks for a `require`, which modules have not. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/**
 * Lets a test that is not about passphrases have their keys quickly (`quickPassphrases`); in a process of its own the
 * command never does.
 */
const quickArgon2: Plugin = {
  name: 'quick-argon2',
  setup({ onResolve }) {
    const path = fileURLToPath(new URL('../../vault/src/fixture-quick-argon2.ts', import.meta.url))
    onResolve({ filter: /^@noble\/hashes\/argon2\.js$/ }, ({ importer }) =>
      /[\\/]keys[\\/]passphrase\.ts$/.test(importer) ? { path } : undefined,
    )
  },
}

/**
 * Bundles the command from its source into a folder, once, and gives the path of the program, or of the module that
 * runs it: its TypeScript is read once and not in each of the many runs that tests start. Several processes may ask at
 * once; the first to be ready moves its bundle into place.
 */
export async function bundleTip(folder: string, name: 'tip' | 'run-program'): Promise<string> {
  const bundle = join(folder, 'tip')
  if (!existsSync(bundle)) {
    const staging = mkdtempSync(join(folder, 'bundling-'))
    await build({
      entryPoints: ['tip', 'run-program'].map((one) => fileURLToPath(new URL(`../src/${one}.ts`, import.meta.url))),
      outdir: staging,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      conditions: ['@tip-standard/source'],
      external: ['playwright-core', '@sparticuz/chromium', '@electric-sql/pglite', 'pg'],
      banner: { js: REQUIRE },
      plugins: [quickArgon2],
    })
    try {
      renameSync(staging, bundle)
    } catch (error) {
      if (!existsSync(bundle)) throw error
      rmSync(staging, { recursive: true, force: true })
    }
  }
  return join(bundle, `${name}.js`)
}
