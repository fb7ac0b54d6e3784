export { default } from '../../src/theme/theme.ts'
