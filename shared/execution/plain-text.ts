/**
 * A line of output as a terminal would leave it on the screen: without control sequences (ECMA-48), and without what
 * was written over after a carriage return.
 */
export function plainText(text: string): string {
  const written = text.replaceAll(sequences, '').replace(/\r+$/, '')
  return written.slice(written.lastIndexOf('\r') + 1).replaceAll(controls, '')
}

const escape = '\u001B'
const sequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${escape}]*(?:\\u0007|${escape}\\\\)?|[ -/]*[0-~])`,
  'g',
)
const controls = /(?!\t)\p{Cc}/gu
