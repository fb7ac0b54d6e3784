import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts'],
  format: 'esm',
  dts: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
})
