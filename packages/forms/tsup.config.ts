import type { Options } from 'tsup'
import { definePackage } from '../../tsup.base.ts'

/** `dist/tip-intake.js` and `dist/tip-intake.css`: the element with everything that it needs, for pages without a bundler. */
const standalone: Options = {
  entry: { 'tip-intake': 'src/element/standalone.ts' },
  // A plain script also runs where a page is opened from a folder, which modules do not.
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  target: 'es2022',
  minify: true,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildOptions: (options) => {
    options.conditions = ['@tip-standard/source']
  },
}

export default [definePackage(), standalone]
