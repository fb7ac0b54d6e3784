export { dimensions, indicatorSets, indicators } from './generated/indicators/index.ts'
