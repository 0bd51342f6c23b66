import { type Json, sameJson } from '#shared/model/json.ts'
import { comments, type YamlStyle } from './yaml-style.ts'
import { parseYaml } from './yaml-tree.ts'
import { YamlWriter } from './yaml-write.ts'

/** A whole document in YAML that says a value, intrinsic functions with their short tags. */
export function newYaml(value: Json): string {
  const text = written(value, false)
  // Some texts of several lines can only be told between quotes.
  return sameJson(parseYaml(text).root?.value, value) ? text : written(value, true)
}

function written(value: Json, isCautious: boolean): string {
  const writer = new YamlWriter({ text: '', style, isCautious })
  const { head, rest } = writer.block(value, { kind: 'root', column: 0 })
  return `${(head + rest).trimStart()}\n`
}

const style: YamlStyle = {
  newline: '\n',
  indent: '  ',
  gap: ' ',
  comments,
  members: 2,
  dashes: 2,
  quotes: 'single',
  padding: ' ',
  hasShortTags: true,
}
