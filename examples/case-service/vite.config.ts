import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The interview: the only part of the service that runs in a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('src/interview', import.meta.url)),
  base: '/interview/',
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
