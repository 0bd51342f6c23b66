/** Names and texts of files may hold anything; control characters must not reach a terminal raw. */
export function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '\uFFFD')
}
