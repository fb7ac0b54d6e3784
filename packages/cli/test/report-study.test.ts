import { testStudy } from './fixture-report-study.ts'

testStudy([11], [1, 2])
