import { definePackage } from '../../tsup.base.ts'

export default definePackage({
  entry: { tip: 'src/tip.ts', 'check-worker': 'src/checking/check-worker.ts' },
  platform: 'node',
})
