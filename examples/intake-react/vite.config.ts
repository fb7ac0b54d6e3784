import { defineConfig } from 'vite'
import { offline } from './build/offline.ts'
import { headers, policyInPage } from './build/policy.ts'

export default defineConfig({
  // Works in any folder of a server.
  base: './',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  plugins: [policyInPage(), offline()],
  preview: { headers },
})
