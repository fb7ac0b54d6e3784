export { installQuickExit, type QuickExit, type QuickExitOptions } from './quick-exit.ts'
