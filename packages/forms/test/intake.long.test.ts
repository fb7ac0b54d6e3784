import { fillsWholeIntake } from './whole-intake.ts'

fillsWholeIntake('rw', 'Kwemera')
