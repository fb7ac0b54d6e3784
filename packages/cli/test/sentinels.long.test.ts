import { testSentinels } from './sentinels/fixture-suite.ts'

// The measure of what leaves: of 10,000 records nothing that may not, by any command and option.
testSentinels(10_000, { everyRun: true })
