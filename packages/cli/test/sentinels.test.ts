import { testSentinels } from './sentinels/fixture-suite.ts'

testSentinels(60, { everyRun: false })
