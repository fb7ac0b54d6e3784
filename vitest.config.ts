import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@tip-standard/source'] },
  ssr: { resolve: { conditions: ['@tip-standard/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.ts', 'examples/*/src/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    // Packing and installing packages is done before their tests, on machines that may be busy.
    hookTimeout: 180_000,
  },
})
