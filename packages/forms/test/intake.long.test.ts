import { fillsIntake } from './whole-intake.ts'

fillsIntake(5, 'fr', 'Consentement')
fillsIntake(5, 'rw', 'Kwemera')
