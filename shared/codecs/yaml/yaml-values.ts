import type { Json } from '#shared/model/json.ts'

/**
 * What a plain scalar says: YAML 1.2's core types, and with them `yes`, `no`, `on` and `off`, which the YAML 1.1
 * readers of CloudFormation and CodeBuild take for booleans. Dates stay texts, and so does what JSON has no number for.
 */
export function plainValue(source: string): Json {
  const word = words.get(source)
  if (word !== undefined) return word
  if (!/^[-+.0-9]/.test(source)) return source
  const number = numberOf(source)
  return number !== undefined && Number.isFinite(number) ? number : source
}

const words: ReadonlyMap<string, Json> = new Map(
  (
    [
      [null, ['', '~', 'null', 'Null', 'NULL']],
      [true, ['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']],
      [false, ['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF']],
    ] as const
  ).flatMap(([value, sources]) => sources.map((source) => [source, value] as const)),
)

function numberOf(source: string): number | undefined {
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16)
  return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source) ? Number(source) : undefined
}
