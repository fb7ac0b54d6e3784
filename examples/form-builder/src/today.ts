/** The day where the form is built, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
