import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { offline } from './build/offline.ts'
import { headers, policyInPage } from './build/policy.ts'

export default defineConfig({
  // Works in any folder of a server.
  base: './',
  // Schemas are whole: what RJSF reads addresses with would be loaded and never used.
  resolve: {
    alias: {
      'fast-uri': fileURLToPath(new URL('build/no-references.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  plugins: [policyInPage(), offline()],
  preview: { headers },
})
