import { definePackage, definePrograms } from '../../tsup.base.ts'

export default [
  definePackage('src/sample'),
  definePrograms({ tip: 'src/tip.ts', 'check-worker': 'src/checking/check-worker.ts' }),
]
