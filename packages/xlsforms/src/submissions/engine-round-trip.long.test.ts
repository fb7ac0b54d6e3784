import { comesBackFromTheEngine } from './fixture-round-trip.ts'

comesBackFromTheEngine([1, 2])
