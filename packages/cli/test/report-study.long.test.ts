import { testStudy } from './fixture-report-study.ts'

testStudy([11, 12, 13], [1, 2, 3, 4])
