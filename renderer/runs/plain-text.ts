/** Output without the control sequences of terminals (ECMA-48), which mean nothing here. */
export function plainText(text: string): string {
  return text.replaceAll(sequences, '').replaceAll(controls, '')
}

const escape = '\u001B'
const sequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${escape}]*(?:\\u0007|${escape}\\\\)|[@-_])`,
  'g',
)
const controls = /(?!\t)\p{Cc}/gu
