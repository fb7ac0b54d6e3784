import { testSentinels } from './sentinels/fixture-suite.ts'

// The measure of what leaves: nothing of 10,000 records that may not, by any command and option.
testSentinels(10_000, 2)
