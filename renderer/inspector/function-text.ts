import { isShortTag, shortForm } from '#shared/codecs/yaml/yaml-tags.ts'
import { parseYaml } from '#shared/codecs/yaml/yaml-tree.ts'
import { isList, isObject, type Json, sameJson } from '#shared/model/json.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'

/** A text that should be a function of CloudFormation and is none; `message` says what to do. */
export interface FunctionFault {
  readonly message: string
}

/** Whether a text is meant for a function of CloudFormation: `!Sub …`, or `{"Fn::Sub": …}`. */
export function looksLikeFunction(text: string): boolean {
  const tag = /^\s*(!\w+)(?=\s|$)/.exec(text)?.[1]
  if (tag !== undefined) return isShortTag.test(tag)
  return /^\s*\{\s*["']?(?:Ref|Condition|Fn::\w+)["']?\s*:/.test(text)
}

/** The function in its long form that a text writes, in YAML's short form or as JSON. */
export function readFunction(text: string): { readonly value: Json } | FunctionFault {
  const { root, problems } = parseYaml(text.trim())
  const problem = problems[0]
  if (problem) return { message: problem.message }
  if (root && isIntrinsic(root.value)) return { value: root.value }
  return { message: 'Write a function such as !Ref Name, !Sub text or {"Fn::GetAtt": ["Name", "Arn"]}.' }
}

/** A function as it is edited: in the short form wherever that says the same, else as JSON. */
export function functionText(value: Json): string {
  const candidates = [shown(value), ...shortForms(value)]
  return candidates.find((text) => says(text, value)) ?? JSON.stringify(value)
}

function says(text: string, value: Json): boolean {
  const read = readFunction(text)
  return 'value' in read && sameJson(read.value, value)
}

function shortForms(value: Json): readonly string[] {
  const call = isObject(value) ? shortForm(value) : undefined
  if (!call) return []
  const { tag, argument } = call
  if (typeof argument === 'string' && argument.includes('\n')) {
    const lines = argument.replace(/\n$/, '').split('\n')
    return [`${tag} ${argument.endsWith('\n') ? '|' : '|-'}\n${lines.map((line) => `  ${line}`).join('\n')}`]
  }
  return [`${tag} ${inFlow(argument)}`]
}

/** A value on one line, functions in it in their short form. */
function inFlow(value: Json): string {
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`
  const call = isObject(value) ? shortForm(value) : undefined
  if (call) {
    const { tag, argument } = call
    return `${tag} ${typeof argument === 'string' && /^[\w:.-]+$/.test(argument) ? argument : inFlow(argument)}`
  }
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inFlow(item)}`)
  return `{${members.join(', ')}}`
}
