import type { Options } from 'tsup'
import { bundledLicences } from '../../bundled-licences.ts'
import { formsByLanguage } from '../../forms-by-language.ts'
import { definePackage } from '../../tsup.base.ts'
import { languagesApart } from './languages-apart.ts'

/** `dist/tip-intake.js` and `dist/tip-intake.css`: the element with all that it needs but languages, which are files beside it. */
const standalone: Options = {
  entry: { 'tip-intake': 'src/element/standalone.ts' },
  // A plain script also runs where a page is opened from a folder, which modules do not.
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  target: 'es2022',
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [languagesApart, formsByLanguage, bundledLicences],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildOptions: (options) => {
    options.conditions = ['@tip-standard/source']
  },
}

export default [definePackage(), standalone]
