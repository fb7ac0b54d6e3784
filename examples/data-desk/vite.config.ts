import { defineConfig } from 'vite'
import { fromMemoryStick } from './build/from-memory-stick.ts'
import { memoryStick } from './build/memory-stick.ts'
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
  worker: { format: 'es' },
  plugins: [fromMemoryStick(), policyInPage(), memoryStick(), offline()],
  preview: { headers },
})
