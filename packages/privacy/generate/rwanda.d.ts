declare module 'rwanda' {
  export function Cells(): string[]
}
