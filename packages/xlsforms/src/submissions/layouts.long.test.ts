import { everyLayoutIsRead } from './fixture-every-layout.ts'

everyLayoutIsRead([11, 12, 13, 14])
