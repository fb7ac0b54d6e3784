import { defineConfig } from 'vite'
import { offline } from './build/offline.ts'
import { headers, policyInPage } from './build/policy.ts'

export default defineConfig({
  // Works in any folder of a server.
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
  plugins: [policyInPage(), offline()],
  preview: { headers },
})
