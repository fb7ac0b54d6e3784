import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSite, buildTools } from './build/build-site.ts'

/** Builds the site into `site/dist`, or into a folder of its own; with `--pages-only` without the programs that live in it. */
const { values } = parseArgs({ options: { 'pages-only': { type: 'boolean' }, into: { type: 'string' } } })
const site = fileURLToPath(new URL('../', import.meta.url))
const output = values.into === undefined ? join(site, 'dist') : resolve(values.into)
// Staged inside the workspace, where pages find the packages that they import.
const content = values.into === undefined ? join(site, '.tmp/content') : `${output}-content`
await buildSite({ content, output }, values['pages-only'] ? [] : buildTools())
