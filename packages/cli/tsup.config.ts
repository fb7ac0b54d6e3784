import { definePackage } from '../../tsup.base.ts'

export default definePackage({ entry: { tip: 'src/tip.ts' }, platform: 'node' })
